import { companyKey } from '../mail/company-key.ts';
import { foldedText } from '../mail/fold-text.ts';

/** Where applications came from, as one may compare it: "LinkedIn " and "linkedin" are one. Empty where nobody said. */
export function sourceKey(source: string): string {
  return source.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A source with the spelling it is met with first. */
export type Source = { key: string; name: string; count: number };

/** The sources of some applications, the most used first; those without one are under the empty key. */
export function sourcesOf(applications: readonly { source: string }[]): Source[] {
  const byKey = new Map<string, Source>();
  for (const { source } of applications) {
    const key = sourceKey(source);
    const known = byKey.get(key);
    if (known) known.count++;
    else byKey.set(key, { key, name: source.trim().replace(/\s+/g, ' '), count: 1 });
  }
  return [...byKey.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/**
 * Tells whether a source names one of these companies ("Careers page of Northwind"): such a name must not leave the
 * machine in a picture that somebody shows around.
 */
export function companyFinder(companies: Iterable<string>): (source: string) => boolean {
  const folded = [...new Set(companies)].map((company) => ({ company, words: foldedText(company).trim() }));
  return (source) => {
    const said = spaced(foldedText(source));
    const saidWords = new Set(said.trim().split(' '));
    // The key costs most, and is looked at where a word of the name is said at all.
    return folded.some(
      ({ company, words }) =>
        words !== '' &&
        words.split(' ').some((word) => saidWords.has(word)) &&
        [words, companyKey(company)].some((name) => name !== '' && said.includes(spaced(name))),
    );
  };
}

function spaced(words: string): string {
  return ` ${words.trim()} `;
}

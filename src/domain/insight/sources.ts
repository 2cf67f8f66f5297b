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
  const names = new Set<string>();
  for (const company of new Set(companies)) {
    for (const name of [companyKey(company), foldedText(company)]) if (name) names.add(spaced(name));
  }
  return (source) => {
    const said = spaced(foldedText(source));
    for (const name of names) if (said.includes(name)) return true;
    return false;
  };
}

function spaced(words: string): string {
  return ` ${words.trim()} `;
}

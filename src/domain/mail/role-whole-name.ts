import { isMadeOf } from './company-whole-name.ts';
import type { FoundName } from './first-match.ts';
import { foldedText } from './fold-text.ts';

/** "Chef de partie", "Grafico junior": in Romance languages a title goes on in small letters. */
const GOES_ON_SMALL =
  /^ (?:(?:junior|j[uú]nior|s[eéê]nior)(?!\p{L})|(?:de |di |do |da |d['’])\p{Ll}{3,20}(?=[.,;!?\n]|$| (?:con|en|em|na|no|presso|chez|nel|dans|pour|para|per)(?!\p{L})))/u;

/** A title with what its first reading left behind. */
export function goneOn<Found extends FoundName>(found: Found, text: string): Found {
  const more = GOES_ON_SMALL.exec(text.slice(found.end, found.end + 30))?.[0] ?? '';
  return more === '' ? found : { ...found, value: found.value + more, end: found.end + more.length };
}

/** "MFA" in a subject is the "Medizinische Fachangestellte" of the letter. */
export function writtenOut<Found extends FoundName>(best: Found, candidates: readonly Found[]): Found {
  if (!/^\p{Lu}{2,5}$/u.test(best.value)) return best;
  const letters = foldedText(best.value);
  return (
    candidates.find(
      ({ value }) => /\s/.test(value) && isMadeOf(letters, value.split(/[\s-]+/u).map(foldedText)),
    ) ?? best
  );
}

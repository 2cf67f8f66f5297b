import { isMadeOf } from './company-whole-name.ts';
import type { FoundName } from './first-match.ts';
import { foldedText } from './fold-text.ts';
import { namesAnOccupation } from './occupation-words.ts';

const READ_UNTIL = 5_000;

/** "Chef de partie", "Grafico junior": in Romance languages a title goes on in small letters. */
const GOES_ON_SMALL =
  /^ (?:(?:junior|j[uú]nior|s[eéê]nior)(?!\p{L})|(?:de |di |do |da |d['’])(?!(?:nous|vous|leur|cette|notre|votre|nuestr|vuestr|esta|este|quest|nostr|vostr|noss|voss|tout|todo|tutt|lunes|martes|marzo|mayo|maggio|junio|giugno|luglio|agosto|enero|dicho|dois|deux)\p{L}*)\p{Ll}{4,20}(?!\p{L}|['’]))/u;

/** A title with what its first reading left behind. */
export function goneOn<Found extends FoundName>(found: Found, text: string): Found {
  const more = GOES_ON_SMALL.exec(text.slice(found.end, found.end + 30))?.[0] ?? '';
  return more === '' ? found : { ...found, value: found.value + more, end: found.end + more.length };
}

/** "MFA" in a subject is the "Medizinische Fachangestellte" of the letter, "Sales Exec" its "Sales Executive". */
export function writtenOut<Found extends FoundName>(best: Found, candidates: readonly Found[]): Found {
  if (!/^\p{Lu}{2,5}$/u.test(best.value))
    return (
      candidates.find(({ value }) => value.length > best.value.length && isShortFor(best.value, value)) ??
      best
    );
  const letters = foldedText(best.value);
  return (
    candidates.find(
      ({ value }) => /\s/.test(value) && isMadeOf(letters, value.split(/[\s-]+/u).map(foldedText)),
    ) ?? best
  );
}

const A_FIELD = /^\p{Lu}[\p{L}-]{4,}(?:ung|at|ei|ik|ie)$/u;
const A_PERSON = /(?:er|or|är|eur|ent|ant|ist|oge|loge|iker)(?:in)?$/u;
const KEPT = 5;

/** "Lektorat" over a letter that says "Lektorin" is hers. */
export function ofWhom(best: FoundName, text: string): FoundName {
  if (best.field !== 'subject' || !A_FIELD.test(best.value)) return best;
  const stem = best.value.slice(0, Math.max(KEPT, best.value.length - 3)).replace(/[aä]r?$/u, '');
  for (const { 0: value, index: start } of text.slice(0, READ_UNTIL).matchAll(/\p{Lu}[\p{L}-]{5,40}/gu))
    if (value.startsWith(stem) && A_PERSON.test(value) && namesAnOccupation(value))
      return { value, field: 'text', start, end: start + value.length };
  return best;
}

function isShortFor(short: string, long: string): boolean {
  const words = long.split(' ');
  const parts = short.split(' ');
  return (
    parts.length === words.length &&
    parts.length > 1 &&
    parts.every(
      (part, index) => part.length > 2 && words[index]?.startsWith(part.replace(/\.$/u, '')) === true,
    )
  );
}

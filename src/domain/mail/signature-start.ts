import { inSmallLetters } from './small-letters.ts';

const SIGN_OFF =
  /^ ?(?:[^\n.!?]{2,60} (?:und|and|et|y) (?=\p{L}))?(?:(?:kind|kindest|best|warm|warmest|many|with kind|with best|yours)?,? ?(?:regards|wishes|thanks)|best|warmly|sincerely|yours (?:sincerely|truly|faithfully)|cheers|thanks|thank you|cordially|respectfully|all the best|mit (?:freundlichen|besten|herzlichen|lieben|sonnigen|kollegialen) grüßen|(?:mit )?(?:freundlichem|bestem|herzlichem|liebem|schönem|lieber)? ?gruß|herzlich|--|(?:freundliche|beste|viele|liebe|herzliche|schöne) grüße|mfg|lg|(?:bien )?cordialement|salutations(?: distinguées)?|(?:un )?(?:cordial )?saludos?|atentamente|(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|(?:med )?vänliga hälsningar|atenciosamente|(?:best |warm |kind )?greetings|yours|in christ|(?:bien )?chaleureusement|bien à (?:vous|toi)|(?:avec |bien )?(?:toute mon estime|amicalement)|(?:un |um |grand )?(?:abrazo|abbraccio|abraço)(?: do| da)?|abraços|(?:vriendelijke |hartelijke |met )?groet(?:en|jes)?|(?:met (?:de meeste )?)?hoogacht(?:ing|end)|(?:freundliche|beste|viele|liebe|herzliche|schöne) grüsse|(?:(?:med )?venlig|med vennlig|vennlig) hilsen|mvh|vänligen|hälsningar|z poważaniem|pozdrawiam|(?:com os )?(?:melhores )?cumprimentos|le saluda atentamente|a presto|bis bald|gott befohlen|im auftrag)(?: aus \p{L}+| von \p{L}+)?[,.!]?$/u;
const LONGEST_SIGN_OFF = 160;

/** Where the letter itself ends and its signature begins, behind the last greeting; the text's length where nothing says so. */
export function signatureStart(text: string, small = inSmallLetters(text)): number {
  for (let end = small.lastIndexOf('\n'); end > 0; ) {
    const start = small.lastIndexOf('\n', end - 1) + 1;
    if (end - start <= LONGEST_SIGN_OFF && SIGN_OFF.test(small.slice(start, end))) return end;
    end = start - 1;
  }
  return lastLines(text);
}

/** A sentence ends within a line; behind "Pfr." and "St." none does. */
const ENDS_WITHIN = /(?<!(?<!\p{L})\p{L}{1,3})\.\s|[?!]\s/u;

/** Without a greeting at the end, a last paragraph of short lines is the signature. */
export function lastLines(text: string): number {
  const end = text.trimEnd();
  const start = end.lastIndexOf('\n\n');
  const lines = start < 0 ? [] : end.slice(start).trim().split('\n');
  const isShort =
    lines.length > 0 &&
    lines.length < 5 &&
    lines.every((line) => line.length < 50 && !ENDS_WITHIN.test(line));
  if (!isShort) return text.length;
  // "Scusandomi per il disguido,": whatever it says, it is the greeting.
  const [first = ''] = lines;
  return lines.length > 1 && first.trimEnd().endsWith(',')
    ? text.indexOf(first, start) + first.length
    : start + 1;
}

import { isSignOff } from './sign-off.ts';
import { inSmallLetters } from './small-letters.ts';

const LONGEST_SIGN_OFF = 160;

/** Where the letter itself ends and its signature begins, behind the last greeting; the text's length where nothing says so. */
export function signatureStart(text: string, small = inSmallLetters(text)): number {
  for (let end = small.lastIndexOf('\n'); end > 0; ) {
    const start = small.lastIndexOf('\n', end - 1) + 1;
    if (end - start <= LONGEST_SIGN_OFF && isSignOff(small.slice(start, end))) return end;
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

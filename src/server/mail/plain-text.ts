/**
 * Characters that no text from a mail may carry: NUL (PostgreSQL refuses it) and other controls,
 * bidirectional overrides (they make "exe.fdp" look like "pdf.exe"), and zero-width characters
 * (they split a word in two for a reader that looks for it). Joiners stay: emoji and Persian need them; between Latin
 * letters they only split words.
 */
const REMOVED =
  /[\u200c\u200d]{1,4}(?<=\p{Script=Latin}[\u200c\u200d]{1,4})(?=\p{Script=Latin})|(?![\n\t])[\p{Cc}\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u034f/gu;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Lines ended by \n, no spaces at a line's end, no control characters, at most `maxChars` long. */
export function plainText(text: string, maxChars: number): string {
  // Cut early, generously: what follows is linear, but a text of 25 MB need not go through it.
  const cleaned = text
    .slice(0, maxChars * 4)
    .replace(LINE_END, '\n')
    .replace(REMOVED, '');
  return wellFormed(trimLineEnds(cleaned).slice(0, maxChars));
}

/** The same for a value of one line: every run of white space is one space. */
export function plainLine(text: string, maxChars: number): string {
  const cleaned = text
    .slice(0, maxChars * 4)
    .replace(LINE_END, ' ')
    .replace(REMOVED, '');
  return wellFormed(cleaned.replace(/\s+/g, ' ').trim().slice(0, maxChars));
}

/** A name, or a sentence with one in it, as it can be shown and kept: nothing that moves a terminal's cursor, no NUL. */
export function withoutControls(name: string): string {
  return name.replace(/\s/gu, ' ').replace(REMOVED, '').toWellFormed();
}

/** By lines, since /[ \t]+$/gm looks again at a long run of spaces from every place inside it. */
function trimLineEnds(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').trimEnd().replace(/^\n+/, '');
}

/** A cut between the halves of a character leaves half a character, which UTF-8 cannot hold. */
function wellFormed(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return (last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text).toWellFormed();
}

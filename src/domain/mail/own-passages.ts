import { FORWARD_MARK } from './subject-marks.ts';

/** A stretch of the text, in UTF-16 units. */
export type Passage = { start: number; end: number };

// "On Monday, Jane wrote:" and its like; one line, or wrapped over two.
const REPLY_HEADER =
  /^(?:on|am|le|el|em|il|op|den)\s[^\n]{4,200}(?:\n[^\n]{0,120})?\b(?:wrote|schrieb[^\n:]{0,100}|a écrit|escribió|escreveu|ha scritto|schreef[^\n:]{0,100}|skrev)\s?:\s{0,3}$/i;
const ORIGINAL_MESSAGE =
  /^\s{0,3}[-_]{2,20}\s?(?:original message|ursprüngliche nachricht|urspr\. nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht)/i;
const FORWARDED_MESSAGE =
  /^\s{0,3}(?:[-_]{2,20}\s?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)|begin forwarded message|anfang der weitergeleiteten)/i;
const HEADER_LINE =
  /^\s{0,3}\*?(?:from|sent|to|cc|date|subject|reply-to|von|gesendet|an|datum|betreff|de|envoyé|à|objet|enviado|para|asunto|assunto|da|inviato|oggetto|van|verzonden|aan|onderwerp)\s?:\*?\s/i;
const FROM_LINE = /^\s{0,3}\*?(?:from|von|de|da|van)\s?:\*?\s/i;
const SIGNATURE = /^-- ?$/;
/** "This email was intended for Jane Roe (Planner at Northwind)": what a network says of whom it writes to. */
const WHO_IT_IS_FOR =
  /^[ \t]{0,3}(?:this (?:e-?mail|message) (?:was|is) intended for|diese (?:e-?mail|nachricht) (?:war|ist|wurde) (?:bestimmt )?für|ce(?:t e-?mail| message| courriel) (?:était|est) destiné à|este (?:correo(?: electrónico)?|mensaje|e-?mail) (?:estaba|está|foi|é|se dirige|era) (?:destinado|dirigido)? ?a|questa e-?mail (?:era|è) (?:destinata|indirizzata) a|deze e-?mail (?:is|was) bedoeld voor) (?-i:[\p{Lu}[])[^\n()]{2,80} \(/imu;

/** The same inside a mail that is quoted whole, as some programs pass it on. */
const QUOTED_AND_FORWARDED = new RegExp(
  String.raw`^\s{0,3}>\s?(?:${FORWARDED_MESSAGE.source.slice(1)})`,
  'i',
);
const PASSED_ON = new RegExp(String.raw`^\s*${FORWARD_MARK}\s?:`, 'i');

/**
 * What the sender of this mail wrote: a mail quoted below the new one is left out, a forwarded mail is what the
 * forwarding is about and is kept (without its header lines), and nothing after a signature line counts, nor what a network knows of its reader. Programs that
 * pass a mail on as they quote one say so in the subject, or leave nothing above it.
 */
function ownPassages(text: string, subject: string): Passage[] {
  const lines = linesOf(text);
  const passages: Passage[] = [];
  const isPassedOn = PASSED_ON.test(subject);
  let isForwarded = false;
  let hasOwn = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const content = text.slice(line.start, Math.min(line.end, line.start + 400));
    const isOriginal = ORIGINAL_MESSAGE.test(content);
    const isQuoted = isOriginal || startsQuotedHeader(text, lines, at);
    if (
      FORWARDED_MESSAGE.test(content) ||
      (!hasOwn && QUOTED_AND_FORWARDED.test(content)) ||
      (isQuoted && !isForwarded && (isPassedOn || !hasOwn))
    ) {
      // Whatever stood above was the forwarder's own note.
      passages.length = 0;
      hasOwn = false;
      isForwarded = true;
      at = lineAfterHeaders(text, lines, isQuoted && !isOriginal ? at : at + 1) - 1;
      continue;
    }
    if (isQuoted || isReplyHeader(text, line, lines[at + 1])) {
      if (!isForwarded || hasOwn) break;
      continue;
    }
    if (SIGNATURE.test(content) || WHO_IT_IS_FOR.test(content)) break;
    const isMarked = /^\s{0,3}>/.test(content);
    if (isMarked && !isForwarded) continue;
    const skip = isMarked ? 1 : 0;
    extend(passages, line, skip);
    hasOwn ||= SAYS_SOMETHING.test(text.slice(line.start + skip, line.end));
  }
  return passages;
}

/** A row of lines parts, and says nothing. */
const SAYS_SOMETHING = /[^\s_=*-]/;

/** The text with all that is quoted or signed left blank: what a mail newly says, or what one that is passed on said. */
export function ownTextIn(text: string, subject: string): string {
  return blankAround(text, ownPassages(text, subject));
}

/** The whole thread, with all that is quoted in it, up to what a network knows of its reader. */
export function threadIn(text: string): string {
  const at = text.search(WHO_IT_IS_FOR);
  return at < 0 ? text : text.slice(0, at);
}

/** The text with everything that is not the sender's own left blank, so that every position still holds. */
function blankAround(text: string, passages: readonly Passage[]): string {
  let own = '';
  for (const { start, end } of passages) {
    const gap = start - own.length;
    // The mark of a quoted line alone does not end a sentence.
    own += (gap === 1 ? ' ' : '\n'.repeat(gap)) + text.slice(start, end);
  }
  return own;
}

function linesOf(text: string): Passage[] {
  const lines: Passage[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push({ start, end });
    if (feed < 0) break;
    start = end;
  }
  return lines;
}

function isReplyHeader(text: string, line: Passage, next: Passage | undefined): boolean {
  const first = text.slice(line.start, Math.min(line.end, line.start + 300)).trim();
  if (!/^(?:on|am|le|el|em|il|op|den)\s/i.test(first)) return false;
  if (REPLY_HEADER.test(first)) return true;
  return (
    next !== undefined &&
    REPLY_HEADER.test(`${first}\n${text.slice(next.start, Math.min(next.end, next.start + 200)).trim()}`)
  );
}

/** Outlook quotes without a mark: a From line followed by at least two more header lines. */
function startsQuotedHeader(text: string, lines: readonly Passage[], at: number): boolean {
  const head = lines
    .slice(at, at + 4)
    .map((line) => text.slice(line.start, Math.min(line.end, line.start + 200)));
  return FROM_LINE.test(head[0] ?? '') && head.slice(1).filter((line) => HEADER_LINE.test(line)).length >= 2;
}

/** The first line after a block of header lines that starts (perhaps after blank lines) at `at`. */
function lineAfterHeaders(text: string, lines: readonly Passage[], at: number): number {
  let current = at;
  for (let seen = 0; seen < 20 && current < lines.length; seen += 1) {
    const line = lines[current];
    const content = line
      ? text.slice(line.start, Math.min(line.end, line.start + 200)).replace(/^\s{0,3}>\s?/, '')
      : '';
    if (/\S/.test(content) && !HEADER_LINE.test(content)) break;
    current += 1;
  }
  return current;
}

function extend(passages: Passage[], line: Passage, skip: number): void {
  const last = passages[passages.length - 1];
  if (last && last.end === line.start && skip === 0) last.end = line.end;
  else passages.push({ start: line.start + skip, end: line.end });
}

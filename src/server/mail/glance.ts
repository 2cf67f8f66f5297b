import { mayBeNoLetter, SAYS_LOOK_AT_PAGE, STUB_CHARS } from './body-text.ts';
import { decodeWords } from './encoded-words.ts';
import type { LeafPart } from './mail-structure.ts';
import { mailParts } from './mended-parts.ts';
import { lettersOf } from './part-letters.ts';

/** What can be seen of a mail without parsing it: enough to tell that it cannot be about a job search. */
export type Glance = {
  subject: string;
  from: string;
  /** Every word of the text, in any order, some of them perhaps twice. */
  text: string;
  /** The Message-ID, Date, first Received, X-Gmail-Labels and X-Mozilla-Status lines as they are written. */
  messageId: string;
  date: string;
  received: string;
  labels: string;
  status: string;
};

const HEADERS =
  /^(subject|from|message-id|date|x-gmail-labels|x-mozilla-status)[ \t]*:(.*(?:\r?\n[ \t].*)*)/gim;
const RECEIVED = /^received[ \t]*:(.*(?:\r?\n[ \t].*)*)/im;
const OTHER_HEADER = /^(?:to|received|content-type|mime-version)[ \t]*:/im;
const CALENDAR_TYPE = /^\s*(?:text\/calendar|application\/ics)/i;
const CALENDAR_NAME = /\.ics\b/i;
/** A type of content that is no text; none at all means text. */
const CARRIED = /^\s*(?!text|message)[\w-]+\//i;
const MAX_LETTERS = 400_000;
const LOOKED_AT = 1_000;
/** More than the reader has it: blanks are counted here that it leaves out. */
const SMALL_PRINT_CHARS = 5_000;

/**
 * A quick look at a mail: attachments are passed over as they are, text is decoded up to a limit. Null where a quick look
 * could see less than a careful one: odd charsets, broken structure, no headers.
 */
export function glanceAt(raw: Buffer): Glance | null {
  if (!raw.includes(0x0a)) return null;
  const { source, headers, leaves, problem } = mailParts(raw);
  // Whether a meeting belongs to the search is not told by its words alone.
  if (problem || leaves.some(isCalendar)) return null;
  const [top = '', ...inner] = headers;
  const lines = linesOf(top);
  if (lines.size === 0 && !OTHER_HEADER.test(top)) return null;
  const text = textOf(source, leaves);
  if (text === null) return null;
  const field = (name: string) => lines.get(name) ?? '';
  return {
    subject: decodeWords(field('subject')),
    from: decodeWords(field('from')),
    // A message within the message is shown with its header.
    text: [text, ...inner.filter((header) => /^subject/im.test(header)).map(decodeWords)].join('\n'),
    messageId: field('message-id'),
    date: field('date'),
    received: RECEIVED.exec(top)?.[1] ?? '',
    labels: field('x-gmail-labels'),
    status: field('x-mozilla-status'),
  };
}

function isCalendar({ type, header }: LeafPart): boolean {
  return CALENDAR_TYPE.test(type) || CALENDAR_NAME.test(header);
}

function linesOf(header: string): Map<string, string> {
  const lines = new Map<string, string>();
  HEADERS.lastIndex = 0;
  for (let match = HEADERS.exec(header); match; match = HEADERS.exec(header)) {
    const name = (match[1] ?? '').toLowerCase();
    if (!lines.has(name)) lines.set(name, match[2] ?? '');
  }
  return lines;
}

function textOf(raw: Buffer, leaves: readonly LeafPart[]): string | null {
  const [first, second, ...more] = leaves.filter(({ type }) => !CARRIED.test(type));
  const isPair =
    second && more.length === 0 && first?.alternative === second.alternative && second.alternative > 0;
  const pieces: string[] = [];
  let letters = 0;
  for (const leaf of [first, second, ...more]) {
    if (!leaf || letters > MAX_LETTERS) break;
    const found = lettersOf(raw, leaf, MAX_LETTERS - letters);
    if (found === null) return null;
    pieces.push(found.text);
    letters += found.text.length;
    if (isPair && leaf === first && isWholeLetter(found)) break;
  }
  return pieces.join('\n');
}

/** Plain text, and enough of it: a run of blanks counts as one. */
function isWholeLetter({ text, isPlain }: { text: string; isPlain: boolean }): boolean {
  if (!isPlain || /^\s*</.test(text) || SAYS_LOOK_AT_PAGE.test(text.slice(0, STUB_CHARS * 2))) return false;
  if (mayBeNoLetter(text, SMALL_PRINT_CHARS)) return false;
  const end = Math.min(text.length, LOOKED_AT);
  let letters = 0;
  let wasBlank = false;
  for (let at = 0; at < end && letters <= STUB_CHARS; at += 1) {
    const isBlank = text.charCodeAt(at) <= SPACE;
    if (!isBlank || !wasBlank) letters += 1;
    wasBlank = isBlank;
  }
  return letters > STUB_CHARS;
}

const SPACE = 32;

import type { MessageText } from 'mailparser';
import { ok, type Result } from '../../domain/result.ts';
import { htmlToPlainText } from './html-text.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { lettersOfPage } from './page-letters.ts';
import { plainText } from './plain-text.ts';
import type { UnreadableMail } from './unreadable-mail.ts';

/** Plain text of more letters is what the sender wrote, unless it says that it is not. */
export const STUB_CHARS = 300;
/** "Your program can't show this mail": said instead of what the page says. */
export const SAYS_LOOK_AT_PAGE =
  /\bhtml\b|\b(?:in|im|with|using|dans|en|no|nel|in\s+(?:a|your|ihrem|einem|uw|je))\s+(?:\w+\s+)?(?:web ?)?browser\b|\bnavigat(?:eur|or|ore)\b|\bnavegador\b/i;
const SAYS_SO_WITHIN = 300;
const BEGINS_AS_PAGE =
  /^\s*<(?:!doctype html|html|head|style|body|p|div|table|center|span|h[1-6]|br|font)\b/i;
const ENDS_AS_PAGE = /<\/(?:p|div|table|body|html|span|h[1-6]|b|strong)\s*>/i;
/** What stands below a letter, and in a short text sometimes instead of one. */
const SMALL_PRINT =
  /unsubscri|privacy|preferences|copyright|©|registered|opt out|abmeld|abbestell|datenschutz|impressum|sabonn|sinscri|confidential|cancelar|privacidad|suscripci|disiscri|afmeld|uitschrij/i;
const SMALL_PRINT_CHARS = 1_500;
const COMPARED_CHARS = 20_000;
/** The share of a page's words that its plain text does not have, from which they are two different texts. */
const ANOTHER_TEXT = 0.6;
const A_FEW_WORDS = 12;

/** The plain text as the sender wrote it; from HTML where there is none, or none worth the name. */
export function bodyText({
  text = '',
  html = '',
  textConversionError,
}: MessageText): Result<string, UnreadableMail> {
  const isMislabelled = isPage(text);
  const plain = isMislabelled ? '' : plainText(text, MAIL_LIMITS.textChars);
  // Where both are pages, one stands for the other, unless the parser says that they stand beside each other.
  const page = isMislabelled && !(html && !textConversionError) ? `${text}\n${html}` : html;
  const isWhole = plain !== '' && !textConversionError;
  const saysSo = SAYS_LOOK_AT_PAGE.test(plain.slice(0, SAYS_SO_WITHIN));
  const isLetter = plain.length > STUB_CHARS && !saysSo && !isInPlaceOf(plain, page);
  if (!page || (isWhole && isLetter)) return ok(plain);
  const converted = htmlToPlainText(page);
  // A page beyond the limits is no loss where its words stand in plain text beside it.
  if (!converted.ok) return plain ? ok(plain) : converted;
  const fromHtml = plainText(converted.value, MAIL_LIMITS.textChars);
  if (isWhole) return ok(isAnotherText(fromHtml, plain) ? fromHtml : plain);
  return ok([plain, fromHtml].filter(Boolean).join('\n\n').slice(0, MAIL_LIMITS.textChars));
}

/** A page that was sent under the name of plain text. */
export function isPage(text: string): boolean {
  return (
    /^\s*<(?:!doctype html|html)\b/i.test(text) || (BEGINS_AS_PAGE.test(text) && ENDS_AS_PAGE.test(text))
  );
}

/** Whether a plain text may be none of the letter, to be told without the page: a little small print, or styles. */
export function mayBeNoLetter(plain: string, atMost = SMALL_PRINT_CHARS): boolean {
  return areStyles(plain) || (plain.length <= atMost && SMALL_PRINT.test(plain));
}

/** The page says something else, and what it says is not in the plain text. */
function isInPlaceOf(plain: string, page: string): boolean {
  if (!page || !mayBeNoLetter(plain)) return false;
  if (areStyles(plain)) return true;
  const letters = lettersOfPage(page, COMPARED_CHARS);
  return isAnotherText(letters, plain) && isAnotherText(plain, letters);
}

/** Style sheets: hardly any line of a letter ends as theirs do. */
function areStyles(plain: string): boolean {
  const beginning = plain.slice(0, COMPARED_CHARS);
  if (!beginning.includes('{')) return false;
  const lines = beginning.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => /[{};]\s*$/.test(line)).length * 2 > lines.length;
}

function isAnotherText(page: string, plain: string): boolean {
  const inPlain = new Set(wordsOf(plain));
  const inPage = wordsOf(page);
  const others = inPage.filter((word) => !inPlain.has(word));
  return others.length >= A_FEW_WORDS && others.length >= inPage.length * ANOTHER_TEXT;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

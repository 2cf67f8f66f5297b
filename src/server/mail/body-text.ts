import type { MessageText } from 'mailparser';
import { ok, type Result } from '../../domain/result.ts';
import { htmlToPlainText } from './html-text.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { plainText } from './plain-text.ts';
import type { UnreadableMail } from './unreadable-mail.ts';

/** Plain text of more letters is what the sender wrote, unless it says that it is not. */
export const STUB_CHARS = 300;
/** "Your program can't show this mail": said instead of what the page says. */
export const SAYS_LOOK_AT_PAGE =
  /\bhtml\b|\b(?:in|im|with|using|dans|en|no|nel|in\s+(?:a|your|ihrem|einem|uw|je))\s+(?:\w+\s+)?(?:web ?)?browser\b|\bnavigat(?:eur|or|ore)\b|\bnavegador\b/i;
const SAYS_SO_WITHIN = 300;
/** The share of a page's words that its plain text does not have, from which they are two different texts. */
const ANOTHER_TEXT = 0.6;
const A_FEW_WORDS = 12;

/** The plain text as the sender wrote it; from HTML where there is none, or none worth the name. */
export function bodyText({
  text = '',
  html = '',
  textConversionError,
}: MessageText): Result<string, UnreadableMail> {
  const isMislabelled = /^\s*<(?:!doctype html|html)\b/i.test(text);
  const plain = isMislabelled ? '' : plainText(text, MAIL_LIMITS.textChars);
  const page = isMislabelled ? `${text}\n${html}` : html;
  const isWhole = plain !== '' && !textConversionError;
  const saysSo = SAYS_LOOK_AT_PAGE.test(plain.slice(0, SAYS_SO_WITHIN));
  if (!page || (isWhole && plain.length > STUB_CHARS && !saysSo)) return ok(plain);
  const converted = htmlToPlainText(page);
  // A page beyond the limits is no loss where its words stand in plain text beside it.
  if (!converted.ok) return plain ? ok(plain) : converted;
  const fromHtml = plainText(converted.value, MAIL_LIMITS.textChars);
  if (isWhole) return ok(isAnotherText(fromHtml, plain) ? fromHtml : plain);
  return ok([plain, fromHtml].filter(Boolean).join('\n\n').slice(0, MAIL_LIMITS.textChars));
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

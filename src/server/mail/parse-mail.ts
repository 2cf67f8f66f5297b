import { domainToASCII } from 'node:url';
import {
  type AddressObject,
  type AttachmentStream,
  type EmailAddress,
  type HeaderLines,
  MailParser,
  type MessageText,
} from 'mailparser';
import type { Invitation } from '../../domain/mail/invitation.ts';
import type { MailAddress, ParsedMail } from '../../domain/mail/mail.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type Instant, msOf, systemClock } from '../../domain/time.ts';
import { bodyText } from './body-text.ts';
import type { CalendarMeeting } from './calendar-part.ts';
import { forwardedIn, withForwarded } from './forwarded-mail.ts';
import { sentAtOf } from './mail-date.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { withMeetingWords } from './meeting-words.ts';
import { looksMisread, withTrueCharsets } from './mended-charsets.ts';
import { type MailParts, mailParts } from './mended-parts.ts';
import { messageIdOf } from './message-id.ts';
import { nestingOf } from './page-nesting.ts';
import { plainLine } from './plain-text.ts';
import { type UnreadableMail, type UnreadableReason, unreadable } from './unreadable-mail.ts';
import { withoutAttachments } from './without-attachments.ts';

/**
 * A mail with the meeting its calendar speaks of and, where it has one, its page: as it came, never to be shown unless
 * what could run or load was taken out.
 */
export type MailWithPage = ParsedMail & { html: string | null; invitation: Invitation | null };
export type MailResult = Result<MailWithPage, UnreadableMail>;

/** The headers that tell something about an application, kept as they are written; all others are left behind. */
const KEPT_HEADERS = [
  'auto-submitted',
  'content-language',
  'in-reply-to',
  'list-id',
  'list-unsubscribe',
  'precedence',
  'references',
  'reply-to',
  'x-gmail-labels',
  'x-linkedin-class',
  'x-linkedin-template',
  'x-mailer',
  'x-mozilla-status',
];
/** A mail has at least one of these; a picture or a letter saved under the name of a mail has none. */
const MAIL_HEADERS = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'received',
  'content-type',
  'mime-version',
];

/**
 * One mail, from source to plain text. `now` tells which dates are impossible. Runs in the worker: a hostile mail
 * can hold it up or exhaust it, so nothing else calls it but tests.
 */
export async function parseMail(source: Uint8Array, now: Instant): Promise<MailResult> {
  const raw = mailBytes(source);
  if (raw.length === 0) return err(unreadable('empty'));
  if (raw.length > MAIL_LIMITS.mailBytes) return err(unreadable('too-large'));
  const parts = mailParts(raw);
  if (parts.problem) return err(unreadable(parts.problem));
  try {
    const mime = await readAsWritten(parts);
    if (!isMail(mime)) return err(unreadable('no-headers'));
    const text = bodyText(mime.content);
    if (!text.ok) return text;
    const { content, forwarded } = mime;
    const invitation = mime.meeting?.invitation ?? null;
    const mail = withMeetingWords(mailOf(mime, text.value, now), mime.meeting);
    const inner = forwarded ? await parseMail(forwarded, now) : null;
    if (!inner?.ok) return ok({ ...mail, html: pageOf(content), invitation });
    const both = withForwarded(mail, inner.value);
    return ok({ ...both, html: pageOf(content), invitation: invitation ?? inner.value.invitation });
  } catch (cause) {
    return err(unreadable(reasonOf(cause)));
  }
}

/**
 * What each header line says, as it is written; the headers as the parser reads them; the text of the body; its calendar; the
 * one mail that comes attached to it.
 */
type Mime = {
  lines: ReadonlyMap<string, string[]>;
  parser: MailParser;
  content: MessageText;
  meeting: CalendarMeeting | null;
  forwarded: Uint8Array | null;
};

/** In the charset it is written in, whatever it says that is. */
async function readAsWritten({ source, headers, leaves }: MailParts): Promise<Mime> {
  const mime = await readMime(withoutAttachments(source, leaves));
  const { parser, content } = mime;
  const seen = [parser.subject, parser.from?.text, content.text, content.html || ''];
  if (!isMail(mime) || !seen.some((text) => text && looksMisread(text))) return mime;
  const mended = withTrueCharsets(source, headers, leaves);
  return mended ? await readMime(withoutAttachments(mended, mailParts(mended).leaves)) : mime;
}

async function readMime(raw: Buffer): Promise<Mime> {
  const startedAt = msOf(systemClock());
  const parser = new MailParser({
    maxHeadSize: MAIL_LIMITS.headerBytes,
    maxChildNodes: MAIL_LIMITS.parts,
    checksumAlgo: false,
    ignoreEmbedded: true,
    skipImageLinks: true,
    skipTextToHtml: true,
    // The parser's own conversion is refused, ours has limits; `textConversionError` then tells that
    // there is HTML that no plain text stands for.
    maxHtmlLengthToParse: 0,
    // For a date it can't read the parser makes one up: the present.
    formatDateString: (date) => (date.getTime() >= startedAt ? '' : date.toUTCString()),
  });
  parser.end(raw);
  let content: MessageText = { type: 'text' };
  let meeting: CalendarMeeting | null = null;
  const attached: Uint8Array[] = [];
  for await (const part of parser as AsyncIterable<AttachmentStream | MessageText>) {
    if (part.type === 'text') content = part;
    else {
      // Attachments are never kept: their content flows away as it is read. A calendar is read first.
      if (!meeting && isCalendar(part)) {
        // Few mails have one: what reads it is imported then.
        const { calendarIn } = await import('./calendar-part.ts');
        meeting = calendarIn(await beginningOf(part.content, MAIL_LIMITS.calendarBytes));
      } else if (part.contentType?.toLowerCase() === 'message/rfc822') {
        attached.push(await beginningOf(part.content, MAIL_LIMITS.attachedMailBytes));
      }
      part.content.resume();
      part.release?.();
    }
  }
  const lines = linesByName(parser.headerLines || []);
  return { lines, parser, content, meeting, forwarded: forwardedIn(attached, lines) };
}

function isMail({ lines }: Mime): boolean {
  return MAIL_HEADERS.some((name) => lines.has(name));
}

function isCalendar({ contentType, filename }: AttachmentStream): boolean {
  const type = contentType?.toLowerCase() ?? '';
  return type === 'text/calendar' || type === 'application/ics' || /\.ics$/i.test(filename || '');
}

/** All of a part; of one that is too large, enough to tell so. */
async function beginningOf(content: AsyncIterable<Buffer>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content) {
    if (length <= maxBytes) chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks);
}

function mailOf({ lines, parser }: Mime, text: string, now: Instant): ParsedMail {
  return {
    messageId: messageIdOf(parser.messageId ?? ''),
    from: firstAddress(parser.from),
    replyTo: firstAddress(parser.replyTo),
    subject: plainLine(parser.subject ?? '', MAIL_LIMITS.subjectChars),
    sentAt: sentAtOf(lines.get('date')?.[0] ?? '', lines.get('received')?.[0] ?? '', now),
    text,
    headers: keptHeaders(lines),
  };
}

/** The page as it came, where a browser can show it without holding its breath. */
function pageOf({ html }: MessageText): string | null {
  if (typeof html !== 'string' || html === '' || html.length > MAIL_LIMITS.keptPageChars) return null;
  const { depth, reopening } = nestingOf(html, MAIL_LIMITS.htmlDepth);
  const isTooMuch = depth > MAIL_LIMITS.htmlDepth || reopening > MAIL_LIMITS.keptPageReopening;
  return isTooMuch ? null : html.toWellFormed().replaceAll('\u0000', '');
}

function keptHeaders(lines: ReadonlyMap<string, string[]>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = plainLine((lines.get(name) ?? []).join(', '), MAIL_LIMITS.headerChars);
    if (value) kept[name] = value;
  }
  // A mail has one sender. Where a forger wrote two, the first counts and both can be seen.
  const senders = lines.get('from') ?? [];
  if (senders.length > 1) kept.from = plainLine(senders.join(', '), MAIL_LIMITS.headerChars);
  return kept;
}

function linesByName(headerLines: HeaderLines): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const { key, line } of headerLines) {
    // The parser hands lines over as bytes, one to a character.
    const value = Buffer.from(line.slice(line.indexOf(':') + 1), 'latin1').toString();
    const values = lines.get(key);
    if (values) values.push(value);
    else lines.set(key, [value]);
  }
  return lines;
}

function firstAddress(header: AddressObject | undefined): MailAddress | null {
  const first = header?.value[0];
  const mailbox: EmailAddress | undefined = first?.group?.[0] ?? first;
  const name = plainLine(mailbox?.name ?? '', MAIL_LIMITS.addressChars);
  const address = asciiAddress(plainLine(mailbox?.address ?? '', MAIL_LIMITS.addressChars));
  return name || address ? { name, address } : null;
}

/** The domain as the network knows it, so that "аpple.com" with a Cyrillic letter shows as the stranger it is. */
function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return address;
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
}

/** Without byte order mark and leading blank lines; a mail that ends its lines with CR alone gets LF. */
function mailBytes(source: Uint8Array): Buffer {
  let raw = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) raw = raw.subarray(3);
  let start = 0;
  while (raw[start] === 0x0d || raw[start] === 0x0a) start++;
  raw = raw.subarray(start);
  if (raw.includes(0x0a) || !raw.includes(0x0d)) return raw;
  return Buffer.from(raw.toString('latin1').replaceAll('\r', '\n'), 'latin1');
}

function reasonOf(cause: unknown): UnreadableReason {
  if (cause instanceof RangeError) return 'html-too-deep';
  const isOverLimit = cause instanceof Error && 'code' in cause && cause.code === 'EMAXLEN';
  if (!isOverLimit) return 'malformed';
  return cause.message.includes('header') ? 'header-too-large' : 'too-many-parts';
}

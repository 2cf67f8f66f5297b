import type { ParsedMail } from '../../domain/mail/mail.ts';
import { MAIL_LIMITS } from './mail-limits.ts';

/** What tells of a mail that did not arrive, or of many at once: those in it are no news. */
const REPORT = /^\s*multipart\/(?:report|digest)/i;

/** The one mail that was attached to pass it on; null when there are none or several. */
export function forwardedIn(
  attached: readonly Uint8Array[],
  headers: ReadonlyMap<string, string[]>,
): Uint8Array | null {
  const [only, ...more] = attached;
  if (!only || more.length > 0) return null;
  return REPORT.test(headers.get('content-type')?.[0] ?? '') ? null : only;
}

/** The mail with what was attached to it, as if it had been passed on in its text. */
export function withForwarded(mail: ParsedMail, { from, sentAt, subject, text }: ParsedMail): ParsedMail {
  const lines = [
    '---------- Forwarded message ---------',
    ...(from ? [`From: ${from.name ? `${from.name} <${from.address}>` : from.address}`] : []),
    ...(sentAt ? [`Date: ${sentAt.slice(0, 10)}`] : []),
    `Subject: ${subject}`,
  ];
  const both = [mail.text, `${lines.join('\n')}\n\n${text}`].filter(Boolean).join('\n\n');
  return { ...mail, text: both.slice(0, MAIL_LIMITS.textChars).toWellFormed() };
}

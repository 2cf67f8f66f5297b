import type { Instant } from '../time.ts';

/** One mail address as a header gave it; either part may be empty. */
export type MailAddress = { name: string; address: string };

/** A mail after MIME parsing, as plain text: what the reader sees, and all it sees. */
export type ParsedMail = {
  /** Message-ID without angle brackets; null when absent. */
  messageId: string | null;
  from: MailAddress | null;
  replyTo: MailAddress | null;
  subject: string;
  /** The Date header as an instant; null when absent or unreadable. */
  sentAt: Instant | null;
  /** Plain text of the body, HTML already turned into text, lines ended by \n. */
  text: string;
  /** Header values the reader may use, lower-case names ("x-linkedin-template", "in-reply-to", …). */
  headers: Readonly<Record<string, string>>;
};

/** The sender as one line, "Jane Roe <jane@example.com>": evidence in the field `from` counts its positions here. */
export function fromLine(mail: Pick<ParsedMail, 'from'>): string {
  if (!mail.from) return '';
  const { name, address } = mail.from;
  if (name === '' || address === '') return name + address;
  return `${name} <${address}>`;
}

/** What stands behind the "@" of an address, as it is written; the whole of it where there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

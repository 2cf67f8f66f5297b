import type { MailAddress, ParsedMail } from '../../src/domain/mail/mail.ts';

/** A mail that is nothing but these words and who they are from. */
export function mailOfWords(text: string, subject = '', from: MailAddress | null = null): ParsedMail {
  return { messageId: null, from, replyTo: null, subject, sentAt: null, text, headers: {} };
}

/** "Jo Roe <jo@northwind.example>", or an address alone. */
export function senderOf(written: string): MailAddress {
  const parts = /^([^<]*)<([^<>]*)>$/.exec(written);
  return { name: parts?.[1]?.trim() ?? '', address: parts?.[2] ?? written };
}

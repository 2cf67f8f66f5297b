import type { MailAddress, ParsedMail } from '../../domain/mail/mail.ts';
import type { Instant } from '../../domain/time.ts';
import { parseMailDate } from './mail-date.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { plainLine, plainText } from './plain-text.ts';

/** The first lines as mail programs show and copy them, in the languages the reader knows. */
const FIRST_LINES = {
  from: /^(?:from|von|de|da|van|remitente|mittente)\s?:\s*(.+)$/i,
  subject: /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:\s*(.+)$/i,
  date: /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden)\s?:\s*(.+)$/i,
  other:
    /^(?:to|cc|bcc|reply-to|an|à|para|a|aan|antwort an|répondre à|message-id|mime-version|content-[a-z-]+|received|return-path|delivered-to|x-[a-z-]+)\s?:/i,
} as const;
const SENDER_ALONE = /^([^<>\n]{0,120})<([^<>\s@]{1,120}@[^<>\s]{1,120})>$/;
const MAX_FIRST_LINES = 40;

/** The text of one mail as a person pasted it: with its first lines where they copied them, else its words alone. */
export function parsePastedMail(pasted: string, now: Instant): ParsedMail {
  const lines = plainText(pasted, MAIL_LIMITS.textChars).split('\n');
  const found: { from?: string; subject?: string; date?: string } = {};
  let at = 0;
  for (; at < Math.min(lines.length, MAX_FIRST_LINES); at++) {
    const line = (lines[at] ?? '').trim().replace(/^\*+|\*+$/g, '');
    if (line === '') {
      if (Object.keys(found).length > 0) break;
      continue;
    }
    const name = (['from', 'subject', 'date'] as const).find(
      (one) => !found[one] && FIRST_LINES[one].test(line),
    );
    if (name) found[name] = FIRST_LINES[name].exec(line)?.[1] ?? '';
    else if (at === 0 && SENDER_ALONE.test(line)) found.from = line;
    else if (!FIRST_LINES.other.test(line)) break;
  }
  const hasFirstLines = Object.keys(found).length > 0;
  return {
    messageId: null,
    from: found.from ? addressOf(found.from) : null,
    replyTo: null,
    subject: plainLine(found.subject ?? '', MAIL_LIMITS.subjectChars),
    sentAt: found.date ? parseMailDate(found.date.replace(/\bat\b/i, ' '), now) : null,
    text: lines
      .slice(hasFirstLines ? at : 0)
      .join('\n')
      .trim(),
    headers: {},
  };
}

function addressOf(from: string): MailAddress {
  const [, name, address] = SENDER_ALONE.exec(from.trim()) ?? [];
  if (address !== undefined) return mailbox((name ?? '').trim().replace(/^["']|["']$/g, ''), address);
  const alone = /^\[?(?:mailto:)?([^\s<>@[\]]+@[^\s<>[\]]+)\]?$/i.exec(from.trim())?.[1];
  return alone ? mailbox('', alone) : mailbox(from, '');
}

function mailbox(name: string, address: string): MailAddress {
  return {
    name: plainLine(name, MAIL_LIMITS.addressChars),
    address: plainLine(address, MAIL_LIMITS.addressChars),
  };
}

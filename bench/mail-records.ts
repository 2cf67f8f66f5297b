import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MailAddress, ParsedMail } from '../src/domain/mail/mail.ts';
import type { Instant } from '../src/domain/time.ts';

/** One labelled mail of the measuring data, which is never part of this repository. */
export type MailRecord = {
  id: string;
  source_repo: string;
  subject: string | null;
  from: string | null;
  date: string | null;
  body: string | null;
  label: string | null;
  company: string | null;
  role: string | null;
  lang: string | null;
};

const FOLDER = resolve(import.meta.dirname, '../../shared/data/mail');

export const MAIL_DATA_ABSENT = existsSync(FOLDER)
  ? null
  : 'The measuring mail is not here (it belongs in ../shared/data/mail, beside this folder), so nothing was measured.';

export function readMailRecords(file: string): MailRecord[] {
  const bytes = readFileSync(resolve(FOLDER, file));
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MailRecord);
}

export function mailOf(record: MailRecord): ParsedMail {
  const ms = Date.parse(record.date ?? '');
  return {
    messageId: null,
    from: record.from === null ? null : addressOf(record.from),
    replyTo: null,
    subject: named(record.subject ?? '', record.id),
    sentAt: Number.isFinite(ms) ? (new Date(ms).toISOString() as Instant) : null,
    text: named(record.body ?? '', record.id),
    headers: {},
  };
}

/** Where the data took a name out, another is put in: nobody's mail says "[NAME]", and words that this data alone has would tell it by. */
function named(text: string, id: string): string {
  return text.replace(/\[(?:NAME|PERSON)\]/g, (_, at: number) => {
    const sum = [...id].reduce((one, character) => one + character.charCodeAt(0), at);
    return FIRST_NAMES[sum % FIRST_NAMES.length] ?? '';
  });
}

const FIRST_NAMES =
  'Ada Alan Amira Anders Bea Carlos Chen Dana Dmitri Elif Emil Farah Felix Greta Hana Hugo Ines Ivan Jana Jonas Kofi Lars Leila Lucas Mara Mateo Mina Noor Olaf Paula Petra Ravi Rosa Samir Selma Tariq Tomas Vera Yusuf Zoe'.split(
    ' ',
  );

/** The data gives senders as "Name <address>", as a bare address, or as a bare name. */
function addressOf(from: string): MailAddress {
  const match = /^([^<]*)<([^<>]*)>\s*$/.exec(from);
  if (match) return { name: (match[1] ?? '').trim().replace(/^"|"$/g, ''), address: match[2] ?? '' };
  return /^\S+@\S+$/.test(from) ? { name: '', address: from } : { name: from, address: '' };
}

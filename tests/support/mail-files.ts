import type { z } from 'zod';
import type { MailImport } from '../../src/contract/mail-import.ts';
import { finishMailImport, mailImport, startMailImport } from '../../src/contract/mail-import.ts';
import { problem } from '../../src/contract/problem.ts';
import type { TestHouse } from './test-house.ts';
import { LOOPBACK } from './test-house.ts';

/** A mail that nobody wrote, as its source. */
export type MadeMail = {
  id?: string;
  from?: string;
  subject?: string;
  /** An instant; null for a mail that tells none. */
  date?: string | null;
  text: string;
};

let made = 0;

export function eml({
  id = `made-${++made}`,
  from = 'Talent Team <jobs@northwind.example>',
  subject = 'Your application',
  date = '2026-04-15T08:00:00.000Z',
  text,
}: MadeMail): string {
  const lines = [
    `Message-ID: <${id}@mail.example>`,
    `From: ${from}`,
    'To: Jane Roe <jane@home.example>',
    `Subject: ${subject}`,
    ...(date === null ? [] : [`Date: ${new Date(date).toUTCString()}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
}

/** Mails in one file, each behind its separator line. */
export function mbox(mails: readonly string[]): string {
  return mails
    .map((mail) => `From MAILER Thu Apr 16 10:00:00 2026\n${mail.replaceAll('\r\n', '\n')}\n`)
    .join('');
}

/** What companies write, in words of our own; each is read as what its name says, without doubt. */
export const LETTERS = {
  confirmation: (company: string, role: string) => ({
    from: `${company} Careers <jobs@${domainOf(company)}>`,
    subject: `Your application as ${role} at ${company}`,
    text: `Hello Jane,\n\nthank you for applying for the ${role} position at ${company}. We have received your application and will be in touch.\n\nKind regards\n${company}`,
  }),
  rejection: (company: string, role: string) => ({
    from: `${company} Careers <jobs@${domainOf(company)}>`,
    subject: `Your application as ${role} at ${company}`,
    text: `Hello Jane,\n\nthank you for your interest in the ${role} position at ${company}. We have decided to move forward with other candidates.\n\nKind regards\n${company}`,
  }),
  interview: (company: string, role: string) => ({
    from: `${company} Careers <jobs@${domainOf(company)}>`,
    subject: `Interview for the ${role} position at ${company}`,
    text: `Hello Jane,\n\nwe would like to invite you to an interview for the ${role} position at ${company}. Please choose a time that suits you.\n\nKind regards\n${company}`,
  }),
  offer: (company: string, role: string) => ({
    from: `${company} Careers <jobs@${domainOf(company)}>`,
    subject: `Your offer: ${role} at ${company}`,
    text: `Hello Jane,\n\nwe are delighted to offer you the position of ${role} at ${company}. Your contract is attached.\n\nKind regards\n${company}`,
  }),
  other: (company: string, _role: string) => ({
    from: `${company} <news@${domainOf(company)}>`,
    subject: 'Your order is on its way',
    text: `Hello Jane,\n\nyour parcel left our house this morning and comes on Friday.\n\n${company}`,
  }),
} as const;

function domainOf(company: string): string {
  return `${company.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`;
}

export type SentFile = { name: string; content: string | Buffer };

/** Imports files the way the page does: begin, send one after the other, finish. */
export async function importFiles(house: TestHouse, files: readonly SentFile[]): Promise<MailImport> {
  const bytesTotal = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const { id } = await house.call(startMailImport, {
    body: { names: files.map(({ name }) => name), bytesTotal },
  });
  for (const [index, { content }] of files.entries()) await sendFile(house, id, index, content);
  return house.call(finishMailImport, { params: { mailImportId: id } });
}

export async function sendFile(
  house: TestHouse,
  id: MailImport['id'],
  index: number,
  content: string | Buffer,
): Promise<MailImport> {
  return mailImport.strict().parse((await putFile(house, id, index, content)).json());
}

/** Sends a file that must be refused: its status and its sentence. */
export async function refusedFile(
  house: TestHouse,
  id: MailImport['id'],
  index: number,
  content: string | Buffer,
): Promise<{ status: number } & z.infer<typeof problem>> {
  const reply = await putFile(house, id, index, content);
  return { status: reply.statusCode, ...problem.strict().parse(reply.json()) };
}

function putFile(house: TestHouse, id: MailImport['id'], index: number, content: string | Buffer) {
  return house.app.inject({
    method: 'PUT',
    url: `/api/mail-imports/${id}/files/${index}`,
    headers: { ...LOOPBACK, 'content-type': 'application/octet-stream' },
    payload: Buffer.from(content),
  });
}

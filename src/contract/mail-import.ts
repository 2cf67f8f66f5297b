import { z } from 'zod';
import { route } from './route.ts';
import { count, idOf, instant, line, words } from './values.ts';

export const mailImport = z.object({
  id: idOf<'mail_import'>(),
  name: z.string(),
  status: z.enum(['running', 'done', 'cancelled', 'stopped']),
  bytesTotal: count,
  bytesRead: count,
  mailsRead: count,
  /** Mails about an application, each now a proposal. */
  proposals: count,
  /** Mails that were here before; each stays one proposal. */
  known: count,
  /** Mails about other things: nothing of them is kept. */
  aside: count,
  unreadable: count,
  /** Files, or parts of archives, that could not be opened. */
  unopened: count,
  /** Why it stopped before the end, or what there is to say about its files, in sentences. */
  message: z.string().nullable(),
  startedAt: instant,
  finishedAt: instant.nullable(),
});
export type MailImport = z.infer<typeof mailImport>;

/** Said of a file whose sending ended before it did, by whoever sees it first. */
export const BROKEN_OFF =
  'The file stopped coming before its end. Drop it again: what was read is kept, and nothing is doubled.';

const importParams = z.object({ mailImportId: idOf<'mail_import'>() });
export const startMailImport = route({
  method: 'POST',
  path: '/api/mail-imports',
  summary: 'Begin reading files of mail: say their names and how many bytes will come',
  body: z.object({ names: z.array(line).min(1).max(10_000), bytesTotal: count }),
  reply: mailImport,
});
export const sendMailFile = route({
  method: 'PUT',
  path: '/api/mail-imports/:mailImportId/files/:index',
  summary:
    'Send one file (.eml, .mbox, or a .zip or .tgz of them) as it is; it is read while it comes, up to 20 GB',
  params: z.object({ mailImportId: idOf<'mail_import'>(), index: z.coerce.number().int().min(0).max(9_999) }),
  reply: mailImport,
});
export const finishMailImport = route({
  method: 'POST',
  path: '/api/mail-imports/:mailImportId/finish',
  summary: 'All files were sent',
  params: importParams,
  reply: mailImport,
});
export const cancelMailImport = route({
  method: 'POST',
  path: '/api/mail-imports/:mailImportId/cancel',
  summary: 'Stop reading; what was read so far stays',
  params: importParams,
  reply: mailImport,
});
export const getMailImport = route({
  method: 'GET',
  path: '/api/mail-imports/:mailImportId',
  summary: 'How far the reading is',
  params: importParams,
  reply: mailImport,
});
export const pasteMail = route({
  method: 'POST',
  path: '/api/mail-imports/pasted',
  summary: 'Read the text of one mail, with or without its first lines',
  body: z.object({ text: words.trim().min(1, 'Paste the text of a mail here.') }),
  reply: mailImport.extend({
    /** What it became; null when it was here before, or while mails that may carry a no are left alone. */
    found: z.object({ id: idOf<'proposal'>(), isNo: z.boolean() }).nullable(),
  }),
});

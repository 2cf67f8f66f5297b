import { z } from 'zod';
import { route } from './route.ts';
import { count, idOf, instant } from './values.ts';

/** What stands in the way of reading, for the page to offer the right thing; the sentence is in `problem`. */
const MAILBOX_STATES = [
  /** Connected, and no folder chosen yet. */
  'choosing',
  'connecting',
  'reading',
  /** Everything is read; new mail is waited for. */
  'watching',
  /** The connection was lost, and is tried again at `retryAt`. */
  'waiting',
  /** By the person, or because trying again would not help. */
  'stopped',
  'needs_password',
] as const;

/** Names of servers and folders have no control characters, and neither engine of ours keeps half a surrogate pair. */
const PRINTABLE = /^[^\p{Cc}\p{Cs}]+$/u;
const folderPath = z.string().max(1_000).regex(PRINTABLE, 'Please choose a folder of the list.');

export const mailbox = z.object({
  id: idOf<'mailbox'>(),
  host: z.string(),
  port: count,
  security: z.enum(['tls', 'starttls']),
  userName: z.string(),
  state: z.enum(MAILBOX_STATES),
  /** What went wrong, and what to do; null when nothing did. */
  problem: z.string().nullable(),
  retryAt: instant.nullable(),
  /** The server tells of new mail in one folder as it comes; else, and in the others, it is looked for every few minutes. */
  isTold: z.boolean(),
  /** In the order they were chosen. */
  folders: z.array(
    z.object({
      path: folderPath,
      mailsTotal: count,
      mailsRead: count,
      /** It is not on the server any more. */
      isMissing: z.boolean(),
      /** The server does not open it just now; the others are read meanwhile. */
      isClosed: z.boolean(),
    }),
  ),
  /** How many proposals it has made. */
  proposals: count,
  lastReadAt: instant.nullable(),
});
export type Mailbox = z.infer<typeof mailbox>;

export const FOLDER_USES = ['inbox', 'all', 'archive', 'sent', 'drafts', 'junk', 'trash', 'other'] as const;
export const folderOnServer = z.object({
  path: folderPath,
  use: z.enum(FOLDER_USES),
  /** Null when the server does not say. */
  mails: count.nullable(),
});
export type FolderOnServer = z.infer<typeof folderOnServer>;

const password = z.string().min(1, 'Please type the password.').max(1_000);
const host = z
  .string()
  .trim()
  .toLowerCase()
  .max(253, 'The name of a mail server is shorter than this.')
  .regex(/^[\w.:[\]-]+$/, 'Use the name of the mail server, like imap.example.com.')
  .refine((name) => !/^[^:]+:\d+$/.test(name), 'Write the name alone; the port has a field of its own.');
const params = z.object({ mailboxId: idOf<'mailbox'>() });

export const listMailboxes = route({
  method: 'GET',
  path: '/api/mailboxes',
  summary: 'The mailboxes that are read where they are, and how far each is',
  reply: z.object({ items: z.array(mailbox) }),
});
export const connectMailbox = route({
  method: 'POST',
  path: '/api/mailboxes',
  summary: 'Sign in to a mailbox; nothing is read before folders are chosen',
  body: z.object({
    host,
    port: z
      .int('A port is a number from 1 to 65535.')
      .min(1, 'A port is a number from 1 to 65535.')
      .max(65_535, 'A port is a number up to 65535.'),
    security: z.enum(['tls', 'starttls']),
    userName: z.string().trim().max(320).regex(PRINTABLE, 'Please write the name you sign in with.'),
    password,
  }),
  reply: mailbox,
});
export const listMailboxFolders = route({
  method: 'GET',
  path: '/api/mailboxes/:mailboxId/folders',
  summary: 'The folders on the server and those that are read, with their sizes, asked for now',
  params,
  reply: z.object({ items: z.array(folderOnServer) }),
});
export const chooseMailboxFolders = route({
  method: 'PUT',
  path: '/api/mailboxes/:mailboxId/folders',
  summary: 'Choose what is read; what was read of a folder that stays is not read again',
  params,
  body: z.object({ paths: z.array(folderPath).min(1, 'Please choose a folder at least.').max(50) }),
  reply: mailbox,
});
export const changeMailboxPassword = route({
  method: 'PUT',
  path: '/api/mailboxes/:mailboxId/password',
  summary: 'Sign in with another password, and go on reading',
  params,
  body: z.object({ password }),
  reply: mailbox,
});
export const stopMailbox = route({
  method: 'POST',
  path: '/api/mailboxes/:mailboxId/stop',
  summary: 'Stop reading; what was read so far stays',
  params,
  reply: mailbox,
});
export const resumeMailbox = route({
  method: 'POST',
  path: '/api/mailboxes/:mailboxId/resume',
  summary: 'Go on where reading stopped, or try again now',
  params,
  reply: mailbox,
});
export const removeMailbox = route({
  method: 'DELETE',
  path: '/api/mailboxes/:mailboxId',
  summary: 'Forget the mailbox, its password and how far it was read; proposals and accepted mails stay',
  params,
});

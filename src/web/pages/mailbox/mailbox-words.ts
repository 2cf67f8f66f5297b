import type { FolderOnServer, Mailbox } from '../../../contract/mailbox.ts';
import { isInbox, watchedFolder } from '../../../domain/mailbox/watched-folder.ts';
import { hasFoldersLeft } from '../../mailbox-query.ts';
import { clockTime, counted, dayWords } from '../../words.ts';

/** How far the reading is: "Reading 1,240 of 50,000 mails". */
export function progressOf({ folders }: Pick<Mailbox, 'folders'>): { read: number; total: number } {
  const sum = (key: 'mailsRead' | 'mailsTotal') => folders.reduce((all, folder) => all + folder[key], 0);
  return { read: sum('mailsRead'), total: sum('mailsTotal') };
}

export function progressWords(mailbox: Pick<Mailbox, 'folders'>): string {
  const { read, total } = progressOf(mailbox);
  if (total === 0) return 'Looking into the folders';
  return `Reading ${grouped(read)} of ${grouped(total)} ${total === 1 ? 'mail' : 'mails'}`;
}

/** What the connection is at, in one sentence; how far it is stands beside it. */
export function stateWords({ state, isTold, problem, retryAt, folders }: Mailbox): string {
  switch (state) {
    case 'choosing':
      return 'Connected. Choose which folders are read.';
    case 'connecting':
      return 'Connecting.';
    case 'reading':
      return 'Reading, the newest mails first.';
    case 'watching':
      if (!hasFoldersLeft({ folders })) return 'Connected. There is nothing left to read.';
      return `Everything is read. ${newMailWords(isTold, folders)}`;
    case 'waiting':
      return `${problem ?? ''} Rebound tries again${retryAt ? ` at ${clockTime(retryAt)}` : ''}.`.trim();
    case 'needs_password':
      return problem ?? 'Type the password once more.';
    case 'stopped':
      return problem ?? 'Stopped. What was read so far stays.';
  }
}

function newMailWords(isTold: boolean, folders: Mailbox['folders']): string {
  const watched = watchedFolder(folders.filter(({ isClosed }) => !isClosed));
  if (!isTold || !watched) return 'New mail is looked for every five minutes.';
  const isAlone = folders.every((folder) => folder === watched || folder.isMissing);
  if (isAlone) return 'New mail is read as it comes.';
  return `New mail in ${folderName(watched.path)} is read as it comes, in the other folders within five minutes.`;
}

/** Which of the folders are not read, and what becomes of them. */
export function unreadFolderWords({ folders }: Pick<Mailbox, 'folders'>): string[] {
  const missing = folders.filter(({ isMissing }) => isMissing);
  const closed = folders.filter(({ isClosed, isMissing }) => isClosed && !isMissing);
  const others =
    missing.length < folders.length ? 'The other folders are read; choose others' : 'Choose others';
  return [
    missing.length > 0 &&
      `${quoted(missing)} ${missing.length === 1 ? 'is' : 'are'} not on the server any more. ${others} if that is meant to be so.`,
    closed.length > 0 && `${quoted(closed)} cannot be opened just now, and will be tried again.`,
  ].filter((words) => words !== false);
}

function quoted(folders: Mailbox['folders']): string {
  return folders.map(({ path }) => `“${folderName(path)}”`).join(' and ');
}

/** `areNosHeld`: then nothing is counted from which one could tell that a no came. */
export function foundWords(
  { proposals, lastReadAt }: Pick<Mailbox, 'proposals' | 'lastReadAt'>,
  areNosHeld: boolean,
): string {
  const found = proposals === 0 ? 'No proposals so far.' : `${counted(proposals, 'proposal')} so far.`;
  const last = lastReadAt && `Last read ${dayWords(lastReadAt)} at ${clockTime(lastReadAt)}.`;
  return [!areNosHeld && found, last].filter(Boolean).join(' ');
}

/** What IMAP calls INBOX is nobody's shout. */
export function folderName(path: string): string {
  return isInbox(path) ? 'Inbox' : path;
}

const USES: Partial<Record<FolderOnServer['use'], string>> = {
  inbox: 'what arrives',
  all: 'every mail but spam and trash; in Gmail “All Mail”',
  archive: 'what was put away',
  sent: 'what you sent',
  drafts: 'not sent yet',
  junk: 'taken for spam',
  trash: 'thrown away',
};

/** "1,240 mails, what arrives" */
export function folderWords({ mails, use }: Pick<FolderOnServer, 'mails' | 'use'>): string {
  const size = mails === null ? null : `${grouped(mails)} ${mails === 1 ? 'mail' : 'mails'}`;
  return [size, USES[use]].filter(Boolean).join(', ');
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

import type { MailboxId } from '../../domain/id.ts';
import type { TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { StoredFolder } from '../db/mailboxes.ts';
import { addMailboxProposals, storeMailboxFolder } from '../db/mailboxes.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import type { NumberedMail } from '../mail/imap/fetch-mails.ts';
import type { FolderPart, MailGroup } from '../mail/imap/read-folder.ts';
import type { Refusals } from '../mail/imap/refusals.ts';
import { isRefusedForLong } from '../mail/imap/refusals.ts';
import { unreadable } from '../mail/unreadable-mail.ts';
import { isWorthWaiting } from './doubtful-mail.ts';
import type { Taught } from './mail-to-keep.ts';
import { mailToKeep } from './mail-to-keep.ts';
import type { MailToKeep } from './store-mails.ts';
import { storeMails } from './store-mails.ts';

export type Reader = {
  parser: IdleMailParser;
  timeZone: TimeZone;
  taught: Taught;
  refusals: Refusals;
};

/**
 * Reads mails of a mailbox like those of a file, and stores what they are proposed to mean in one transaction with
 * where the folder stands now: whatever happens, neither is without the other. Of a mail that may be about anything,
 * where what it belongs to may be read after it, only the number is kept, as waiting; so it is of one that
 * the server would not give. Returns how the folder stands.
 */
export async function keepFolderPart(
  actor: Actor,
  mailboxId: MailboxId,
  before: StoredFolder,
  { mails, refused, position }: FolderPart,
  reader: Reader,
): Promise<StoredFolder> {
  const read = await readEach(mails, reader);
  const later = read.filter(({ mail }) => isWorthWaiting(mail));
  const now = read.filter(({ mail }) => !isWorthWaiting(mail));
  // Numbers of an earlier life of the folder say nothing.
  const waiting = before.uidValidity === position.uidValidity ? before.waiting : [];
  const folder = { ...position, waiting: [...waiting, ...later.map(({ number }) => number), ...refused] };
  return store(actor, mailboxId, folder, now);
}

/**
 * Looks again at mails that waited, now that everything beside them is read, and keeps those of the search. One that the
 * server still does not give waits on, and is told as one that could not be read when that goes on for long.
 */
export async function keepWaiting(
  actor: Actor,
  mailboxId: MailboxId,
  before: StoredFolder,
  { numbers, mails, refused }: MailGroup,
  reader: Reader,
): Promise<StoredFolder> {
  const read = await readEach(mails, reader);
  const isGivenUp = (number: number) =>
    isRefusedForLong(
      reader.refusals,
      JSON.stringify([before.path, before.uidValidity, number]),
      actor.clock(),
    );
  const givenUp = refused.filter(isGivenUp);
  const done = new Set(numbers.filter((number) => givenUp.includes(number) || !refused.includes(number)));
  const waiting = before.waiting.filter((number) => !done.has(number));
  const untold = givenUp.map((number) => ({ number, mail: notGiven(before.path, number) }));
  return store(actor, mailboxId, { ...before, waiting }, [...read, ...untold]);
}

async function store(
  actor: Actor,
  mailboxId: MailboxId,
  folder: StoredFolder,
  read: readonly ReadMail[],
): Promise<StoredFolder> {
  await actor.db.transaction().execute(async (tx) => {
    const { proposals } = await storeMails(
      tx,
      actor,
      read.map(({ mail }) => mail),
    );
    await storeMailboxFolder(tx, actor.ownerId, mailboxId, folder);
    if (proposals > 0) await addMailboxProposals(tx, actor.ownerId, mailboxId, proposals);
  });
  return folder;
}

/** In its place stands where it is, for the person to find it with another program. */
function notGiven(path: string, number: number): MailToKeep {
  const raw = Buffer.from(`Mail ${number} in the folder “${path}”`);
  return { type: 'unreadable', raw, problem: unreadable('not-given') };
}

type ReadMail = { number: number; mail: MailToKeep };

/** Without those of which nothing would be kept. */
async function readEach(
  mails: readonly NumberedMail[],
  { parser, timeZone, taught }: Reader,
): Promise<ReadMail[]> {
  const read = await Promise.all(
    mails.map(async ({ number, raw }) => {
      const answer = await parser.read(raw, timeZone);
      return { number, mail: mailToKeep(answer, () => raw, taught) };
    }),
  );
  return read.flatMap(({ number, mail }) => (mail ? [{ number, mail }] : []));
}

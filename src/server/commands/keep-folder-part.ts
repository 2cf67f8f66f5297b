import type { MailboxId } from '../../domain/id.ts';
import type { TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { addMailboxProposals, storeMailboxFolder } from '../db/mailboxes.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import type { FolderPart } from '../mail/imap/read-folder.ts';
import type { DoubtfulMail } from './doubtful-mail.ts';
import { doubtfulMail, isWorthWaiting } from './doubtful-mail.ts';
import type { readAsTaught } from './learn-from-mail.ts';
import type { MailToKeep } from './store-mails.ts';
import { isProposed, storeMails } from './store-mails.ts';

/** The parser was closed before these mails were read. */
export class ReadingStopped extends Error {}

export type Reader = {
  parser: IdleMailParser;
  timeZone: TimeZone;
  taught: Awaited<ReturnType<typeof readAsTaught>>;
};

/**
 * Reads mails of a mailbox like those of a file, and stores what they are proposed to mean in one transaction with
 * where the folder stands now: whatever happens, neither is without the other. Those that may be about anything are
 * returned where what they belong to may be read after them.
 */
export async function keepFolderPart(
  actor: Actor,
  mailboxId: MailboxId,
  { mails, position }: FolderPart,
  reader: Reader,
): Promise<DoubtfulMail[]> {
  const read = await Promise.all(mails.map((mail) => readOne(mail, reader)));
  const kept = read.filter((mail) => mail !== null);
  await actor.db.transaction().execute(async (tx) => {
    const { proposals } = await storeMails(
      tx,
      actor,
      kept.filter((mail) => !isWaiting(mail)),
    );
    await storeMailboxFolder(tx, actor.ownerId, mailboxId, position);
    if (proposals > 0) await addMailboxProposals(tx, actor.ownerId, mailboxId, proposals);
  });
  return kept.filter(isWaiting);
}

function isWaiting(mail: MailToKeep): mail is DoubtfulMail {
  return (mail.type === 'meeting' || mail.type === 'untold') && isWorthWaiting(mail);
}

/** Keeps those that belong to the search, now that everything beside them is read. */
export async function keepWaiting(
  actor: Actor,
  mailboxId: MailboxId,
  waiting: readonly MailToKeep[],
): Promise<void> {
  if (waiting.length === 0) return;
  await actor.db.transaction().execute(async (tx) => {
    const { proposals } = await storeMails(tx, actor, waiting);
    if (proposals > 0) await addMailboxProposals(tx, actor.ownerId, mailboxId, proposals);
  });
}

async function readOne(raw: Buffer, { parser, timeZone, taught }: Reader): Promise<MailToKeep | null> {
  const { result, reading } = await parser.read(raw, timeZone);
  if (!result.ok && result.error.type === 'stopped') throw new ReadingStopped();
  if (!result.ok) return { type: 'unreadable', raw, problem: result.error };
  const mail = result.value;
  const meant = reading && taught(mail, reading);
  if (meant && isProposed(meant)) return { type: 'read', mail, reading: meant };
  return meant && doubtfulMail(mail, meant);
}

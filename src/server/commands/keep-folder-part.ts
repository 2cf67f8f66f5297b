import type { MailboxId } from '../../domain/id.ts';
import type { TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { insertMailboxThreads } from '../db/mailbox-threads.ts';
import { addMailboxProposals, storeMailboxFolder } from '../db/mailboxes.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import type { FolderPart, MailOnServer } from '../mail/imap/read-folder.ts';
import type { MailToKeep } from './store-mails.ts';
import { isProposed, storeMails } from './store-mails.ts';

/** The parser was closed before these mails were read. */
export class ReadingStopped extends Error {}

/**
 * Reads mails of a mailbox like those of a file, and stores what they are proposed to mean in one transaction with
 * where the folder stands now: whatever happens, neither is without the other.
 */
export async function keepFolderPart(
  actor: Actor,
  mailboxId: MailboxId,
  { mails, position }: FolderPart,
  { parser, timeZone }: { parser: IdleMailParser; timeZone: TimeZone },
): Promise<void> {
  const answers = await Promise.all(
    mails.map(async (mail) => ({ mail, answer: await parser.read(mail.raw, timeZone) })),
  );
  const kept = answers.flatMap(({ mail, answer }) => keptOf(mail, answer));
  const { ownerId } = actor;
  await actor.db.transaction().execute(async (tx) => {
    const { proposals } = await storeMails(
      tx,
      actor,
      kept.map(({ keep }) => keep),
    );
    await insertMailboxThreads(
      tx,
      ownerId,
      mailboxId,
      kept.flatMap(({ threads }) => threads),
    );
    await storeMailboxFolder(tx, ownerId, mailboxId, position);
    if (proposals > 0) await addMailboxProposals(tx, ownerId, mailboxId, proposals);
  });
}

function keptOf(
  { head, raw }: MailOnServer,
  { result, reading }: Awaited<ReturnType<IdleMailParser['read']>>,
): { keep: MailToKeep; threads: string[] }[] {
  if (!result.ok && result.error.type === 'stopped') throw new ReadingStopped();
  if (!result.ok) return [{ keep: { type: 'unreadable', raw, problem: result.error }, threads: [] }];
  if (!reading) return [];
  const mail = result.value;
  if (isProposed(reading)) return [{ keep: { type: 'read', mail, reading }, threads: head.threads }];
  // Whether a meeting belongs to the search is told by what is here; its conversation is not one of the search yet.
  return mail.invitation ? [{ keep: { type: 'meeting', mail, reading }, threads: [] }] : [];
}

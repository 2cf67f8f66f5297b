import { setTimeout as wait } from 'node:timers/promises';
import type { ImapFlow, MailboxObject } from 'imapflow';
import type { MailboxId } from '../../domain/id.ts';
import { ofTheHouse } from '../../domain/mail/known-correspondence.ts';
import { backOffMs } from '../../domain/mailbox/back-off.ts';
import { watchedFolder } from '../../domain/mailbox/watched-folder.ts';
import { msOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { keepFolderPart, keepWaiting } from '../commands/keep-folder-part.ts';
import { readAsTaught } from '../commands/learn-from-mail.ts';
import { ReadingStopped } from '../commands/mail-to-keep.ts';
import { openPassword } from '../commands/mailbox-password.ts';
import { DatabaseAway } from '../db/database-away.ts';
import { findLiveSenders } from '../db/known-correspondence.ts';
import { findThreadsHere } from '../db/mail-threads.ts';
import type { StoredFolder } from '../db/mailboxes.ts';
import { findMailbox, storeMailboxFolder, storeReadAt } from '../db/mailboxes.ts';
import { timeZoneOf } from '../local-day.ts';
import type { Choosing } from '../mail/imap/choose-mails.ts';
import type { ImapProblem, ImapProblemType } from '../mail/imap/imap-problem.ts';
import { isRefused, troubleOf } from '../mail/imap/imap-problem.ts';
import { openImap, speakEveryMs } from '../mail/imap/open-imap.ts';
import { openToRead, readAgain, readFolder, withSize } from '../mail/imap/read-folder.ts';
import { tellsOfMail, waitForMail } from '../mail/imap/wait-for-mail.ts';
import type { ConnectionParts, Running } from './mailbox-connections.ts';

/** How often the other folders are looked at, and all of them where the server does not tell. */
const LOOK_EVERY_MS = 5 * 60_000;
/** A quiet connection is taken for dead not long after. */
const LONGEST_PAUSE_MS = 60_000;
/** A connection over which new mail was waited for so long was a good one, whatever ends it. */
const HEALTHY_MS = 60_000;

/** One connection, from signing in to its end; the problem is null when the mailbox is gone. `hasWorked`: it was read with this password before. */
export async function readUntilCut(
  parts: ConnectionParts,
  actor: Actor,
  id: MailboxId,
  one: Running,
): Promise<{ problem: ImapProblem | null; gotOn: boolean; hasWorked: boolean }> {
  const { atOnce } = one.pace;
  let gotOn = false;
  let hasWorked = false;
  let watchingSince = Number.POSITIVE_INFINITY;
  let client: ImapFlow | null = null;
  try {
    const mailbox = await findMailbox(actor.db, actor.ownerId, id);
    if (!mailbox) return { problem: null, gotOn, hasWorked };
    hasWorked = mailbox.readAt !== null;
    const password = openPassword(parts.secrets, mailbox);
    if (password === null) return { problem: { type: 'no-key' }, gotOn, hasWorked };
    const opened = await openImap({ ...mailbox, password }, parts.imap, one.stopping.signal);
    if (!opened.ok) return { problem: opened.error, gotOn, hasWorked };
    client = opened.value;
    const isTold = tellsOfMail(client);
    let wasTold = false;
    let inVain = 0;
    for (;;) {
      let hasMail = false;
      one.now = { state: 'reading', isTold };
      const folders = await readFolders(parts, actor, client, id, one, (mails) => {
        hasMail ||= mails > 0;
        gotOn ||= hasMail;
      });
      if (!folders) return { problem: null, gotOn, hasWorked };
      await storeReadAt(actor.db, actor.ownerId, id, actor.clock());
      one.now = { state: 'watching', isTold };
      watchingSince = Math.min(watchingSince, msOf(actor.clock()));
      inVain = wasTold && !hasMail ? inVain + 1 : 0;
      if (inVain > 0) await pause(parts, inVain, one.stopping.signal);
      const watched = watchedFolder(folders);
      const next = (watched?.span.to ?? 0) + 1;
      wasTold = await waitForMail(client, {
        path: watched?.path ?? null,
        next,
        ms: parts.lookEveryMs ?? LOOK_EVERY_MS,
        speakEveryMs: speakEveryMs(parts.imap),
      });
    }
  } catch (error) {
    const problem = whatEnded(error);
    if (LOGGED.includes(problem.type) && !one.stopping.signal.aborted) parts.logError(error);
    // It knows better now which mail it was cut at.
    gotOn ||= problem.type === 'sends-too-much' && one.pace.atOnce < atOnce;
    gotOn ||= msOf(actor.clock()) - watchingSince >= HEALTHY_MS;
    return { problem, gotOn, hasWorked };
  } finally {
    client?.close();
  }
}

const LOGGED: readonly ImapProblemType[] = ['unexpected', 'database-away'];

/** Both the mail server and the database are asked; a network's error alone does not say which of them is away. */
function whatEnded(error: unknown): ImapProblem {
  if (error instanceof ReadingStopped) return { type: 'cut-off' };
  return error instanceof DatabaseAway ? { type: 'database-away' } : troubleOf(error);
}

/** A server that tells of mail again and again, and has none, would be asked without end. */
async function pause(
  { backOff = backOffMs, random }: ConnectionParts,
  times: number,
  signal: AbortSignal,
): Promise<void> {
  const ms = Math.min(backOff(times, random()), LONGEST_PAUSE_MS);
  await wait(ms, undefined, { signal }).catch(() => {});
}

/**
 * All folders, one after the other, each from where it stands; then again the mails that waited for the others. As they
 * stand then; null when the mailbox is gone.
 */
async function readFolders(
  { parser }: ConnectionParts,
  actor: Actor,
  client: ImapFlow,
  id: MailboxId,
  one: Running,
  onKept: (mails: number) => void,
): Promise<StoredFolder[] | null> {
  const mailbox = await findMailbox(actor.db, actor.ownerId, id);
  if (!mailbox) return null;
  const timeZone = await timeZoneOf(actor);
  const reader = { parser, timeZone, taught: await readAsTaught(actor), refusals: one.refusals };
  const senders = await findLiveSenders(actor.db, actor.ownerId);
  const choosing: Choosing = {
    own: mailbox,
    knownThreads: (ids) => findThreadsHere(actor.db, actor.ownerId, ids),
    isKnownSender: (address) => ofTheHouse(senders, address).length > 0,
  };
  const read: StoredFolder[] = [];
  const refusals = new Map<string, unknown>();
  for (const folder of mailbox.folders.filter(({ uidValidity }) => uidValidity === null)) {
    await storeMailboxFolder(actor.db, actor.ownerId, id, await withSize(client, folder));
  }
  for (const folder of mailbox.folders) {
    const opened = await openUnlessRefused(client, folder.path, refusals);
    if (opened === 'refused') continue;
    let stands = folder;
    for await (const part of readFolder(client, folder, opened, choosing, one.pace)) {
      stands = await keepFolderPart(actor, id, stands, part, reader);
      onKept(part.numbers.length - part.refused.length);
    }
    read.push(stands);
  }
  one.closed = new Set(refusals.keys());
  const [[, refusal] = []] = refusals;
  if (read.length === 0 && refusal) throw refusal;
  for (const folder of read.filter(({ waiting }) => waiting.length > 0)) {
    let stands = folder;
    for await (const group of readAgain(client, folder, folder.waiting, one.pace)) {
      stands = await keepWaiting(actor, id, stands, group, reader);
      onKept(group.numbers.length - group.refused.length);
    }
  }
  return read;
}

/** One folder that the server does not open is noted, and holds up no other. */
async function openUnlessRefused(
  client: ImapFlow,
  path: string,
  refusals: Map<string, unknown>,
): Promise<MailboxObject | null | 'refused'> {
  try {
    return await openToRead(client, path);
  } catch (error) {
    if (!client.usable || !isRefused(error)) throw error;
    refusals.set(path, error);
    return 'refused';
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import type { MailboxId } from '../../domain/id.ts';
import { backOffMs } from '../../domain/mailbox/back-off.ts';
import type { Instant } from '../../domain/time.ts';
import { instantOfMs, msOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { keepFolderPart, keepMeetings, ReadingStopped } from '../commands/keep-folder-part.ts';
import { readAsTaught } from '../commands/learn-from-mail.ts';
import type { MailToKeep } from '../commands/store-mails.ts';
import { findThreadsHere } from '../db/mail-threads.ts';
import type { StoredFolder, StoredMailbox } from '../db/mailboxes.ts';
import { findMailbox, storeMailboxFolder, storeReadAt, storeWhyStopped } from '../db/mailboxes.ts';
import { timeZoneOf } from '../local-day.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import type { Choosing } from '../mail/imap/choose-mails.ts';
import type { ImapProblemType } from '../mail/imap/imap-problem.ts';
import { endsTrying, problemOf } from '../mail/imap/imap-problem.ts';
import type { ImapOptions } from '../mail/imap/open-imap.ts';
import { openImap } from '../mail/imap/open-imap.ts';
import { readFolder, withSize } from '../mail/imap/read-folder.ts';
import { tellsOfMail, waitForMail } from '../mail/imap/wait-for-mail.ts';
import type { SecretBox } from '../secret-box.ts';

/** What a connection is doing at the moment; how far each folder is, the database knows. */
export type ConnectionState =
  | { state: 'connecting' | 'reading'; isTold: boolean }
  | { state: 'watching'; isTold: boolean }
  | { state: 'waiting'; problem: ImapProblemType; retryAt: Instant; isTold: false };

/** One running connection for each mailbox that is read: it reads, waits for new mail, and comes back when it is cut. */
export type MailboxConnections = AsyncDisposable & {
  /** Begins anew, with the folders and the password as they are now. */
  follow(actor: Actor, id: MailboxId): Promise<void>;
  /** Ends the connection at once; what was read is stored. */
  stop(id: MailboxId): Promise<void>;
  /** As they are now; asked before the database, so that what it then says is no older. */
  states(): ReadonlyMap<MailboxId, ConnectionState>;
};

export type ConnectionParts = {
  imap: ImapOptions;
  secrets: SecretBox;
  parser: IdleMailParser;
  /** From 0 to 1. */
  random: () => number;
  logError: (error: unknown) => void;
  /** Tests shorten these. */
  lookEveryMs?: number;
  backOff?: typeof backOffMs;
};

/** How often the other folders are looked at, and all of them where the server does not tell. */
const LOOK_EVERY_MS = 5 * 60_000;

/** So many wait until everything is read; more would be somebody's whole calendar. */
const MAX_MEETINGS = 500;

type Running = {
  now: ConnectionState;
  stopping: AbortController;
  ended: Promise<void>;
  /** Mails with a meeting that may belong to the search, which the mails still to be read will tell. */
  meetings: MailToKeep[];
};

export function openMailboxConnections(parts: ConnectionParts): MailboxConnections {
  const { logError, random, backOff = backOffMs } = parts;
  const running = new Map<MailboxId, Running>();

  async function stop(id: MailboxId): Promise<void> {
    const one = running.get(id);
    one?.stopping.abort();
    await one?.ended;
    if (running.get(id) === one) running.delete(id);
  }

  async function keepConnected(actor: Actor, id: MailboxId, one: Running): Promise<void> {
    const { signal } = one.stopping;
    for (let attempts = 1; !signal.aborted; attempts++) {
      one.now = { state: 'connecting', isTold: false };
      const { problem, hasRead } = await readUntilCut(actor, id, one);
      if (problem === null || signal.aborted) return;
      if (endsTrying(problem)) {
        await storeWhyStopped(actor.db, actor.ownerId, id, { isStopped: true, problem });
        return;
      }
      // A connection that is cut again and again gets on by the piece it reads each time.
      if (hasRead) attempts = 1;
      const ms = backOff(attempts, random());
      const retryAt = instantOfMs(msOf(actor.clock()) + ms);
      one.now = { state: 'waiting', problem, retryAt, isTold: false };
      await wait(ms, undefined, { signal }).catch(() => {});
    }
  }

  /** One connection, from signing in to its end; null when the mailbox is gone. */
  async function readUntilCut(
    actor: Actor,
    id: MailboxId,
    one: Running,
  ): Promise<{ problem: ImapProblemType | null; hasRead: boolean }> {
    let hasRead = false;
    let client: ImapFlow | null = null;
    try {
      const mailbox = await findMailbox(actor.db, actor.ownerId, id);
      if (!mailbox) return { problem: null, hasRead };
      const password = parts.secrets.open(mailbox.password, id);
      if (password === null) return { problem: 'no-key', hasRead };
      const opened = await openImap({ ...mailbox, password }, parts.imap, one.stopping.signal);
      if (!opened.ok) return { problem: opened.error.type, hasRead };
      client = opened.value;
      const isTold = tellsOfMail(client);
      for (;;) {
        one.now = { state: 'reading', isTold };
        const folders = await readFolders(actor, client, mailbox, (mails, meetings) => {
          hasRead ||= mails > 0;
          one.meetings = [...one.meetings, ...meetings].slice(0, MAX_MEETINGS);
        });
        if (!folders) return { problem: null, hasRead };
        await keepMeetings(actor, id, one.meetings);
        one.meetings = [];
        await storeReadAt(actor.db, actor.ownerId, id, actor.clock());
        one.now = { state: 'watching', isTold };
        const [watched] = folders.filter(({ isMissing }) => !isMissing);
        const next = (watched?.span.to ?? 0) + 1;
        const ms = parts.lookEveryMs ?? LOOK_EVERY_MS;
        await waitForMail(client, { path: watched?.path ?? null, next, ms });
      }
    } catch (error) {
      const problem = error instanceof ReadingStopped ? 'cut-off' : problemOf(error);
      if (problem === 'unexpected' && !one.stopping.signal.aborted) logError(error);
      return { problem, hasRead };
    } finally {
      client?.close();
    }
  }

  /** All folders, one after the other, each from where it stands; as they stand then. Null when the mailbox is gone. */
  async function readFolders(
    actor: Actor,
    client: ImapFlow,
    { id }: StoredMailbox,
    onKept: (mails: number, meetings: MailToKeep[]) => void,
  ): Promise<StoredFolder[] | null> {
    const mailbox = await findMailbox(actor.db, actor.ownerId, id);
    if (!mailbox) return null;
    const timeZone = await timeZoneOf(actor);
    const reader = { parser: parts.parser, timeZone, taught: await readAsTaught(actor) };
    const choosing: Choosing = {
      ownAddress: mailbox.userName,
      knownThreads: (ids) => findThreadsHere(actor.db, actor.ownerId, ids),
    };
    const read: StoredFolder[] = [];
    for (const folder of mailbox.folders.filter(({ uidValidity }) => uidValidity === null)) {
      await storeMailboxFolder(actor.db, actor.ownerId, id, await withSize(client, folder));
    }
    for (const folder of mailbox.folders) {
      let stands = folder;
      for await (const part of readFolder(client, folder, choosing)) {
        const meetings = await keepFolderPart(actor, id, part, reader);
        stands = part.position;
        onKept(part.mails.length + part.aside, meetings);
      }
      read.push(stands);
    }
    return read;
  }

  return {
    stop,
    states: () => new Map([...running].map(([id, { now }]) => [id, now])),
    async follow(actor, id) {
      // Of two that ask at the same time the later one counts, and there is one connection.
      do await stop(id);
      while (running.has(id));
      const one: Running = {
        now: { state: 'connecting', isTold: false },
        stopping: new AbortController(),
        ended: Promise.resolve(),
        meetings: [],
      };
      running.set(id, one);
      one.ended = keepConnected(actor, id, one)
        .catch(logError)
        .finally(() => {
          if (running.get(id) === one) running.delete(id);
        });
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...running.keys()].map(stop));
    },
  };
}

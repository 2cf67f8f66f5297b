import { setTimeout as wait } from 'node:timers/promises';
import type { MailboxId } from '../../domain/id.ts';
import { backOffMs } from '../../domain/mailbox/back-off.ts';
import type { Instant } from '../../domain/time.ts';
import { instantOfMs, msOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { storeWhyStopped } from '../db/mailboxes.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import type { ImapProblem } from '../mail/imap/imap-problem.ts';
import { endsTrying } from '../mail/imap/imap-problem.ts';
import type { ImapOptions } from '../mail/imap/open-imap.ts';
import type { Pace } from '../mail/imap/pace.ts';
import { fullPace } from '../mail/imap/pace.ts';
import type { Refusals } from '../mail/imap/refusals.ts';
import type { SecretBox } from '../secret-box.ts';

/** What a connection is doing at the moment; how far each folder is, the database knows. */
export type ConnectionState =
  | { state: 'connecting' | 'reading'; isTold: boolean }
  | { state: 'watching'; isTold: boolean }
  | { state: 'waiting'; problem: ImapProblem; retryAt: Instant; isTold: false }
  /** Trying again would not help: known here until it is stored, however long that takes. */
  | { state: 'ended'; problem: ImapProblem; isTold: false };
/** With the folders that the server does not open just now. */
export type Connection = ConnectionState & { closed: ReadonlySet<string> };

/** With so many attempts behind it, the next waits for as long as any. */
const WIDELY = 12;
const MOST_UNCLEAR_LOGINS = 3;

/** One running connection for each mailbox that is read: it reads, waits for new mail, and comes back when it is cut. */
export type MailboxConnections = AsyncDisposable & {
  /** Begins anew, with the folders and the password as they are now. */
  follow(actor: Actor, id: MailboxId): Promise<void>;
  /** Ends the connection at once; what was read is stored. */
  stop(id: MailboxId): Promise<void>;
  /** As they are now; asked before the database, so that what it then says is no older. */
  states(): ReadonlyMap<MailboxId, Connection>;
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

export type Running = {
  now: ConnectionState;
  stopping: AbortController;
  ended: Promise<void>;
  pace: Pace;
  refusals: Refusals;
  closed: ReadonlySet<string>;
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
    let unclearLogins = 0;
    for (let attempts = 1; !signal.aborted; attempts++) {
      one.now = { state: 'connecting', isTold: false };
      // Needed where a mailbox is connected, and nowhere else.
      const { readUntilCut } = await import('./mailbox-session.ts');
      const { problem, gotOn, hasWorked } = await readUntilCut(parts, actor, id, one);
      if (problem === null || signal.aborted) return;
      // A server that gives no reason is not asked with the same password until the account is locked; nor is one that
      // refuses what it took for months, as some do for a while.
      const isUnclear = problem.type === 'unclear-login' || (problem.type === 'refused-login' && hasWorked);
      if (isUnclear) unclearLogins++;
      if (unclearLogins === MOST_UNCLEAR_LOGINS || (!isUnclear && endsTrying(problem.type)))
        return keepEnd(actor, id, one, problem);
      // A connection that is cut again and again gets on by the piece it reads each time.
      if (gotOn) attempts = 1;
      if (gotOn) unclearLogins = 0;
      const ms = backOff(isUnclear ? WIDELY : attempts, random());
      const retryAt = instantOfMs(msOf(actor.clock()) + ms);
      const told = isUnclear ? { ...problem, type: 'unclear-login' as const } : problem;
      one.now = { state: 'waiting', problem: told, retryAt, isTold: false };
      await wait(ms, undefined, { signal }).catch(() => {});
    }
  }

  async function keepEnd(actor: Actor, id: MailboxId, one: Running, problem: ImapProblem): Promise<void> {
    const { signal } = one.stopping;
    one.now = { state: 'ended', problem, isTold: false };
    for (let attempts = 1; !signal.aborted; attempts++) {
      try {
        const { type, says } = problem;
        await storeWhyStopped(actor.db, actor.ownerId, id, { isStopped: true, problem: type, says });
        return;
      } catch (error) {
        if (attempts === 1) logError(error);
        await wait(backOff(attempts, random()), undefined, { signal }).catch(() => {});
      }
    }
  }

  return {
    stop,
    states: () => new Map([...running].map(([id, { now, closed }]) => [id, { ...now, closed }])),
    async follow(actor, id) {
      // Of two that ask at the same time the later one counts, and there is one connection.
      do await stop(id);
      while (running.has(id));
      const one: Running = {
        now: { state: 'connecting', isTold: false },
        stopping: new AbortController(),
        ended: Promise.resolve(),
        pace: fullPace(),
        refusals: new Map(),
        closed: new Set(),
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

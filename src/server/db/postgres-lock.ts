import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { DataInUse } from '../data-lock.ts';
import { tellAway } from './database-away.ts';
import { connectionTo } from './postgres-pool.ts';

export type PostgresLock = { release(): Promise<void> };

/** Of the advisory lock; any number will do, for as long as every Rebound uses the same. */
const KEY = '7294180563319421';
/** Of two that start together one must win, and the connection of a killed one may still be ending. */
const PATIENCE_MS = 1_000;
const TRY_EVERY_MS = 50;
/** How often the connection is looked at, and how soon it is tried again once it is gone. */
const LOOK_EVERY_MS = 15_000;
const ANSWER_MS = 10_000;
const AGAIN_MS = 1_000;

/** The connection that holds the lock, or may; a number is used again, so the server's clock says which it was. */
type Session = { client: pg.Client; backend: Backend; gone: AbortSignal };
type Backend = { pid: number; since: string };

/**
 * One process at a time on one PostgreSQL database, whatever data folder it has. The lock belongs to a connection of its
 * own, so it ends with the process however that ends. When the connection is lost the lock is taken again as soon as the
 * server is back; where another Rebound was faster, nobody catches that error, and this one ends.
 */
export async function lockPostgres(
  url: string,
  /** Tests shorten these. */
  { lookEveryMs = LOOK_EVERY_MS, answerMs = ANSWER_MS } = {},
): Promise<PostgresLock> {
  const releasing = new AbortController();
  const { signal } = releasing;
  let session = await openSession(url, answerMs);
  try {
    if (!(await isLocked(session))) throw await alreadyRunning(session);
  } catch (error) {
    await close(session);
    throw error;
  }
  const kept = keep();
  return {
    async release() {
      releasing.abort();
      // Why it ended early was told when it did.
      await kept.catch(() => {});
      await close(session);
    },
  };

  async function keep(): Promise<void> {
    while (!signal.aborted) {
      const waking = AbortSignal.any([signal, session.gone]);
      do await pause(lookEveryMs, waking);
      while (!waking.aborted && (await answers(session)));
      if (signal.aborted) return;
      void close(session);
      session = (await takeAgain(session)) ?? session;
    }
  }

  async function takeAgain({ backend }: Session): Promise<Session | null> {
    for (; !signal.aborted; await pause(AGAIN_MS, signal)) {
      const next = await openSession(url, answerMs).catch(() => null);
      if (!next) continue;
      try {
        await end(backend, next);
        if (await isLocked(next)) return next;
        throw await alreadyRunning(next);
      } catch (error) {
        void close(next);
        if (error instanceof DataInUse) throw error;
      }
    }
    return null;
  }
}

async function openSession(url: string, answerMs: number): Promise<Session> {
  const client = new pg.Client(connectionTo(url, answerMs));
  const going = new AbortController();
  // Without a listener a connection that ends would end the process; whoever asks is told.
  client.on('error', () => {}).once('end', () => going.abort());
  try {
    await client.connect();
    // A computer that goes away without a goodbye does not keep the lock for hours.
    await client.query(
      'set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3',
    );
    const { rows } = await client.query<Backend>(
      'select pid, backend_start::text as since from pg_stat_activity where pid = pg_backend_pid()',
    );
    const [backend] = rows;
    if (!backend) throw new Error('PostgreSQL does not know the connection it answers on.');
    return { client, backend, gone: going.signal };
  } catch (error) {
    void client.end().catch(() => {});
    throw tellAway(error);
  }
}

async function isLocked({ client }: Session): Promise<boolean> {
  for (const until = performance.now() + PATIENCE_MS; ; await wait(TRY_EVERY_MS)) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as "isLocked"', [KEY]);
    if (rows[0].isLocked || performance.now() > until) return rows[0].isLocked;
  }
}

function answers({ client }: Session): Promise<boolean> {
  return client.query('select 1').then(
    () => true,
    () => false,
  );
}

/** Where the line went dead without a goodbye, the server still believes in the connection that had the lock. */
async function end({ pid, since }: Backend, { client }: Session): Promise<void> {
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and backend_start::text = $2',
    [pid, since],
  );
}

/** A server that says nothing does not say goodbye either. */
async function close({ client }: Session): Promise<void> {
  await Promise.race([client.end().catch(() => {}), wait(AGAIN_MS, undefined, { ref: false })]);
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {});
}

async function alreadyRunning({ client }: Session): Promise<DataInUse> {
  const { rows } = await client.query('select current_database() as name');
  return new DataInUse(
    `Rebound is already using the PostgreSQL database “${rows[0].name}”, with another data folder or on another computer. Stop it there first; to use a command beside it on the same computer, name its folder with REBOUND_DATA.`,
    null,
  );
}

import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { DatabaseAway, tellAway } from './database-away.ts';

/** How long an answer may take. An ordinary question has long been answered by then. */
const ANSWER_MS = 60_000;
/** For what goes through everything there is: a change of the schema, a backup, a restore. */
export const LONG_ANSWER_MS = 60 * 60_000;
const CONNECT_MS = 10_000;

export type PoolOptions = { connections?: number; answerMs?: number };

/** How one connection is made, and when a server that says nothing counts as away. */
export function connectionTo(url: string, answerMs: number): pg.ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: answerMs,
    keepAlive: true,
  };
}

/** A pool as Kysely asks for it. Where the server is away its questions throw DatabaseAway. */
export function openPool(url: string, { connections = 10, answerMs = ANSWER_MS }: PoolOptions): PostgresPool {
  // Numbers of rows come as text from PostgreSQL; ours all fit a double.
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ ...connectionTo(url, answerMs), max: connections, types });
  // Without listeners a connection that the server closes, idle or in use, would end the process. Who waits for an
  // answer of it is told; the pool lets go of it and opens another.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: () => pool.connect().then(tellingAway, throwTold),
  };
}

function tellingAway(client: pg.PoolClient): PostgresPoolClient {
  let away: DatabaseAway | null = null;
  const query = async (text: string, parameters: readonly unknown[]) => {
    // A connection that was silent once may still answer the last question; nobody asks it another.
    if (away) throw away;
    try {
      return await client.query(text, [...parameters]);
    } catch (error) {
      const told = tellAway(error);
      if (told instanceof DatabaseAway) away = told;
      throw told;
    }
  };
  return {
    // Kysely would ask by cursors too, with a package that Rebound does without.
    query: query as unknown as PostgresPoolClient['query'],
    release: (isBroken) => client.release(isBroken || away !== null),
  };
}

function throwTold(error: unknown): never {
  throw tellAway(error);
}

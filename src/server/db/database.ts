import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect, SqliteDialect, sql, type Transaction } from 'kysely';
import type { PoolOptions } from './postgres-pool.ts';
import { openPool } from './postgres-pool.ts';
import type { Schema } from './schema.ts';

export type Engine = 'sqlite' | 'postgres';
/** A database of either engine; a transaction fits wherever this is asked for. */
export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;

/** One SQLite file (or `:memory:`), durable at every commit: WAL with `synchronous=FULL`. */
export function openSqlite(file: string, options: { readOnly?: boolean } = {}): Db {
  const sqlite = new DatabaseSync(file, { readOnly: options.readOnly ?? false, timeout: 5_000 });
  if (!options.readOnly) sqlite.exec('pragma journal_mode=wal; pragma synchronous=full;');
  // What is deleted is overwritten: a password that was removed is in no free page.
  if (!options.readOnly) sqlite.exec('pragma secure_delete=on');
  sqlite.exec('pragma cache_size=-32000; pragma temp_store=memory;');
  const db: Db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: asKyselyExpects(sqlite) }) });
  changeCounts.set(db, countChanges(sqlite));
  return db;
}

const changeCounts = new WeakMap<Db, () => string>();

/**
 * A text that differs after anything was written, by this process or another, and never comes again while the database
 * is open; null where only the engine could know.
 */
export function changeCountOf(db: Db): string | null {
  return changeCounts.get(db)?.() ?? null;
}

/** Writes what was changed into the file itself, so that nothing that was deleted stays in the log beside it (SQLite). */
export async function writeThrough(db: Db): Promise<void> {
  if (changeCounts.has(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

function countChanges(sqlite: DatabaseSync): () => string {
  const ours = sqlite.prepare('select total_changes() as n');
  const theirs = sqlite.prepare('pragma data_version');
  return () => `${ours.get()?.['n']} ${theirs.get()?.['data_version']}`;
}

export function openPostgres(url: string, options: PoolOptions = {}): Db {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: openPool(url, options) }) });
}

/** How the server keeps text; whatever that is, it is told and asked in UTF-8. */
export async function findPostgresEncoding(db: Db): Promise<string> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  return rows[0]?.server_encoding ?? '';
}

type Bindable = null | number | bigint | string | Uint8Array;

/** Beyond so many different questions the one asked longest ago is prepared anew. */
const STATEMENTS_KEPT = 300;
/**
 * Rows written together and long lists come in every length, and a statement holds on to what it was last asked with:
 * a hundred lengths of mails would be hundreds of megabytes. Those are prepared anew.
 */
const PARAMETERS_KEPT = 40;
const NOTHING_DONE = { changes: 0, lastInsertRowid: 0 };

/**
 * Kysely speaks to better-sqlite3's interface; node:sqlite differs in how it names and passes things. Statements are
 * kept: preparing one takes as long as answering it.
 */
function asKyselyExpects(sqlite: DatabaseSync) {
  const kept = new Map<string, ReturnType<typeof prepare>>();
  return {
    close: () => sqlite.close(),
    prepare(text: string) {
      const statement = kept.get(text) ?? prepare(text);
      if (text.split('?', PARAMETERS_KEPT + 2).length - 1 > PARAMETERS_KEPT) return statement;
      kept.delete(text);
      kept.set(text, statement);
      const [oldest] = kept.keys();
      if (kept.size > STATEMENTS_KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };

  function prepare(text: string) {
    const statement = sqlite.prepare(text);
    return {
      reader: statement.columns().length > 0,
      all: (parameters: readonly unknown[]) => statement.all(...(parameters as Bindable[])),
      run(parameters: readonly unknown[]) {
        // A full disk has undone the transaction already; saying so would hide why.
        if (text === 'rollback' && !sqlite.isTransaction) return NOTHING_DONE;
        return statement.run(...(parameters as Bindable[]));
      },
      // A statement that is still being read cannot be run again meanwhile: a stream has its own.
      iterate: (parameters: readonly unknown[]) =>
        sqlite.prepare(text).iterate(...(parameters as Bindable[])),
    };
  }
}

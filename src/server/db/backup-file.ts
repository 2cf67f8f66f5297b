import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, open } from 'node:fs/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { instant } from '../../contract/values.ts';
import { CannotGoOn } from '../cannot-go-on.ts';
import { findTables, sumTable } from './copy-rows.ts';
import type { Db } from './database.ts';
import { openSqlite } from './database.ts';
import { findSchemaState } from './migrate.ts';

/** Kept inside a backup: what it holds, so that opening it can show that it is whole. */
const manifest = z.object({
  madeAt: instant,
  version: z.string(),
  migration: z.string(),
  tables: z.record(z.string(), z.object({ rows: z.int().min(0), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

export async function writeManifest(backup: Db, content: Manifest): Promise<void> {
  // A database that was once a backup still has the old one.
  await sql`drop table if exists rebound_manifest`.execute(backup);
  await sql`create table rebound_manifest (content text not null)`.execute(backup);
  await sql`insert into rebound_manifest values (${JSON.stringify(content)})`.execute(backup);
}

/**
 * The last line of a backup: a SHA-256 over all bytes before it. SQLite does not look beyond its pages, so the file
 * opens as a database all the same, and a single changed bit anywhere is found.
 */
const seal = (sha256: string) => `\nRebound backup, whole up to here: sha256 ${sha256}\n`;
const SEAL_LENGTH = seal('0'.repeat(64)).length;
const MAGIC = 'SQLite format 3\0';

export async function sealBackup(file: string): Promise<void> {
  await appendFile(file, seal(await hashOf(file, Number.POSITIVE_INFINITY)));
}

/** Opens a backup and shows that it is whole. Throws CannotGoOn, naming what is wrong with the file. */
export async function checkBackup(file: string): Promise<Manifest> {
  await checkSeal(file);
  await using backup = openSqlite(file, { readOnly: true });
  try {
    const { stands } = await findSchemaState(backup, 'sqlite');
    if (stands === 'newer') {
      throw new CannotGoOn(`${file} was made by a newer Rebound. Install that version, then try again.`);
    }
    return await checkContent(file, backup);
  } catch (error) {
    throw error instanceof CannotGoOn ? error : damaged(file, error);
  }
}

async function checkSeal(file: string): Promise<void> {
  const { head, tail, length } = await readEnds(file);
  if (!head.startsWith(MAGIC))
    throw new CannotGoOn(`${file} is not a backup of Rebound’s. Choose another file.`);
  if (!tail.startsWith(seal('').slice(0, 20))) {
    throw new CannotGoOn(
      `${file} is not a whole backup: its end is missing or was changed. Choose another one.`,
    );
  }
  if (tail !== seal(await hashOf(file, length - SEAL_LENGTH))) throw damaged(file);
}

async function checkContent(file: string, backup: Db): Promise<Manifest> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(backup);
  if (integrity.rows[0]?.integrity_check !== 'ok') throw damaged(file);
  const { rows } = await sql<{ content: string }>`select content from rebound_manifest`.execute(backup);
  const content = manifest.parse(JSON.parse(rows[0]?.content ?? 'null'));
  for (const table of await findTables(backup)) {
    const { rows: count, sha256 } = await sumTable(backup, 'sqlite', table);
    const promised = content.tables[table.name];
    if (promised?.rows !== count || promised.sha256 !== sha256) throw damaged(file);
  }
  return content;
}

function damaged(file: string, cause?: unknown): CannotGoOn {
  return new CannotGoOn(`${file} was changed or damaged after it was made. Choose another backup.`, {
    cause,
  });
}

async function readEnds(file: string): Promise<{ head: string; tail: string; length: number }> {
  const handle = await open(file).catch(() => {
    throw new CannotGoOn(`There is no file ${file} that can be read. Look at its name and try again.`);
  });
  await using _ = handle;
  const stats = await handle.stat();
  const read = async (from: number, length: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, Math.max(0, from));
    return buffer.toString('latin1', 0, bytesRead);
  };
  if (!stats.isFile()) return { head: '', tail: '', length: 0 };
  const head = await read(0, MAGIC.length);
  return { head, tail: await read(stats.size - SEAL_LENGTH, SEAL_LENGTH), length: stats.size };
}

async function hashOf(file: string, length: number): Promise<string> {
  const hash = createHash('sha256');
  if (length > 0) for await (const chunk of createReadStream(file, { end: length - 1 })) hash.update(chunk);
  return hash.digest('hex');
}

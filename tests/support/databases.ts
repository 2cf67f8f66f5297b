import { randomBytes } from 'node:crypto';
import pg from 'pg';

export type DatabaseOfTest = AsyncDisposable & { name: string; url: string; drop(): Promise<void> };

/** A database of its own on the server at `url`, sorted by byte as Rebound needs it, whatever the server's default. */
export function createEmptyPostgres(url: string, encoding = 'UTF8'): Promise<DatabaseOfTest> {
  return createPostgres(url, `template template0 lc_collate 'C' lc_ctype 'C' encoding '${encoding}'`);
}

/** One that begins as the database `template` is. */
export function copyPostgres(url: string, template: string): Promise<DatabaseOfTest> {
  return createPostgres(url, `template ${template}`);
}

async function createPostgres(url: string, as: string): Promise<DatabaseOfTest> {
  const name = `rebound_test_${randomBytes(6).toString('hex')}`;
  await ask(url, `create database ${name} ${as}`);
  const own = new URL(url);
  own.pathname = name;
  const drop = () => ask(url, `drop database if exists ${name} with (force)`);
  return { name, url: own.href, drop, [Symbol.asyncDispose]: drop };
}

async function ask(url: string, question: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(question);
  } finally {
    await client.end();
  }
}

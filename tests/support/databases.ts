import { randomBytes } from 'node:crypto';
import pg from 'pg';

export type EmptyDatabase = AsyncDisposable & { url: string; drop(): Promise<void> };

/** A database of its own on the server at `url`, sorted by byte as Rebound needs it, whatever the server's default. */
export async function createEmptyPostgres(url: string, encoding = 'UTF8'): Promise<EmptyDatabase> {
  const name = `rebound_test_${randomBytes(6).toString('hex')}`;
  await ask(
    url,
    `create database ${name} template template0 lc_collate 'C' lc_ctype 'C' encoding '${encoding}'`,
  );
  const own = new URL(url);
  own.pathname = name;
  const drop = () => ask(url, `drop database if exists ${name} with (force)`);
  return { url: own.href, drop, [Symbol.asyncDispose]: drop };
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

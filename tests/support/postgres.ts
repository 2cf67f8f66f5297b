import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type PostgresServer = AsyncDisposable & { url: string };

/**
 * A PostgreSQL server of our own on a free loopback port, with `C` collation, gone when disposed of or when this
 * process ends in any way. Not durable unless asked for: tests lose nothing by it and take half the time.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
  const script = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url));
  const keeper = spawn(process.execPath, [script, ...(isDurable ? ['--durable'] : [])], {
    // Ctrl-C reaches the tests alone; the keeper sees its input close and tidies up.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(keeper, 'exit');
  const url = await Promise.race([
    once(createInterface({ input: keeper.stdout }), 'line').then(([line]) => String(line)),
    ended.then(() => null),
  ]);
  if (url === null) {
    throw new Error(
      'The storage tests need PostgreSQL, and its own copy did not start here. Set TEST_DATABASE_URL to a server they may make databases on.',
    );
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      keeper.stdin.end();
      await ended;
    },
  };
}

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.ts';
import { keepPrivate } from './data-folder.ts';

keepPrivate();
// Where nobody reads any more what is said, an error of saying it would be said too, and so on for ever.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
// What was compiled at the last start is used again: 0.4 s to the page instead of 0.6 s.
enableCompileCache(join(import.meta.dirname, '../../.cache/compile'));
try {
  const { start } = await import('./start.ts');
  await start();
} catch (error) {
  console.error(error instanceof CannotGoOn ? error.message : error);
  process.exit(1);
}

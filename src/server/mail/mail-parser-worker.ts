import { flushCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import { giveWay } from './give-way.ts';
import type { WorkerOrder } from './mail-places.ts';

// The thread that loads the full reader comes first: in the end all wait for it.
if (!(workerData as WorkerOrder).readsClosely) giveWay();

await import('./mail-parser-work.ts');
// Now, since a thread that is ended has no time for it.
flushCompileCache();

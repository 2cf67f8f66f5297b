import { flushCompileCache } from 'node:module';
import { setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import type { WorkerOrder } from './mail-places.ts';

const GIVES_WAY = 10;
const { givesWay, readsClosely } = workerData as WorkerOrder;

// On Linux this is the thread's own priority: whoever asks the server for a page comes before mail that is read beside it, and
// the thread that learns to read closely, for which all wait at last, before one that looks.
if ((givesWay || !readsClosely) && process.platform === 'linux') setPriority(GIVES_WAY);

await import('./mail-parser-work.ts');
// Now, since a thread that is ended has no time for it.
flushCompileCache();

/**
 * Where mails lie, as numbers both threads understand: beginning, end, and marks. Of a mail with `beginning` there is no
 * more than that, which is glanced at and never read. `spam` and `sent`: left out by where its file lies.
 */
export const PLACE = { numbers: 3, quoted: 1, answered: 2, beginning: 4, spam: 8, sent: 16 } as const;
/** In the memory that tells which mail of which job the worker is at. */
export const AT = { job: 0, mail: 1 } as const;
/** Stands for the job while the worker loads the full reader; no time limit applies then. */
export const LOADING = -1;

/** What a worker is started with. `givesWay`: after the first few mails, requests come first. `readsClosely`: it loads the full reader before it is ready. */
export type WorkerOrder = { whereItIs: SharedArrayBuffer; givesWay: boolean; readsClosely: boolean };

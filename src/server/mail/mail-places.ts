/** Where mails lie, as numbers both threads understand: beginning, end, and marks. */
export const PLACE = { numbers: 3, quoted: 1, answered: 2 } as const;
/** In the memory that tells which mail of which job the worker is at. */
export const AT = { job: 0, mail: 1 } as const;
/** Stands for the job while it learns to read closely, which may take its time. */
export const LEARNING = -1;

/** What a worker is started with. `givesWay`: with more than a few mails, others come first. `readsClosely`: it learns to before it is ready. */
export type WorkerOrder = { whereItIs: SharedArrayBuffer; givesWay: boolean; readsClosely: boolean };

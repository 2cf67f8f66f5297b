import { parentPort } from 'node:worker_threads';
import type { Instant } from '../../domain/time.ts';
import { type MailResult, parseMail } from './parse-mail.ts';

export type ParseRequest = { raw: Uint8Array; now: Instant };
/** `ready` once, when requests are welcome; then one result for each request, in their order. */
export type ParseReply = 'ready' | MailResult;

let turn: Promise<void> = Promise.resolve();

// One mail after the other: side by side, two would share one mail's time and memory.
parentPort?.on('message', ({ raw, now }: ParseRequest) => {
  turn = turn.then(async () => parentPort?.postMessage((await parseMail(raw, now)) satisfies ParseReply));
});

parentPort?.postMessage('ready' satisfies ParseReply);

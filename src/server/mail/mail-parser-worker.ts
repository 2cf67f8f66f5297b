import { parentPort } from 'node:worker_threads';
import { readMail } from '../../domain/mail/read-mail.ts';
import type { Reading } from '../../domain/mail/reading.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import { type MailResult, parseMail } from './parse-mail.ts';

/** `timeZone`: where the person lives, when the mail is to be read and not parsed alone. */
export type ParseRequest = { raw: Uint8Array; now: Instant; timeZone: TimeZone | null };
/** `reading`: what the mail seems to say; null when that was not asked for, or the mail cannot be read. */
export type ParseAnswer = { result: MailResult; reading: Reading | null };
/** `ready` once, when requests are welcome; then one answer for each request, in their order. */
export type ParseReply = 'ready' | ParseAnswer;

let turn: Promise<void> = Promise.resolve();

// One mail after the other: side by side, two would share one mail's time and memory.
parentPort?.on('message', (request: ParseRequest) => {
  turn = turn.then(async () => parentPort?.postMessage((await answerTo(request)) satisfies ParseReply));
});

parentPort?.postMessage('ready' satisfies ParseReply);

async function answerTo({ raw, now, timeZone }: ParseRequest): Promise<ParseAnswer> {
  const result = await parseMail(raw, now);
  return { result, reading: result.ok && timeZone ? readMail(result.value, timeZone) : null };
}

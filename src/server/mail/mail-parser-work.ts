import { parentPort, workerData } from 'node:worker_threads';
import { mayMatter } from '../../domain/mail/may-matter.ts';
import { readMail } from '../../domain/mail/read-mail.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import { glanceAt } from './glance.ts';
import type { AsideAnswer, MailAnswer } from './mail-answer.ts';
import { noAnswer } from './mail-answer.ts';
import { parseMailDate } from './mail-date.ts';
import type { LeftOut } from './mail-labels.ts';
import { leftOutBy } from './mail-labels.ts';
import type { WorkerOrder } from './mail-places.ts';
import { AT, PLACE } from './mail-places.ts';
import { messageIdOf, parseMail } from './parse-mail.ts';
import { sourceOf } from './split-mail-stream.ts';
import { unlessStalled } from './unless-stalled.ts';

/** Mails that lie in memory both threads see. */
export type ParseRequest = {
  job: number;
  /** Null when they are those that came under this number before. */
  bytes: SharedArrayBuffer | null;
  /** The memory’s number, when it will be used again; else null. */
  block: number | null;
  /** Three numbers a mail: where it begins, where it ends, and marks. */
  places: Uint32Array;
  /** The first that is asked for. */
  first: number;
  now: Instant;
  /** Where the person lives, when the mails are to be read and not parsed alone. */
  timeZone: TimeZone | null;
  /** Each mail is read whole, whatever a first look says. */
  isThorough: boolean;
  /** What cannot be about a job search is put aside at a glance. */
  glances: boolean;
  /** Mail that was thrown away is read like other mail. */
  withSpam: boolean;
  /** Of mail that is put aside, Message-ID and date are told too. */
  withDetails: boolean;
};
/** `ready` once, when requests are welcome; then the answers to a request, in their order, in one reply or several. */
export type ParseReply = 'ready' | { job: number; answers: (MailAnswer | AsideAnswer['aside'] | null)[] };

/** Answers wait no longer than this for those behind them: what was not told when a mail hangs is done again. */
const TELL_EVERY_MS = 20;

const whereIAm = new Int32Array((workerData as WorkerOrder).whereItIs);
let turn: Promise<void> = Promise.resolve();

// One after the other: side by side, two mails would share one mail's time and memory.
parentPort?.on('message', (request: ParseRequest) => {
  turn = turn.then(() => answer(request));
});

parentPort?.postMessage('ready' satisfies ParseReply);

async function answer(request: ParseRequest): Promise<void> {
  const { job, places } = request;
  const bytes = bytesOf(request);
  let answers: Exclude<ParseReply, 'ready'>['answers'] = [];
  let toldAt = performance.now();
  const tell = () => {
    parentPort?.postMessage({ job, answers } satisfies ParseReply);
    answers = [];
    toldAt = performance.now();
  };
  for (let mail = request.first; mail * PLACE.numbers < places.length; mail++) {
    Atomics.store(whereIAm, AT.mail, mail);
    Atomics.store(whereIAm, AT.job, job);
    const [start = 0, end = 0, marks = 0] = places.subarray(mail * PLACE.numbers);
    const place = { start, end, isQuoted: (marks & PLACE.quoted) !== 0 };
    if ((marks & PLACE.answered) !== 0) answers.push(null);
    else
      answers.push(
        lookedAt(bytes.subarray(start, end), request) ?? (await answerTo(sourceOf(bytes, place), request)),
      );
    if (performance.now() - toldAt > TELL_EVERY_MS) tell();
  }
  tell();
}

/** Memory that is used again is handed over once: each handing over is something to clean up. */
const blocks = new Map<number, Buffer>();

function bytesOf({ bytes, block }: ParseRequest): Buffer {
  const known = bytes ? Buffer.from(bytes) : blocks.get(block ?? 0);
  if (!known) throw new Error('These mails are nowhere');
  if (block !== null) blocks.set(block, known);
  return known;
}

/** The answer where a quick look is enough. */
function lookedAt(raw: Buffer, request: ParseRequest): MailAnswer | AsideAnswer['aside'] | null {
  if (request.isThorough || !request.glances) return null;
  const glance = glanceAt(raw);
  if (!glance) return null;
  const { subject, from, text, labels } = glance;
  const leftOut = leftOutFor(labels, request);
  if (leftOut === null && mayMatter(subject, from, text)) return null;
  const aside = leftOut ?? 'other';
  if (!request.withDetails) return aside;
  return {
    aside,
    messageId: messageIdOf(glance.messageId),
    sentAt: parseMailDate(glance.date, request.now),
  };
}

async function answerTo(raw: Buffer, request: ParseRequest): Promise<MailAnswer> {
  const { now, timeZone, isThorough } = request;
  const result = await unlessStalled(parseMail(raw, now));
  if (!result) return noAnswer('malformed');
  if (!result.ok || !timeZone) return { result, reading: null };
  const { headers, messageId, sentAt } = result.value;
  const leftOut = isThorough ? null : leftOutFor(headers['x-gmail-labels'] ?? '', request);
  return leftOut
    ? { aside: leftOut, messageId, sentAt }
    : { result, reading: readMail(result.value, timeZone) };
}

function leftOutFor(labels: string, { withSpam }: ParseRequest): LeftOut | null {
  const leftOut = leftOutBy(labels);
  return leftOut === 'spam' && withSpam ? null : leftOut;
}

import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { mayMatter } from '../../domain/mail/may-matter.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import { giveWay } from './give-way.ts';
import { glanceAt } from './glance.ts';
import type { AsideAnswer, LookAnswer, MailAnswer } from './mail-answer.ts';
import { sentAtOf } from './mail-date.ts';
import type { LeftOut } from './mail-labels.ts';
import { leftOutBy } from './mail-labels.ts';
import type { WorkerOrder } from './mail-places.ts';
import { AT, LEARNING, PLACE } from './mail-places.ts';
import { messageIdOf } from './message-id.ts';
import type { readClosely } from './read-closely.ts';
import { sourceOf } from './split-mail-stream.ts';

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
  /** To look at them, and put aside what cannot be about a job search; or to read them whole. */
  work: 'look' | 'read';
  /** What Gmail’s labels say of a mail makes no difference. */
  isThorough: boolean;
  /** Mail that was thrown away is read like other mail. */
  withSpam: boolean;
  /** Of mail that is put aside, Message-ID and date are told too. */
  withDetails: boolean;
};
/** Null stands for a mail that is answered already. */
export type WorkerAnswer = LookAnswer | AsideAnswer['aside'] | null;
/** To read closely takes a thread a while and some memory to learn: one that looks at mail alone does without. */
export type Learn = 'learn';
/**
 * `begun` once, when what looking takes is at hand; `ready` once, when requests are welcome; `learned` once it reads closely;
 * then the answers to a request, in their order, in one reply or several.
 */
export type ParseReply = 'begun' | 'ready' | 'learned' | { job: number; answers: WorkerAnswer[] };

/** Answers wait no longer than this for those behind them: what was not told when a mail hangs is done again. */
const TELL_EVERY_MS = 20;
/**
 * Somebody waits for a mail or a few: they are read as soon as can be, also on a busy computer. With more than these it is
 * a mailbox, and whoever asks the server for a page comes before it.
 */
const A_FEW = 10;

const order = workerData as WorkerOrder;
const whereIAm = new Int32Array(order.whereItIs);
let read: typeof readClosely | null = null;
// Kept before it learns, so that threads that start now find it made.
flushCompileCache();
tell('begun');
if (order.readsClosely) await learn();
let turn: Promise<void> = Promise.resolve();
let answered = 0;

// One after the other: side by side, two mails would share one mail's time and memory.
parentPort?.on('message', (request: ParseRequest | Learn) => {
  turn = turn.then(async () => {
    if (request !== 'learn') return await answer(request);
    await learn();
    flushCompileCache();
    tell('learned');
  });
});

tell('ready');

async function learn(): Promise<void> {
  Atomics.store(whereIAm, AT.job, LEARNING);
  read = (await import('./read-closely.ts')).readClosely;
}

function tell(reply: ParseReply): void {
  parentPort?.postMessage(reply);
}

async function answer(request: ParseRequest): Promise<void> {
  const { job, places } = request;
  const bytes = bytesOf(request);
  let answers: WorkerAnswer[] = [];
  let toldAt = performance.now();
  const tellSoFar = () => {
    tell({ job, answers });
    answers = [];
    toldAt = performance.now();
  };
  for (let mail = request.first; mail * PLACE.numbers < places.length; mail++) {
    Atomics.store(whereIAm, AT.mail, mail);
    Atomics.store(whereIAm, AT.job, job);
    const [start = 0, end = 0, marks = 0] = places.subarray(mail * PLACE.numbers);
    const place = { start, end, isQuoted: (marks & PLACE.quoted) !== 0 };
    if ((marks & PLACE.answered) !== 0) answers.push(null);
    else if (request.work === 'look') answers.push(lookedAt(bytes.subarray(start, end), request));
    else answers.push(await readWhole(sourceOf(bytes, place), request));
    if (++answered === A_FEW && order.givesWay) giveWay();
    if (performance.now() - toldAt > TELL_EVERY_MS) tellSoFar();
  }
  tellSoFar();
}

/** Memory that is used again is handed over once: each handing over is something to clean up. */
const blocks = new Map<number, Buffer>();

function bytesOf({ bytes, block }: ParseRequest): Buffer {
  const known = bytes ? Buffer.from(bytes) : blocks.get(block ?? 0);
  if (!known) throw new Error('These mails are nowhere');
  if (block !== null) blocks.set(block, known);
  return known;
}

function lookedAt(raw: Buffer, request: ParseRequest): LookAnswer | AsideAnswer['aside'] {
  const glance = glanceAt(raw);
  if (!glance) return 'closer';
  const { subject, from, text, labels } = glance;
  const leftOut = leftOutFor(labels, request);
  if (leftOut === null && mayMatter(subject, from, text)) return 'closer';
  const aside = leftOut ?? 'other';
  if (!request.withDetails) return aside;
  return {
    aside,
    messageId: messageIdOf(glance.messageId),
    sentAt: sentAtOf(glance.date, glance.received, request.now),
  };
}

async function readWhole(raw: Buffer, request: ParseRequest): Promise<MailAnswer> {
  if (!read) throw new Error('A worker that looks at mail alone was asked to read it');
  const { now, timeZone, isThorough } = request;
  return await read(raw, {
    now,
    timeZone,
    leftOutFor: (labels) => (isThorough ? null : leftOutFor(labels, request)),
  });
}

function leftOutFor(labels: string, { withSpam }: ParseRequest): LeftOut | null {
  const leftOut = leftOutBy(labels);
  return leftOut === 'spam' && withSpam ? null : leftOut;
}

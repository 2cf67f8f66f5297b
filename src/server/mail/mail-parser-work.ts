import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { mayMatter } from '../../domain/mail/may-matter.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import { giveWay } from './give-way.ts';
import type { Glance } from './glance.ts';
import { glanceAt } from './glance.ts';
import type { AsideAnswer, GlanceAnswer, MailAnswer } from './mail-answer.ts';
import { sentAtOf } from './mail-date.ts';
import type { LeftOut, Marks } from './mail-labels.ts';
import { leftOutBy } from './mail-labels.ts';
import type { WorkerOrder } from './mail-places.ts';
import { AT, LOADING, PLACE } from './mail-places.ts';
import { messageIdOf } from './message-id.ts';
import type { readClosely } from './read-closely.ts';
import { sourceOf } from './source-of-mail.ts';

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
  /** Where the person lives. */
  timeZone: TimeZone;
  /** To glance at them, and put aside what cannot be about a job search; or to read them whole. */
  work: 'glance' | 'read';
  /** What Gmail’s labels and Thunderbird’s marks say of a mail makes no difference. */
  isThorough: boolean;
  /** Mail that was thrown away is read like other mail. */
  withSpam: boolean;
  /** Of mail that is put aside, Message-ID and date are told too. */
  withDetails: boolean;
};
/** Null stands for a mail that is answered already. */
export type WorkerAnswer = GlanceAnswer | AsideAnswer['aside'] | null;
/** Asks a glance-only worker to load the full reader, which takes half a second and 25 MB. */
export type LoadReader = 'load-reader';
/**
 * `begun` once, when the code for glancing is loaded; `ready` once, when requests are welcome; `reader-loaded` once it can read
 * in full; then the answers to a request, in their order, in one reply or several.
 */
export type ParseReply = 'begun' | 'ready' | 'reader-loaded' | { job: number; answers: WorkerAnswer[] };

/** Answers are sent at least this often: if a mail hangs, only answers that were not sent are worked out again. */
const SEND_EVERY_MS = 20;
/** The first ten mails are read at full priority, since somebody may be waiting for them; a mailbox gives way to requests. */
const URGENT_MAILS = 10;

const order = workerData as WorkerOrder;
const whereIAm = new Int32Array(order.whereItIs);
let read: typeof readClosely | null = null;
// Before the reader is loaded, so that threads that start now find the compiled code.
flushCompileCache();
send('begun');
if (order.readsClosely) await loadReader();
let turn: Promise<void> = Promise.resolve();
let answered = 0;

// One after the other: side by side, two mails would share one mail's time and memory.
parentPort?.on('message', (request: ParseRequest | LoadReader) => {
  turn = turn.then(async () => {
    if (request !== 'load-reader') return await answer(request);
    await loadReader();
    flushCompileCache();
    send('reader-loaded');
  });
});

send('ready');

async function loadReader(): Promise<void> {
  Atomics.store(whereIAm, AT.job, LOADING);
  read = (await import('./read-closely.ts')).readClosely;
}

function send(reply: ParseReply): void {
  parentPort?.postMessage(reply);
}

async function answer(request: ParseRequest): Promise<void> {
  const { job, places } = request;
  const bytes = bytesOf(request);
  let answers: WorkerAnswer[] = [];
  let sentAt = performance.now();
  const sendAnswers = () => {
    send({ job, answers });
    answers = [];
    sentAt = performance.now();
  };
  for (let mail = request.first; mail * PLACE.numbers < places.length; mail++) {
    Atomics.store(whereIAm, AT.mail, mail);
    Atomics.store(whereIAm, AT.job, job);
    const [start = 0, end = 0, marks = 0] = places.subarray(mail * PLACE.numbers);
    const place = { start, end, isQuoted: (marks & PLACE.quoted) !== 0 };
    const leftOut = leftOutByMarks(marks, request);
    if ((marks & PLACE.answered) !== 0) answers.push(null);
    else if (leftOut) answers.push(asideOf(leftOut, glanceAt(bytes.subarray(start, end)), request));
    else if (request.work === 'glance' || (marks & PLACE.beginning) !== 0)
      answers.push(glancedAt(bytes.subarray(start, end), request));
    else answers.push(await readWhole(sourceOf(bytes, place), request));
    if (++answered === URGENT_MAILS && order.givesWay) giveWay();
    if (performance.now() - sentAt > SEND_EVERY_MS) sendAnswers();
  }
  sendAnswers();
}

/** Blocks that are used again are sent once: every copy of the handle has to be collected. */
const blocks = new Map<number, Buffer>();

function bytesOf({ bytes, block }: ParseRequest): Buffer {
  const known = bytes ? Buffer.from(bytes) : blocks.get(block ?? 0);
  if (!known) throw new Error('Unknown block number: its memory was never sent to this worker');
  if (block !== null) blocks.set(block, known);
  return known;
}

function glancedAt(raw: Buffer, request: ParseRequest): GlanceAnswer | AsideAnswer['aside'] {
  const glance = glanceAt(raw);
  if (!glance) return 'closer';
  const { subject, from, text } = glance;
  const leftOut = leftOutFor(glance, request);
  if (leftOut === null && mayMatter(subject, from, text)) return 'closer';
  return asideOf(leftOut ?? 'other', glance, request);
}

function asideOf(
  aside: AsideAnswer['aside'],
  glance: Glance | null,
  request: ParseRequest,
): AsideAnswer | AsideAnswer['aside'] {
  if (!request.withDetails) return aside;
  if (!glance) return { aside, messageId: null, sentAt: null };
  return {
    aside,
    messageId: messageIdOf(glance.messageId),
    sentAt: sentAtOf(glance.date, glance.received, request.now),
  };
}

async function readWhole(raw: Buffer, request: ParseRequest): Promise<MailAnswer> {
  if (!read) throw new Error('A worker that glances at mail was asked to read one in full');
  const { now, timeZone, isThorough } = request;
  return await read(raw, {
    now,
    timeZone,
    leftOutFor: (marks) => (isThorough ? null : leftOutFor(marks, request)),
  });
}

/** By where its file lies, unless the person picked it. */
function leftOutByMarks(marks: number, { isThorough, withSpam }: ParseRequest): LeftOut | null {
  if (isThorough) return null;
  if ((marks & PLACE.spam) !== 0) return withSpam ? null : 'spam';
  return (marks & PLACE.sent) !== 0 ? 'sent' : null;
}

function leftOutFor(marks: Marks, { withSpam }: ParseRequest): LeftOut | null {
  const leftOut = leftOutBy(marks);
  return leftOut === 'spam' && withSpam ? null : leftOut;
}

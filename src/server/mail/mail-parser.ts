import type { Clock, TimeZone } from '../../domain/time.ts';
import { blockNumber } from './block-pool.ts';
import type { GlanceAnswer, MailAnswer, ParseAnswer } from './mail-answer.ts';
import { isAside, isStopped, noAnswer } from './mail-answer.ts';
import type { MailBlock } from './mail-cutter.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import type { Job, Lane } from './mail-parser-lane.ts';
import { openLane, stoppedAt } from './mail-parser-lane.ts';
import { PLACE } from './mail-places.ts';

export type MailParserOptions = {
  clock: Clock;
  /** How many worker threads; one reads about as fast as a database writes. */
  workers?: number;
  /** All of them begin at once, where much is known to come; else one by one as it comes. */
  atOnce?: boolean;
  /** How long one mail may take. Tests shorten it. */
  parseMs?: number;
  /** Reading more than a few mails waits for whatever else this computer does, where the system knows how. */
  givesWay?: boolean;
};

export type BlockOptions = {
  timeZone: TimeZone;
  /** Each mail is read, whatever Gmail’s labels say of it. */
  isThorough?: boolean;
  /** Mail that was thrown away is read like other mail. */
  withSpam?: boolean;
  /** Of mail that is put aside, Message-ID and date are told too. */
  withDetails?: boolean;
  /** Stops it: what was not read by then is `stopped`. */
  signal?: AbortSignal;
};
/** Mails in memory that is not to change until they are answered. */
export type MailsInBlock = Pick<MailBlock, 'bytes' | 'mails'>;

export type MailParserPool = {
  /**
   * Reads one mail, as it is understood by somebody who lives in `timeZone`. Every mail gets its answer, whatever becomes of
   * the worker that reads it.
   */
  read(raw: Uint8Array, timeZone: TimeZone): Promise<ParseAnswer>;
  /** Glances at many mails at once, and puts aside what cannot be about a job search. */
  glanceAtBlock(block: MailsInBlock, options: BlockOptions): Promise<GlanceAnswer[]>;
  /** Reads many mails at once, each with its answer, in their order. */
  readBlock(block: MailsInBlock, options: BlockOptions): Promise<MailAnswer[]>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Another worker starts after 200 blocks, half a gigabyte or more of mail. */
const JOBS_A_WORKER = 200;

type Asked = Omit<Job['request'], 'job' | 'first' | 'now'>;

/** A reader of mail in threads of its own: what a mail may do to its parser, it can't do to the server. */
export function openMailParser({
  clock,
  workers = 1,
  atOnce = false,
  parseMs = MAIL_LIMITS.parseMs,
  givesWay = false,
}: MailParserOptions): MailParserPool {
  const waiting: Job[] = [];
  const lanes: Lane[] = [];
  let isClosed = false;
  let jobs = 0;
  open();

  function open(): void {
    // The first lane reads in full from the beginning; the others load the reader when that is not enough.
    const readsClosely = lanes.length === 0;
    lanes.push(openLane(waiting, { parseMs, givesWay, readsClosely, onBegun }));
  }

  /** Another lane starts when the first has compiled what glancing takes, and finds it in the cache. */
  function onBegun(): void {
    if (atOnce && !isClosed && lanes.length < workers) open();
  }

  async function ask(asked: Asked, signal?: AbortSignal): Promise<GlanceAnswer[]> {
    return await new Promise((resolve, reject) => {
      const job: Job = {
        request: { ...asked, job: ++jobs, first: 0, now: clock() },
        answers: [],
        given: new Map(),
        resolve: (answers) => {
          signal?.removeEventListener('abort', stop);
          resolve(answers);
        },
        reject,
      };
      const stop = () => {
        const at = waiting.indexOf(job);
        if (at >= 0) waiting.splice(at, 1);
        else for (const lane of lanes) lane.drop(job);
        job.resolve(stoppedAt(job));
      };
      if (isClosed || signal?.aborted) {
        resolve(stoppedAt(job));
        return;
      }
      signal?.addEventListener('abort', stop, { once: true });
      waiting.push(job);
      // Another worker takes a second to start: a few mails are read sooner without.
      if (lanes.length < workers && jobs > lanes.length * JOBS_A_WORKER && waiting.length > 1) open();
      // Those that can do less choose first.
      for (const lane of lanes.toReversed()) lane.fill();
    });
  }

  async function askOne(raw: Uint8Array, timeZone: TimeZone): Promise<ParseAnswer> {
    // Said here already, so that a mail of 2 GB is never copied.
    if (raw.length > MAIL_LIMITS.mailBytes) return noAnswer('too-large');
    const bytes = new SharedArrayBuffer(raw.length);
    new Uint8Array(bytes).set(raw);
    const places = Uint32Array.of(0, raw.length, 0);
    const [answer] = await ask({
      work: 'read',
      bytes,
      block: null,
      places,
      timeZone,
      isThorough: true,
      withSpam: true,
      withDetails: false,
    });
    return answer && typeof answer === 'object' && 'result' in answer ? answer : noAnswer('stopped');
  }

  async function askBlock(
    work: Asked['work'],
    { bytes, mails }: MailsInBlock,
    { timeZone, isThorough = false, withSpam = false, withDetails = false, signal }: BlockOptions,
  ): Promise<GlanceAnswer[]> {
    const places = new Uint32Array(mails.length * PLACE.numbers);
    let at = 0;
    for (const { start, end, isQuoted, truncated, leftOut } of mails) {
      places[at++] = start;
      places[at++] = end;
      // The beginning of a mail is enough to put it aside, unless somebody wants to see it whatever it says.
      const beginning = isThorough ? PLACE.answered : PLACE.beginning;
      places[at++] =
        (isQuoted ? PLACE.quoted : 0) | (truncated ? beginning : 0) | (leftOut ? PLACE[leftOut] : 0);
    }
    const where = { bytes: bytes.buffer, block: blockNumber(bytes), places };
    const answers = await ask({ work, ...where, timeZone, isThorough, withSpam, withDetails }, signal);
    return answers.map((answer, index) =>
      mails[index]?.truncated && !isAside(answer) && !isStopped(answer) ? noAnswer('too-large') : answer,
    );
  }

  return {
    read: askOne,
    glanceAtBlock: (block, options) => askBlock('glance', block, options),
    async readBlock(block, options) {
      const answers = await askBlock('read', block, options);
      return answers.map((answer) => (answer === 'closer' ? noAnswer('malformed') : answer));
    },
    async [Symbol.asyncDispose]() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.resolve(stoppedAt(job));
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

import type { Clock, TimeZone } from '../../domain/time.ts';
import { blockNumber } from './block-pool.ts';
import type { MailAnswer, ParseAnswer } from './mail-answer.ts';
import { noAnswer } from './mail-answer.ts';
import type { MailBlock } from './mail-cutter.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import type { Job, Lane, LaneAnswer } from './mail-parser-lane.ts';
import { openLane, stoppedAt } from './mail-parser-lane.ts';
import { PLACE } from './mail-places.ts';
import type { MailResult } from './parse-mail.ts';

export type MailParserOptions = {
  clock: Clock;
  /** How many worker threads; one reads about as fast as a database writes. */
  workers?: number;
  /** All of them begin at once, where much is known to come; else one by one as it comes. */
  atOnce?: boolean;
  /** How long one mail may take. Tests shorten it. */
  parseMs?: number;
  /** Reading waits for whatever else this program does, where the system knows how. */
  givesWay?: boolean;
};

export type BlockOptions = {
  timeZone: TimeZone;
  /** Each mail is read whole; else those that cannot be about a job search are told from the others at a glance. */
  isThorough?: boolean;
  /** Of very much mail, what cannot be about a job search is put aside at a glance; a little is read whole. */
  glances?: boolean;
  /** Mail that was thrown away is read like other mail. */
  withSpam?: boolean;
  /** Of mail that is put aside, Message-ID and date are told too. */
  withDetails?: boolean;
  /** Stops it: what was not read by then is `stopped`. */
  signal?: AbortSignal;
};

export type MailParserPool = {
  /** Parses one mail. Every mail gets its answer, whatever becomes of the worker that reads it. */
  parse(raw: Uint8Array): Promise<MailResult>;
  /** The same, and what it seems to say to somebody who lives in `timeZone`. */
  read(raw: Uint8Array, timeZone: TimeZone): Promise<ParseAnswer>;
  /** Many mails at once, each with its answer, in their order. The block is not to change until then. */
  readBlock(block: Pick<MailBlock, 'bytes' | 'mails'>, options: BlockOptions): Promise<MailAnswer[]>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** So many blocks, about a gigabyte, are a mailbox worth another worker. */
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
  // One reads closely from the beginning: the others learn to if that is not enough.
  const open = () => openLane(waiting, { parseMs, givesWay, readsClosely: lanes.length === 0 });
  const lanes: Lane[] = [];
  while (lanes.length < (atOnce ? workers : 1)) lanes.push(open());
  let isClosed = false;
  let jobs = 0;

  async function ask(asked: Asked, signal?: AbortSignal): Promise<MailAnswer[]> {
    const looked = await hand(asked, null, signal);
    if (isWhole(looked)) return looked;
    const given = new Map(looked.flatMap((answer, mail) => (answer === 'closer' ? [] : [[mail, answer]])));
    const places = asked.places.slice();
    for (const mail of given.keys()) places[mail * PLACE.numbers + 2] = PLACE.answered;
    const read = await hand({ ...asked, places }, given, signal);
    if (!isWhole(read)) throw new Error('A mail was left by a worker that reads closely');
    return read;
  }

  /** `given`: the answers to those mails that somebody looked at already, and left the others. */
  function hand(
    asked: Asked,
    given: Map<number, MailAnswer> | null,
    signal?: AbortSignal,
  ): Promise<LaneAnswer[]> {
    return new Promise((resolve, reject) => {
      const job: Job = {
        request: { ...asked, job: ++jobs, first: 0, now: clock() },
        wantsReading: given !== null || asked.isThorough || !asked.glances,
        answers: [],
        given: given ?? new Map(),
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
      // What was left comes first: others wait for it already.
      if (given) waiting.unshift(job);
      else waiting.push(job);
      // Another worker takes a second to start: a few mails are read sooner without.
      if (lanes.length < workers && jobs > lanes.length * JOBS_A_WORKER && waiting.length > 1)
        lanes.push(open());
      for (const lane of lanes) lane.fill();
    });
  }

  async function askOne(raw: Uint8Array, timeZone: TimeZone | null): Promise<ParseAnswer> {
    // Said here already, so that a mail of 2 GB is never copied.
    if (raw.length > MAIL_LIMITS.mailBytes) return noAnswer('too-large');
    const bytes = new SharedArrayBuffer(raw.length);
    new Uint8Array(bytes).set(raw);
    const places = Uint32Array.of(0, raw.length, 0);
    const [answer] = await ask({
      bytes,
      block: null,
      places,
      timeZone,
      isThorough: true,
      glances: false,
      withSpam: true,
      withDetails: false,
    });
    return answer && 'result' in answer ? answer : noAnswer('stopped');
  }

  return {
    parse: async (raw) => (await askOne(raw, null)).result,
    read: askOne,
    async readBlock(
      { bytes, mails },
      { timeZone, isThorough = false, glances = true, withSpam = false, withDetails = false, signal },
    ) {
      const places = new Uint32Array(mails.length * PLACE.numbers);
      for (const [index, { start, end, isQuoted, truncated }] of mails.entries()) {
        const marks = (isQuoted ? PLACE.quoted : 0) | (truncated ? PLACE.answered : 0);
        places.set([start, end, marks], index * PLACE.numbers);
      }
      const answers = await ask(
        {
          bytes: bytes.buffer,
          block: blockNumber(bytes),
          places,
          timeZone,
          isThorough,
          glances,
          withSpam,
          withDetails,
        },
        signal,
      );
      return answers.map((answer, index) => (mails[index]?.truncated ? noAnswer('too-large') : answer));
    },
    async [Symbol.asyncDispose]() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.resolve(stoppedAt(job));
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

function isWhole(answers: LaneAnswer[]): answers is MailAnswer[] {
  return !answers.includes('closer');
}

import { Worker } from 'node:worker_threads';
import { err } from '../../domain/result.ts';
import type { Clock, TimeZone } from '../../domain/time.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import type { ParseAnswer, ParseReply, ParseRequest } from './mail-parser-worker.ts';
import type { MailResult } from './parse-mail.ts';
import { type UnreadableReason, unreadable } from './unreadable-mail.ts';

export type MailParserOptions = {
  clock: Clock;
  /** How many worker threads; one reads about as fast as a database writes. */
  workers?: number;
  /** How long one mail may take. Tests shorten it. */
  parseMs?: number;
};

export type MailParserPool = {
  /** Parses one mail. Every mail gets its answer, whatever becomes of the worker that reads it. */
  parse(raw: Uint8Array): Promise<MailResult>;
  /** The same, and what it seems to say to somebody who lives in `timeZone`. */
  read(raw: Uint8Array, timeZone: TimeZone): Promise<ParseAnswer>;
  [Symbol.asyncDispose](): Promise<void>;
};

type Job = {
  raw: Uint8Array;
  timeZone: TimeZone | null;
  resolve(answer: ParseAnswer): void;
  reject(cause: Error): void;
};

const WORKER = new URL('./mail-parser-worker.ts', import.meta.url);
/** The mail being read and the one to come, so that the worker never waits for this thread. */
const IN_FLIGHT = 2;
/** A worker that can't even start is a broken installation, which no new worker will mend. */
const MAX_STARTS = 3;

/** A reader of mail in threads of its own: what a mail may do to its parser, it can't do to the server. */
export function openMailParser({
  clock,
  workers = 1,
  parseMs = MAIL_LIMITS.parseMs,
}: MailParserOptions): MailParserPool {
  const waiting: Job[] = [];
  const lanes = Array.from({ length: workers }, () => openLane(waiting, clock, parseMs));
  let isClosed = false;

  async function ask(raw: Uint8Array, timeZone: TimeZone | null): Promise<ParseAnswer> {
    if (isClosed) return noAnswer('stopped');
    // Said here already, so that a mail of 2 GB is never copied.
    if (raw.length > MAIL_LIMITS.mailBytes) return noAnswer('too-large');
    return new Promise((resolve, reject) => {
      waiting.push({ raw, timeZone, resolve, reject });
      for (const lane of lanes) lane.fill();
    });
  }

  return {
    parse: async (raw) => (await ask(raw, null)).result,
    read: ask,
    async [Symbol.asyncDispose]() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.resolve(noAnswer('stopped'));
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

export function noAnswer(reason: UnreadableReason): ParseAnswer {
  return { result: err(unreadable(reason)), reading: null };
}

type Lane = { fill(): void; close(): Promise<void> };

/** One worker at a time: fed from `waiting`, watched, and replaced when it hangs or dies. */
function openLane(waiting: Job[], clock: Clock, parseMs: number): Lane {
  let inFlight: Job[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isReady = false;
  let startsInVain = 0;
  let broken: Error | null = null;
  let worker: Worker | null = start();

  function start(): Worker {
    isReady = false;
    const started = new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: MAIL_LIMITS.workerMb, maxYoungGenerationSizeMb: 32 },
    });
    started.on('message', (reply: ParseReply) => {
      if (started === worker) handleReply(reply);
    });
    started.on('error', (cause) => {
      if (started === worker) replace(reasonOf(cause), cause);
    });
    started.on('exit', () => {
      if (started === worker) replace('malformed', new Error('The mail parser ended by itself'));
    });
    return started;
  }

  function handleReply(reply: ParseReply): void {
    if (reply === 'ready') {
      isReady = true;
      startsInVain = 0;
    } else {
      clearTimeout(timer);
      inFlight.shift()?.resolve(reply);
      if (inFlight.length > 0) startTimer();
    }
    fill();
  }

  function fill(): void {
    if (broken) {
      rejectAll(broken);
      return;
    }
    while (isReady && inFlight.length < IN_FLIGHT) {
      const job = waiting.shift();
      if (!job) return;
      // A copy, handed over: the caller keeps its own, and a view never drags the whole file along.
      const { timeZone } = job;
      const request: ParseRequest = { raw: new Uint8Array(job.raw), now: clock(), timeZone };
      worker?.postMessage(request, [request.raw.buffer as ArrayBuffer]);
      if (inFlight.push(job) === 1) startTimer();
    }
  }

  function startTimer(): void {
    const job = inFlight[0];
    timer = setTimeout(() => {
      // When this thread was held up itself, the answer may lie in the letter box: look before giving up.
      setImmediate(() => {
        if (job === inFlight[0]) replace('too-slow');
      });
    }, parseMs);
  }

  /** Ends the worker, answers for the mail it was reading, and lets a new one read those behind it. */
  function replace(reason: UnreadableReason, cause?: Error): void {
    clearTimeout(timer);
    const ended = worker;
    const [culprit, ...innocent] = inFlight;
    inFlight = [];
    waiting.unshift(...innocent);
    if (!isReady && ++startsInVain >= MAX_STARTS) {
      worker = null;
      broken = cause ?? new Error('The mail parser does not start');
    } else {
      worker = start();
    }
    culprit?.resolve(noAnswer(reason));
    void ended?.terminate();
    if (broken) rejectAll(broken);
  }

  function rejectAll(cause: Error): void {
    for (const job of waiting.splice(0)) job.reject(cause);
  }

  async function close(): Promise<void> {
    clearTimeout(timer);
    const ended = worker;
    worker = null;
    isReady = false;
    for (const job of inFlight.splice(0)) job.resolve(noAnswer('stopped'));
    await ended?.terminate();
  }

  return { fill, close };
}

function reasonOf(cause: Error): UnreadableReason {
  const isMemory = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'too-much-memory' : 'malformed';
}

import { Worker } from 'node:worker_threads';
import type { AsideAnswer, GlanceAnswer, MailAnswer } from './mail-answer.ts';
import { noAnswer } from './mail-answer.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import type { LoadReader, ParseReply, ParseRequest, WorkerAnswer } from './mail-parser-work.ts';
import type { WorkerOrder } from './mail-places.ts';
import { AT, LOADING, PLACE } from './mail-places.ts';
import type { UnreadableReason } from './unreadable-mail.ts';
import { watchWork } from './watch-work.ts';

/** Mails to be glanced at or read, and the answers so far. `given`: the answers for mails that hung or crashed a worker. */
export type Job = {
  request: ParseRequest;
  answers: GlanceAnswer[];
  given: Map<number, MailAnswer>;
  resolve(answers: GlanceAnswer[]): void;
  reject(cause: Error): void;
};
export type Lane = {
  fill(): void;
  /** Reads no further in it, and answers nothing. */
  drop(job: Job): void;
  close(): Promise<void>;
};

const WORKER = new URL('./mail-parser-worker.ts', import.meta.url);
const KEEP_COMPILED = new URL('../keep-compiled.js', import.meta.url);
/** The job being read and the one to come, so that the worker never waits for this thread. */
const IN_FLIGHT = 2;
/** A worker that can't even start is a broken installation, which no new worker will mend. */
const MAX_STARTS = 3;
const YOUNG_MB = 12;
/** When this many mails wait to be read in full, a glance-only lane loads the full reader as well. */
const WORTH_LOADING = 150;

export type LaneOptions = { parseMs: number; givesWay: boolean; readsClosely: boolean; onBegun(): void };

/**
 * One worker at a time: fed from `waiting`, watched, and replaced when it hangs or dies. Unless `readsClosely`, it glances at
 * mail and leaves what is to be read to others, until that becomes too much for them.
 */
export function openLane(waiting: Job[], { parseMs, givesWay, onBegun, ...options }: LaneOptions): Lane {
  let inFlight: Job[] = [];
  let stopWatching = () => {};
  let isReady = false;
  let { readsClosely } = options;
  let isLoading = false;
  let startsInVain = 0;
  let broken: Error | null = null;
  let isClosed = false;
  /** The blocks of memory this worker has been handed. */
  const known = new Set<number>();
  const whereItIs = new Int32Array(new SharedArrayBuffer(8));
  let worker: Worker | null = start();

  function start(): Worker {
    isReady = false;
    isLoading = false;
    whereItIs.fill(0);
    known.clear();
    const started = new Worker(WORKER, {
      execArgv: ['--import', KEEP_COMPILED.href],
      workerData: { whereItIs: whereItIs.buffer, givesWay, readsClosely } satisfies WorkerOrder,
      resourceLimits: { maxOldGenerationSizeMb: MAIL_LIMITS.workerMb, maxYoungGenerationSizeMb: YOUNG_MB },
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
    if (reply === 'begun') {
      onBegun();
    } else if (reply === 'ready') {
      isReady = true;
      startsInVain = 0;
    } else if (reply === 'reader-loaded') {
      readsClosely = true;
      isLoading = false;
    } else {
      const [job] = inFlight;
      if (job?.request.job !== reply.job) return;
      for (const answer of reply.answers)
        job.answers.push(whole(answer) ?? job.given.get(job.answers.length) ?? noAnswer('malformed'));
      if (job.answers.length === mailsIn(job)) {
        inFlight.shift();
        job.resolve(job.answers);
        watch();
      }
    }
    fill();
  }

  function fill(): void {
    if (broken) {
      rejectAll(broken);
      return;
    }
    if (isReady && !readsClosely && !isLoading && mailsToRead(waiting) >= WORTH_LOADING) {
      isLoading = true;
      worker?.postMessage('load-reader' satisfies LoadReader);
    }
    while (isReady && inFlight.length < IN_FLIGHT) {
      const job = (readsClosely && take('read')) || take('glance');
      if (!job) return;
      job.request.first = job.answers.length;
      const { block } = job.request;
      const isKnown = block !== null && known.has(block);
      worker?.postMessage(isKnown ? { ...job.request, bytes: null } : job.request);
      if (block !== null) known.add(block);
      if (inFlight.push(job) === 1) watch();
    }
  }

  function take(work: ParseRequest['work']): Job | undefined {
    const at = waiting.findIndex(({ request }) => request.work === work);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  }

  /** The time of the mail that the worker is at begins anew with every job. */
  function watch(): void {
    stopWatching();
    if (inFlight.length > 0 && worker)
      stopWatching = watchWork(worker, parseMs, place, () => replace('too-slow'));
  }

  /** The mail the worker is at; null while it loads the full reader. */
  function place(): string | null {
    const job = Atomics.load(whereItIs, AT.job);
    return job === LOADING ? null : `${job} ${Atomics.load(whereItIs, AT.mail)}`;
  }

  /** Ends the worker, answers for the mail it was reading, and lets a new one read those behind it. */
  function replace(reason: UnreadableReason, cause?: Error): void {
    stopWatching();
    const [job] = inFlight;
    if (job) {
      const isAt = Atomics.load(whereItIs, AT.job) === job.request.job;
      const culprit = Math.max(isAt ? Atomics.load(whereItIs, AT.mail) : 0, job.answers.length);
      job.given.set(culprit, noAnswer(reason));
      job.request.places[culprit * PLACE.numbers + 2] = PLACE.answered;
    }
    restart(cause);
  }

  function restart(cause?: Error): void {
    stopWatching();
    const ended = worker;
    waiting.unshift(...inFlight);
    inFlight = [];
    if (!isReady && ++startsInVain >= MAX_STARTS) {
      worker = null;
      broken = cause ?? new Error('The mail parser does not start');
    } else {
      worker = start();
    }
    void ended?.terminate();
    if (broken) rejectAll(broken);
  }

  function rejectAll(cause: Error): void {
    for (const job of waiting.splice(0)) job.reject(cause);
  }

  async function close(): Promise<void> {
    isClosed = true;
    stopWatching();
    const ended = worker;
    worker = null;
    isReady = false;
    for (const job of inFlight.splice(0)) {
      job.resolve(stoppedAt(job));
    }
    await ended?.terminate();
  }

  return {
    fill,
    close,
    drop(job) {
      if (isClosed || !inFlight.includes(job)) return;
      const isBeingRead = inFlight[0] === job;
      inFlight = inFlight.filter((one) => one !== job);
      // What was posted cannot be taken back; a worker that is at it ends with it.
      if (isBeingRead || inFlight.length > 0) restart();
    },
  };
}

/** The answers so far; the mails behind them were not read. */
export function stoppedAt(job: Job): GlanceAnswer[] {
  return Array.from(
    { length: mailsIn(job) },
    (_, mail) => job.answers[mail] ?? job.given.get(mail) ?? noAnswer('stopped'),
  );
}

/** How many mails wait to be read in full. */
function mailsToRead(waiting: readonly Job[]): number {
  return waiting.reduce((sum, job) => sum + (job.request.work === 'read' ? mailsIn(job) : 0), 0);
}

/** What is put aside without details comes as a word. */
function whole(answer: WorkerAnswer): GlanceAnswer | null {
  return typeof answer === 'string' && answer !== 'closer' ? ASIDE[answer] : answer;
}

const ASIDE = {
  other: { aside: 'other', messageId: null, sentAt: null },
  spam: { aside: 'spam', messageId: null, sentAt: null },
  sent: { aside: 'sent', messageId: null, sentAt: null },
} as const satisfies Record<AsideAnswer['aside'], AsideAnswer>;

function mailsIn({ request }: Job): number {
  return request.places.length / PLACE.numbers;
}

function reasonOf(cause: Error): UnreadableReason {
  const isMemory = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'too-much-memory' : 'malformed';
}

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Verdict, verdictOf } from '../src/domain/mail/certainty.ts';
import { isNews } from '../src/domain/mail/reading.ts';
import { fitCalibration, type Outcome } from './fit-calibration.ts';
import type { ReaderExample } from './reader-examples.ts';

/** What a model that never saw its source makes of a mail. */
export type LeftOut = Outcome & { example: ReaderExample; shares: readonly number[] };

/** What a model says of each mail of a source it never saw, in the order of `judgedOf`. */
export type SharesOfSource = number[][];

const WORKER = new URL('leave-out-worker.ts', import.meta.url);

/** The mails of a source that are judged when it is left out. */
export function judgedOf(examples: readonly ReaderExample[], source: string): ReaderExample[] {
  return examples.filter((one) => one.source === source && isJudged(one));
}

function isJudged({ isMeasured, isOwn }: ReaderExample): boolean {
  return isMeasured || isOwn;
}

/**
 * For every source, what a model that never saw it makes of its mail. There are a dozen trainings in it, so that every core
 * takes one at a time; `examples` are all of `readerExamples()`, which each core reads for itself.
 */
export async function outcomesLeavingOut(
  examples: readonly ReaderExample[],
): Promise<Map<string, LeftOut[]>> {
  const sources = [...new Set(examples.filter(isJudged).map(({ source }) => source))];
  const shares = await sharesOfSources(sources);
  return new Map(
    sources.map((source) => [
      source,
      judgedOf(examples, source).map((example, at): LeftOut => {
        const ofMail = shares.get(source)?.[at];
        if (!ofMail) throw new Error(`${example.record.id} was left out of no training`);
        return { example, shares: ofMail, ...outcomeOf(verdictOf(example.rules, ofMail), example) };
      }),
    ]),
  );
}

async function sharesOfSources(sources: readonly string[]): Promise<Map<string, SharesOfSource>> {
  const waiting = [...sources];
  const shares = new Map<string, SharesOfSource>();
  const cores = Math.min(availableParallelism(), sources.length);
  const work = Array.from({ length: cores }, async () => {
    const worker = new Worker(WORKER);
    try {
      for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
        shares.set(source, await asked(worker, source));
        process.stderr.write(`Left out ${shares.size} of ${sources.length} sources: ${source}\n`);
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(work);
  return shares;
}

function asked(worker: Worker, source: string): Promise<SharesOfSource> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: SharesOfSource) => {
      worker.off('error', reject);
      resolve(answer);
    });
    worker.postMessage(source);
  });
}

/** For every source, the calibration from all the others. */
export function calibrationsLeavingOut(bySource: ReadonlyMap<string, LeftOut[]>): Map<string, number[]> {
  return new Map(
    [...bySource.keys()].map((source) => [
      source,
      fitCalibration([...bySource].filter(([other]) => other !== source).flatMap(([, others]) => others)),
    ]),
  );
}

/** Ours are harder than most mail, and there are many of them. */
const OWN_WEIGHT = 0.2;

function outcomeOf(verdict: Verdict, { kind, weight, isOwn }: ReaderExample): Outcome {
  const isRight = isNews(verdict.kind) || isNews(kind) ? verdict.kind === kind : true;
  return { verdict, isRight, weight: isOwn ? OWN_WEIGHT : weight };
}

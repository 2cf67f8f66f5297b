import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Verdict, verdictOf } from '../src/domain/mail/certainty.ts';
import { isNews } from '../src/domain/mail/reading.ts';
import { fitCalibration, type Outcome } from './fit-calibration.ts';
import type { ReaderExample } from './reader-examples.ts';

/** What a model that was trained without its source makes of a mail. */
export type HeldOut = Outcome & { example: ReaderExample; probabilities: readonly number[] };

/** The probabilities of the kinds for each mail of a source, in the order of `judgedOf`. */
export type PredictionsOfSource = number[][];

const WORKER = new URL('cross-validation-worker.ts', import.meta.url);

/** The mails of a source that are judged when it is held out. */
export function judgedOf(examples: readonly ReaderExample[], source: string): ReaderExample[] {
  return examples.filter((one) => one.source === source && isJudged(one));
}

function isJudged({ isMeasured, isOwn }: ReaderExample): boolean {
  return isMeasured || isOwn;
}

/**
 * Cross-validation that holds out one source at a time: what a model trained on all others makes of its mail. This trains a
 * dozen times, on every core at once; `examples` are all of `readerExamples()`, which each core reads for itself.
 */
export async function crossValidate(examples: readonly ReaderExample[]): Promise<Map<string, HeldOut[]>> {
  const sources = [...new Set(examples.filter(isJudged).map(({ source }) => source))];
  const predictions = await predictionsOfSources(sources);
  return new Map(
    sources.map((source) => [
      source,
      judgedOf(examples, source).map((example, at): HeldOut => {
        const probabilities = predictions.get(source)?.[at];
        if (!probabilities) throw new Error(`${example.record.id} was held out of no training`);
        return { example, probabilities, ...outcomeOf(verdictOf(example.rules, probabilities), example) };
      }),
    ]),
  );
}

async function predictionsOfSources(sources: readonly string[]): Promise<Map<string, PredictionsOfSource>> {
  const waiting = [...sources];
  const predictions = new Map<string, PredictionsOfSource>();
  const cores = Math.min(availableParallelism(), sources.length);
  const work = Array.from({ length: cores }, async () => {
    const worker = new Worker(WORKER);
    try {
      for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
        predictions.set(source, await asked(worker, source));
        process.stderr.write(`Held out ${predictions.size} of ${sources.length} sources: ${source}\n`);
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(work);
  return predictions;
}

function asked(worker: Worker, source: string): Promise<PredictionsOfSource> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: PredictionsOfSource) => {
      worker.off('error', reject);
      resolve(answer);
    });
    worker.postMessage(source);
  });
}

/** For every source, the calibration from all the others. */
export function calibrationsWithout(bySource: ReadonlyMap<string, HeldOut[]>): Map<string, number[]> {
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

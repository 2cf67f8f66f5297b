import { seededRandom } from '../src/domain/demo/random.ts';
import type { NameExample, NameExamples } from './name-examples.ts';

const EPOCHS = 8;
const LEARNING_RATE = 0.1;
const WEIGHT_DECAY = 0.0001;
/** Rarer features say little. A role has fewer candidates than an employer, so that less is overfitted. */
const MIN_EXAMPLES = { company: 25, role: 15 };
const SCALE = 1_000;
/** Smaller errors are not worth a step. */
const MIN_ERROR = 0.0001;
const EPSILON = 1e-8;

/** What speaks for an employer, and what for a role, as these examples teach. */
export function trainBoth({ company, role }: NameExamples): Record<keyof NameExamples, Map<string, number>> {
  return { company: trainNames(company, MIN_EXAMPLES.company), role: trainNames(role, MIN_EXAMPLES.role) };
}

/**
 * A conditional logit over the candidates of a mail and nobody: raises the probability of the right ones, by stochastic
 * gradient descent (AdaGrad, Duchi et al. 2011). Seeded: the same examples in the same order give the same weights, bit for bit.
 */
export function trainNames(examples: readonly NameExample[], minExamples: number): Map<string, number> {
  const names = namesOften(examples, minExamples);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const encoded = examples.map(
    ({ candidates, isRight }): EncodedExample => ({
      isRight,
      rows: candidates.map((features) =>
        Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
      ),
    }),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const random = seededRandom(20_261_128);
  let order = encoded;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    order = random.shuffled(order);
    for (const one of order) step(one, weights, squares);
  }
  return new Map(
    names.flatMap((name, number) => {
      const weight = Math.round((weights[number] ?? 0) * SCALE);
      return weight === 0 ? [] : [[name, weight] as const];
    }),
  );
}

/** The numbers of each candidate's features. */
type EncodedExample = { rows: readonly Int32Array[]; isRight: readonly boolean[] };

function namesOften(examples: readonly NameExample[], minExamples: number): string[] {
  const mails = new Map<string, number>();
  for (const { candidates } of examples)
    for (const feature of new Set(candidates.flat())) mails.set(feature, (mails.get(feature) ?? 0) + 1);
  return [...mails].flatMap(([name, count]) => (count < minExamples ? [] : name)).sort();
}

function step({ rows, isRight }: EncodedExample, weights: Float64Array, squares: Float64Array): void {
  const scores = rows.map((row) => row.reduce((sum, number) => sum + (weights[number] ?? 0), 0));
  const highest = Math.max(0, ...scores);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const nobody = Math.exp(-highest);
  const all = exponentials.reduce((sum, value) => sum + value, nobody);
  const right = isRight.includes(true)
    ? exponentials.reduce((sum, value, at) => sum + (isRight[at] ? value : 0), 0)
    : nobody;
  for (const [at, row] of rows.entries()) {
    const value = exponentials[at] ?? 0;
    const error = value / all - (isRight[at] ? value / right : 0);
    if (Math.abs(error) < MIN_ERROR) continue;
    for (const number of row) {
      const weight = weights[number] ?? 0;
      const gradient = error + WEIGHT_DECAY * weight;
      const square = (squares[number] ?? 0) + gradient * gradient;
      squares[number] = square;
      weights[number] = weight - (LEARNING_RATE * gradient) / Math.sqrt(square + EPSILON);
    }
  }
}

import { seededRandom } from '../src/domain/demo/random.ts';
import type { NameExample, NameExamples } from './name-examples.ts';

const ROUNDS = 8;
const STEP = 0.1;
const SHRINK = 0.0001;
/** A feature that fewer mails have says little. A role has fewer candidates than an employer, and less is learnt by heart. */
const FEWEST = { company: 25, role: 15 };
const SCALE = 1_000;
/** What differs less from what it should be is let be. */
const NEAR = 0.0001;
const NOTHING = 1e-8;

/** What speaks for an employer, and what for a role, as these examples teach. */
export function trainBoth({ company, role }: NameExamples): Record<keyof NameExamples, Map<string, number>> {
  return { company: trainNames(company, FEWEST.company), role: trainNames(role, FEWEST.role) };
}

/**
 * Teaches how much each feature speaks for a candidate: the share of the right ones among all of them and nobody is raised,
 * step by step (a conditional logit; steps after AdaGrad, Duchi et al. 2011). Seeded: the same examples in the same order
 * give the same weights, bit for bit.
 */
export function trainNames(examples: readonly NameExample[], fewest: number): Map<string, number> {
  const names = namesOften(examples, fewest);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const shown = examples.map(
    ({ candidates, isRight }): Shown => ({
      isRight,
      rows: candidates.map((features) =>
        Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
      ),
    }),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const random = seededRandom(20_261_128);
  let order = shown;
  for (let round = 0; round < ROUNDS; round += 1) {
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
type Shown = { rows: readonly Int32Array[]; isRight: readonly boolean[] };

function namesOften(examples: readonly NameExample[], fewest: number): string[] {
  const mails = new Map<string, number>();
  for (const { candidates } of examples)
    for (const feature of new Set(candidates.flat())) mails.set(feature, (mails.get(feature) ?? 0) + 1);
  return [...mails].flatMap(([name, count]) => (count < fewest ? [] : name)).sort();
}

function step({ rows, isRight }: Shown, weights: Float64Array, squares: Float64Array): void {
  const scores = rows.map((row) => row.reduce((sum, number) => sum + (weights[number] ?? 0), 0));
  const highest = Math.max(0, ...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const nobody = Math.exp(-highest);
  const all = raised.reduce((sum, value) => sum + value, nobody);
  const right = isRight.includes(true)
    ? raised.reduce((sum, value, at) => sum + (isRight[at] ? value : 0), 0)
    : nobody;
  for (const [at, row] of rows.entries()) {
    const value = raised[at] ?? 0;
    const slope = value / all - (isRight[at] ? value / right : 0);
    if (Math.abs(slope) < NEAR) continue;
    for (const number of row) {
      const weight = weights[number] ?? 0;
      const whole = slope + SHRINK * weight;
      const square = (squares[number] ?? 0) + whole * whole;
      squares[number] = square;
      weights[number] = weight - (STEP * whole) / Math.sqrt(square + NOTHING);
    }
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerModel, MODEL_NAMES } from '../src/server/commands/answer-model.ts';
import { makeDataFolder, runProgram } from './support/running-server.ts';

/** Not part of the project. */
const VECTORS = process.env['REBOUND_VECTORS'] ?? join(import.meta.dirname, '../../shared/science/vectors');
const ABSENT = existsSync(VECTORS)
  ? null
  : `The whole set of test vectors is not at ${VECTORS}; the values in src/domain/insight/vectors were held to. Set REBOUND_VECTORS to their folder.`;
if (ABSENT !== null) process.stdout.write(`${ABSENT}\n`);

/** The grids were told to nine digits, the rest to ten. */
const TOLERANCE: Record<string, number> = { 'cure-grid': 1e-9, trend: 1e-9, 'robust-mixture': 1e-9 };

/** Every field of the record in the answer: numbers within the tolerance, the rest as it is. */
function expectNear(answer: unknown, truth: unknown, tolerance: number, place: string): void {
  if (typeof truth === 'object' && truth !== null) {
    for (const [key, value] of Object.entries(truth)) {
      expect(answer, place).toHaveProperty([key]);
      expectNear((answer as Record<string, unknown>)[key], value, tolerance, `${place}.${key}`);
    }
    return;
  }
  const value = typeof truth === 'string' && typeof answer === 'number' ? Number(truth) : truth;
  if (typeof value !== 'number') {
    expect(answer, place).toEqual(truth);
    return;
  }
  const distance = Math.abs(Number(answer) - value);
  // A slope of nothing is the rounding of a sum; what is too small for a double is read as nothing already.
  const rounding = place.endsWith('.E_b') ? 1e-15 : 0;
  expect(distance <= tolerance * Math.abs(value) + rounding, `${place}: ${answer} for ${truth}`).toBe(true);
}

describe('every record of the test vectors', () => {
  const files = ABSENT === null ? readdirSync(VECTORS).filter((file) => file.endsWith('.json')) : [];

  test.runIf(ABSENT === null)('belongs to a model, and every model to records', () => {
    expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...MODEL_NAMES].sort());
  });

  test.runIf(ABSENT === null).each(files)('%s: is answered with the fields it has', (file) => {
    const records = JSON.parse(readFileSync(join(VECTORS, file), 'utf8')) as Record<string, unknown>[];
    expect(records.length).toBeGreaterThan(0);
    const model = file.replace('.json', '');
    for (const [index, record] of records.entries()) {
      const answer = JSON.parse(JSON.stringify(answerModel(model, JSON.stringify(record))));
      expect(Object.keys(answer).sort(), `${file}[${index}]`).toEqual(Object.keys(record).sort());
      expectNear(answer, record, TOLERANCE[model] ?? 1e-10, `${file}[${index}]`);
    }
  });
});

describe('a model', () => {
  test('answers for the input fields alone', () => {
    expect(answerModel('beta-binomial', '{"a":2,"b":8,"m":3}')).toEqual({
      ...{ a: 2, b: 8, m: 3 },
      pmf: [
        expect.closeTo(6 / 11, 12),
        expect.closeTo(18 / 55, 12),
        expect.closeTo(6 / 55, 12),
        expect.closeTo(1 / 55, 12),
      ],
      p_at_least_one: expect.closeTo(5 / 11, 12),
    });
    expect(answerModel('two-stage', '{"k1":2,"n1":40,"k2":0,"n2":2}')).toMatchObject({
      q: { '0.1': 10, '0.5': 81, '0.9': 524 },
    });
    expect(answerModel('first-success', '{"a":1,"b":14,"S":[10],"q":[0.9]}')).toEqual({
      ...{ a: 1, b: 14, q: { '0.9': 127 }, mean: null },
      S: { '10': expect.closeTo(7 / 12, 12) },
    });
    expect(answerModel('cure-grid', '{"events":[3,7,7,20],"silent":[40,60]}')).toMatchObject({
      E_pi: expect.any(Number),
      still_30: expect.any(Number),
    });
    expect(answerModel('trend', '{"y":[0,1,1]}')).toMatchObject({ n: 3, k: 2 });
  });

  test.each([
    ['beta', '{}', /no model “beta”. Use one of beta-posterior, /],
    ['constructor', '{}', /no model/],
    ['beta-cdf', '{a:2}', /not JSON/],
    ['beta-cdf', '[]', /cannot use these/],
    ['beta-cdf', '{"a":2,"b":6}', /x: This number is needed\./],
    ['beta-cdf', '{"a":0,"b":6,"x":0.5}', /a: Use a number from 0\.000001 to 1,000,000,000\./],
    ['beta-cdf', '{"a":1e-300,"b":6,"x":0.5}', /a: Use a number from 0\.000001 to/],
    ['beta-binomial', '{"a":1e300,"b":-1,"m":3}', /a: .* b: Use a number from 0\.000001 to/],
    ['beta-binomial', '{"a":1e999,"b":1,"m":1e300}', /a: Use a plain number\. m: Use a whole number up to/],
    ['beta-binomial', '{"a":NaN,"b":1,"m":3}', /not JSON/],
    ['beta-quantile', '{"a":"NaN","b":null,"p":-1}', /a: Use a plain number\. b: .* p: Use a number from 0/],
    ['cure-closed-form', '{"pi":1,"mu":-9,"sigma":0.001,"t":9}', /has no sure answer .* less extreme\./],
    ['cure-closed-form', '{"pi":1,"mu":0,"sigma":1e-300,"t":-1}', /sigma: .* t: Use a number from 0 to/],
    ['beta-quantile', '{"a":2,"b":6,"p":50}', /p: Use a number from 0 to 1\./],
    ['robust-mixture', '{"k":5,"n":4}', /k: Use no more than n\./],
    ['robust-mixture', '{"k":1.5,"n":4}', /k: Use a whole number\./],
    ['two-stage', '{"a1":1}', /Give a1, b1, a2 and b2, or the counts/],
    ['trend', '{"y":[2]}', /Use 0 and 1\./],
    ['cure-grid', '{"events":[-1],"silent":[]}', /Use whole days from 0 on\./],
  ])('%s with %s is refused in a sentence', (model, params, sentence) => {
    expect(() => answerModel(model, params)).toThrow(sentence);
  });

  test('answers with shares from 0 to 1 at the edges of what it takes, and with nothing that is no number', () => {
    const edges = [1e-6, 0.001, 1, 1e6, 1e9];
    for (const a of edges) {
      for (const b of edges) {
        const asked = (model: string, given: object) =>
          answerModel(model, JSON.stringify({ a, b, ...given }));
        const shares = [0, 1e-300, 0.5, 1].flatMap((x) => [
          asked('beta-cdf', { x })['v'],
          asked('beta-quantile', { p: x })['x'],
        ]);
        for (const [k, n] of [
          [0, 0],
          [5, 5],
          [3, 1_000_000],
        ] as const) {
          const { mean, q, pgt } = asked('beta-posterior', { a0: a, b0: b, k, n, thr: 0.3 });
          const robust = asked('robust-mixture', { k, n });
          shares.push(
            mean,
            pgt,
            ...(q as number[]),
            robust['W'],
            robust['mean'],
            ...(robust['q'] as number[]),
          );
        }
        for (const m of [0, 1, 1_000_000]) {
          const { pmf, p_at_least_one } = asked('beta-binomial', { m });
          shares.push(p_at_least_one, ...(pmf as number[]));
        }
        const first = asked('first-success', { S: [0, 1, 1_000_000], q: [] })['S'];
        const offer = asked('two-stage', { a1: a, b1: b, a2: b, b2: a, S: [0, 1, 1_000, 10_000], q: [] })[
          'S'
        ];
        shares.push(...Object.values(first as object), ...Object.values(offer as object));
        expect(shares.filter((one) => !(typeof one === 'number' && one >= 0 && one <= 1))).toEqual([]);
      }
    }
    // One yes of one is as likely as the rate is believed to be high: a small b keeps its digits.
    const { pmf } = answerModel('beta-binomial', '{"a":1000000,"b":0.000001,"m":1}') as { pmf: number[] };
    expect(pmf[1]).toBeCloseTo(1 / (1 + 1e-12), 15);
  });

  test('is asked from the command line, without any data', async () => {
    await using folder = await makeDataFolder();
    const none = join(folder.path, 'none');
    const ask = (...args: string[]) => runProgram('cli.ts', none, { args: ['insights', ...args] }).ended;
    const answered = await ask('--model', 'beta-cdf', '--params', '{"a":1,"b":1,"x":0.25}');
    expect(answered.code).toBe(0);
    expect(JSON.parse(answered.said)).toEqual({ a: 1, b: 1, x: 0.25, v: expect.closeTo(0.25, 14) });
    expect(await ask('--model', 'gamma', '--params', '{}')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^There is no model “gamma”/),
    });
    expect(await ask('--model')).toMatchObject({ code: 2, said: expect.stringContaining('Usage:') });
    expect(existsSync(none)).toBe(false);
  });
});

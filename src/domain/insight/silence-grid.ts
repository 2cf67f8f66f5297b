import { tabledNormalCdf } from './normal-table.ts';

/** How many answers came after so many days, and how many applications are, or were let go, silent for so many. */
export type SilenceCounts = {
  answered: ReadonlyMap<number, number>;
  silent: ReadonlyMap<number, number>;
};
/** What is believed before any day is counted: the usual assumption, or every point of the grid alike. */
export type SilencePrior = 'usual' | 'flat';

/** What the counts leave of the grid: the belief in each share, in rows of one median and spread. */
export type SilencePosterior = {
  rows: readonly SilenceRow[];
  mean: { pi: number; mu: number; sigma: number };
};
/** `weights` begin with the share numbered `from`; they sum to 1 over all rows. */
export type SilenceRow = { mu: number; sigma: number; from: number; weights: Float64Array };

/** Shares of applications that are answered at all. */
export const SHARES = Float64Array.from(midpoints(101, 0, 1));
const MUS = midpoints(61, Math.log(9) - 2, Math.log(9) + 2);
const SIGMAS = midpoints(41, -1, 1).map(Math.exp);
const PRIOR = { answers: 4, noAnswers: 4, mu: Math.log(9), muSd: 0.5, logSigmaSd: 0.25 };
/** Cells so much less likely than the best (e to this power) add nothing that a double could hold. */
const NEGLIGIBLE = 36;
const RESCALE_BELOW = 1e-200;
/** Days nearer to each other than this are bounded as one. */
const BOUNDED_TOGETHER = 1.15;

/** Days, as their logarithms, and how often each. */
type CountedDays = { days: readonly number[]; logDays: Float64Array; times: Float64Array };

/**
 * The posterior of the cure model on a fixed grid: 101 shares × 61 medians × 41 spreads, no random numbers. The
 * likelihood rests on counts a day, so ten thousand applications cost what their days cost. For one pair of median and
 * spread it is log-concave in the share: the walk starts at its top and stops where nothing is left, and pairs are
 * taken by the best they could reach, so that most are never walked.
 */
export function silencePosterior(
  counts: SilenceCounts,
  prior: SilencePrior = 'usual',
  answers = answersOnGrid(counts.answered),
): SilencePosterior {
  const withoutSilence = Float64Array.from(SHARES, (pi) => {
    const belief = prior === 'flat' ? 0 : PRIOR.answers * Math.log(pi) + PRIOR.noAnswers * Math.log1p(-pi);
    return belief + answers.count * Math.log(pi);
  });
  const silence = countedDays(counts.silent);
  const found: { mu: number; sigma: number; from: number; logs: number[] }[] = [];
  const within = new Float64Array(silence.logDays.length);
  let best = Number.NEGATIVE_INFINITY;
  let top = Math.floor(SHARES.length / 2);
  for (const { mu, sigma, log, most } of pairsByBound(answers, withoutSilence, silence, prior)) {
    // No cell of this pair, nor of those that follow, can come near the best.
    if (!(most > best - NEGLIGIBLE)) break;
    fillWithin(within, silence.logDays, mu, sigma);
    const logAt = (i: number) => log + logOfShare(i, withoutSilence, within, silence.times);
    const walked = walkFromTop(logAt, top, best);
    top = walked.top;
    best = Math.max(best, walked.atTop);
    if (walked.logs.length > 0) found.push({ mu, sigma, from: walked.from, logs: walked.logs });
  }
  return normalised(found, best);
}

/** Every pair of median and spread, with the best any share could reach with it, the most promising first. */
function pairsByBound(
  answers: AnswersOnGrid,
  withoutSilence: Float64Array,
  silence: CountedDays,
  prior: SilencePrior,
): { mu: number; sigma: number; log: number; most: number }[] {
  const bound = boundedTogether(silence);
  const within = new Float64Array(bound.logDays.length);
  let top = Math.floor(SHARES.length / 2);
  const pairs = MUS.flatMap((mu, row) =>
    SIGMAS.map((sigma, column) => {
      const logAnswers = answers.logs[row * SIGMAS.length + column] ?? 0;
      const log = (prior === 'flat' ? 0 : logPriorOf(mu, sigma)) + logAnswers;
      fillWithin(within, bound.logDays, mu, sigma);
      const climbed = climb((i) => log + logOfShare(i, withoutSilence, within, bound.times), top);
      top = climbed.top;
      return { mu, sigma, log, most: climbed.atTop };
    }),
  );
  return pairs.sort((one, other) => other.most - one.most);
}

function countedDays(counts: ReadonlyMap<number, number>): CountedDays {
  const days = [...counts.keys()].sort((one, other) => one - other);
  return {
    days,
    // Before the first day nothing can have come: its logarithm is as far down as can be.
    logDays: Float64Array.from(days, (day) => (day <= 0 ? Number.NEGATIVE_INFINITY : Math.log(day))),
    times: Float64Array.from(days, (day) => counts.get(day) ?? 0),
  };
}

/** Neighbouring days as if each were the first of them: less silent than they are, so never less likely. */
function boundedTogether({ days, times }: CountedDays): CountedDays {
  const sums = new Map<number, number>();
  let first = 0;
  for (const [index, day] of days.entries()) {
    if (index === 0 || day > first * BOUNDED_TOGETHER) first = day;
    sums.set(first, (sums.get(first) ?? 0) + (times[index] ?? 0));
  }
  return countedDays(sums);
}

/** How many answers came, and how likely each pair of median and spread makes their days: the same before any belief. */
export type AnswersOnGrid = { count: number; logs: Float64Array };

/** Worked out once where the counts are weighed by more than one belief. */
export function answersOnGrid(answered: SilenceCounts['answered']): AnswersOnGrid {
  const { days, logDays, times } = countedDays(answered);
  const ends = Float64Array.from(days, (day) => Math.log(day + 1));
  const logs = MUS.flatMap((mu) =>
    SIGMAS.map((sigma) => logAnswered({ from: logDays, to: ends, times }, mu, sigma)),
  );
  return { count: times.reduce((sum, count) => sum + count, 0), logs: Float64Array.from(logs) };
}

type AnsweredDays = { from: Float64Array; to: Float64Array; times: Float64Array };

function logPriorOf(mu: number, sigma: number): number {
  return -(((mu - PRIOR.mu) / PRIOR.muSd) ** 2 + (Math.log(sigma) / PRIOR.logSigmaSd) ** 2) / 2;
}

/** The days on which answers came, each by the nearer tail, where the difference keeps its digits. */
function logAnswered({ from, to, times }: AnsweredDays, mu: number, sigma: number): number {
  let log = 0;
  // A day often begins where the one before it ended.
  let end = { at: Number.NaN, isUpper: false, cdf: 0 };
  for (let at = 0; at < times.length; at++) {
    const a = ((from[at] ?? 0) - mu) / sigma;
    const b = ((to[at] ?? 0) - mu) / sigma;
    const isUpper = a > 0;
    const isNext = a === end.at && isUpper === end.isUpper;
    const begun = isNext ? end.cdf : tabledNormalCdf(isUpper ? -a : a);
    end = { at: b, isUpper, cdf: tabledNormalCdf(isUpper ? -b : b) };
    log += (times[at] ?? 0) * Math.log(isUpper ? begun - end.cdf : end.cdf - begun);
  }
  return log;
}

/** Of the answers that come at all, the share that came within `day`. */
export function tabledAnsweredWithin(day: number, mu: number, sigma: number): number {
  return day <= 0 ? 0 : tabledNormalCdf((Math.log(day) - mu) / sigma);
}

function fillWithin(within: Float64Array, logDays: Float64Array, mu: number, sigma: number): void {
  for (let at = 0; at < logDays.length; at++) within[at] = tabledNormalCdf(((logDays[at] ?? 0) - mu) / sigma);
}

/** What the share adds: Σ times · ln(1 - pi · within), multiplied as long as it fits, so that it costs few logarithms. */
function logOfShare(
  i: number,
  withoutSilence: Float64Array,
  within: Float64Array,
  times: Float64Array,
): number {
  const pi = SHARES[i] ?? 0;
  let log = withoutSilence[i] ?? 0;
  let product = 1;
  for (let at = 0; at < within.length; at++) {
    const silent = 1 - pi * (within[at] ?? 0);
    const count = times[at] ?? 0;
    if (count === 1) product *= silent;
    else if (count <= 16) for (let n = 0; n < count; n++) product *= silent;
    else log += count * Math.log(silent);
    if (product >= RESCALE_BELOW) continue;
    log += Math.log(product);
    product = 1;
  }
  return log + Math.log(product);
}

function climb(logAt: (i: number) => number, start: number): { top: number; atTop: number } {
  let top = start;
  let atTop = logAt(top);
  for (const step of [-1, 1]) {
    for (let i = top + step; i >= 0 && i < SHARES.length; i += step) {
      const log = logAt(i);
      if (!(log > atTop)) break;
      top = i;
      atTop = log;
    }
  }
  return { top, atTop };
}

/** Up to the top, then down both sides until nothing is left; empty where even the top is negligible. */
function walkFromTop(logAt: (i: number) => number, start: number, bestSoFar: number) {
  const { top, atTop } = climb(logAt, start);
  const floor = Math.max(bestSoFar, atTop) - NEGLIGIBLE;
  if (!(atTop > floor)) return { top, atTop, from: top, logs: [] };
  const side = (step: -1 | 1) => {
    const logs: number[] = [];
    for (let i = top + step; i >= 0 && i < SHARES.length; i += step) {
      const log = logAt(i);
      if (!(log > floor)) break;
      logs.push(log);
    }
    return logs;
  };
  const below = side(-1).reverse();
  return { top, atTop, from: top - below.length, logs: [...below, atTop, ...side(1)] };
}

function normalised(
  found: readonly { mu: number; sigma: number; from: number; logs: number[] }[],
  best: number,
): SilencePosterior {
  const sum = { all: 0, pi: 0, mu: 0, sigma: 0 };
  const rows = found.map(({ mu, sigma, from, logs }) => {
    const weights = Float64Array.from(logs, (log) => Math.exp(log - best));
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] ?? 0;
      sum.all += weight;
      sum.pi += weight * (SHARES[from + i] ?? 0);
      sum.mu += weight * mu;
      sum.sigma += weight * sigma;
    }
    return { mu, sigma, from, weights };
  });
  for (const { weights } of rows)
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / sum.all;
  return { rows, mean: { pi: sum.pi / sum.all, mu: sum.mu / sum.all, sigma: sum.sigma / sum.all } };
}

function midpoints(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, index) => from + ((index + 0.5) * (to - from)) / count);
}

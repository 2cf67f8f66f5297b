import type { PlainApplication } from './plain-search.ts';

/**
 * The figures of Insights worked out a second time, plainly: by counting and by adding up over fine grids, with none of
 * the product's own functions. Slow, and meant to be read.
 */

const ENDINGS = ['accepted', 'declined', 'rejected', 'withdrawn', 'let_go'];
const REOPENINGS = ['contacted', 'assessment', 'interview', 'offer', 'reopened'];
const ANSWERS = ['contacted', 'assessment', 'interview', 'offer', 'rejected'];
const OFFERS = ['offer', 'accepted', 'declined'];

type Facts = {
  sent: string | null;
  answered: string | null;
  ended: { kind: string; day: string } | null;
  rounds: number;
  isOffered: boolean;
  isOnHold: boolean;
};

function factsOf({ events }: PlainApplication): Facts {
  const inOrder = events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const first = (kinds: string[]) => inOrder.find(({ kind }) => kinds.includes(kind))?.day ?? null;
  const ending = inOrder.findLast(({ kind }) => ENDINGS.includes(kind)) ?? null;
  const isOpenAgain =
    ending !== null && inOrder.some(({ kind, day }) => REOPENINGS.includes(kind) && day > ending.day);
  return {
    sent: first(['applied', 'confirmed']),
    answered: first(ANSWERS),
    ended: isOpenAgain ? null : ending,
    rounds: Math.max(0, ...events.map(({ round }) => round)),
    isOffered: events.some(({ kind }) => OFFERS.includes(kind)),
    isOnHold:
      inOrder.findLast(({ kind }) => kind === 'on_hold' || REOPENINGS.includes(kind))?.kind === 'on_hold',
  };
}

export type Step = 'answer' | 'interview' | 'offer';

/** How many passed a step, of the applications that ended and were asked. */
export function plainCounts(search: readonly PlainApplication[], step: Step): { yes: number; of: number } {
  let yes = 0;
  let of = 0;
  for (const facts of search.map(factsOf)) {
    const { sent, answered, ended, rounds, isOffered } = facts;
    const hadInterview = rounds > 0 || isOffered;
    const isAsked = {
      answer: sent !== null && (answered === null || answered >= sent),
      interview: sent !== null || answered !== null,
      offer: hadInterview,
    }[step];
    const hasPassed = { answer: answered !== null, interview: hadInterview, offer: isOffered }[step];
    if (!ended || !isAsked || (ended.kind === 'withdrawn' && !hasPassed)) continue;
    of++;
    if (hasPassed) yes++;
  }
  return { yes, of };
}

const USUAL = { answer: [5, 5], interview: [1, 14], offer: [2, 6], referred: [2, 4] } as const;
export type Prior = keyof typeof USUAL | 'flat';
/** A belief about a share: points between 0 and 1, finer near 0, with their weights. */
type Belief = { p: number; weight: number }[];

const POINTS = 40_000;

/** Four fifths what is usual and one fifth flat, times the likelihood of the counts, added up over many points. */
export function plainBelief({ yes, of }: { yes: number; of: number }, prior: Prior, points = POINTS): Belief {
  const usual: readonly [number, number] | null = prior === 'flat' ? null : USUAL[prior];
  const logs = Array.from({ length: points }, (_, at) => {
    const root = (at + 0.5) / points;
    const p = root * root;
    const density = usual ? 0.8 * usualDensity(p, ...usual) + 0.2 : 1;
    const log = Math.log(density) + yes * Math.log(p) + (of - yes) * Math.log1p(-p) + Math.log(root);
    return { p, log };
  });
  const top = logs.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const raw = logs.map(({ p, log }) => ({ p, weight: Math.exp(log - top) }));
  const all = raw.reduce((sum, { weight }) => sum + weight, 0);
  return raw.map(({ p, weight }) => ({ p, weight: weight / all }));
}

function usualDensity(p: number, a: number, b: number): number {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const scale = factorial(a + b - 1) / (factorial(a - 1) * factorial(b - 1));
  return scale * p ** (a - 1) * (1 - p) ** (b - 1);
}

function plainQuantile(belief: Belief, share: number): number {
  let below = 0;
  for (const { p, weight } of belief) {
    below += weight;
    if (below >= share) return p;
  }
  return 1;
}

/** "72 to 90", as a person reads it on the page. */
export function plainRange(belief: Belief): string {
  const low = Math.round(plainQuantile(belief, 0.1) * 100);
  const high = Math.round(plainQuantile(belief, 0.9) * 100);
  if (low === high) return `about ${low}`;
  if (low === 0) return high === 0 ? 'fewer than 1' : `up to ${high}`;
  return high === 100 ? `${low} or more` : `${low} to ${high}`;
}

/** How many applications until 1 in 10, half, and 9 in 10 have an offer: E[(1 - p·q)^n] over both beliefs. */
export function plainOutlook(
  toInterview: Belief,
  toOffer: Belief,
): { low: number; middle: number; high: number } {
  const pairs = coarse(toInterview).flatMap((one) =>
    coarse(toOffer).map((other) => ({ chance: one.p * other.p, weight: one.weight * other.weight })),
  );
  const without = (n: number) =>
    pairs.reduce((sum, { chance, weight }) => sum + weight * (1 - chance) ** n, 0);
  const until = (share: number) => {
    let low = 0;
    let high = 1;
    while (1 - without(high) < share) high *= 2;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (1 - without(middle) >= share) high = middle;
      else low = middle;
    }
    return high;
  };
  return { low: until(0.1), middle: until(0.5), high: until(0.9) };
}

/** Neighbouring points taken together at their mean, so that pairs of them stay few. */
function coarse(belief: Belief): Belief {
  const size = Math.ceil(belief.length / 400);
  const groups = Array.from({ length: Math.ceil(belief.length / size) }, (_, at) =>
    belief.slice(at * size, (at + 1) * size),
  );
  return groups.flatMap((group) => {
    const weight = group.reduce((sum, one) => sum + one.weight, 0);
    return weight > 0
      ? [{ p: group.reduce((sum, one) => sum + one.p * one.weight, 0) / weight, weight }]
      : [];
  });
}

/** Days to an answer, and days of silence, of every application that was sent. */
export function plainSilences(search: readonly PlainApplication[], today: string) {
  const answered: number[] = [];
  const waiting: number[] = [];
  const closed: number[] = [];
  for (const facts of search.map(factsOf)) {
    const { sent, ended } = facts;
    // On hold, nobody's answer is waited for; one that came before is an answer.
    if (facts.isOnHold && !ended && facts.answered === null) continue;
    if (sent === null || (facts.answered !== null && facts.answered < sent)) continue;
    if (facts.answered !== null) answered.push(days(sent, facts.answered));
    else if (ended) closed.push(days(sent, ended.day));
    else waiting.push(days(sent, today));
  }
  return { answered, waiting, closed };
}

function days(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

/** The model of silence, cell by cell: a share that is answered at all, and a lognormal time to the answer. */
export function plainSilence({ answered, waiting, closed }: ReturnType<typeof plainSilences>) {
  const cells: { pi: number; mu: number; sigma: number; log: number }[] = [];
  const answers = counted(answered);
  const silences = counted([...waiting, ...closed]);
  for (let i = 0; i < 61; i++) {
    for (let j = 0; j < 41; j++) {
      const mu = Math.log(9) - 2 + (4 * (i + 0.5)) / 61;
      const logSigma = -1 + (2 * (j + 0.5)) / 41;
      const sigma = Math.exp(logSigma);
      let timing = -((mu - Math.log(9)) ** 2) / (2 * 0.5 ** 2) - logSigma ** 2 / (2 * 0.25 ** 2);
      for (const [day, times] of answers) {
        timing += times * Math.log(Math.max(1e-300, within(day + 1, mu, sigma) - within(day, mu, sigma)));
      }
      const silent = silences.map(([day, times]) => ({ times, share: within(day, mu, sigma) }));
      for (let k = 0; k < 101; k++) {
        const pi = (k + 0.5) / 101;
        let log = timing + (4 + answered.length) * Math.log(pi) + 4 * Math.log(1 - pi);
        for (const { times, share } of silent) log += times * Math.log(1 - pi * share);
        cells.push({ pi, mu, sigma, log });
      }
    }
  }
  const top = cells.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const kept = cells
    .map(({ log, ...cell }) => ({ ...cell, weight: Math.exp(log - top) }))
    .filter(({ weight }) => weight > 1e-13);
  const all = kept.reduce((sum, { weight }) => sum + weight, 0);
  const chance = (day: number) =>
    kept.reduce((sum, { pi, mu, sigma, weight }) => {
      const share = within(day, mu, sigma);
      return sum + (weight * pi * (1 - share)) / (1 - pi * share);
    }, 0) / all;
  const letGoDay = () => {
    let day = 1;
    while (chance(day) >= 0.05) day++;
    return day;
  };
  return { chance, letGoDay: letGoDay() };
}

function counted(values: readonly number[]): [number, number][] {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times];
}

function within(day: number, mu: number, sigma: number): number {
  return day <= 0 ? 0 : normal((Math.log(day) - mu) / sigma);
}

/** The normal distribution by Simpson's rule, with a thousand steps. */
function normal(z: number): number {
  if (z < -9) return 0;
  if (z > 9) return 1;
  const known = TABLE[Math.round((z + 9) * 1000)];
  return known ?? 0;
}
const TABLE = (() => {
  const density = (z: number) => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  const table = [0];
  for (let at = 0; at < 18_000; at++) {
    const z = -9 + at / 1000;
    table.push((table[at] ?? 0) + (density(z) + 4 * density(z + 0.0005) + density(z + 0.001)) / 6000);
  }
  return table;
})();

/** First interviews in the order they were answered: whether a further round or an offer came. */
export function plainFirstInterviews(search: readonly PlainApplication[]): boolean[] {
  const answers = search.flatMap((one) => {
    const { rounds, ended } = factsOf(one);
    if (rounds === 0) return [];
    const led = one.events
      .filter(({ kind, round }) => round >= 2 || OFFERS.includes(kind))
      .map(({ day }) => day)
      .toSorted()[0];
    if (led) return [{ day: led, id: one.id, yes: true }];
    return ended && ended.kind !== 'withdrawn' ? [{ day: ended.day, id: one.id, yes: false }] : [];
  });
  return answers
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
    .map(({ yes }) => yes);
}

/** In how many of 100 rows as long as this one a run of no's at least as long turns up, at one's own rate. */
export function plainRun(answers: readonly boolean[]): { run: number; yes: number; inHundred: number } {
  const run = answers.length - 1 - answers.lastIndexOf(true);
  const yes = answers.filter(Boolean).length;
  const no = 1 - yes / answers.length;
  // How likely each length of the run at the end is, and that a run was long enough before.
  let ending = [1, ...Array.from({ length: Math.max(0, run - 1) }, () => 0)];
  let reached = 0;
  for (let at = 0; at < answers.length; at++) {
    const others = ending.reduce((sum, chance) => sum + chance, 0);
    reached += no * (ending[run - 1] ?? 0);
    ending = ending.map((_, length) => (length === 0 ? others * (1 - no) : no * (ending[length - 1] ?? 0)));
  }
  return { run, yes, inHundred: Math.round(reached * 100) };
}

/** Interviews of applications that ended, and how many of them led on. */
export function plainResults(search: readonly PlainApplication[]): { interviews: number; ledOn: number } {
  let interviews = 0;
  let ledOn = 0;
  for (const one of search) {
    const { ended, rounds, isOffered } = factsOf(one);
    if (!ended) continue;
    for (const { round } of one.events.filter(({ kind }) => kind === 'interview')) {
      const led = isOffered || round < rounds;
      if (!led && ended.kind === 'withdrawn') continue;
      interviews++;
      if (led) ledOn++;
    }
  }
  return { interviews, ledOn };
}

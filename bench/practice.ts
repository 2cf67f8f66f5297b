import { fsrs, Rating } from 'ts-fsrs';
import { type Random, seededRandom } from '../src/domain/demo/random.ts';
import type { Grade } from '../src/domain/practice/memory.ts';
import { recallOn, rehearsed } from '../src/domain/practice/memory.ts';
import { type PlanCard, planTowards } from '../src/domain/practice/plan.ts';
import { addDays, type Day, daysBetween } from '../src/domain/time.ts';

/**
 * A simulated learner with 30 cards and an interview ahead rehearses by four ways. The plan towards the date has twenty
 * minutes a day and takes what it wants of them; every other way is given exactly the minutes that plan took: shared out
 * evenly over the days, all of them on the evening before, or twenty a day for as long as they last. What the learner knows follows FSRS-6's own forgetting curve, same-day reviews included, with noise in
 * every step; each way sees the grades and nothing else. Printed: the mean share of cards known at the interview.
 */
const HORIZONS = [3, 5, 7, 14];
const LEARNERS = 400;
const CARDS = 30;
const MINUTES_A_DAY = 20;
const NOISE = 0.25;
const START = '2026-03-02' as Day;
const truth = fsrs({ enable_fuzz: false, enable_short_term: true });
const RATING = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

type Card = PlanCard & { passes: Day[]; real: { stability: number; difficulty: number } | null; lastOn: Day };
/** Which card comes next today, with so many minutes left; null when this way has no more for today. */
type Way = (learner: Card[], today: Day, left: number, interviewOn: Day, spent: SpentToday) => Card | null;
type SpentToday = ReadonlyMap<Card, number>;

const ours: Way = (cards, today, left, interviewOn) => {
  const plan = planTowards(cards, { today, interviewOn, minutes: left });
  return cards.find(({ id }) => id === plan.cards[0]?.id) ?? null;
};

/** Every card as often as every other, at equal distances: always the one whose last pass is longest ago. */
const equalSpacing: Way = (cards, _today, left, _interviewOn, spent) =>
  firstOf(
    cards.filter((card) => !spent.has(card) && card.minutes <= left),
    (a, b) => a.passes.length - b.passes.length || a.lastOn.localeCompare(b.lastOn),
  );

/** Everything on the evening before, round after round, what was missed first. */
const cramming: Way = (cards, today, left, interviewOn, spent) =>
  daysBetween(today, interviewOn) === 1
    ? firstOf(
        cards.filter(({ minutes }) => minutes <= left),
        (a, b) =>
          (spent.get(a) ?? 0) - (spent.get(b) ?? 0) ||
          Number(b.memory?.lastGrade === 'again') - Number(a.memory?.lastGrade === 'again') ||
          recallOn(a.memory, today) - recallOn(b.memory, today),
      )
    : null;

/** What FSRS says is due, the least known first; then new cards. It knows of no interview. */
const plainFsrs: Way = (cards, today, left, _interviewOn, spent) =>
  firstOf(
    cards.filter(
      (card) => !spent.has(card) && card.minutes <= left && (!card.memory || card.memory.due <= today),
    ),
    (a, b) =>
      Number(b.memory !== null) - Number(a.memory !== null) ||
      recallOn(a.memory, today) - recallOn(b.memory, today),
  );

const table: Record<string, Record<string, string>> = {};
const margins: number[] = [];
for (const days of HORIZONS) {
  const own = simulate(ours, days, () => MINUTES_A_DAY);
  const minutes = own.map(({ used }) => used);
  const others = {
    'equal spacing': simulate(
      equalSpacing,
      days,
      ({ day, used, total }) => (total * (day + 1)) / days - used,
      minutes,
    ),
    'the evening before': simulate(cramming, days, ({ used, total }) => total - used, minutes),
    'plain FSRS': simulate(
      plainFsrs,
      days,
      ({ used, total }) => Math.min(MINUTES_A_DAY, total - used),
      minutes,
    ),
  };
  const known = (runs: readonly Run[]) => meanOf(runs.map((run) => run.known));
  const best = Object.values(others).reduce((a, b) => (known(b) > known(a) ? b : a));
  const leads = own.map((run, at) => run.known - (best[at]?.known ?? 0));
  margins.push(meanOf(leads));
  table[`interview in ${days} days`] = {
    'towards the date': percent(known(own)),
    ...Object.fromEntries(Object.entries(others).map(([name, runs]) => [name, percent(known(runs))])),
    'ahead by': `${percent(meanOf(leads))} ± ${percent(1.96 * standardErrorOf(leads))}`,
    'minutes in all': meanOf(minutes).toFixed(0),
  };
}
console.log(
  `${LEARNERS} simulated learners with ${CARDS} cards, at equal minutes; noise ${NOISE} in every step; seeded.`,
);
console.log('Mean share of the cards known at the interview:');
console.table(table);
if (Math.min(...margins) <= 0) {
  console.log('Another way is ahead somewhere.');
  process.exitCode = 1;
}

type Run = { known: number; used: number };
/** How many minutes there are on a day, of those used so far and of those there are in all. */
type Allowance = (at: { day: number; used: number; total: number }) => number;

/** The share known at the interview, learner by learner; each way meets the same learners. */
function simulate(way: Way, days: number, allowance: Allowance, totals: readonly number[] = []): Run[] {
  return Array.from({ length: LEARNERS }, (_, seed) => {
    const random = seededRandom(seed * 7_919 + days);
    const cards = Array.from({ length: CARDS }, (__, n) => madeCard(n, random));
    const interviewOn = addDays(START, days);
    let used = 0;
    for (let day = 0; day < days; day++) {
      const minutes = allowance({ day, used, total: totals[seed] ?? 0 });
      used += rehearseFor(minutes, way, cards, addDays(START, day), interviewOn, random);
    }
    return { known: meanOf(cards.map((card) => knownOn(card, interviewOn))), used };
  });
}

function rehearseFor(
  minutes: number,
  way: Way,
  cards: Card[],
  today: Day,
  interviewOn: Day,
  random: Random,
): number {
  const spent = new Map<Card, number>();
  let left = minutes;
  for (;;) {
    const card = way(cards, today, left, interviewOn, spent);
    if (!card) return minutes - left;
    left -= card.minutes;
    spent.set(card, (spent.get(card) ?? 0) + 1);
    rehearse(card, today, random);
  }
}

/** Half of the cards were rehearsed once or twice in the weeks before; the rest are new. */
function madeCard(n: number, random: Random): Card {
  const minutes = [1, 1.5, 0.5][n % 3] ?? 1;
  const card: Card = {
    id: String(n).padStart(2, '0'),
    memory: null,
    relevance: 1,
    minutes,
    passes: [],
    real: null,
    lastOn: START,
  };
  for (let before = random.int(0, 1) * random.int(1, 2); before > 0; before--) {
    rehearse(card, addDays(START, -before * random.int(4, 12)), random);
  }
  card.passes = [];
  return card;
}

function rehearse(card: Card, today: Day, random: Random): void {
  const grade = gradeOf(card, today, random);
  const elapsed = card.real ? Math.max(0, daysBetween(card.lastOn, today)) : 0;
  const next = truth.next_state(card.real, elapsed, RATING[grade]);
  card.real = { ...next, stability: next.stability * Math.exp(NOISE * normal(random)) };
  card.lastOn = today;
  card.memory = rehearsed(card.memory, today, grade);
  if (card.passes.at(-1) !== today) card.passes.push(today);
}

/** A new card is known as often as a first answer comes out well; a known one as its curve says. */
function gradeOf(card: Card, today: Day, random: Random): Grade {
  const known = card.real ? knownOn(card, today) : 0.5;
  if (random.next() >= known) return 'again';
  const how = random.next();
  return how < 0.2 ? 'hard' : how < 0.9 ? 'good' : 'easy';
}

function knownOn({ real, lastOn }: Card, day: Day): number {
  return real ? truth.forgetting_curve(Math.max(0, daysBetween(lastOn, day)), real.stability) : 0;
}

/** Box and Muller's way from two even chances to a normal one. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

function firstOf(cards: Card[], compare: (a: Card, b: Card) => number): Card | null {
  return cards.reduce<Card | null>((best, card) => (best && compare(best, card) <= 0 ? best : card), null);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standardErrorOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const variance = meanOf(values.map((value) => (value - mean) ** 2));
  return Math.sqrt(variance / (values.length - 1));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

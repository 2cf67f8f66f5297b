import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, dayOf, daysBetween, type Instant, instantOfMs, type TimeZone } from '../time.ts';
import { recallsOf } from './gain.ts';
import {
  GRADES,
  type Grade,
  type Memory,
  memoryOf,
  recallAfter,
  rehearsed,
  stabilityAfter,
} from './memory.ts';

const START = '2026-01-01' as Day;
const TOLERANCE = 6;

test('a card rehearsed on its due days has the stability, difficulty and intervals of FSRS-6', () => {
  const steps: [Grade, number, number, number][] = [
    ['good', 2.3065, 2.11810397, 3],
    ['good', 13.82690327, 2.11121424, 14],
    ['hard', 39.76516891, 4.74828477, 40],
    ['again', 2.62582693, 8.25902528, 3],
    ['good', 6.25182604, 8.24599463, 6],
    ['easy', 18.68116279, 7.64511612, 19],
  ];
  let memory: Memory | null = null;
  for (const [grade, stability, difficulty, interval] of steps) {
    memory = rehearsed(memory, memory?.due ?? START, grade);
    expect(memory.stability).toBeCloseTo(stability, TOLERANCE);
    expect(memory.difficulty).toBeCloseTo(difficulty, TOLERANCE);
    expect(daysBetween(memory.reviewedOn, memory.due)).toBe(interval);
  }
  expect(memory).toMatchObject({ lapses: 1, reviews: 6, lastGrade: 'easy' });
});

test.each([
  ['again', 0.212, 6.4133, 1],
  ['hard', 1.2931, 5.11217071, 2],
  ['good', 2.3065, 2.11810397, 3],
  ['easy', 8.2956, 1, 8],
] as const)('a first review graded %s begins as FSRS-6 says', (grade, stability, difficulty, interval) => {
  const memory = rehearsed(null, START, grade);
  expect(memory.stability).toBeCloseTo(stability, TOLERANCE);
  expect(memory.difficulty).toBeCloseTo(difficulty, TOLERANCE);
  expect(daysBetween(START, memory.due)).toBe(interval);
});

test.each([
  [1, 1, 0.9],
  [5, 3, 0.86127792],
  [10, 10, 0.9],
  [30, 10, 0.8093881],
  [100, 10, 0.69282664],
  [7, 2.3065, 0.80830994],
])('after %d days at stability %d so much is known', (days, stability, recall) => {
  expect(recallAfter(days, stability)).toBeCloseTo(recall, TOLERANCE);
});

test.each([
  [2.3065, 2.11810397, 3, 5, 0.79574728, 0.95428772],
  [13.82690327, 2.11121424, 10, 5, 0.89430842, 0.98495576],
  [39.76516891, 4.74828477, 5, 5, 0.96659028, 0.98626287],
  [2.62582693, 8.25902528, 6, 5, 0.77768392, 0.93059894],
  [0.212, 6.4133, 1, 5, 0.59578308, 0.8208367],
  [0.212, 6.4133, 1, 1, 0.698483, 0.93751453],
])(
  'at stability %d, difficulty %d, %d days after the last review and %d before the interview',
  (stability, difficulty, elapsed, left, without, withGood) => {
    const memory: Memory = {
      stability,
      difficulty,
      reviewedOn: START,
      due: addDays(START, 3),
      reviews: 1,
      lapses: 0,
      lastGrade: 'good',
    };
    const today = addDays(START, elapsed);
    const recalls = recallsOf(memory, today, addDays(today, left));
    expect(recalls.without).toBeCloseTo(without, TOLERANCE);
    expect(recalls.withGood).toBeCloseTo(withGood, TOLERANCE);
  },
);

test('the best days for extra reviews before an interview are worth what they are known to be', () => {
  const recall = (left: number, grade: Grade, ...days: number[]) => {
    const reviews = [
      { day: START, grade },
      ...days.map((day) => ({ day: addDays(START, day), grade: 'good' as const })),
    ];
    const memory = memoryOf(reviews);
    return memory ? recallAfter(daysBetween(memory.reviewedOn, addDays(START, left)), memory.stability) : 0;
  };
  expect(recall(5, 'good')).toBeCloseTo(0.838861, TOLERANCE);
  expect(recall(5, 'good', 4)).toBeCloseTo(0.990969, TOLERANCE);
  expect(recall(5, 'good', 1, 4)).toBeCloseTo(0.992588, TOLERANCE);
  expect(recall(5, 'good', 1, 2, 4)).toBeCloseTo(0.992821, TOLERANCE);
  expect(recall(7, 'good', 6)).toBeCloseTo(0.992609, TOLERANCE);
  expect(recall(7, 'good', 2, 6)).toBeCloseTo(0.994484, TOLERANCE);
  expect(recall(14, 'good', 13)).toBeCloseTo(0.994699, TOLERANCE);
  expect(recall(14, 'good', 3, 13)).toBeCloseTo(0.996852, TOLERANCE);
  expect(recall(5, 'again')).toBeCloseTo(0.612, 3);
  expect(recall(5, 'again', 4)).toBeCloseTo(0.957, 3);
  expect(recall(5, 'again', 1, 4)).toBeCloseTo(0.982, 3);
});

const reviews = fc.array(
  fc.record({
    day: fc.integer({ min: -3, max: 400 }).map((days) => addDays(START, days)),
    grade: fc.constantFrom(...GRADES),
  }),
  { minLength: 1, maxLength: 30 },
);

test('no log of reviews, in whatever order its days come, makes a due day before its review', () => {
  fc.assert(
    fc.property(reviews, (log) => {
      const memory = memoryOf(log);
      expect(memory && memory.due > memory.reviewedOn).toBe(true);
      expect(memory?.stability).toBeGreaterThan(0);
      expect(memory?.difficulty).toBeGreaterThanOrEqual(1);
      expect(memory?.difficulty).toBeLessThanOrEqual(10);
    }),
  );
});

test('the memory is the same, worked out at once or review by review', () => {
  fc.assert(
    fc.property(reviews, (log) => {
      let memory: Memory | null = null;
      for (const { day, grade } of log) memory = rehearsed(JSON.parse(JSON.stringify(memory)), day, grade);
      expect(memory).toEqual(memoryOf(log));
    }),
  );
});

test('the stability alone is that of the whole memory, also on the same day and before it', () => {
  fc.assert(
    fc.property(
      reviews,
      fc.integer({ min: -5, max: 400 }),
      fc.constantFrom(...GRADES),
      (log, days, grade) => {
        const memory = memoryOf(log);
        const day = addDays(START, days);
        expect(stabilityAfter(memory, day, grade)).toBeCloseTo(rehearsed(memory, day, grade).stability, 8);
        expect(stabilityAfter(null, day, grade)).toBe(rehearsed(null, day, grade).stability);
      },
    ),
  );
});

test('no time zone and no change of clocks loses a day or doubles one', () => {
  const zones = [
    'Pacific/Apia',
    'America/New_York',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'UTC',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.parse('2011-01-01'), max: Date.parse('2030-01-01') }),
      fc.integer({ min: 1, max: 60 }),
      (zone, ms, days) => {
        const lived = (at: number) => dayOf(instantOfMs(at) satisfies Instant, zone as TimeZone);
        const first = lived(ms);
        const later = addDays(first, days);
        const memory = rehearsed(rehearsed(null, first, 'good'), later, 'good');
        const utc = rehearsed(rehearsed(null, START, 'good'), addDays(START, days), 'good');
        expect(memory.stability).toBe(utc.stability);
        expect(daysBetween(later, memory.due)).toBe(daysBetween(addDays(START, days), utc.due));
      },
    ),
  );
});

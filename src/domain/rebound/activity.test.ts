import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../id.ts';
import type { ActivityUse } from './activity.ts';
import { ACTIVITY_ICONS, activityLine, orderActivities, STARTING_ACTIVITIES } from './activity.ts';

const [call, walk, nap, bike] = ['call', 'walk', 'nap', 'bike'].map((id) => ({
  id: id as ActivityId,
  note: '',
  minutes: null,
})) as [Menu, Menu, Menu, Menu];
type Menu = { id: ActivityId; note: string; minutes: number | null };
const menu = [call, walk, nap, bike];

function uses(activity: Menu, better: number, noted: number, unnoted = 0): ActivityUse[] {
  const withMoods = Array.from({ length: noted }, (_, index) => ({
    activityId: activity.id,
    moodBefore: 2,
    moodAfter: index < better ? 4 : 2,
  }));
  const without = Array.from({ length: unnoted }, () => ({
    activityId: activity.id,
    moodBefore: null,
    moodAfter: null,
  }));
  return [...withMoods, ...without];
}

describe('the order of the menu', () => {
  test('is the person’s own as long as nothing was noted', () => {
    expect(orderActivities(menu, uses(nap, 0, 0, 5))).toEqual(menu);
  });

  test('puts first what was often followed by a better mood, and nine of ten before one of one', () => {
    expect(orderActivities(menu, [...uses(call, 1, 1), ...uses(walk, 9, 10), ...uses(nap, 1, 4)])).toEqual([
      walk,
      call,
      bike,
      nap,
    ]);
  });

  test('holds everything on the menu once, whatever was used', () => {
    const use = fc.record({
      activityId: fc.constantFrom(...menu.map(({ id }) => id), 'gone' as ActivityId),
      moodBefore: fc.option(fc.integer({ min: 1, max: 5 })),
      moodAfter: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(fc.array(use, { maxLength: 50 }), (all) => {
        const ordered = orderActivities(menu, all);
        expect(new Set(ordered)).toEqual(new Set(menu));
        expect(ordered).toHaveLength(menu.length);
      }),
    );
  });
});

describe('the line under an activity', () => {
  test('says how often the person felt better, after the note', () => {
    expect(activityLine({ ...call, note: 'A friend who listens.' }, uses(call, 5, 6))).toBe(
      'A friend who listens. You felt better 5 times of 6.',
    );
    expect(activityLine(walk, uses(walk, 1, 3))).toBe('You felt better 1 time of 3.');
    expect(activityLine(walk, uses(walk, 1, 1))).toBe('You felt better the one time you noted it.');
  });

  test('says when it was never tried, and never counts the times it did not help', () => {
    expect(activityLine(bike, [])).toBe('You haven’t tried this one yet.');
    expect(activityLine(bike, uses(bike, 0, 3))).toBe('You have done this before.');
    expect(activityLine({ ...bike, minutes: 90 }, uses(bike, 0, 0, 2))).toBe('90 minutes.');
    expect(activityLine({ ...nap, note: 'Set a timer.' }, uses(nap, 0, 3))).toBe('Set a timer.');
  });
});

test('the menu starts with five things, each with an icon the page knows', () => {
  expect(STARTING_ACTIVITIES.map(({ label }) => label)).toEqual([
    'Call a friend',
    'A walk outside',
    'A nap',
    'A bowl of ice cream',
    'A long bike ride',
  ]);
  for (const { icon } of STARTING_ACTIVITIES) expect(ACTIVITY_ICONS).toContain(icon);
});

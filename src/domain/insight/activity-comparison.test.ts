import { describe, expect, test } from 'vitest';
import { compareActivities } from './activity-comparison.ts';
import { SHRINKAGE } from './vectors/silence-and-trend.ts';

const NOTED = SHRINKAGE.activities.map(([key, changes]) => ({ key, changes }));

describe('what recharges', () => {
  test('has the values worked out beforehand', () => {
    const { overall, activities, chanceBetter } = compareActivities<string>(NOTED);
    expect(overall.change).toBeCloseTo(SHRINKAGE.overall[0], 12);
    expect(overall.sd).toBeCloseTo(SHRINKAGE.overall[1], 12);
    for (const [key, changes, change, sd] of SHRINKAGE.activities) {
      const found = activities.find((activity) => activity.key === key);
      expect(found?.noted).toBe(changes.length);
      expect(found?.change).toBeCloseTo(change, 12);
      expect(found?.sd).toBeCloseTo(sd, 12);
    }
    for (const [one, other, chance] of SHRINKAGE.better)
      expect(chanceBetter(one, other)).toBeCloseTo(chance, 12);
  });

  test('shows no order that is not sure', () => {
    expect(compareActivities<string>(NOTED).sure).toEqual([]);
    expect(compareActivities<string>([]).sure).toEqual([]);
    const clear = compareActivities([
      { key: 'nap', changes: Array.from({ length: 12 }, () => 0) },
      { key: 'call', changes: Array.from({ length: 12 }, () => 2) },
    ]);
    expect(clear.sure).toMatchObject([{ better: 'call', other: 'nap' }]);
    expect(clear.sure[0]?.chance).toBeGreaterThan(0.9);
  });

  test('the less often something was noted, the nearer it stays to all of them', () => {
    const { overall, activities } = compareActivities([
      { key: 'once', changes: [4] },
      { key: 'often', changes: Array.from({ length: 30 }, () => 4) },
      { key: 'other', changes: Array.from({ length: 30 }, () => 0) },
    ]);
    const of = (key: string) => activities.find((activity) => activity.key === key)?.change ?? 0;
    expect(of('once') - overall.change).toBeLessThan(of('often') - overall.change);
  });
});

import { expect, test } from 'vitest';
import { getInsights } from '../src/contract/insight.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

onBothEngines('Insights', (open) => {
  test('of nothing are kind and early', async () => {
    await using house = await openHouse(open);
    const empty = await house.call(getInsights);
    expect(empty.counts).toEqual({ applications: 0, open: 0, closed: 0, interviews: 0, offers: 0 });
    expect(empty.rates.interview.all).toMatchObject({ type: 'too_early', yes: 0, of: 0 });
    expect(empty.silence).toMatchObject({ isOwn: false, flat: [], letGo: { total: 0, items: [] } });
    expect(empty.trend.verdict).toBe('cannot_tell');
    expect(empty.runs.applications.run).toEqual({ type: 'too_early', answers: 0 });
  });
});

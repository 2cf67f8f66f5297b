import { expect, test } from 'vitest';
import type { ApplicationId } from '../id.ts';
import { placesAsked } from './places-asked.ts';

const place = (
  application: string,
  at: string,
  isCaughtOut = false,
  interview: string | null = `${at} there`,
) => ({
  applicationId: application as ApplicationId,
  at,
  isCaughtOut,
  interview,
});
const found = (application: string, at: string) => place(application, at, true, null);

test('the places where a question was asked come oldest first', () => {
  const [late, early, middle] = [place('A', '2026-03'), place('B', '2026-01'), found('C', '2026-02')];
  expect(placesAsked([late, early], [middle])).toEqual([early, middle, late]);
});

test('what a review found is the one interview there at which it was asked', () => {
  expect(placesAsked([place('A', '2026-01')], [found('A', '2026-02')])).toEqual([
    place('A', '2026-01', true),
  ]);
});

test('nobody guesses at which of several interviews it was', () => {
  const askings = [place('A', '2026-01'), place('A', '2026-02')];
  expect(placesAsked(askings, [found('A', '2026-03')])).toEqual([...askings, found('A', '2026-03')]);
});

test('a place counts once, however many findings name it', () => {
  expect(placesAsked([], [found('A', '2026-02'), found('A', '2026-03')])).toEqual([found('A', '2026-02')]);
  expect(placesAsked([place('A', '2026-01', true)], [found('A', '2026-03')])).toHaveLength(1);
});

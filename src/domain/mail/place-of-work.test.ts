import { expect, test } from 'vitest';
import { withoutPlace } from './place-of-work.ts';

test.each([
  ['Harbour Planner, Leeds', 'Harbour Planner'],
  ['Harbour Planner - Boston', 'Harbour Planner'],
  ['Harbour Planner (Vancouver)', 'Harbour Planner'],
  ['Harbour Planner, Bexley Falls TX', 'Harbour Planner'],
  ['Harbour Planner — Bexley Falls, ON', 'Harbour Planner'],
  ['Harbour Planner (Graduate), Dublin, Ireland', 'Harbour Planner (Graduate)'],
  ['Hafenplaner (m/w/d) Technik, Standort Emsrode', 'Hafenplaner (m/w/d) Technik'],
  ['Hafenplaner in Wien', 'Hafenplaner'],
])('where the work is is no part of it: %s', (title, left) => {
  expect(withoutPlace(title)).toBe(left);
});

test.each(['Harbour Planner, Dredging', 'Harbour Planner (Tides)', 'Leeds Planner', 'Site Engineer - Rail'])(
  'what the work is about is: %s',
  (title) => {
    expect(withoutPlace(title)).toBe(title);
  },
);

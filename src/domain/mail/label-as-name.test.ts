import { expect, test } from 'vitest';
import { asTheHouse, labelAsName } from './label-as-name.ts';

test.each([
  ['dachdeckerei-wehmeyer', 'Dachdeckerei Wehmeyer'],
  ['baeckerei-lind', 'Bäckerei Lind'],
  ['haus-am-anger', 'Haus am Anger'],
  ['moss-joinery', 'Moss Joinery'],
  ['hollinsarchitects', 'Hollins Architects'],
  ['atelierbrelda', 'Atelier Brelda'],
  ['breldapreschool', 'Brelda Preschool'],
  ['breldapress', 'Brelda Press'],
])('the label %s is written as the house would write it', (label, name) => {
  expect(labelAsName(label)).toBe(name);
});

test.each(['brelda', 'brelda-ost2', 'library', 'brelda-harm', 'northlight', 'breldaexpress'])(
  'of %s nobody can tell how it is written',
  (label) => {
    expect(labelAsName(label)).toBe(label);
  },
);

test.each([
  ['Jörg Wehmeyer', 'dachdeckerei-wehmeyer', 'Dachdeckerei Wehmeyer'],
  ['dachdeckerei-wehmeyer', 'dachdeckerei-wehmeyer', 'Dachdeckerei Wehmeyer'],
  ['Blue Gum Health', 'bluegumhealth', 'Blue Gum Health'],
  ['Jörg Wehmeyer', 'brelda', 'Jörg Wehmeyer'],
  ['Anna Voss', 'dachdeckerei-wehmeyer', 'Anna Voss'],
])('%s who writes from %s writes for %s', (value, domain, name) => {
  const at = (one: string) => ({ value: one, field: 'from' as const, start: 0, end: one.length });
  expect(asTheHouse(at(value), at(domain)).value).toBe(name);
});

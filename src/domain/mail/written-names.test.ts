import { expect, test } from 'vitest';
import { LINE_BEGINS, LINE_ENDS, namesWritten } from './written-names.ts';

const anyName = (passage: string) => passage;
const valuesIn = (text: string) => namesWritten('text', text, anyName).map(({ value }) => value);

test('what is written like a name is found alone and with what links it to another', () => {
  expect(valuesIn('we write from the Museum für Küstenkultur today')).toEqual(
    expect.arrayContaining(['Museum', 'Küstenkultur', 'Museum für Küstenkultur']),
  );
});

test('partners are one name', () => {
  expect(valuesIn('your interest in Orrell, Vane & Dale LLP was noted by us all')).toContain(
    'Orrell, Vane & Dale LLP',
  );
});

test('what a house asks one to stands behind its name', () => {
  expect(valuesIn('Your Brelda Intro Call with us is scheduled')).toContain('Brelda');
});

test('a short line falls into its parts', () => {
  expect(valuesIn('Personal | Stadtwerke Oberach')).toEqual(
    expect.arrayContaining(['Personal', 'Stadtwerke Oberach']),
  );
});

test('a name is told with its place and the words around it in its line', () => {
  const text = 'Hello\nthank you for applying at Brelda today\nBrelda';
  const [found, again] = namesWritten('text', text, anyName).filter(({ value }) => value === 'Brelda');
  expect(text.slice(found?.start, found?.end)).toBe('Brelda');
  expect(found).toMatchObject({ before: ['applying', 'at'], behind: ['today', LINE_ENDS] });
  expect(again).toMatchObject({ before: [LINE_BEGINS, LINE_BEGINS], behind: [LINE_ENDS, LINE_ENDS] });
});

test('what is taken for no name is left out', () => {
  expect(
    namesWritten('text', 'Thank you, Brelda', (passage) => (passage === 'Brelda' ? passage : null)),
  ).toHaveLength(1);
});

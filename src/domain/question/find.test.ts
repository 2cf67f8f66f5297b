import { describe, expect, test } from 'vitest';
import { findAmong, findable } from './find.ts';

const items = [
  {
    name: 'salary',
    findable: findable('What are your salary expectations?', ['General', 'Ask for a range']),
  },
  {
    name: 'conflict',
    findable: findable('Tell me about a conflict with a co-worker.', ['The salary table']),
  },
  { name: 'german', findable: findable('Wie überzeugen Sie jemanden?', ['Gespräch mit Zoë']) },
  { name: 'code', findable: findable('What does C++ do that .NET doesn’t?', []) },
];
const found = (query: string) => findAmong(items, query).map(({ name }) => name);

describe('Finding a question', () => {
  test('takes the beginnings of words, in any order, and all of them', () => {
    expect(found('sal')).toEqual(['salary', 'conflict']);
    expect(found('exp your')).toEqual(['salary']);
    expect(found('alary')).toEqual([]);
    expect(found('conf sal')).toEqual(['conflict']);
    expect(found('conflict range')).toEqual([]);
  });

  test('minds no accents, capitals or signs', () => {
    expect(found('UBERZ')).toEqual(['german']);
    expect(found('überz zoe')).toEqual(['german']);
    expect(found('co-work?')).toEqual(['conflict']);
    expect(found('c++')).toEqual(['code']);
    expect(found('.net')).toEqual(['code']);
  });

  test('puts those whose own words say it first', () => {
    const [salary, conflict] = items;
    if (salary && conflict)
      expect(findAmong([conflict, salary], 'salary').map(({ name }) => name)).toEqual(['salary', 'conflict']);
  });

  test('gives all of them when nothing is typed, or nothing that is a word', () => {
    expect(found('')).toHaveLength(4);
    expect(found('  …')).toHaveLength(4);
  });
});

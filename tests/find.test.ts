import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addApplication,
  changeApplication,
  getBoard,
  listApplications,
} from '../src/contract/application.ts';
import { findTerms, searchTokens } from '../src/domain/application/search-text.ts';
import type { Day } from '../src/domain/time.ts';
import { addApplication as add } from '../src/server/commands/add-application.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const SAVED = { kind: 'saved', day: '2026-04-16' as Day } as const;
const APPLICATIONS = [
  { company: 'Northwind', role: 'Product Analyst', notes: '', posting_text: 'You know C++ and .NET well.' },
  { company: 'Größe & Söhne', role: 'Développeur C#', notes: 'Ana said hello', posting_text: '' },
  { company: '株式会社リバウンド', role: 'エンジニア', notes: '', posting_text: 'Москва' },
  { company: 'O’Brien', role: 'R&D (50%)', notes: 'it\'s "quoted" * AND NOT near/2', posting_text: '' },
  { company: '🙂 Smile', role: '', notes: 'back\\slash a_b', posting_text: 'first line\nsecond line' },
];

async function houseWith(open: Parameters<typeof openHouse>[0]): Promise<TestHouse> {
  const house = await openHouse(open);
  for (const words of APPLICATIONS) {
    await house.actor.db.transaction().execute((tx) => add(tx, house.actor, words, SAVED));
  }
  return house;
}

async function found(house: TestHouse, find: string): Promise<string[]> {
  const { items, total } = await house.call(listApplications, { query: { find } });
  expect(items).toHaveLength(total);
  return items.map(({ company }) => company).sort();
}

onBothEngines('Finding', (open) => {
  test('every term begins a word of company, role, notes or posting', async () => {
    await using house = await houseWith(open);
    expect(await found(house, 'nor')).toEqual(['Northwind']);
    expect(await found(house, 'ana')).toEqual(['Größe & Söhne', 'Northwind']);
    expect(await found(house, 'NOR ana')).toEqual(['Northwind']);
    expect(await found(house, 'nor zzz')).toEqual([]);
    expect(await found(house, 'orthwind')).toEqual([]);
    expect(await found(house, 'grosse sohne')).toEqual(['Größe & Söhne']);
    expect(await found(house, 'developpeur')).toEqual(['Größe & Söhne']);
    expect(await found(house, 'c++')).toEqual(['Northwind']);
    expect(await found(house, 'c#')).toEqual(['Größe & Söhne']);
    expect(await found(house, '.net')).toEqual(['Northwind']);
    expect(await found(house, '株式')).toEqual(['株式会社リバウンド']);
    expect(await found(house, 'エンジ')).toEqual(['株式会社リバウンド']);
    expect(await found(house, 'моск')).toEqual(['株式会社リバウンド']);
    expect(await found(house, 'second line')).toEqual(['🙂 Smile']);
    expect(await found(house, '  ')).toHaveLength(APPLICATIONS.length);
  });

  test('nothing that is typed is read as a command of the database', async () => {
    await using house = await houseWith(open);
    const hostile = [
      '"',
      "'",
      "'; DROP TABLE applications; --",
      '*',
      'AND',
      'OR NOT',
      'NEAR(a b)',
      'tokens:nor',
      '^nor',
      'a\u0000b',
      '\\',
      "\\' | 'x",
      ':*',
      '!nor & (ana | x) <-> y',
      '%_',
      '{}[]()',
      'x'.repeat(200),
      'a '.repeat(100),
      '\ud83d',
      '🙂',
    ];
    for (const find of hostile) {
      await house.call(listApplications, { query: { find } });
      await house.call(getBoard, { query: { find } });
    }
    expect(house.errors).toEqual([]);
    expect(await found(house, '')).toHaveLength(APPLICATIONS.length);
  });

  test('a changed note is found by its new words and no longer by its old ones', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(addApplication, { body: { company: 'Acme', notes: 'zebra' } });
    for (const notes of ['giraffe', 'zebra giraffe', '', 'lion']) {
      await house.call(changeApplication, { params: { applicationId: id }, body: { notes } });
      for (const word of ['zebra', 'giraffe', 'lion']) {
        expect(await found(house, word)).toEqual(notes.includes(word) ? ['Acme'] : []);
      }
    }
  });

  test('the longest posting of many different words, in any script, is kept and found', async () => {
    await using house = await openHouse(open);
    const postingText = Array.from({ length: 40_000 }, (_, n) =>
      String.fromCodePoint(0x4e00 + (n % 20_000)),
    ).join(' ');
    const page = await house.call(addApplication, { body: { company: 'Long', postingText } });
    expect(page.postingText).toBe(postingText);
    expect(await found(house, '一')).toEqual(['Long']);
  });
});

/** What is found is worked out beside the database too, so each engine is held to the same rule. */
onBothEngines('Finding in anything', (open) => {
  test('finds what has words that begin with every term, and nothing else', async () => {
    await using house = await openHouse(open);
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'c++',
        'C#',
        '.net',
        'naïve café',
        'ÅNGSTRÖM',
        'İstanbul',
        'ﬁne print',
        'a.b.c',
        'x_y',
        'e\u0301',
      ),
    );
    const texts = fc.sample(fc.array(text, { minLength: 1, maxLength: 4 }), { numRuns: 150, seed: 7 });
    const clean = (words: string) => words.replaceAll('\u0000', '').toWellFormed();
    const written = texts.map((words) => clean(words.join(' ')));
    for (const notes of written) {
      await house.actor.db
        .transaction()
        .execute((tx) => add(tx, house.actor, { company: 'x', notes }, SAVED));
    }
    for (const find of [...written, ...written.map((words) => words.slice(0, 3))]) {
      const terms = findTerms(find.slice(0, 200));
      const expected = written.filter((notes) => {
        const tokens = searchTokens(`x\n${notes}`);
        return terms.every((term) => tokens.some((token) => token.startsWith(term)));
      });
      const { items, total } = await house.call(listApplications, {
        query: { find: find.slice(0, 200), limit: 200 },
      });
      expect({ find, total }).toEqual({ find, total: expected.length });
      expect(items).toHaveLength(total);
    }
  });
});

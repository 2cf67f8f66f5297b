import { describe, expect, test } from 'vitest';
import type { Question, ShippedQuestion } from '../../../contract/question.ts';
import { rowsOf, type Shown } from './question-rows.ts';

const NONE: Shown = { find: '', kind: undefined, kept: new Set(), openKey: null };

function mine(id: string, text: string, more: Partial<Question> = {}): Question {
  const empty = { notes: '', kind: null, keyPoints: [], competencies: [], hasOwnCompetencies: false };
  const rest = { bankId: null, stories: [], askedAt: [], timesCaughtOut: 0 };
  return { ...empty, ...rest, id, text, createdAt: '2026-04-17T10:00:00.000Z', ...more } as Question;
}

function theirs(id: string, text: string, more: Partial<ShippedQuestion> = {}): ShippedQuestion {
  const empty = { topic: 'CSS', competencies: [], after: null, sameAs: null };
  return { ...empty, id, text, source: 'front-end', kind: 'technical', ...more };
}

const SHIPPED = [
  theirs('a-001', 'What is a float?'),
  theirs('a-002', 'How does it end?', { after: 'a-001' }),
  theirs('a-003', 'Where do you see yourself?', { kind: 'general', topic: 'Motives' }),
  theirs('a-004', 'Where will you be in five years?', { kind: 'general', sameAs: 'a-003' }),
];
const keys = (own: Question[], shown: Partial<Shown>) => {
  const rows = rowsOf(own, SHIPPED, { ...NONE, ...shown });
  return { own: rows.own.map(({ key }) => key), shipped: rows.shipped.map(({ key }) => key) };
};

describe('The questions on the page', () => {
  test('are one’s own, then the shipped ones; of two that ask the same, one', () => {
    expect(keys([mine('m', 'Why us?')], {})).toEqual({ own: ['m'], shipped: ['a-001', 'a-002', 'a-003'] });
  });

  test('name one that was taken up once, among one’s own', () => {
    const taken = mine('t', 'What is a float?', { bankId: 'a-001' });
    expect(keys([taken], {})).toEqual({ own: ['a-001'], shipped: ['a-002', 'a-003'] });
  });

  test('keep one in its place that was opened there, and do not name it twice', () => {
    const taken = mine('t', 'What is a float?', { bankId: 'a-001' });
    const kept = new Set(['a-001']);
    expect(keys([taken], { kept })).toEqual({ own: [], shipped: ['a-001', 'a-002', 'a-003'] });
    expect(rowsOf([taken], SHIPPED, { ...NONE, kept }).shipped[0]).toMatchObject({ own: { id: 't' } });
  });

  test('are found by their words, notes, points, stories, companies and topic, and by what asks the same', () => {
    const own = mine('m', 'Why us?', {
      notes: 'The harbour.',
      keyPoints: ['Zoë’s team'],
      stories: [{ id: 's' as Question['stories'][number]['id'], title: 'The migration' }],
      askedAt: [{ company: 'Northwind' } as Question['askedAt'][number]],
    });
    for (const find of ['why', 'harb', 'zoe', 'migr north'])
      expect([find, keys([own], { find })]).toEqual([find, { own: ['m'], shipped: [] }]);
    expect(keys([own], { find: 'css' }).shipped).toEqual(['a-001', 'a-002']);
    expect(keys([own], { find: 'five years' }).shipped).toEqual(['a-003']);
    expect(keys([own], { find: 'xyz' })).toEqual({ own: [], shipped: [] });
  });

  test('can be of one kind alone', () => {
    const own = [mine('m', 'Why us?'), mine('g', 'Who are you?', { kind: 'general' })];
    expect(keys(own, { kind: 'general' })).toEqual({ own: ['g'], shipped: ['a-003'] });
  });

  test('hold the one that is open, whatever is typed', () => {
    expect(keys([mine('m', 'Why us?')], { find: 'float', openKey: 'm' })).toEqual({
      own: ['m'],
      shipped: ['a-001', 'a-002'].slice(0, 1),
    });
  });

  test('say what they were asked after', () => {
    expect(rowsOf([], SHIPPED, NONE).shipped[1]?.after).toBe('What is a float?');
  });
});

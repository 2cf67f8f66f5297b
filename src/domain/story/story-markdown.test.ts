import { expect, test } from 'vitest';
import type { Instant, TimeZone } from '../time.ts';
import { storiesMarkdown } from './story-markdown.ts';
import { type SheetStory, storySheet } from './story-sheet.ts';
import { NO_WORDS } from './story-words.ts';

const berlin = 'Europe/Berlin' as TimeZone;
const at = (text: string) => text as Instant;

const STORY: SheetStory = {
  latest: {
    ...NO_WORDS,
    title: 'The # migration',
    situation: 'Two halls.\nOne weekend.',
    result: '30 % faster',
    note: '  ',
    competencies: ['Change', 'Leading people'],
    seconds: 95,
    number: 3,
    // Past midnight in Berlin.
    createdAt: at('2026-04-02T22:30:00.000Z'),
  },
  told: [
    {
      company: 'A*B',
      round: 2,
      toldAt: at('2026-04-15T08:00:00.000Z'),
      version: 2,
      seconds: 150,
      went: 'badly',
    },
    {
      company: 'C',
      round: 1,
      toldAt: at('2026-04-10T08:00:00.000Z'),
      version: null,
      seconds: null,
      went: null,
    },
  ],
  questions: [{ text: 'When did you change something?' }],
};
const BARE: SheetStory = {
  latest: { ...NO_WORDS, title: 'Bare', number: 1, createdAt: at('2026-04-02T10:00:00.000Z') },
  told: [],
  questions: [],
};

test('one story is a file of its own', () => {
  expect(storiesMarkdown([storySheet(STORY, berlin)], null)).toBe(`# The \\# migration

Shows: Change, Leading people\\
Takes 1 min 35 s when told\\
Version 3, 3 April 2026

## Situation

Two halls.\\
One weekend.

## Result

30 % faster

## Questions it answers

- When did you change something?

## Told at

- A\\*B, interview 2, 15 April 2026: it came out wrong, 2 min 30 s, in version 2
- C, interview 1, 10 April 2026
`);
});

test('several stand one after another, and none leaves an empty file with its name', () => {
  expect(storiesMarkdown([storySheet(BARE, berlin), storySheet(BARE, berlin)], 'Stories')).toBe(
    '# Stories\n\n## Bare\n\nVersion 1, 2 April 2026\n\n## Bare\n\nVersion 1, 2 April 2026\n',
  );
  expect(storiesMarkdown([], 'Stories')).toBe('# Stories\n');
});

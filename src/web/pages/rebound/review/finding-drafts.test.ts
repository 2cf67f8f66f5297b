import { expect, test } from 'vitest';
import type { Finding, Review } from '../../../../contract/review.ts';
import { idGenerator } from '../../../../domain/id.ts';
import type { Day } from '../../../../domain/time.ts';
import { draftsFor, namesNewStory, storyVersionLine, whatIsMissing } from './finding-drafts.ts';

const newId = idGenerator(
  () => 1_776_000_000_000,
  () => new Uint8Array(10),
);
const NOTED_ON = '2026-04-03' as Day;
const note = {
  prompt: 'question',
  text: 'Support costs?',
  storyId: null,
  round: 1,
  notedOn: NOTED_ON,
} as const;
const review: Pick<Review, 'findings' | 'prefill'> = { findings: [], prefill: [note] };
const written: Finding = {
  id: newId<'finding'>(),
  reviewId: newId<'review'>(),
  kind: 'question',
  basis: 'guess',
  text: 'What would you cut first?',
  instead: '',
  storyId: null,
  keptAt: null,
  became: null,
  cameUp: [],
};

test('a question of the review starts with what the debrief says, and where it comes from', () => {
  const drafts = draftsFor(review, 'question', newId);
  expect(drafts).toMatchObject([
    {
      text: 'Support costs?',
      basis: 'happened',
      noteLine: 'from your note right after the interview, 3 April',
    },
  ]);
});

test('what was written here before comes back with its id, instead of the debrief', () => {
  const drafts = draftsFor({ ...review, findings: [written] }, 'question', newId);
  expect(drafts).toMatchObject([{ id: written.id, basis: 'guess', text: written.text, noteLine: '' }]);
});

test('with nothing to start from there is one empty draft that happened', () => {
  expect(draftsFor(review, 'wording', newId)).toMatchObject([
    { kind: 'wording', basis: 'happened', text: '' },
  ]);
});

test('a story without a name and a wording without its words say what is missing; an empty draft misses nothing', () => {
  const [wording] = draftsFor(review, 'wording', newId);
  const [story] = draftsFor(review, 'story', newId);
  if (!wording || !story) throw new Error('no draft');
  expect(whatIsMissing(wording)).toBeNull();
  expect(whatIsMissing({ ...wording, instead: 'Costs fell by a third.' })).toContain('what you said');
  expect(whatIsMissing({ ...story, text: 'No result.' })).toContain('which story');
});

test.each([
  [1, 'Saved as version 1 of the story.'],
  [2, 'Saved as version 2 of the story. Version 1 stays.'],
  [3, 'Saved as version 3 of the story. Versions 1 and 2 stay.'],
  [5, 'Saved as version 5 of the story. Versions 1 to 4 stay.'],
])('version %i of a story is said with those that stay', (version, line) => {
  expect(storyVersionLine(version)).toBe(line);
});

test('a story that was named misses nothing, and is added as one goes on; one that was chosen is not', () => {
  const [story] = draftsFor(review, 'story', newId);
  if (!story) throw new Error('no draft');
  const named = { ...story, text: 'The result got lost.', newStory: 'The rota' };
  expect(whatIsMissing(named)).toBeNull();
  expect(namesNewStory(named)).toBe(true);
  expect(namesNewStory({ ...named, storyId: newId<'story'>() })).toBe(false);
  expect(namesNewStory({ ...named, text: '' })).toBe(false);
});

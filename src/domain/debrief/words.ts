import type { StoryId } from '../id.ts';
import type { DebriefStep } from './steps.ts';

/** Everything that is written in a debrief, as it stands on a page. */
export type DebriefWords = {
  asked: string;
  question: string;
  story: string;
  storyId: StoryId | null;
  wording: string;
  surprised: string;
  wentWell: string;
  met: string;
  sought: string;
  nothing: DebriefStep[];
  position: DebriefStep | null;
  isFinished: boolean;
};

/** The answers that are typed, in the order they are asked. */
export const TYPED_FIELDS = [
  'asked',
  'question',
  'story',
  'wording',
  'surprised',
  'wentWell',
  'met',
  'sought',
] as const satisfies readonly (keyof DebriefWords)[];
export type TypedField = (typeof TYPED_FIELDS)[number];

export const NO_WORDS: DebriefWords = {
  asked: '',
  question: '',
  story: '',
  storyId: null,
  wording: '',
  surprised: '',
  wentWell: '',
  met: '',
  sought: '',
  nothing: [],
  position: null,
  isFinished: false,
};

export function isSameWords(one: DebriefWords, other: DebriefWords): boolean {
  return FIELDS.every((field) => isSame(one[field], other[field]));
}

/**
 * Brings together what was written in two places since both had the same (`base`): each answer is the one that was
 * changed. Where both changed one, the newer stands; then `replaced` is the older of the two, whole, to be kept as an
 * earlier version.
 */
export function mergeWords(
  base: DebriefWords,
  { older, newer }: { older: DebriefWords; newer: DebriefWords },
): { words: DebriefWords; replaced: DebriefWords | null } {
  const isReplaced = FIELDS.some(
    (field) =>
      !isSame(older[field], base[field]) &&
      !isSame(newer[field], base[field]) &&
      !isSame(older[field], newer[field]) &&
      TYPED_FIELDS.some((typed) => typed === field) &&
      older[field] !== '',
  );
  const entries = FIELDS.map((field) => [
    field,
    isSame(newer[field], base[field]) ? older[field] : newer[field],
  ]);
  return { words: Object.fromEntries(entries), replaced: isReplaced ? older : null };
}

const FIELDS = Object.keys(NO_WORDS) as (keyof DebriefWords)[];

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

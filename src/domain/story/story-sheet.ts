import { shortDay } from '../day-words.ts';
import type { Instant, TimeZone } from '../time.ts';
import { dayOf } from '../time.ts';
import { WENT_WORDS, type Went } from '../went-words.ts';
import { lengthWords } from './said-length.ts';
import type { StoryVersion } from './story-words.ts';

export type SheetStory = {
  latest: StoryVersion & { number: number; createdAt: Instant };
  told: readonly {
    company: string;
    round: number;
    toldAt: Instant;
    version: number | null;
    seconds: number | null;
    went: Went | null;
  }[];
  questions: readonly { text: string }[];
};
/** A story as it stands on paper: what is empty is left out. */
export type StorySheet = {
  title: string;
  facts: string[];
  parts: { label: string; text: string }[];
  lists: { label: string; lines: string[] }[];
};

const PARTS = [
  ['situation', 'Situation'],
  ['task', 'Task'],
  ['action', 'Action'],
  ['result', 'Result'],
  ['note', 'How to tell it'],
] as const;

export function storySheet({ latest, told, questions }: SheetStory, timeZone: TimeZone): StorySheet {
  const { number, createdAt, seconds, competencies } = latest;
  return {
    title: latest.title,
    facts: [
      competencies.length > 0 && `Shows: ${competencies.join(', ')}`,
      seconds !== null && `Takes ${lengthWords(seconds)} when told`,
      `Version ${number}, ${dayWithYear(createdAt, timeZone)}`,
    ].filter((fact) => fact !== false),
    parts: PARTS.map(([name, label]) => ({ label, text: latest[name] })).filter(({ text }) => text.trim()),
    lists: [
      { label: 'Questions it answers', lines: questions.map(({ text }) => text) },
      { label: 'Told at', lines: told.map((place) => toldLine(place, timeZone)) },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function toldLine(
  { company, round, toldAt, version, seconds, went }: SheetStory['told'][number],
  timeZone: TimeZone,
): string {
  const how = [
    went && WENT_WORDS.story[went],
    seconds !== null && lengthWords(seconds),
    version !== null && `in version ${version}`,
  ].filter(Boolean);
  const place = `${company}, interview ${round}, ${dayWithYear(toldAt, timeZone)}`;
  return how.length > 0 ? `${place}: ${how.join(', ')}` : place;
}

function dayWithYear(at: Instant, timeZone: TimeZone): string {
  const day = dayOf(at, timeZone);
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}

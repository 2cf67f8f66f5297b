import type { EventKind, NoDetails } from '../application/event.ts';
import type { ActivityFields } from '../rebound/activity.ts';
import type { StepName } from '../rebound/rebound.ts';
import type { SuggestionKind } from '../rebound/suggestions.ts';
import type { FindingBasis, FindingKind, ReviewSize } from '../review/prompts.ts';
import type { Day, Instant, TimeZone } from '../time.ts';
import type { DemoPractice } from './practice.ts';

/**
 * A whole search in plain words, without ids: what happened, and `at` which instant it was noted. Things speak of one
 * another by `key`.
 */
export type DemoSearch = {
  today: Day;
  timeZone: TimeZone;
  people: readonly DemoPerson[];
  applications: readonly DemoApplication[];
  stories: readonly DemoStory[];
  questions: readonly DemoQuestion[];
  wordings: readonly DemoWording[];
  activities: readonly DemoActivity[];
  /** Earlier rebounds, closed, and the one of today, open; oldest first. */
  rebounds: readonly DemoRebound[];
  practice: DemoPractice;
};

export type DemoPerson = {
  key: string;
  name: string;
  title: string;
  company: string;
  email: string;
  notes: string;
};

export type DemoApplication = {
  key: string;
  company: string;
  role: string;
  postingUrl: string;
  postingText: string;
  source: string;
  pay: string;
  place: string;
  notes: string;
  /** Everything but interviews and a no, oldest first; at least one. */
  happenings: readonly DemoHappening[];
  interviews: readonly DemoInterview[];
  /** Silence that was let go is a no too. */
  no: DemoNo | null;
};
export type DemoHappening = { at: Instant; day: Day; kind: EventKind; note: string };
export type DemoNo = NoDetails & { at: Instant; day: Day };

export type DemoInterview = {
  /** When it was agreed. */
  at: Instant;
  round: number;
  kind: 'phone_screen' | 'hiring_manager' | 'technical' | 'panel' | 'case' | 'final' | 'other';
  startsLocal: string;
  minutes: number;
  place: string;
  link: string;
  people: readonly string[];
  /** What was noted afterwards; null for one that is still to come. */
  after: { at: Instant; notes: string; sought: readonly string[]; debrief: DemoDebrief | null } | null;
};
export type DemoDebrief = {
  question: string;
  story: string;
  storyKey: string | null;
  wording: string;
  wentWell: string;
  surprised: string;
};

/** What it shows, and how long it takes when told. */
export type DemoStoryShows = { competencies: readonly string[]; seconds: number | null };
export type DemoStory = {
  key: string;
  versions: readonly (DemoStoryWords & DemoStoryShows & { at: Instant })[];
};
export type DemoStoryWords = {
  title: string;
  situation: string;
  task: string;
  action: string;
  result: string;
  note: string;
};
export type DemoQuestion = { at: Instant; text: string; notes: string };
export type DemoWording = { at: Instant; said: string; instead: string };
export type DemoActivity = ActivityFields & { key: string };

export type DemoRebound = {
  /** The applications whose no's it is about, in the order they came. */
  applications: readonly string[];
  uses: readonly DemoActivityUse[];
  reviews: readonly DemoReview[];
  steps: readonly { at: Instant; step: StepName; isSkipped: boolean }[];
  nextStep: DemoNextStep | null;
};
export type DemoActivityUse = {
  activity: string;
  at: Instant;
  finishedAt: Instant;
  minutes: number | null;
  moodBefore: number | null;
  moodAfter: number | null;
};
export type DemoReview = DemoReviewWords & { application: string; at: Instant };
export type DemoReviewWords = {
  size: ReviewSize;
  wentWell: string;
  findings: readonly DemoFinding[];
};
export type DemoFinding = {
  kind: FindingKind;
  basis: FindingBasis;
  text: string;
  instead: string;
  story: string | null;
};
export type DemoNextStep = {
  at: Instant;
  kind: SuggestionKind | 'own';
  text: string;
  startsLocal: string;
  minutes: number;
  where: string;
  doneAt: Instant;
};

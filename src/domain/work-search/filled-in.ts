import type { ApplicationId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { WorkSearchRecord } from './record.ts';
import { emptyRecord } from './record.ts';

/** An activity that the program fills in from what it knows. */
export type FilledIn = {
  /** What it comes from; what a person edits is kept by it. */
  sourceId: string;
  origin: 'application' | 'practice';
  applicationId: ApplicationId | null;
  /** When what it comes from was noted. */
  writtenAt: Instant;
  /** Whether it is known that it took place. What is not stays out of every file until the person puts it in. */
  isSure: boolean;
  record: WorkSearchRecord;
};

/** A day on which something was rehearsed, and for how long where that was measured. */
export type PracticeDay = { day: Day; seconds: number | null; notedAt: Instant };

/** Practice is training: that it was done and how long, never what was rehearsed. */
export function activitiesOfPractice(days: readonly PracticeDay[], words: string): FilledIn[] {
  return days.map(({ day, seconds, notedAt }) => ({
    sourceId: `practice:${day}`,
    origin: 'practice',
    applicationId: null,
    writtenAt: notedAt,
    isSure: true,
    record: {
      ...emptyRecord(day, 'training'),
      position: words,
      minutes: seconds === null ? null : Math.max(1, Math.round(seconds / 60)),
    },
  }));
}

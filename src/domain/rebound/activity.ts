import type { ActivityId } from '../id.ts';

/** Names of lucide icons. */
export const ACTIVITY_ICONS = [
  'phone',
  'sun',
  'moon',
  'ice-cream-bowl',
  'bike',
  'music',
  'book',
  'coffee',
  'heart',
  'plus',
] as const;
export type ActivityIcon = (typeof ACTIVITY_ICONS)[number];

/** Something kind on the person's own menu. `minutes` is what a timer offers; null without one. */
export type ActivityFields = {
  label: string;
  note: string;
  minutes: number | null;
  icon: ActivityIcon;
};

/** One time somebody did it. The moods are 1 to 5, and null unless the person chose to note them. */
export type ActivityUse = {
  activityId: ActivityId;
  moodBefore: number | null;
  moodAfter: number | null;
};

/** What the menu starts with. All of it can be changed or hidden. */
export const STARTING_ACTIVITIES: readonly ActivityFields[] = [
  { label: 'Call a friend', note: 'Somebody who listens.', minutes: null, icon: 'phone' },
  { label: 'A walk outside', note: '20 minutes, in whatever direction.', minutes: 20, icon: 'sun' },
  { label: 'A nap', note: 'Set a timer for 30 minutes.', minutes: 30, icon: 'moon' },
  {
    label: 'A bowl of ice cream',
    note: 'No further justification needed.',
    minutes: null,
    icon: 'ice-cream-bowl',
  },
  { label: 'A long bike ride', note: '', minutes: 90, icon: 'bike' },
];

/** Stands under the menu. Moods come back from a low by themselves, so nothing here may say that an activity did it. */
export const ACTIVITY_ORDER_NOTE =
  'What you felt better after comes first. Part of feeling better comes by itself, so take it as a hint.';

/**
 * The menu with what was followed by a better mood first, then in the person's own order. A share from few uses is
 * drawn towards one half, (better + 1) / (noted + 2), so that one good day does not beat nine of ten, and what was
 * never tried stands before what did not help. Uses without both moods say nothing.
 */
export function orderActivities<Activity extends { id: ActivityId }>(
  activities: readonly Activity[],
  uses: readonly ActivityUse[],
): Activity[] {
  const shares = new Map(activities.map(({ id }) => [id, shrunkenShare(historyOf(id, uses))]));
  // toSorted is stable, which keeps the person's own order among equals.
  return activities.toSorted((a, b) => (shares.get(b.id) ?? 0) - (shares.get(a.id) ?? 0));
}

/** The line under an activity: its note, and how it went before. Says what was noted, never that it helped. */
export function activityLine(
  activity: { id: ActivityId; note: string; minutes: number | null },
  uses: readonly ActivityUse[],
): string {
  const history = historyOf(activity.id, uses);
  const note = activity.note.trim();
  if (history.better > 0) return [note, `You felt better ${times(history)}.`].filter(Boolean).join(' ');
  if (note !== '') return note;
  if (history.uses === 0) return 'You haven’t tried this one yet.';
  return activity.minutes === null
    ? 'You have done this before.'
    : `${activity.minutes} ${activity.minutes === 1 ? 'minute' : 'minutes'}.`;
}

type History = { uses: number; noted: number; better: number };

function historyOf(id: ActivityId, uses: readonly ActivityUse[]): History {
  const history = { uses: 0, noted: 0, better: 0 };
  for (const { activityId, moodBefore, moodAfter } of uses) {
    if (activityId !== id) continue;
    history.uses++;
    if (moodBefore === null || moodAfter === null) continue;
    history.noted++;
    if (moodAfter > moodBefore) history.better++;
  }
  return history;
}

function shrunkenShare({ better, noted }: History): number {
  return (better + 1) / (noted + 2);
}

function times({ better, noted }: History): string {
  if (noted === 1) return 'the one time you noted it';
  return better === 1 ? `1 time of ${noted}` : `${better} times of ${noted}`;
}

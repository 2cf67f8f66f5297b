import { z } from 'zod';
import { ACTIVITY_ICONS } from '../domain/rebound/activity.ts';
import { route } from './route.ts';
import { count, filledLine, idOf, instant, line, minutes } from './values.ts';

/** 1 very low, 2 low, 3 so-so, 4 all right, 5 good. Optional everywhere, and deletable alone. */
export const mood = z.int().min(1).max(5);

export const activityFields = z.object({
  label: filledLine,
  note: line,
  minutes: minutes.nullable(),
  icon: z.enum(ACTIVITY_ICONS),
  isHidden: z.boolean(),
});
export const activity = z.object({
  id: idOf<'activity'>(),
  ...activityFields.shape,
  /** One line about it: the note, or what was noted after it before. */
  line: z.string(),
  uses: count,
});
export type Activity = z.infer<typeof activity>;

export const activityUse = z.object({
  id: idOf<'activity_use'>(),
  reboundId: idOf<'rebound'>(),
  activityId: idOf<'activity'>(),
  label: line,
  startedAt: instant,
  /** When the timer rings; null without a timer. */
  endsAt: instant.nullable(),
  finishedAt: instant.nullable(),
  moodBefore: mood.nullable(),
  moodAfter: mood.nullable(),
});
export type ActivityUse = z.infer<typeof activityUse>;

const params = z.object({ activityId: idOf<'activity'>() });
const useParams = z.object({ activityUseId: idOf<'activity_use'>() });

export const listActivities = route({
  method: 'GET',
  path: '/api/activities',
  summary: 'The person’s own menu, what helped before first; hidden ones last',
  reply: z.object({ items: z.array(activity) }),
});
export const addActivity = route({
  method: 'POST',
  path: '/api/activities',
  summary: 'Add something kind to the menu',
  body: activityFields.partial().required({ label: true }),
  reply: activity,
});
export const changeActivity = route({
  method: 'PATCH',
  path: '/api/activities/:activityId',
  summary: 'Change or hide something on the menu',
  params,
  body: activityFields.partial(),
  reply: activity,
});
export const startActivity = route({
  method: 'POST',
  path: '/api/rebounds/:reboundId/activity-uses',
  summary: 'Do this now, with a timer or without',
  params: z.object({ reboundId: idOf<'rebound'>() }),
  body: z.object({
    activityId: idOf<'activity'>(),
    minutes: minutes.nullable().default(null),
    moodBefore: mood.nullable().default(null),
  }),
  reply: activityUse,
});
export const changeActivityUse = route({
  method: 'PATCH',
  path: '/api/activity-uses/:activityUseId',
  summary: 'Done with it, or a mood noted before or after',
  params: useParams,
  body: z.object({
    isFinished: z.literal(true).optional(),
    moodBefore: mood.nullable().optional(),
    moodAfter: mood.nullable().optional(),
  }),
  reply: activityUse,
});
export const deleteMoods = route({
  method: 'DELETE',
  path: '/api/moods',
  summary: 'Delete every mood ever noted, and nothing else',
});

import { z } from 'zod';
import { QUIET_CHOICES } from '../domain/rebound/quiet.ts';
import { LAYOUT_IDS } from '../domain/work-search/layout.ts';
import type { Weekday } from '../domain/work-search/period.ts';
import { route } from './route.ts';
import { count, instant, timeZone } from './values.ts';

export const settings = z.object({
  /** Null: the time zone of the computer the server runs on. */
  timeZone: timeZone.nullable(),
  quiet: z.enum(QUIET_CHOICES),
  /** Off until chosen. */
  moodCheck: z.boolean(),
  /** For "people you can talk to": two letters, or null to go by the browser's language. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** The hour of the day from which mails that may carry a no are shown; null: at any time. */
  nosFrom: z.int().min(0).max(23).nullable(),
  /** Whether the words of accepted mails are kept. */
  keepsMail: z.boolean(),
  /** How many minutes a day one would like to practise, at most. */
  practiceMinutes: z.int().min(5, 'At least five minutes.').max(120, 'At most two hours.'),
  /** What was chosen for the work-search log; null before anything was. */
  workSearch: z
    .object({
      layout: z.enum(LAYOUT_IDS),
      /** 1 is Monday; null: as the layout has it. */
      weekStartsOn: z.union([1, 2, 3, 4, 5, 6, 7].map((weekday) => z.literal(weekday as Weekday))).nullable(),
      /** How many activities the person wants to see in a period; counted when they typed it, and judged never. */
      target: z.int().min(1, 'At least one.').max(500, 'At most 500.').nullable(),
    })
    .nullable(),
});
export type Settings = z.infer<typeof settings>;

export const status = z.object({
  version: z.string(),
  isDemo: z.boolean(),
  database: z.enum(['sqlite', 'postgres']),
  dataFolder: z.string(),
  lastBackupAt: instant.nullable(),
  /** Mails that may carry a no are left alone, and counted nowhere, until this hour of the day; null: they are not. */
  nosFrom: z.int().min(0).max(23).nullable(),
  counts: z.object({ applications: count, stories: count, questions: count, openProposals: count }),
});
export type Status = z.infer<typeof status>;

export const getSettings = route({
  method: 'GET',
  path: '/api/settings',
  summary: 'The few settings there are',
  reply: settings,
});
export const changeSettings = route({
  method: 'PATCH',
  path: '/api/settings',
  summary: 'Change a setting',
  body: settings.partial(),
  reply: settings,
});
export const getStatus = route({
  method: 'GET',
  path: '/api/status',
  summary: 'What runs, where the data is, and when it was last backed up',
  reply: status,
});
export const enterDemo = route({
  method: 'POST',
  path: '/api/demo',
  summary: 'Look around with an example, kept in memory and apart from your own data',
  reply: status,
});
export const leaveDemo = route({
  method: 'DELETE',
  path: '/api/demo',
  summary: 'Leave the example; nothing of it stays',
  reply: status,
});

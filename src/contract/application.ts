import { z } from 'zod';
import { EVENT_KINDS, NO_CHANNELS } from '../domain/application/event.ts';
import { STAGES, STATUSES } from '../domain/application/standing.ts';
import { cameUp } from './came-up.ts';
import { contact } from './contact.ts';
import { interview } from './interview.ts';
import { route } from './route.ts';
import { count, day, filledLine, idOf, instant, line, posting, round, webAddress, words } from './values.ts';

/** The columns of the board, in order. */
export const BOARD_COLUMNS = ['saved', 'applied', 'talking', 'offer', 'ended'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

export const stage = z.object({ name: z.enum(STAGES), round: count });
export const applicationFields = z.object({
  company: filledLine,
  role: line.trim(),
  postingUrl: webAddress,
  postingText: posting,
  source: line,
  pay: line,
  place: line,
  notes: words,
});
export const applicationRow = z.object({
  id: idOf<'application'>(),
  company: line,
  role: line,
  place: line,
  source: line,
  status: z.enum(STATUSES),
  stage,
  rounds: count,
  isLive: z.boolean(),
  column: z.enum(BOARD_COLUMNS),
  appliedOn: day.nullable(),
  closedOn: day.nullable(),
  lastEventOn: day.nullable(),
});
export type ApplicationRow = z.infer<typeof applicationRow>;

export const noDetails = z.object({
  channel: z.enum(NO_CHANNELS).nullable(),
  theirWords: words,
  know: words,
  guess: words,
});
export const happening = z.object({
  kind: z.enum(EVENT_KINDS),
  day,
  round: round.nullable(),
  note: words,
  no: noDetails.nullable(),
  /** An interview that they called off. */
  isCancelled: z.boolean().optional(),
  /** The last day on which they expect an answer to it, where they named one. */
  answerBy: day.nullable().optional(),
  /** That answer was given. */
  isAnswered: z.boolean().optional(),
});
export const answerExpected = z.object({
  eventId: idOf<'event'>(),
  kind: happening.shape.kind,
  /** The last day on which they expect it. */
  day,
});
const change = happening.omit({ kind: true }).partial();
const logged = { id: idOf<'event'>(), recordedAt: instant, isUndone: z.boolean() };
/** The whole log, nothing left out: what was undone is still shown as undone. */
export const timelineEntry = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('happened'),
    ...logged,
    happening,
    /** As it stands today, corrections applied. */
    standing: happening,
    isCorrected: z.boolean(),
    fromMail: idOf<'message'>().nullable(),
  }),
  z.object({ type: z.literal('corrected'), ...logged, targetId: idOf<'event'>(), change }),
  z.object({ type: z.literal('undone'), ...logged, targetId: idOf<'event'>() }),
]);
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const applicationPage = z.object({
  ...applicationRow.shape,
  ...applicationFields.shape,
  createdAt: instant,
  timeline: z.array(timelineEntry),
  /** The answer they expect first, unless something that happened since has settled it. */
  answerExpected: answerExpected.nullable(),
  interviews: z.array(interview),
  people: z.array(contact),
  /** What it became clear they were looking for; `inPosting` is false for what the posting never named. */
  sought: z.array(z.object({ skill: line, inPosting: z.boolean() })),
  findings: z.array(
    z.object({
      id: idOf<'finding'>(),
      kind: z.enum(['question', 'story', 'wording', 'surprising']),
      text: words,
      instead: words,
      basis: z.enum(['happened', 'guess']),
      keptAt: instant.nullable(),
      cameUp: z.array(cameUp),
    }),
  ),
  rebounds: z.array(z.object({ id: idOf<'rebound'>(), day, isOpen: z.boolean() })),
  /** Other roles at the same company: kept apart, never merged. */
  otherRoles: z.array(z.object({ id: idOf<'application'>(), role: line, status: z.enum(STATUSES) })),
});
export type ApplicationPage = z.infer<typeof applicationPage>;

const params = z.object({ applicationId: idOf<'application'>() });
const eventParams = z.object({ applicationId: idOf<'application'>(), eventId: idOf<'event'>() });

export const listApplications = route({
  method: 'GET',
  path: '/api/applications',
  summary: 'Applications, last event first; `find` looks in company, role, notes and posting text',
  query: z.object({
    find: line.optional(),
    column: z.enum(BOARD_COLUMNS).optional(),
    live: z.enum(['yes', 'no']).optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  reply: z.object({ items: z.array(applicationRow), total: count, next: z.string().nullable() }),
});
export const getBoard = route({
  method: 'GET',
  path: '/api/board',
  summary: 'The board: for each column its count and its first cards',
  query: z.object({
    find: line.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  reply: z.object({
    columns: z.array(
      z.object({
        column: z.enum(BOARD_COLUMNS),
        total: count,
        items: z.array(applicationRow),
        next: z.string().nullable(),
      }),
    ),
  }),
});
export const addApplication = route({
  method: 'POST',
  path: '/api/applications',
  summary: 'Add an application, from one line ("Northwind, product analyst") or field by field',
  body: z.object({
    /** One line, with the posting's address if it is there. */
    line: words.optional(),
    ...applicationFields.partial().shape,
    /** The first event, and the day it happened on; saved today when left out. */
    kind: z.enum(['saved', 'applied']).default('saved'),
    day: day.optional(),
  }),
  reply: applicationPage,
});
export const getApplication = route({
  method: 'GET',
  path: '/api/applications/:applicationId',
  summary: 'One application with its whole timeline',
  params,
  reply: applicationPage,
});
export const changeApplication = route({
  method: 'PATCH',
  path: '/api/applications/:applicationId',
  summary: 'Change what is noted of an application; the earlier words are kept',
  params,
  body: applicationFields.partial(),
  reply: applicationPage,
});
export const addEvent = route({
  method: 'POST',
  path: '/api/applications/:applicationId/events',
  summary: 'Record what happened; a no goes through /api/nos, an interview through its own route',
  params,
  body: z.object({
    kind: z.enum([
      'saved',
      'applied',
      'confirmed',
      'contacted',
      'assessment',
      'offer',
      'accepted',
      'declined',
      'withdrawn',
      'on_hold',
      'reopened',
    ]),
    day: day.optional(),
    note: words.default(''),
    /** After a message, an assessment or an offer. */
    answerBy: day.nullable().optional(),
  }),
  reply: applicationPage,
});
export const correctEvent = route({
  method: 'POST',
  path: '/api/applications/:applicationId/events/:eventId/corrections',
  summary: 'Correct an event: a new entry, the first one stays readable',
  params: eventParams,
  body: change,
  reply: applicationPage,
});
export const undoEvent = route({
  method: 'POST',
  path: '/api/applications/:applicationId/events/:eventId/undo',
  summary: 'Take an event back, or take an undo back',
  params: eventParams,
  reply: applicationPage,
});

import { z } from 'zod';
import { NO_CHANNELS } from '../domain/application/event.ts';
import { QUIET_CHOICES } from '../domain/rebound/quiet.ts';
import { STEPS } from '../domain/rebound/rebound.ts';
import { activityUse } from './activity.ts';
import { stage } from './application.ts';
import { route } from './route.ts';
import {
  cardId,
  count,
  day,
  filledLine,
  idOf,
  instant,
  line,
  localTime,
  minutes,
  timeZone,
  words,
} from './values.ts';

export const step = z.enum(STEPS);
const stepState = z.enum(['waiting', 'done', 'skipped']);

/** A no as a rebound shows it. */
export const noInRebound = z.object({
  eventId: idOf<'event'>(),
  applicationId: idOf<'application'>(),
  company: line,
  role: line,
  day,
  channel: z.enum(NO_CHANNELS).nullable(),
  theirWords: words,
  know: words,
  guess: words,
  stage,
  /** How many interview rounds took place; the stage may name one that was still to come. */
  roundsHeld: count,
  /** What the person wrote before its interviews for this moment: "If they say no, I will …". The latest first. */
  ifNo: z.array(z.object({ interviewId: idOf<'interview'>(), round: count, text: words })),
});
export type NoInRebound = z.infer<typeof noInRebound>;

export const rebound = z.object({
  id: idOf<'rebound'>(),
  day,
  openedAt: instant,
  closedAt: instant.nullable(),
  current: step.nullable(),
  steps: z.object({ recharge: stepState, review: stepState, remember: stepState, return: stepState }),
  putOffUntil: instant.nullable(),
  quietUntil: instant.nullable(),
  nos: z.array(noInRebound),
  /** What the person is doing at Recharge, or did last; null before the first. */
  activityUse: activityUse.nullable(),
});
export type Rebound = z.infer<typeof rebound>;

export const nextStepFields = z.object({
  kind: z.enum(['rehearse', 'thank', 'apply', 'follow_up', 'let_go', 'own']),
  /** What: "rehearse the question about support costs". */
  text: filledLine,
  startsLocal: localTime,
  timeZone,
  minutes: minutes.default(20),
  where: line.default(''),
  applicationId: idOf<'application'>().nullable().default(null),
  interviewId: idOf<'interview'>().nullable().default(null),
  /** What it rehearses. */
  cardId: cardId.nullable().default(null),
  contactId: idOf<'contact'>().nullable().default(null),
});
export const nextStep = z.object({
  id: idOf<'next_step'>(),
  reboundId: idOf<'rebound'>().nullable(),
  ...nextStepFields.shape,
  startsAt: instant,
  /** "When it is Friday 18 April 9:30 at the kitchen table, I will rehearse for Northwind." */
  sentence: z.string(),
  doneAt: instant.nullable(),
});
export type NextStep = z.infer<typeof nextStep>;

export const suggestion = z.object({
  kind: nextStepFields.shape.kind,
  title: z.string(),
  detail: z.string(),
  minutes,
  applicationId: idOf<'application'>().nullable(),
  interviewId: idOf<'interview'>().nullable(),
  cardId: cardId.nullable(),
  contactId: idOf<'contact'>().nullable(),
});
export type Suggestion = z.infer<typeof suggestion>;

/** Whole numbers of a hundred, already worded for the edges. */
export const inHundred = z.object({ from: z.string(), to: z.string() });
/**
 * A run of no's at the person's own rates. `inHundred` is a whole number, already worded for the edges; `rate` holds
 * eight in ten of the rates of yes that fit the answers, and `range` says how often the run turns up at its two ends.
 */
export const runOfNos = z.discriminatedUnion('type', [
  z.object({ type: z.literal('too_early'), answers: count }),
  z.object({ type: z.literal('no_yes_yet'), answers: count, run: count }),
  z.object({
    type: z.literal('chance'),
    answers: count,
    yes: count,
    run: count,
    inHundred: z.string(),
    rate: inHundred,
    range: inHundred,
  }),
]);

export const remember = z.object({
  /** Statistics are folded until the person asks while reminders are quiet. */
  isQuiet: z.boolean(),
  /** What the run counts: first interviews that led on, or applications that led to an interview. */
  level: z.enum(['interviews', 'applications']),
  run: runOfNos,
  /** The answers in the order they came, oldest first, for the picture. */
  answers: z.array(z.enum(['yes', 'no'])),
  gave: z.object({
    questions: z.array(z.string()),
    stories: z.array(z.string()),
    wordings: z.array(z.string()),
    people: z.array(z.string()),
  }),
  /** A note to copy for each no: it asks to stay in touch, not for reasons. */
  thankYou: z.array(
    z.object({
      applicationId: idOf<'application'>(),
      company: line,
      to: z.string(),
      contactId: idOf<'contact'>().nullable(),
      text: z.string(),
    }),
  ),
});
export type Remember = z.infer<typeof remember>;

/** What is different since the rebound opened; zero where nothing is. */
export const changes = z.object({
  activities: z.array(line),
  questions: count,
  /** Told, or told better. */
  stories: count,
  wordings: count,
  surprises: count,
  people: count,
  nextSteps: z.array(z.string()),
});
export type Changes = z.infer<typeof changes>;

const params = z.object({ reboundId: idOf<'rebound'>() });
const nextStepParams = z.object({ nextStepId: idOf<'next_step'>() });

export const listRebounds = route({
  method: 'GET',
  path: '/api/rebounds',
  summary: 'Rebounds, open ones first',
  reply: z.object({ items: z.array(rebound) }),
});
export const getRebound = route({
  method: 'GET',
  path: '/api/rebounds/:reboundId',
  summary: 'One rebound: where it stands',
  params,
  reply: rebound,
});
export const actOnRebound = route({
  method: 'POST',
  path: '/api/rebounds/:reboundId/acts',
  summary: 'Do, skip or put off a step, go back, reopen, or choose for how long it is quiet',
  params,
  body: z.discriminatedUnion('type', [
    z.object({ type: z.literal('step_done'), step }),
    z.object({ type: z.literal('step_skipped'), step }),
    /** Until nine the next local morning unless said otherwise. */
    z.object({ type: z.literal('put_off'), until: instant.optional() }),
    z.object({ type: z.literal('went_to'), step }),
    z.object({ type: z.literal('quiet_set'), choice: z.enum(QUIET_CHOICES) }),
    z.object({ type: z.literal('reopened') }),
  ]),
  reply: rebound,
});
export const openRebound = route({
  method: 'POST',
  path: '/api/applications/:applicationId/rebound',
  summary: 'Open the rebound of the no an application ended with, where it was noted without one',
  params: z.object({ applicationId: idOf<'application'>() }),
  reply: z.object({ reboundId: idOf<'rebound'>() }),
});
export const getRemember = route({
  method: 'GET',
  path: '/api/rebounds/:reboundId/remember',
  summary: 'What is known, how far it got, the run of no’s, what this gave',
  params,
  reply: remember,
});
export const getReturn = route({
  method: 'GET',
  path: '/api/rebounds/:reboundId/return',
  summary: 'Suggestions for one small step, and the steps chosen so far',
  params,
  reply: z.object({ suggestions: z.array(suggestion), nextSteps: z.array(nextStep) }),
});
export const getChanges = route({
  method: 'GET',
  path: '/api/rebounds/:reboundId/changes',
  summary: 'What changed since the rebound opened',
  params,
  reply: changes,
});
export const addNextStep = route({
  method: 'POST',
  path: '/api/rebounds/:reboundId/next-steps',
  summary: 'Choose a next step, with when and where',
  params,
  body: nextStepFields,
  reply: nextStep,
});
export const changeNextStep = route({
  method: 'PATCH',
  path: '/api/next-steps/:nextStepId',
  summary: 'Move, reword or tick off a next step',
  params: nextStepParams,
  // Said anew, because a partial field with a default would fill itself in.
  body: z
    .object({ text: filledLine, startsLocal: localTime, timeZone, minutes, where: line, isDone: z.boolean() })
    .partial(),
  reply: nextStep,
});
export const getNextStepCalendar = route({
  method: 'GET',
  path: '/api/next-steps/:nextStepId/calendar.ics',
  summary: 'The next step as a calendar file',
  params: nextStepParams,
});

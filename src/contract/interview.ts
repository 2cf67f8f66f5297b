import { z } from 'zod';
import { INTERVIEW_KINDS } from '../domain/application/interview-kind.ts';
import { DEBRIEF_STEPS, LINE_STEPS } from '../domain/debrief/steps.ts';
import { contact } from './contact.ts';
import { route } from './route.ts';
import {
  day,
  filledLine,
  idOf,
  instant,
  line,
  localTime,
  minutes,
  round,
  timeZone,
  webAddress,
  went,
  words,
} from './values.ts';

const debriefStep = z.enum(DEBRIEF_STEPS);
const lines = z.array(filledLine).max(50, 'At most fifty fit here.');

export const debriefFields = z.object({
  /** Which questions were asked, one a line. */
  asked: words.default(''),
  /** The three questions of the autopsy, while they are fresh. */
  question: words.default(''),
  story: words.default(''),
  storyId: idOf<'story'>().nullable().default(null),
  wording: words.default(''),
  wentWell: words.default(''),
  surprised: words.default(''),
  /** Who one met, one a line: "Dana Reyes, Head of Product". */
  met: words.default(''),
  /** What they were really looking for, one a line. */
  sought: words.default(''),
  /** Answered with "nothing" or "I can't remember", which are full answers. */
  nothing: z.array(debriefStep).default([]),
  /** The question the person is at; null before the first and after the last. */
  position: debriefStep.nullable().default(null),
});
export const debrief = z.object({
  ...debriefFields.shape,
  finishedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Debrief = z.infer<typeof debrief>;

export const interviewFields = z.object({
  round,
  kind: z.enum(INTERVIEW_KINDS),
  /** The wall clock where the interview is; null while no time is agreed. */
  startsLocal: localTime.nullable(),
  timeZone,
  minutes: minutes.nullable(),
  place: line,
  link: webAddress,
  notes: words,
  /** What it became clear they were looking for, one skill or trait each. */
  sought: lines,
  /** "If they say no, I will …", shown back at Recharge. */
  ifNo: words,
  /** What to do differently this time. */
  differently: words,
  /** The two above were asked, and skipped. */
  isBeforeSkipped: z.boolean(),
  /** Questions to ask them. */
  askThem: lines,
  contactIds: z.array(idOf<'contact'>()).max(50, 'At most fifty people fit here.'),
});
export const interview = z.object({
  id: idOf<'interview'>(),
  applicationId: idOf<'application'>(),
  company: line,
  role: line,
  ...interviewFields.omit({ contactIds: true }).shape,
  startsAt: instant.nullable(),
  /** They called it off. */
  isCancelled: z.boolean(),
  people: z.array(contact),
  /** Who sent the invitation; by that alone nobody was met. */
  invitedBy: contact.nullable(),
  debrief: debrief.nullable(),
});
export type Interview = z.infer<typeof interview>;

const params = z.object({ interviewId: idOf<'interview'>() });

export const addInterview = route({
  method: 'POST',
  path: '/api/applications/:applicationId/interviews',
  summary: 'Add an interview; the event that goes with it is recorded too',
  params: z.object({ applicationId: idOf<'application'>() }),
  body: interviewFields.partial().required({ timeZone: true }).extend({
    round: interviewFields.shape.round.optional(),
    /** The last day on which they expect an answer to the invitation. */
    answerBy: day.nullable().optional(),
  }),
  reply: interview,
});
export const getInterview = route({
  method: 'GET',
  path: '/api/interviews/:interviewId',
  summary: 'One interview with its people and its debrief',
  params,
  reply: interview,
});
export const changeInterview = route({
  method: 'PATCH',
  path: '/api/interviews/:interviewId',
  summary: 'Change an interview; the earlier words are kept',
  params,
  body: interviewFields.partial(),
  reply: interview,
});
export const saveDebrief = route({
  method: 'PUT',
  path: '/api/interviews/:interviewId/debrief',
  summary:
    'Save the debrief as it is typed; its lines become questions asked, people met and what was sought',
  params,
  body: debriefFields.extend({
    /** How the questions that were asked went, by their words. Those not named stay as they are. */
    went: z
      .array(z.object({ text: words, went: went.nullable() }))
      .max(200)
      .default([]),
    /** Left as it is when not given. */
    isFinished: z.boolean().optional(),
    /** What the page last heard from here. Answers that are the same in it were not changed there, and stay as they are. */
    base: z.object({ ...debriefFields.shape, isFinished: z.boolean() }).optional(),
    /** Written in two places at once, and replaced by these words: kept as earlier versions. */
    earlier: z.array(debriefFields).max(20).default([]),
    /** Whose last line is still being typed, and becomes nothing yet. */
    typing: z.enum(LINE_STEPS).nullable().default(null),
  }),
  reply: debrief,
});

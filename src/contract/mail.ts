import { z } from 'zod';
import { EVIDENCE_SUPPORTS, MAIL_KINDS } from '../domain/mail/reading.ts';
import { route } from './route.ts';
import {
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

export const evidence = z.object({
  supports: z.enum(EVIDENCE_SUPPORTS),
  field: z.enum(['subject', 'text', 'from']),
  text: z.string(),
  start: count,
  end: count,
});

export const messageHead = z.object({
  id: idOf<'message'>(),
  from: z.string(),
  subject: z.string(),
  sentAt: instant.nullable(),
});
/** The meeting that a calendar part of a mail speaks of. */
export const invitation = z.object({
  startsAt: instant.nullable(),
  /** The wall clock where it is; null when it names a day and no time. */
  startsLocal: localTime.nullable(),
  timeZone,
  /** Null where a cancellation does not say it. */
  day: day.nullable(),
  minutes: count.nullable(),
  place: line,
  link: z.string(),
  isCancelled: z.boolean(),
  /** It speaks of an interview that is noted already: accepting it moves that one, or cancels it. */
  isUpdate: z.boolean(),
  /** The update names another time than the one that is noted. */
  isMoved: z.boolean(),
  /** What is noted is as new or newer: accepting this one changes nothing. */
  isOvertaken: z.boolean(),
  /** It comes from somebody else than the noted one did; or mails about it that are open come from several. */
  doubt: z.enum(['another_sender', 'several_senders']).nullable(),
});
const namedTime = z.object({ startsLocal: localTime, timeZone, minutes: minutes.nullable() });
/** What an interview mail without a calendar says in its words of a talk that was agreed. */
export const appointmentChange = z.object({
  kind: z.enum(['moved', 'cancelled']),
  /** The interviews to come it may be about, as far as they are noted. */
  interviews: z.array(
    z.object({
      id: idOf<'interview'>(),
      applicationId: idOf<'application'>(),
      startsLocal: localTime.nullable(),
      timeZone,
      /** The one hour it moves this interview to; null where it names none, or several. */
      movesTo: namedTime.nullable(),
      /** It names the hour that is noted: accepting it changes nothing. */
      isAsSaid: z.boolean(),
    }),
  ),
});
/** The kinds that, accepted, become an event. */
export const ACCEPTABLE_KINDS = [
  'confirmation',
  'interview',
  'assessment',
  'rejection',
  'offer',
  'on_hold',
  'recruiter',
] as const;
export const proposal = z.object({
  id: idOf<'proposal'>(),
  /** `unreadable`: could not read this mail; its raw source is kept with the message. */
  kind: z.enum([...MAIL_KINDS, 'unreadable']),
  company: z.string().nullable(),
  role: z.string().nullable(),
  day: day.nullable(),
  /** The last day on which they expect an answer, where the mail names one: noted with it. */
  answerBy: day.nullable(),
  confidence: z.enum(['sure', 'unsure']),
  status: z.enum(['open', 'accepted', 'dismissed']),
  evidence: z.array(evidence),
  /** The number they keep the role under, where the mail names it. */
  requisition: line.nullable(),
  invitation: invitation.nullable(),
  /** The hour its words name, where it has no calendar: what a form may begin with, never noted unasked. */
  namedTime: namedTime.nullable(),
  change: appointmentChange.nullable(),
  /** The application it fits was let go or answered with a no: accepting this makes it live again. */
  reopens: z.boolean(),
  message: messageHead,
  /** The application it fits, if exactly one does; else those it may be about. */
  match: z.object({
    applicationId: idOf<'application'>().nullable(),
    candidates: z.array(z.object({ id: idOf<'application'>(), company: line, role: line })),
  }),
  accepted: z
    .object({
      applicationId: idOf<'application'>(),
      /** What it was accepted as, corrections of the proposal included; null when nothing had to be noted for it. */
      kind: z.enum(ACCEPTABLE_KINDS).nullable(),
      eventId: idOf<'event'>().nullable(),
      reboundId: idOf<'rebound'>().nullable(),
    })
    .nullable(),
});
export type Proposal = z.infer<typeof proposal>;

export const message = z.object({
  ...messageHead.shape,
  /** Plain text, never markup. */
  text: z.string(),
  /** The source of a mail that could not be read. */
  raw: z.string().nullable(),
  problem: z.string().nullable(),
  /** Its page as it came; shown with everything taken out that could run or load. */
  html: z.string().nullable(),
  /** Its words are not kept any more. */
  isDropped: z.boolean(),
});
export type Message = z.infer<typeof message>;

export const acceptance = z.object({
  kind: z.enum(ACCEPTABLE_KINDS),
  company: filledLine,
  role: line.trim(),
  day,
  /** An application that is there, or null for a new one. */
  applicationId: idOf<'application'>().nullable(),
  know: words.optional(),
  guess: words.optional(),
  /** By when they expect an answer, null for no day; as the mail says it when left out. */
  answerBy: day.nullable().optional(),
  /** When the interview is, as the person read it in the mail; else its calendar tells, or nobody. */
  time: z.object({ startsLocal: localTime, timeZone, minutes: minutes.nullable().default(null) }).optional(),
  /**
   * The noted interview that the mail moves, to `time` where that is agreed, or calls off; null for one that was called off
   * and is not noted.
   */
  change: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('moved'), interviewId: idOf<'interview'>() }),
      z.object({ kind: z.literal('cancelled'), interviewId: idOf<'interview'>().nullable() }),
    ])
    .optional(),
});

/** Proposals about one application, or one company that has none yet; mails without a date first, then the newest. */
export const mailGroup = z.object({
  key: z.string(),
  /** The one application all of them fit; null when it is new, or has to be asked for. */
  applicationId: idOf<'application'>().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  proposals: z.array(proposal).min(1),
});
export type MailGroup = z.infer<typeof mailGroup>;

/** What a mail names besides its kind, company and role; read anew whenever it is asked for. */
export const mailDetails = z.object({
  /** How far in the process, as written: "second round". */
  stage: z.string().nullable(),
  /** The last day on which what it asks for can be done. */
  deadline: day.nullable(),
  /** Every day it names, in order. */
  dates: z.array(day),
  requisition: z.string().nullable(),
  /** Where a time is picked or a task is solved: http or https. */
  links: z.array(z.object({ purpose: z.enum(['schedule', 'assessment']), url: z.string() })),
  people: z.array(
    z.object({ name: z.string(), address: z.string().nullable(), title: z.string().nullable() }),
  ),
  /** The applicant system or job board that sent it; never the employer. */
  system: z.string().nullable(),
});
export type MailDetails = z.infer<typeof mailDetails>;

/** What would have changed a reading: the words it rests on, and what the mail says without them. */
export const explanation = z.object({
  /** Of a hundred mails read like this one, so many are read right; null when that was not measured. */
  rightInHundred: z.int().min(0).max(100).nullable(),
  without: z.object({ words: z.array(z.string()), kind: z.enum(MAIL_KINDS) }).nullable(),
  /** So many of the person's own corrections it rests on. */
  taught: count,
  /** Null when the words of the mail are not kept. */
  details: mailDetails.nullable(),
});
export type Explanation = z.infer<typeof explanation>;

const proposalParams = z.object({ proposalId: idOf<'proposal'>() });

export const listProposals = route({
  method: 'GET',
  path: '/api/proposals',
  summary: 'What the mail seems to say, newest mail first',
  query: z.object({
    status: z.enum(['open', 'accepted', 'dismissed']).default('open'),
    show: z.enum(['all', 'nos', 'others']).default('all'),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  reply: z.object({
    items: z.array(proposal),
    total: count,
    next: z.string().nullable(),
  }),
});
export const listMailGroups = route({
  method: 'GET',
  path: '/api/mail-groups',
  summary: 'Open proposals by application; of very many, those with the newest mail',
  query: z.object({ show: z.enum(['nos', 'others']) }),
  reply: z.object({
    groups: z.array(mailGroup),
    /** Open ones of this sort, those not listed included. */
    total: count,
    nos: count,
    /** So many are accepted when all that are sure are. */
    sure: count,
    /** No's are left alone until this hour of the day, as the person chose; null when they may be shown. */
    nosFrom: z.int().min(0).max(23).nullable(),
  }),
});
export const explainProposal = route({
  method: 'GET',
  path: '/api/proposals/:proposalId/why',
  summary: 'Why a mail was read as it was, and what would have changed that',
  params: proposalParams,
  reply: explanation,
});
export const getMessage = route({
  method: 'GET',
  path: '/api/messages/:messageId',
  summary: 'One mail as plain text',
  params: z.object({ messageId: idOf<'message'>() }),
  reply: message,
});
export const countKeptMail = route({
  method: 'GET',
  path: '/api/kept-mail',
  summary: 'How many accepted mails still have their words',
  reply: z.object({ mails: count }),
});
export const acceptProposal = route({
  method: 'POST',
  path: '/api/proposals/:proposalId/accept',
  summary: 'Accept what a mail is proposed to mean, as proposed or corrected',
  params: proposalParams,
  body: acceptance,
  reply: proposal,
});
export const acceptSureProposals = route({
  method: 'POST',
  path: '/api/proposals/accept-sure',
  summary: 'Accept every open proposal that is sure and fits exactly one application or none yet',
  body: z.object({ show: z.enum(['nos', 'others']) }),
  reply: z.object({
    accepted: count,
    /** Open ones that it left; null when it stopped before it had looked at all of them. */
    left: count.nullable(),
    /** Why it stopped before the end, in a sentence; what was accepted by then stays. */
    problem: z.string().nullable(),
    reboundId: idOf<'rebound'>().nullable(),
    /** No's older than two weeks: noted, without a rebound. */
    notedNos: count,
    /** To take all of it back at once. */
    proposalIds: z.array(idOf<'proposal'>()),
  }),
});
export const dismissProposal = route({
  method: 'POST',
  path: '/api/proposals/:proposalId/dismiss',
  summary: 'Not about my search, or not worth an event',
  params: proposalParams,
  reply: proposal,
});
export const undoProposals = route({
  method: 'POST',
  path: '/api/proposals/undo',
  summary: 'Take accepted or dismissed proposals back; they are open again',
  body: z.object({ proposalIds: z.array(idOf<'proposal'>()).min(1).max(10_000) }),
  reply: z.object({ items: z.array(proposal) }),
});

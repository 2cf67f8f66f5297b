import { z } from 'zod';
import { EVIDENCE_SUPPORTS, MAIL_KINDS } from '../domain/mail/reading.ts';
import { route } from './route.ts';
import { count, day, filledLine, idOf, instant, line, localTime, timeZone, words } from './values.ts';

export const mailImport = z.object({
  id: idOf<'mail_import'>(),
  name: z.string(),
  status: z.enum(['running', 'done', 'cancelled', 'stopped']),
  bytesTotal: count,
  bytesRead: count,
  mailsRead: count,
  /** Mails about an application, each now a proposal. */
  proposals: count,
  /** Mails that were here before; each stays one proposal. */
  known: count,
  /** Mails about other things: nothing of them is kept. */
  aside: count,
  unreadable: count,
  /** Why it stopped before the end, in a sentence. */
  message: z.string().nullable(),
  startedAt: instant,
  finishedAt: instant.nullable(),
});
export type MailImport = z.infer<typeof mailImport>;

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
  confidence: z.enum(['sure', 'unsure']),
  status: z.enum(['open', 'accepted', 'dismissed']),
  evidence: z.array(evidence),
  /** The number they keep the role under, where the mail names it. */
  requisition: line.nullable(),
  invitation: invitation.nullable(),
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
});

const importParams = z.object({ mailImportId: idOf<'mail_import'>() });
const proposalParams = z.object({ proposalId: idOf<'proposal'>() });

export const startMailImport = route({
  method: 'POST',
  path: '/api/mail-imports',
  summary: 'Begin reading files of mail: say their names and how many bytes will come',
  body: z.object({ names: z.array(line).min(1).max(10_000), bytesTotal: count }),
  reply: mailImport,
});
export const sendMailFile = route({
  method: 'PUT',
  path: '/api/mail-imports/:mailImportId/files/:index',
  summary: 'Send one file (.eml or .mbox) as it is; it is read while it comes, up to 2 GB',
  params: z.object({ mailImportId: idOf<'mail_import'>(), index: z.coerce.number().int().min(0).max(9_999) }),
  reply: mailImport,
});
export const finishMailImport = route({
  method: 'POST',
  path: '/api/mail-imports/:mailImportId/finish',
  summary: 'All files were sent',
  params: importParams,
  reply: mailImport,
});
export const cancelMailImport = route({
  method: 'POST',
  path: '/api/mail-imports/:mailImportId/cancel',
  summary: 'Stop reading; what was read so far stays',
  params: importParams,
  reply: mailImport,
});
export const getMailImport = route({
  method: 'GET',
  path: '/api/mail-imports/:mailImportId',
  summary: 'How far the reading is',
  params: importParams,
  reply: mailImport,
});
export const listProposals = route({
  method: 'GET',
  path: '/api/proposals',
  summary: 'What the mail seems to say, newest mail first; no’s are counted, and listed when asked for',
  query: z.object({
    status: z.enum(['open', 'accepted', 'dismissed']).default('open'),
    show: z.enum(['all', 'nos', 'others']).default('all'),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  reply: z.object({
    items: z.array(proposal),
    total: count,
    nos: count,
    sure: count,
    unreadable: count,
    next: z.string().nullable(),
  }),
});
export const getMessage = route({
  method: 'GET',
  path: '/api/messages/:messageId',
  summary: 'One mail as plain text',
  params: z.object({ messageId: idOf<'message'>() }),
  reply: message,
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
    left: count,
    reboundId: idOf<'rebound'>().nullable(),
    /** No's older than two weeks that came in a bulk: noted, without a rebound. */
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

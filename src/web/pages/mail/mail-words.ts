import type { z } from 'zod';
import {
  ACCEPTABLE_KINDS,
  type acceptance,
  type acceptSureProposals,
  type MailGroup,
  type Proposal,
} from '../../../contract/mail.ts';
import { mayExpectAnswer } from '../../../domain/application/answer-by.ts';
import { EVENT_OF_MAIL } from '../../../domain/mail/event-of-mail.ts';
import type { Day } from '../../../domain/time.ts';
import { counted, plainDay, todayHere } from '../../words.ts';
import { type ChangedInterview, changedInterview, changedWords, interviewWords } from './change-words.ts';

type Kind = Proposal['kind'];
type AcceptedSure = Omit<z.output<(typeof acceptSureProposals)['reply']>, 'proposalIds' | 'reboundId'>;
export type AcceptableKind = (typeof ACCEPTABLE_KINDS)[number];

const KIND_WORDS: Record<Kind, string> = {
  confirmation: 'They confirmed your application',
  interview: 'An interview',
  assessment: 'An assessment',
  rejection: 'A no',
  offer: 'An offer',
  on_hold: 'On hold',
  recruiter: 'Somebody got in touch',
  job_alert: 'A job alert',
  other: 'What does it say?',
  unreadable: 'Could not read this mail',
};

export const CALLED_OFF_WORDS = 'An interview called off';

export function kindWords(kind: Kind): string {
  return KIND_WORDS[kind];
}

/** The same of one mail: one that calls an interview off, or moves it, speaks of no new one. */
export function proposalKindWords({
  kind,
  invitation,
  change,
}: Pick<Proposal, 'kind' | 'invitation' | 'change'>): string {
  if (kind !== 'interview') return kindWords(kind);
  if (invitation?.isCancelled || change?.kind === 'cancelled') return CALLED_OFF_WORDS;
  return change ? 'An interview to move' : kindWords(kind);
}

/** "Northwind · Product analyst" */
export function proposalWords({ company, role, kind, message }: Proposal): string {
  if (kind === 'unreadable') return message.subject || 'A mail without a subject';
  return [company ?? 'Which company?', role].filter(Boolean).join(' · ');
}

/** What a card of mails is about. */
export function groupWords({
  company,
  role,
  proposals,
}: Pick<MailGroup, 'company' | 'role' | 'proposals'>): string {
  // Nobody can say which company wrote it; what names none stands alone on its card.
  if (!company && proposals.every(({ kind }) => kind === 'unreadable'))
    return 'A mail that could not be read';
  return [company ?? 'Which company?', role].filter(Boolean).join(' · ');
}

/** Where a mail comes from, as far as it says: "Talent Team · “Your application” · 3 April". */
export function messageWords({ kind, message: { from, subject, sentAt } }: Proposal): string {
  const sender = from || (sentAt || kind === 'unreadable' ? 'No sender' : 'Pasted');
  const words = subject ? `“${subject}”` : 'no subject';
  return `${sender}${from ? ' · ' : ', '}${words}${sentAt ? ` · ${plainDay(sentAt)}` : ''}`;
}

/** The same once it was accepted: the application it went to, as that is called now. */
export function handledWords(proposal: Proposal): string {
  const { accepted, match } = proposal;
  const went = match.candidates.find(({ id }) => id === accepted?.applicationId);
  return went ? [went.company, went.role].filter(Boolean).join(' · ') : proposalWords(proposal);
}

/** What is said when one was accepted, with the company as it was noted; `asked`: as it was before. */
export function notedWords({ accepted, match }: Proposal, asked: Proposal, change?: object): string {
  if (change) return changedWords(asked);
  if (asked.invitation?.isOvertaken && accepted?.kind === 'interview')
    return 'Noted. It changed nothing: what stands is as new, or newer.';
  const went = match.candidates.find(({ id }) => id === accepted?.applicationId);
  const noted = went ? `Noted for ${went.company}.` : 'Noted.';
  if (accepted?.reboundId) return `${noted} There’s no hurry with the rest.`;
  const isOldNo = accepted?.kind === 'rejection' && accepted.eventId !== null;
  return isOldNo
    ? `${noted} It is older than two weeks, so no rebound was opened. On the application’s page you can open one.`
    : noted;
}

/** What is said when all that are sure were accepted, or some of them before something went wrong. */
export function acceptedWords({ accepted, left, notedNos, problem }: AcceptedSure): string {
  const older =
    notedNos === 1
      ? 'One is older than two weeks and was noted without a rebound.'
      : `${notedNos} are older than two weeks and were noted without a rebound.`;
  return [
    `${counted(accepted, 'mail')} accepted.`,
    ...(notedNos > 0 ? [older] : []),
    ...(left ? [`${counted(left, 'mail still needs', 'mails still need')} your eye.`] : []),
    ...(problem ? [problem] : []),
  ].join(' ');
}

/** What is said when so many were taken back; `error`: why the others were not. */
export function takenBackWords(count: number, error: unknown): string {
  const waiting =
    count === 1
      ? 'The mail waits to be looked at again.'
      : `${counted(count, 'mail')} wait to be looked at again.`;
  const why = error instanceof Error ? [error.message] : [];
  return [...(count > 0 ? [`Taken back. ${waiting}`] : []), ...why].join(' ');
}

/** What is said when one was put aside: “Put aside: Northwind, somebody got in touch.” */
export function putAsideWords(proposal: Proposal): string {
  const { kind, company, message } = proposal;
  const name = company ?? (message.subject && `“${message.subject}”`);
  const said = kind !== 'other' && kind !== 'unreadable' && lowered(proposalKindWords(proposal));
  const words = [name, said].filter(Boolean).join(', ');
  return words ? `Put aside: ${words}.` : 'Put aside.';
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The hour to come that a mail names in its words: it is noted with it, unless the person says otherwise. */
export function timeToCome({ kind, invitation, namedTime }: Proposal): Proposal['namedTime'] {
  const isTold = kind === 'interview' && !invitation && namedTime !== null;
  return isTold && namedTime.startsLocal.slice(0, 10) >= todayHere() ? namedTime : null;
}

/** What accepting with one press would note; null while something has to be chosen first. */
export function readyAcceptance(proposal: Proposal): z.input<typeof acceptance> | null {
  const { kind, company, role, day, match, message } = proposal;
  const time = timeToCome(proposal);
  if (!isAcceptable(kind) || !company) return null;
  if (!match.applicationId && match.candidates.length > 0) return null;
  const interview = changedInterview(proposal);
  if (!interview && proposal.change && proposal.change.interviews.length > 0) return null;
  const known = match.candidates.find(({ id }) => id === match.applicationId);
  return {
    kind,
    company: known?.company ?? company,
    role: known?.role ?? role ?? '',
    day: day ?? dayOfMail(message.sentAt),
    applicationId: match.applicationId,
    ...(time && { time }),
    ...changeOf(proposal, interview),
  };
}

/** What a mail does with an interview that is noted, or with one that is not; nothing where it makes a new one. */
function changeOf({ change }: Proposal, interview: ChangedInterview | null) {
  if (!change) return null;
  if (!interview)
    return change.kind === 'cancelled' ? { change: { kind: change.kind, interviewId: null } } : null;
  const { id: interviewId, startsLocal, timeZone, isAsSaid, movesTo } = interview;
  const time = movesTo ?? (isAsSaid && startsLocal ? { startsLocal, timeZone } : null);
  return { change: { kind: change.kind, interviewId }, ...(time && { time }) };
}

/** One application a mail may be about, as a button: what pressing it notes. */
export type Choice = { key: string; label: string; body: z.input<typeof acceptance> };
/** More would be a list, not a choice: then the form asks. */
const MAX_CHOICES = 3;

/** The hour its words name, where nothing else tells when the interview is. */
export function offeredTime(proposal: Proposal): Proposal['namedTime'] {
  const { kind, invitation, namedTime } = proposal;
  return kind === 'interview' && !invitation && readyAcceptance(proposal) ? namedTime : null;
}

/** Where it is for the person to say which of their applications a mail is about: those few, and a new one. */
export function choicesOf(proposal: Proposal): Choice[] {
  const { kind, company, role, day, match, message } = proposal;
  const time = timeToCome(proposal);
  const { applicationId, candidates } = match;
  if (!isAcceptable(kind)) return [];
  const on = {
    kind,
    day: day ?? dayOfMail(message.sentAt),
    ...(time && { time }),
    ...changeOf(proposal, null),
  };
  const { interviews } = proposal.change ?? { interviews: [] };
  if (interviews.length > 0 && interviews.length <= MAX_CHOICES && !changedInterview(proposal)) {
    return interviews.flatMap((interview, index) => {
      const of = candidates.find(({ id }) => id === interview.applicationId);
      if (!of) return [];
      const names = applicationId ? [] : [of.company, of.role];
      const label = [...names, interviewWords(interview)].filter(Boolean).join(' · ');
      const body = { ...on, company: of.company, role: of.role, applicationId: of.id };
      return [{ key: String(index + 1), label, body: { ...body, ...changeOf(proposal, interview) } }];
    });
  }
  if (!company || applicationId || candidates.length === 0) return [];
  if (candidates.length > MAX_CHOICES) return [];
  const known = candidates.map((one, index) => ({
    key: String(index + 1),
    label: [one.company, one.role].filter(Boolean).join(' · '),
    body: { ...on, company: one.company, role: one.role, applicationId: one.id },
  }));
  const label = role ? `A new one: ${role}` : 'A new one';
  return [...known, { key: 'n', label, body: { ...on, company, role: role ?? '', applicationId: null } }];
}

/** What has to be said before it can be noted, as a button. */
export function missingWords({ kind, company }: Proposal): string {
  if (!isAcceptable(kind)) return 'Say what it is';
  return company ? 'Another one' : 'Name the company';
}

/** What may ask for an answer by a day. */
export function mayAskForAnswer(kind: Kind | ''): boolean {
  return kind !== '' && isAcceptable(kind) && mayExpectAnswer(EVENT_OF_MAIL[kind]);
}

/** By when they expect an answer, as accepting it would note. */
export function answerToNote({ kind, answerBy, message, invitation, change }: Proposal): Day | null {
  if (!answerBy || !mayAskForAnswer(kind) || answerBy < dayOfMail(message.sentAt)) return null;
  const isOff = invitation?.isCancelled || invitation?.isOvertaken || change?.kind === 'cancelled';
  return isOff ? null : answerBy;
}

export function isAcceptable(kind: Kind): kind is AcceptableKind {
  return (ACCEPTABLE_KINDS as readonly string[]).includes(kind);
}

export function dayOfMail(sentAt: string | null): Day {
  return todayHere(sentAt ? new Date(sentAt) : new Date()) as Day;
}

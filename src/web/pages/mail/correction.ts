import type { z } from 'zod';
import type { ApplicationPage } from '../../../contract/application.ts';
import type { acceptance, Proposal } from '../../../contract/mail.ts';
import type { ApplicationId } from '../../../domain/id.ts';
import type { Day, TimeZone } from '../../../domain/time.ts';
import type { Picked } from '../../components/ApplicationPicker.tsx';
import { zoneHere } from '../../words.ts';
import { type ChangedInterview, changedInterview } from './change-words.ts';
import { type AcceptableKind, answerToNote, dayOfMail, isAcceptable, mayAskForAnswer } from './mail-words.ts';

export const NEW = 'new';
export const SEARCH = 'search';
/** An interview that they cancel, as something a mail can say: no new one is noted for it. */
export const CALLED_OFF = 'called_off';

export type Correction = {
  kind: AcceptableKind | typeof CALLED_OFF | '';
  company: string;
  role: string;
  day: string;
  /** By when they expect an answer; empty for no day. */
  answerBy: string;
  /** The id of an application, a new one, or one that is still to be found. */
  target: string;
  picked: Picked | null;
  know: string;
  guess: string;
  startsLocal: string;
  timeZone: string;
  /** The noted interview that it moves or calls off, or a new one; empty while that is to be chosen. */
  interviewId: string;
};
type Application = { id: ApplicationId; company: string; role: string };

/** A mail as it was read, with what the person changed, as far as that is still offered: what is shown is what is noted. */
export function correctionOf(proposal: Proposal, changed: Partial<Correction>): Correction {
  const read = asRead(proposal);
  const { match, change } = proposal;
  const { kind = read.kind, target = read.target, interviewId = read.interviewId } = changed;
  const isKind = kind !== CALLED_OFF || change?.kind === 'cancelled';
  const isTarget = target === SEARCH || target === NEW || match.candidates.some(({ id }) => id === target);
  const at = isTarget ? target : read.target;
  const isOf = (id: string) => change?.interviews.some((one) => one.id === id && one.applicationId === at);
  // Those of an application that was looked for are known to the form alone.
  const isInterview = interviewId === NEW || at === SEARCH || isOf(interviewId);
  return {
    ...read,
    ...changed,
    kind: isKind ? kind : read.kind,
    target: at,
    interviewId: isInterview ? interviewId : isOf(read.interviewId) ? read.interviewId : '',
  };
}

/** The interview that was chosen, of those offered; empty while that is to be done. */
export function chosenInterview({ interviewId }: Correction, offered: readonly { id: string }[]): string {
  return interviewId === NEW || offered.some(({ id }) => id === interviewId) ? interviewId : '';
}

/** A mail as it was read, as a form begins with it. */
export function asRead(proposal: Proposal): Correction {
  const { kind, company, role, day, match, message, namedTime, change } = proposal;
  const interview = changedInterview(proposal);
  const time = interview?.movesTo ?? namedTime;
  const isCalledOff = kind === 'interview' && change?.kind === 'cancelled';
  return {
    // A mail that does not tell what it says has nothing chosen for it.
    kind: isCalledOff ? CALLED_OFF : isAcceptable(kind) ? kind : '',
    company: company ?? '',
    role: role ?? '',
    day: day ?? dayOfMail(message.sentAt),
    answerBy: answerToNote(proposal) ?? '',
    target: match.applicationId ?? match.candidates[0]?.id ?? NEW,
    picked: null,
    know: '',
    guess: '',
    startsLocal: time?.startsLocal ?? '',
    timeZone: time?.timeZone ?? interview?.timeZone ?? zoneHere(),
    interviewId: interview?.id ?? '',
  };
}

/** The noted application that was chosen; null for a new one, and while one is still to be found. */
export function chosenApplication({ match }: Proposal, { target, picked }: Correction): Application | null {
  if (target === SEARCH) return picked?.type === 'known' ? picked.application : null;
  return match.candidates.find(({ id }) => id === target) ?? null;
}

/** A calendar in the mail tells the time better than anybody could copy it, and what is called off has none. */
export function asksTime({ invitation }: Proposal, { kind }: Correction): boolean {
  return kind === 'interview' && !invitation;
}

/** Whether they may expect an answer to it by a day. */
export function mayAsk({ kind }: Correction): boolean {
  return kind !== CALLED_OFF && mayAskForAnswer(kind);
}

/** Whether it may be about an interview that is noted. */
export function mayChange({ change }: Proposal, { kind }: Correction): boolean {
  return kind === CALLED_OFF || (kind === 'interview' && change?.kind === 'moved');
}

/** Of an application that was looked for: those that stand and were to come when the mail was written. */
export function interviewsToCome(
  interviews: ApplicationPage['interviews'],
  writtenAt: string,
): ChangedInterview[] {
  return interviews
    .filter(({ startsAt, isCancelled }) => !isCancelled && (startsAt === null || startsAt > writtenAt))
    .map(({ id, applicationId, startsLocal, timeZone }) => ({
      ...{ id, applicationId, startsLocal, timeZone },
      ...{ movesTo: null, isAsSaid: false },
    }));
}

/** What a correction notes; `interviews`: those it may be about. Null while it does not say what the mail is. */
export function correctedAcceptance(
  proposal: Proposal,
  correction: Correction,
  interviews: readonly ChangedInterview[],
): z.input<typeof acceptance> | null {
  const { kind, company, role, day, know, guess, startsLocal, timeZone } = correction;
  if (!kind) return null;
  const isCalledOff = kind === CALLED_OFF;
  const application = chosenApplication(proposal, correction);
  const changed = mayChange(proposal, correction)
    ? interviews.find(({ id }) => id === correction.interviewId)
    : undefined;
  const minutes = proposal.namedTime?.minutes ?? null;
  return {
    kind: isCalledOff ? 'interview' : kind,
    company: application?.company ?? company,
    role: application?.role ?? role,
    day: day as Day,
    applicationId: application?.id ?? null,
    ...(mayAsk(correction) && { answerBy: (correction.answerBy || null) as Day | null }),
    ...(kind === 'rejection' && { know, guess }),
    ...(asksTime(proposal, correction) &&
      startsLocal && { time: { startsLocal, timeZone: timeZone as TimeZone, minutes } }),
    ...(isCalledOff
      ? { change: { kind: 'cancelled', interviewId: changed?.id ?? null } }
      : changed && { change: { kind: 'moved', interviewId: changed.id } }),
  };
}

import type { Proposal } from '../../../contract/mail.ts';
import type { Picked } from '../../components/ApplicationPicker.tsx';
import { useDraft } from '../../draft.ts';
import { zoneHere } from '../../words.ts';
import { changedInterview } from './change-words.ts';
import { type AcceptableKind, answerToNote, dayOfMail, isAcceptable } from './mail-words.ts';

export const NEW = 'new';
export const SEARCH = 'search';

export type Correction = {
  kind: AcceptableKind | '';
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

/** What a mail says as the person puts it. What they wrote stays when the form is left, and when the mail is taken back. */
export function useCorrection(proposal: Proposal) {
  const { value: changed, change } = useDraft<Partial<Correction>>(`mail ${proposal.id}`, {});
  return {
    correction: { ...asRead(proposal), ...changed },
    change: (more: Partial<Correction>) => change({ ...changed, ...more }),
  };
}

function asRead(proposal: Proposal): Correction {
  const { kind, company, role, day, match, message, namedTime } = proposal;
  const interview = changedInterview(proposal);
  const time = interview?.movesTo ?? namedTime;
  return {
    // A mail that does not tell what it says has nothing chosen for it.
    kind: isAcceptable(kind) ? kind : '',
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

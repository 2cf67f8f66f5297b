import type { Proposal } from '../../contract/mail.ts';
import type { EventKind } from '../../domain/application/event.ts';
import type { ApplicationId, EventId, OwnerId, ProposalId } from '../../domain/id.ts';
import type { MailToMatch } from '../../domain/mail/match-application.ts';
import type { MatchIndex } from '../../domain/mail/match-index.ts';
import { matchIndex } from '../../domain/mail/match-index.ts';
import { dayOf } from '../../domain/time.ts';
import { findKindsOfEvents } from './application-events.ts';
import { changeInMail, findAgreedInterviews, timeInMail } from './changed-interviews.ts';
import type { Db } from './database.ts';
import { evidenceToShow } from './kept-evidence.ts';
import { findThreadApplications } from './mail-threads.ts';
import { findMatchCandidates } from './match-candidates.ts';
import type { KnownMeetings } from './meeting-in-mail.ts';
import { meetingInMail } from './meeting-in-mail.ts';
import { rowToHead } from './messages.ts';
import { findMeetings } from './noted-meetings.ts';
import type { StoredProposal } from './proposals.ts';
import type { LocalNow } from './reopening-proposals.ts';
import { findReopening } from './reopening-proposals.ts';

/** More would be no help in choosing. */
const MAX_CANDIDATES = 50;

/** Proposals with the application each fits now: applications change, so this is worked out when it is asked for. */
export async function withMatches(
  db: Db,
  ownerId: OwnerId,
  rows: readonly StoredProposal[],
  now: LocalNow,
): Promise<Proposal[]> {
  if (rows.length === 0) return [];
  const index = matchIndex(await findMatchCandidates(db, ownerId));
  const open = rows.filter(({ status }) => status !== 'accepted');
  const { belongings, meetings } = await findBelongings(db, ownerId, open);
  const accepted = rows.flatMap(({ status, event_id }) =>
    status === 'accepted' && event_id ? [event_id] : [],
  );
  const kinds = await findKindsOfEvents(db, ownerId, accepted);
  const matched = rows.map((row) => ({
    row,
    match: matchOf(row, index, mailToMatch(row, belongings, now)),
  }));
  const reopening = await findReopening(
    db,
    ownerId,
    matched.flatMap(({ row, match }) => {
      const isOver = match.applicationId && index.find(match.applicationId)?.isLive === false;
      const isUpdate = meetings.noted.has(row.invitation_uid ?? '');
      return isOver && row.status === 'open' ? [{ row, applicationId: match.applicationId, isUpdate }] : [];
    }),
    now,
  );
  const isAsked = ({ status, appointment_change }: StoredProposal) =>
    status === 'open' && appointment_change !== null;
  const agreed = await findAgreedInterviews(
    db,
    ownerId,
    matched.flatMap(({ row, match }) => (isAsked(row) ? match.candidates.map(({ id }) => id) : [])),
  );
  return matched.map(({ row, match }) => {
    const invitation = meetingInMail(row, meetings);
    const mayBe = isAsked(row) ? match.candidates.map(({ id }) => id) : [];
    const change = changeInMail(row, mayBe, agreed);
    const [fits] = match.applicationId ? match.candidates : [];
    return {
      id: row.id,
      kind: row.kind as Proposal['kind'],
      // A thread tells the company of a mail that does not name it.
      company: row.company ?? fits?.company ?? null,
      role: row.role,
      day: row.day,
      answerBy: row.answer_by,
      confidence: invitation?.doubt ? 'unsure' : row.confidence,
      status: row.status,
      evidence: evidenceToShow(row.evidence),
      requisition: row.requisition,
      invitation,
      namedTime: timeInMail(row, change),
      change,
      reopens: reopening.has(row.id),
      message: rowToHead({ ...row, id: row.message_id }),
      match,
      accepted: acceptedAs(row, kinds),
    };
  });
}

/** A mail as it is matched: with what it says, when it was written, and where it belongs. */
export function mailToMatch(
  { id, company, role, requisition, kind, day, sent_at }: StoredProposal,
  belongings: ReadonlyMap<ProposalId, ApplicationId[]>,
  { timeZone }: LocalNow,
): MailToMatch<ApplicationId> {
  const sentOn = sent_at && dayOf(sent_at, timeZone);
  const writtenOn = kind === 'interview' ? (sentOn ?? day) : (day ?? sentOn);
  return { company, role, requisition, kind, writtenOn, thread: belongings.get(id) ?? [] };
}

/** The applications that mails belong to by their thread, or by the meeting they speak of. */
export async function findBelongings(
  db: Db,
  ownerId: OwnerId,
  rows: readonly Pick<StoredProposal, 'id' | 'message_id' | 'invitation_uid'>[],
): Promise<{ belongings: Map<StoredProposal['id'], ApplicationId[]>; meetings: KnownMeetings }> {
  const threads = await findThreadApplications(
    db,
    ownerId,
    rows.map(({ message_id }) => message_id),
  );
  const meetings = await findMeetings(
    db,
    ownerId,
    rows.flatMap(({ invitation_uid }) => invitation_uid ?? []),
  );
  const belongings = new Map(
    rows.map(({ id, message_id, invitation_uid }) => {
      const meeting = meetings.noted.get(invitation_uid ?? '');
      return [id, meeting ? [meeting.application_id] : (threads.get(message_id) ?? [])];
    }),
  );
  return { belongings, meetings };
}

const KIND_OF: Partial<Record<EventKind, NonNullable<Proposal['accepted']>['kind']>> = {
  confirmed: 'confirmation',
  interview: 'interview',
  assessment: 'assessment',
  rejected: 'rejection',
  offer: 'offer',
  on_hold: 'on_hold',
  contacted: 'recruiter',
};

function acceptedAs(row: StoredProposal, kinds: ReadonlyMap<EventId, EventKind>): Proposal['accepted'] {
  if (row.status !== 'accepted' || !row.application_id) return null;
  const kind = row.event_id && kinds.get(row.event_id);
  return {
    applicationId: row.application_id,
    kind: (kind && KIND_OF[kind]) ?? null,
    eventId: row.event_id,
    reboundId: row.rebound_id,
  };
}

/** The one it fits comes as a candidate too, so that its name can be shown. */
function matchOf(
  row: StoredProposal,
  index: MatchIndex<ApplicationId>,
  mail: MailToMatch<ApplicationId>,
): Proposal['match'] {
  const accepted = row.status === 'accepted' ? row.application_id : null;
  const match = accepted ? ({ kind: 'one', id: accepted } as const) : index.match(mail);
  const ids = match.kind === 'one' ? [match.id] : match.kind === 'ask' ? match.candidates : [];
  const candidates = ids.slice(0, MAX_CANDIDATES).flatMap((id) => {
    const found = index.find(id);
    return found ? [{ id, company: found.company, role: found.role }] : [];
  });
  return { applicationId: match.kind === 'one' ? match.id : null, candidates };
}

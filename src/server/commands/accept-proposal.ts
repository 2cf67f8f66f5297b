import type { z } from 'zod';
import type { acceptance } from '../../contract/mail.ts';
import { mayExpectAnswer } from '../../domain/application/answer-by.ts';
import type { EventKind, Happening } from '../../domain/application/event.ts';
import { shortDay } from '../../domain/day-words.ts';
import type { ApplicationId, EventId, ProposalId } from '../../domain/id.ts';
import { isSameNo, mayBeAnotherTry } from '../../domain/mail/another-try.ts';
import { mailEventDay } from '../../domain/mail/event-day.ts';
import { EVENT_OF_MAIL } from '../../domain/mail/event-of-mail.ts';
import { isNews } from '../../domain/rebound/rebound.ts';
import type { Day } from '../../domain/time.ts';
import { dayOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { StoredApplication } from '../db/applications.ts';
import { findApplication } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { findLiveOrTakenBack, triedOf } from '../db/match-candidates.ts';
import { mailToMatch } from '../db/matched-proposals.ts';
import type { StoredProposal } from '../db/proposals.ts';
import { findProposal, updateProposal } from '../db/proposals.ts';
import type { LocalNow } from '../db/reopening-proposals.ts';
import { notFound, Refusal } from '../refusal.ts';
import { acceptChange } from './accept-change.ts';
import { acceptMeeting } from './accept-meeting.ts';
import { acceptedMeeting, isTold } from './accepted-meeting.ts';
import { noDetailsOf } from './accepted-words.ts';
import { addApplication } from './add-application.ts';
import { asksFor } from './answer-by.ts';
import { appendEvent, happened } from './append-event.ts';
import type { StandingNo } from './open-or-join-rebound.ts';
import { openOrJoinRebound } from './open-or-join-rebound.ts';
import { roundOn } from './round-on.ts';

export type Acceptance = z.output<typeof acceptance>;

/** What nobody is sent who did not apply, while no stage says so by itself. */
export const AFTER_APPLYING: readonly Acceptance['kind'][] = ['confirmation', 'rejection', 'on_hold'];

/**
 * Accepts one proposal, as proposed or corrected. One that is accepted already stays as it is; with other content that is
 * refused. Runs in a transaction.
 */
export async function acceptProposal(
  tx: Tx,
  actor: Actor,
  id: ProposalId,
  as: Acceptance,
  now: LocalNow,
): Promise<void> {
  await lockOwner(tx, actor);
  const proposal = await findProposal(tx, actor.ownerId, id);
  if (!proposal) throw notFound('proposal');
  if (proposal.status === 'accepted') {
    refuseOtherContent(proposal, as);
    return;
  }
  const { no } = await acceptAs(tx, actor, proposal, as, now);
  if (no && isNews(as.day, now.today)) await giveRebound(tx, actor, [{ proposalId: id, ...no }]);
}

/** Gives accepted no's their rebound, and lets the proposals say which it is. */
export async function giveRebound(
  tx: Tx,
  actor: Actor,
  nos: readonly (StandingNo & { proposalId: ProposalId })[],
): Promise<NonNullable<StoredProposal['rebound_id']>> {
  const reboundId = await openOrJoinRebound(
    tx,
    actor,
    nos.map(({ eventId, applicationId }) => ({ eventId, applicationId })),
  );
  for (const { proposalId } of nos) {
    await updateProposal(tx, actor.ownerId, proposalId, { rebound_id: reboundId });
  }
  return reboundId;
}

/**
 * Appends what a proposal means to its application, made first when there is none. `no`: one that now stands and has no
 * rebound yet. Runs inside the caller's transaction, after `lockOwner`.
 */
export async function acceptAs(
  tx: Tx,
  actor: Actor,
  proposal: StoredProposal,
  as: Acceptance,
  now: LocalNow,
): Promise<{ application: StoredApplication; no: StandingNo | null }> {
  const day = dayOfEvent(proposal, as, now);
  const known = await knownApplication(tx, actor, proposal, as, now);
  const applicationId =
    known?.id ??
    (await addApplication(tx, actor, { company: as.company, role: as.role }, null, proposal.message_id));
  const asks = answerAsked(proposal, as, day);
  const append = (kind: EventKind, more: Partial<Happening> = {}) =>
    appendEvent(tx, actor, applicationId, happened(kind, day, more), proposal.message_id);

  if ((!known || known.status === 'saved') && AFTER_APPLYING.includes(as.kind)) await append('applied');
  // A no that is noted already, by hand or from an earlier mail, is not noted a second time.
  const ended = known && triedOf(known).ended;
  const isNotedNo = as.kind === 'rejection' && ended && isSameNo(day, ended);
  if (isNotedNo) refuseWordsBeside(known, as);
  const eventId = isNotedNo
    ? null
    : ((await acceptTalk(tx, actor, proposal, as, applicationId, day, asks)) ??
      (await append(EVENT_OF_MAIL[as.kind], {
        ...(await detailsOf(tx, actor, proposal, as, applicationId, day)),
        ...asks,
      })));
  await updateProposal(tx, actor.ownerId, proposal.id, {
    status: 'accepted',
    decided_at: actor.clock(),
    application_id: applicationId,
    event_id: eventId,
    rebound_id: null,
    made_application: known?.last_event_on ? 0 : 1,
    accepted_as: JSON.stringify(acceptedAs(as)),
  });
  const application = await findApplication(tx, actor.ownerId, applicationId);
  if (!application) throw notFound('application');
  return { application, no: noOf(as, eventId, applicationId) };
}

/** The event of the interview that a mail makes, moves or calls off; null where it is about none with a time. */
async function acceptTalk(
  tx: Tx,
  actor: Actor,
  proposal: StoredProposal,
  as: Acceptance,
  applicationId: ApplicationId,
  day: Day,
  asks: Pick<Happening, 'answerBy'>,
): Promise<EventId | null> {
  const { change, time } = as;
  const meeting = acceptedMeeting(proposal, as);
  if (as.kind !== 'interview' || !(change || meeting)) return null;
  const application = await findApplication(tx, actor.ownerId, applicationId);
  if (!application) throw notFound('application');
  if (change) return acceptChange(tx, actor, { proposal, application, day, change, time, asks });
  if (!meeting) return null;
  return acceptMeeting(tx, actor, {
    proposal,
    application,
    meeting,
    day,
    asks: meeting.isCancelled ? {} : asks,
    isTold: isTold(proposal, as),
  });
}

/** A no that is not noted a second time has no place for them. */
function refuseWordsBeside({ company }: StoredApplication, { know, guess }: Acceptance): void {
  const field = know?.trim() ? 'know' : guess?.trim() ? 'guess' : null;
  if (!field) return;
  throw new Refusal(
    'conflict',
    `A no from ${company} is noted already. Write this in that application, then accept the mail without it.`,
    field,
  );
}

function noOf(as: Acceptance, eventId: EventId | null, applicationId: ApplicationId): StandingNo | null {
  return as.kind === 'rejection' && eventId ? { eventId, applicationId } : null;
}

/** The day its event counts from; refused where that is still to come. */
function dayOfEvent(
  { sent_at, day: named }: StoredProposal,
  { kind, day }: Acceptance,
  { today, timeZone }: LocalNow,
): Day {
  const sentOn = sent_at && dayOf(sent_at, timeZone);
  const counts = mailEventDay({ isInterview: kind === 'interview', day }, { named, sentOn }, today);
  if (counts) return counts;
  throw new Refusal('invalid', 'This day is still to come. Choose the day the mail came.', 'day');
}

/** By when the mail asks for an answer, where its event can: what the person put in counts, and is refused if it cannot be. */
function answerAsked(
  { answer_by }: StoredProposal,
  { kind, answerBy }: Acceptance,
  day: Day,
): Pick<Happening, 'answerBy'> {
  const event = { kind: EVENT_OF_MAIL[kind], day };
  if (answerBy !== undefined) return asksFor(answerBy, event);
  return answer_by && answer_by >= day && mayExpectAnswer(event.kind) ? { answerBy: answer_by } : {};
}

/** The same once more is done once; something else would be lost without a word. */
function refuseOtherContent({ accepted_as, application_id }: StoredProposal, as: Acceptance): void {
  if (accepted_as === null) return;
  const { applicationId, ...before } = JSON.parse(accepted_as) as AcceptedAs;
  const { applicationId: asked, ...now } = acceptedAs(as);
  const isSamePlace = asked === applicationId || asked === application_id;
  if (isSamePlace && JSON.stringify(now) === JSON.stringify(before)) return;
  throw new Refusal(
    'conflict',
    'This mail is noted already, in other words. Take that back first, then note it like this.',
  );
}

type AcceptedAs = ReturnType<typeof acceptedAs>;

function acceptedAs(as: Acceptance) {
  const { kind, company, role, day, applicationId, know, guess, time, change, answerBy } = as;
  return {
    kind,
    company,
    role,
    day,
    applicationId,
    know: know ?? '',
    guess: guess ?? '',
    time: time ?? null,
    ...(change && { change }),
    ...(answerBy !== undefined && { answerBy }),
  };
}

/**
 * The one that was chosen; or, where a new one was, the same company and role that is there already, letter for letter,
 * unless the mail may be about another time one tried.
 */
async function knownApplication(
  tx: Tx,
  actor: Actor,
  proposal: StoredProposal,
  { kind, applicationId, company, role }: Acceptance,
  now: LocalNow,
): Promise<StoredApplication | null> {
  if (applicationId) {
    const chosen = await findApplication(tx, actor.ownerId, applicationId);
    if (!chosen) throw notFound('application');
    return chosen;
  }
  // Two mails about a new application, accepted from one list, mean one; and what was taken back can be accepted again.
  const { writtenOn = null } = mailToMatch(proposal, new Map(), now);
  const same = (await findLiveOrTakenBack(tx, actor.ownerId)).find(
    (one) =>
      isSame(one.company, company) &&
      isSame(one.role, role) &&
      (one.isTakenBack || (role.trim() !== '' && !mayBeAnotherTry({ kind, writtenOn }, one))),
  );
  return (same && (await findApplication(tx, actor.ownerId, same.id))) ?? null;
}

function isSame(a: string, b: string): boolean {
  return a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase();
}

async function detailsOf(
  tx: Tx,
  actor: Actor,
  proposal: StoredProposal,
  as: Acceptance,
  applicationId: ApplicationId,
  day: Day,
): Promise<Partial<Happening>> {
  if (as.kind === 'rejection') return { no: await noDetailsOf(tx, actor, proposal, as) };
  if (as.kind !== 'interview') return {};
  const round = await roundOn(tx, actor, applicationId, day);
  return { round, note: as.day > day ? `The mail names ${shortDay(as.day)}.` : '' };
}

import type { z } from 'zod';
import type { acceptance } from '../../contract/mail.ts';
import type { EventKind, Happening, NoDetails } from '../../domain/application/event.ts';
import { standingEvents } from '../../domain/application/event.ts';
import { shortDay } from '../../domain/day-words.ts';
import type { ApplicationId, EventId, ProposalId } from '../../domain/id.ts';
import type { Evidence } from '../../domain/mail/reading.ts';
import { sentencesAround } from '../../domain/mail/sentences-around.ts';
import type { Day, TimeZone } from '../../domain/time.ts';
import { dayOf, daysBetween } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import type { StoredApplication } from '../db/applications.ts';
import { findApplication } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { findLiveOrTakenBack } from '../db/match-candidates.ts';
import { findMessage } from '../db/messages.ts';
import type { StoredProposal } from '../db/proposals.ts';
import { findProposal, updateProposal } from '../db/proposals.ts';
import { notFound, Refusal } from '../refusal.ts';
import { addApplication } from './add-application.ts';
import { appendEvent, happened } from './append-event.ts';
import type { StandingNo } from './open-or-join-rebound.ts';
import { openOrJoinRebound } from './open-or-join-rebound.ts';

export type Acceptance = z.output<typeof acceptance>;
/** Today, as the person lives it, and where. */
export type LocalNow = { today: Day; timeZone: TimeZone };

const EVENT_OF = {
  confirmation: 'confirmed',
  interview: 'interview',
  assessment: 'assessment',
  rejection: 'rejected',
  offer: 'offer',
  on_hold: 'on_hold',
  recruiter: 'contacted',
} as const satisfies Record<Acceptance['kind'], EventKind>;
/** What nobody is sent who did not apply, while no stage says so by itself. */
const AFTER_APPLYING: readonly Acceptance['kind'][] = ['confirmation', 'rejection', 'on_hold'];
/** An invitation, its confirmation and its reminder come within so many days and mean one round. */
const SAME_ROUND_DAYS = 7;
const MAX_ROUND = 20;
const MAX_WORDS = 20_000;

/** Accepts one proposal, as proposed or corrected; one that is accepted already stays as it is. Runs in a transaction. */
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
  if (proposal.status === 'accepted') return;
  const { no } = await acceptAs(tx, actor, proposal, as, now);
  if (no) await giveRebound(tx, actor, [{ proposalId: id, ...no }]);
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
  const known = await knownApplication(tx, actor, as);
  const applicationId =
    known?.id ??
    (await addApplication(tx, actor, { company: as.company, role: as.role }, null, proposal.message_id));
  const append = (kind: EventKind, more: Partial<Happening> = {}) =>
    appendEvent(tx, actor, applicationId, happened(kind, day, more), proposal.message_id);

  if ((!known || known.status === 'saved') && AFTER_APPLYING.includes(as.kind)) await append('applied');
  // A no that is noted already, by hand or from an earlier mail, is not noted a second time.
  const isNotedNo = as.kind === 'rejection' && known?.status === 'no';
  if (isNotedNo) refuseWordsBeside(known, as);
  const eventId = isNotedNo
    ? null
    : await append(EVENT_OF[as.kind], await detailsOf(tx, actor, proposal, as, applicationId, day));
  await updateProposal(tx, actor.ownerId, proposal.id, {
    status: 'accepted',
    decided_at: actor.clock(),
    application_id: applicationId,
    event_id: eventId,
    rebound_id: null,
    made_application: known?.last_event_on ? 0 : 1,
  });
  const application = await findApplication(tx, actor.ownerId, applicationId);
  if (!application) throw notFound('application');
  return { application, no: noOf(as, eventId, applicationId) };
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

/** An interview that is still to come counts from the day it was agreed: the day of the mail. Nothing else is to come. */
function dayOfEvent(
  { sent_at }: StoredProposal,
  { kind, day }: Acceptance,
  { today, timeZone }: LocalNow,
): Day {
  if (day <= today || daysBetween(today, day) === 1) return day;
  if (kind !== 'interview') {
    throw new Refusal('invalid', 'This day is still to come. Choose the day the mail came.', 'day');
  }
  const sentOn = sent_at && dayOf(sent_at, timeZone);
  return sentOn && sentOn < today ? sentOn : today;
}

/** The one that was chosen; or, where a new one was, the same company and role that is there already, letter for letter. */
async function knownApplication(
  tx: Tx,
  actor: Actor,
  { applicationId, company, role }: Acceptance,
): Promise<StoredApplication | null> {
  if (applicationId) {
    const chosen = await findApplication(tx, actor.ownerId, applicationId);
    if (!chosen) throw notFound('application');
    return chosen;
  }
  // Two mails about a new application, accepted from one list, mean one; and what was taken back can be accepted again.
  const same = (await findLiveOrTakenBack(tx, actor.ownerId)).find(
    (one) =>
      isSame(one.company, company) && isSame(one.role, role) && (one.isTakenBack || role.trim() !== ''),
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
  if (as.kind === 'rejection') return { no: await noDetails(tx, actor, proposal, as) };
  if (as.kind !== 'interview') return {};
  const round = await roundOn(tx, actor, applicationId, day);
  return { round, note: as.day > day ? `The mail names ${shortDay(as.day)}.` : '' };
}

async function noDetails(
  tx: Tx,
  actor: Actor,
  proposal: StoredProposal,
  { know, guess }: Acceptance,
): Promise<NoDetails> {
  const theirWords = await wordsOf(tx, actor, proposal);
  return { channel: 'mail', theirWords, know: know ?? '', guess: guess ?? '' };
}

/** Their words are the sentences the proposal rests on, if it took the mail for a no itself. */
async function wordsOf(
  tx: Tx,
  actor: Actor,
  { kind, evidence, message_id }: StoredProposal,
): Promise<string> {
  const message = kind === 'rejection' ? await findMessage(tx, actor.ownerId, message_id) : undefined;
  if (!message) return '';
  const marked = (JSON.parse(evidence) as Evidence[]).filter(({ supports }) => supports === 'kind');
  const inField = (field: 'subject' | 'text') =>
    sentencesAround(
      message[field],
      marked.filter((one) => one.field === field),
    );
  const sentences = inField('text');
  // A mail's own sentences say it; its subject stands in where there are none.
  return (sentences.length > 0 ? sentences : inField('subject')).join('\n').slice(0, MAX_WORDS);
}

/** The round a mail of that day is about: that of an interview noted within a few days, else the one after those before. */
async function roundOn(tx: Tx, actor: Actor, applicationId: ApplicationId, day: Day): Promise<number> {
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  const interviews = standingEvents(log)
    .map(({ happening }) => happening)
    .filter(({ kind }) => kind === 'interview')
    .map((happening) => ({ round: happening.round ?? 1, away: daysBetween(happening.day, day) }));
  const near = interviews
    .filter(({ away }) => Math.abs(away) <= SAME_ROUND_DAYS)
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0];
  if (near) return near.round;
  const before = interviews.filter(({ away }) => away > 0).map(({ round }) => round);
  return Math.min(Math.max(0, ...before) + 1, MAX_ROUND);
}

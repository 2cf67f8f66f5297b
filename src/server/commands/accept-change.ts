import type { Happening } from '../../domain/application/event.ts';
import { standingEvents } from '../../domain/application/event.ts';
import { clockOf, longDay } from '../../domain/day-words.ts';
import type { EventId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import type { StoredApplication } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { findInterviewEvents, findStoredInterview } from '../db/interviews.ts';
import type { StoredProposal } from '../db/proposals.ts';
import { notFound, Refusal } from '../refusal.ts';
import { callOff, goOnAfterEnd, moveEvent, timeColumnsOf } from './accept-meeting.ts';
import type { Acceptance } from './accept-proposal.ts';
import { startOf } from './add-interview.ts';
import { appendEvent, happened } from './append-event.ts';
import { changeByMail } from './change-by-mail.ts';
import { roundOn } from './round-on.ts';

type Accepting = {
  proposal: StoredProposal;
  application: StoredApplication;
  /** The day its event counts from: that of the mail. */
  day: Day;
  change: NonNullable<Acceptance['change']>;
  time: Acceptance['time'];
  /** By when they expect an answer, where the mail names a day. */
  asks: Pick<Happening, 'answerBy'>;
};

/**
 * Does with an interview what a mail says in its words, as a calendar would: moves it, or calls it off. Where the mail
 * moves it and no time is given, its time stays as it is. Answers with the event that stands for it.
 */
export async function acceptChange(tx: Tx, actor: Actor, accepting: Accepting): Promise<EventId> {
  const { proposal, application, day, change, time, asks } = accepting;
  if (change.interviewId === null) return noteCalledOff(tx, actor, accepting);
  const interview = await findStoredInterview(tx, actor.ownerId, change.interviewId);
  if (!interview || interview.is_undone === 1) throw notFound('interview');
  if (interview.application_id !== application.id) {
    throw new Refusal(
      'conflict',
      'This interview belongs to another application. Choose that one.',
      'change',
    );
  }
  const { event_id } = interview;
  if (change.kind === 'cancelled') {
    if (interview.is_cancelled === 0) await callOff(tx, actor, interview, true, proposal.message_id);
    return event_id;
  }
  const startsLocal = time?.startsLocal ?? null;
  if (time) {
    const columns = timeColumnsOf({ ...time, startsAt: startOf(time.startsLocal, time.timeZone) });
    const { id: proposalId } = proposal;
    await changeByMail(tx, actor, interview, columns, { proposalId, contactId: null });
  }
  const isMoved = time?.startsLocal !== interview.starts_local || time?.timeZone !== interview.time_zone;
  const note = startsLocal ? `Moved to ${timeWords(startsLocal)}.` : 'They asked for another time.';
  await moveEvent(tx, actor, interview, {
    startsLocal,
    messageId: proposal.message_id,
    note: isMoved ? note : '',
    asks,
  });
  await goOnAfterEnd(tx, actor, application, day, proposal.message_id);
  return event_id;
}

/** An interview that nobody noted with its time: the one that is agreed is called off, else one that never was. */
async function noteCalledOff(
  tx: Tx,
  actor: Actor,
  { proposal: { message_id }, application: { id }, day }: Accepting,
): Promise<EventId> {
  const round = await roundOn(tx, actor, id, day);
  const withTime = new Set(
    (await findInterviewEvents(tx, actor.ownerId, id)).map(({ event_id }) => event_id),
  );
  const agreed = standingEvents(await findApplicationLog(tx, actor.ownerId, id)).findLast(
    ({ id: eventId, happening }) =>
      happening.kind === 'interview' &&
      happening.round === round &&
      !happening.isCancelled &&
      !withTime.has(eventId),
  );
  const event_id =
    agreed?.id ?? (await appendEvent(tx, actor, id, happened('interview', day, { round }), message_id));
  const correction = { type: 'corrected', targetId: event_id, change: { isCancelled: true } } as const;
  await appendEvent(tx, actor, id, correction, message_id);
  return event_id;
}

function timeWords(startsLocal: string): string {
  return `${longDay(startsLocal.slice(0, 10) as Day)}, ${clockOf(startsLocal)}`;
}

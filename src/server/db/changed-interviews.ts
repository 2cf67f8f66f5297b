import type { Proposal } from '../../contract/mail.ts';
import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import { type AppointmentChange, newTimeOf } from '../../domain/mail/appointment-change.ts';
import { addDays, type Day } from '../../domain/time.ts';
import type { Db } from './database.ts';
import type { StoredProposal } from './proposals.ts';

type Shown = NonNullable<Proposal['change']>;
export type AgreedInterview = Awaited<ReturnType<typeof findAgreedInterviews>>[number];

/** A talk is agreed for some weeks ahead; what is further off is another one. */
const MAX_DAYS_AHEAD = 120;

/** What a mail says of a talk that was agreed; null for one that says nothing of the kind. */
export function changeOf({ appointment_change }: Pick<StoredProposal, 'appointment_change'>) {
  return appointment_change === null ? null : (JSON.parse(appointment_change) as AppointmentChange);
}

/** The interviews of some applications that stand and were not called off, each with when the mail came it was noted from. */
export async function findAgreedInterviews(
  db: Db,
  ownerId: OwnerId,
  applicationIds: readonly ApplicationId[],
) {
  if (applicationIds.length === 0) return [];
  return db
    .selectFrom('interviews')
    .leftJoin('application_events', 'application_events.id', 'interviews.event_id')
    .leftJoin('messages', 'messages.id', 'application_events.message_id')
    .select(['interviews.id', 'interviews.application_id', 'starts_at', 'starts_local', 'time_zone'])
    .select('messages.sent_at as noted_from')
    .where('interviews.owner_id', '=', ownerId)
    .where('interviews.application_id', 'in', applicationIds)
    .where('is_undone', '=', 0)
    .where('is_cancelled', '=', 0)
    .orderBy('starts_at')
    .orderBy('interviews.id')
    .execute();
}

/** What a mail says of a talk, with the interviews it may be about: those that were to come when it was written. */
export function changeInMail(
  row: StoredProposal,
  applicationIds: readonly ApplicationId[],
  agreed: readonly AgreedInterview[],
): Shown | null {
  const change = changeOf(row);
  if (!change) return null;
  const { kind, times } = change;
  const of = agreed.filter((one) => applicationIds.includes(one.application_id) && mayBeAbout(row, one));
  const interviews = of.map(({ id, application_id, starts_local, time_zone }) => {
    const noted = starts_local === null ? null : { startsLocal: starts_local, timeZone: time_zone };
    const { time, isNoted } = newTimeOf(times, noted);
    return {
      ...{ id, applicationId: application_id, startsLocal: starts_local, timeZone: time_zone },
      ...{ movesTo: kind === 'moved' ? time : null, isAsSaid: kind === 'moved' && isNoted },
    };
  });
  return { kind, interviews };
}

/** The hour a mail may be noted with: one that moves a talk which is noted moves that one instead. */
export function timeInMail(row: StoredProposal, change: Shown | null): Proposal['namedTime'] {
  if (!change) return row.named_time === null ? null : JSON.parse(row.named_time);
  if (change.kind === 'cancelled' || change.interviews.length > 0) return null;
  return newTimeOf(changeOf(row)?.times ?? [], null).time;
}

function mayBeAbout({ sent_at, created_at }: StoredProposal, interview: AgreedInterview): boolean {
  const { starts_at, noted_from } = interview;
  const written = sent_at ?? created_at;
  if (noted_from !== null && noted_from > written) return false;
  if (starts_at === null) return true;
  const last = addDays(written.slice(0, 10) as Day, MAX_DAYS_AHEAD);
  return starts_at > written && starts_at.slice(0, 10) <= last;
}

import { standingEvents } from '../../domain/application/event.ts';
import type { ApplicationId } from '../../domain/id.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import type { Tx } from '../db/database.ts';
import { findInterviewEvents } from '../db/interviews.ts';

/** An invitation, its confirmation and its reminder come within so many days and mean one round. */
const SAME_ROUND_DAYS = 7;
const MAX_ROUND = 20;

/** The meeting a mail invites to, and when the mail was written. */
type Invited = { startsAt: Instant | null; writtenAt: Instant | null };

/**
 * The round a mail of that day is about: that of an interview noted within a few days, else the one after those before.
 * One that was called off was no round, and one that was over when a mail invited to another is not what it is about.
 */
export async function roundOn(
  tx: Tx,
  actor: Actor,
  applicationId: ApplicationId,
  day: Day,
  { startsAt, writtenAt }: Invited = { startsAt: null, writtenAt: null },
): Promise<number> {
  const meetings = startsAt && writtenAt ? await findInterviewEvents(tx, actor.ownerId, applicationId) : [];
  const over = new Set(
    meetings.flatMap((one) => {
      const isOver = one.starts_at && writtenAt && one.starts_at < writtenAt && one.starts_at !== startsAt;
      return isOver ? [one.event_id] : [];
    }),
  );
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  const interviews = standingEvents(log)
    .filter(({ happening }) => happening.kind === 'interview')
    .map(({ id, happening }) => ({
      round: happening.round ?? 1,
      away: daysBetween(happening.day, day),
      isCancelled: happening.isCancelled ?? false,
      isOver: over.has(id) && !happening.isCancelled,
    }));
  const near = interviews
    .filter(({ away, isOver }) => Math.abs(away) <= SAME_ROUND_DAYS && !isOver)
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0];
  if (near) return near.round;
  const before = interviews.filter(({ away, isCancelled, isOver }) => isOver || (away > 0 && !isCancelled));
  return Math.min(Math.max(0, ...before.map(({ round }) => round)) + 1, MAX_ROUND);
}

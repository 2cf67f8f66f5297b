import type { z } from 'zod';
import type { noFields } from '../../contract/no.ts';
import type { NoDetails } from '../../domain/application/event.ts';
import { shortDay } from '../../domain/day-words.ts';
import type { ApplicationId, ReboundId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import { addDays } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { StoredApplication } from '../db/applications.ts';
import { findApplication, findLiveOrEndedOn } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { notFound, Refusal } from '../refusal.ts';
import { addApplication } from './add-application.ts';
import { appendEvent, happened } from './append-event.ts';
import type { StandingNo } from './open-or-join-rebound.ts';
import { openOrJoinRebound } from './open-or-join-rebound.ts';

export type NewNo = z.output<typeof noFields>;

/** Records one no or several, all of them or none, and gives them their rebound. Runs inside the caller's transaction. */
export async function recordNos(
  tx: Tx,
  actor: Actor,
  nos: readonly NewNo[],
  today: Day,
): Promise<{ reboundId: ReboundId; applicationIds: ApplicationId[] }> {
  await lockOwner(tx, actor);
  const recorded: StandingNo[] = [];
  for (const [index, no] of nos.entries())
    recorded.push(await recordNo(tx, actor, no, today, `nos.${index}`));
  const reboundId = await openOrJoinRebound(tx, actor, recorded);
  return { reboundId, applicationIds: recorded.map(({ applicationId }) => applicationId) };
}

async function recordNo(tx: Tx, actor: Actor, no: NewNo, today: Day, field: string): Promise<StandingNo> {
  const day = no.day ?? today;
  // The person's clock may be ahead of the one in the settings by a day, not by more.
  if (day > addDays(today, 1)) {
    throw new Refusal('invalid', 'This day is still to come. Choose the day the no came.', `${field}.day`);
  }
  const isSilence = no.channel === 'silence';
  const applicationId = await applicationOf(tx, actor, no, day, field);
  const details: NoDetails = {
    channel: no.channel ?? null,
    theirWords: no.theirWords ?? '',
    know: no.know ?? '',
    guess: no.guess ?? '',
  };
  const kind = isSilence ? 'let_go' : 'rejected';
  const eventId = await appendEvent(tx, actor, applicationId, happened(kind, day, { no: details }));
  return { eventId, applicationId, ...(isSilence && { isLetGo: true }) };
}

async function applicationOf(
  tx: Tx,
  actor: Actor,
  no: NewNo,
  day: Day,
  field: string,
): Promise<ApplicationId> {
  const { application } = no;
  const known =
    'id' in application
      ? await findApplication(tx, actor.ownerId, application.id)
      : await findByName(tx, actor, application, day);
  if (known) {
    refuseSecondNo(known, no.channel === 'silence', `${field}.application`);
    return known.id;
  }
  if ('id' in application) throw notFound('application');
  return addApplication(tx, actor, application, { kind: 'applied', day });
}

/** The same company and role, letter for letter: not a guess but the same application, so that a repeat adds no second one. */
async function findByName(
  tx: Tx,
  actor: Actor,
  { company, role }: { company: string; role: string },
  day: Day,
): Promise<Pick<StoredApplication, 'id' | 'company' | 'status' | 'closed_on'> | undefined> {
  const candidates = await findLiveOrEndedOn(tx, actor.ownerId, day);
  const named = candidates.filter((one) => isSame(one.company, company) && isSame(one.role, role));
  return (
    named.find(({ is_live }) => is_live === 1) ?? named.find(({ status }) => NO_STATUSES.includes(status))
  );
}

const NO_STATUSES = ['no', 'let_go'];

function isSame(a: string, b: string): boolean {
  return a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase();
}

/** A no can come after one let go, but what ended with a no is asked about once. */
function refuseSecondNo(
  { company, status, closed_on }: Pick<StoredApplication, 'company' | 'status' | 'closed_on'>,
  isSilence: boolean,
  field: string,
): void {
  const on = closed_on ? ` on ${shortDay(closed_on)}` : '';
  if (status === 'no') {
    throw new Refusal(
      'conflict',
      `A no from ${company} is noted already${on}. To add to what it says, open that application.`,
      field,
    );
  }
  if (status === 'let_go' && isSilence) {
    throw new Refusal(
      'conflict',
      `${company} was let go already${on}. You find it in that application.`,
      field,
    );
  }
}

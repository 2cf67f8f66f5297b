import { standingEvents } from '../../domain/application/event.ts';
import type { ContactId, InterviewId } from '../../domain/id.ts';
import type { TimeZone } from '../../domain/time.ts';
import { dayOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import { lockApplication } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import type { InterviewChange, StoredInterview } from '../db/interviews.ts';
import {
  addInterviewContacts,
  findInterviewContactIds,
  findStoredInterview,
  removeInterviewContacts,
  updateInterview,
} from '../db/interviews.ts';
import { changedFrom, keepEarlier, takesAway } from '../db/revisions.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';
import type { NewInterview } from './add-interview.ts';
import { eventDay, refuseUnknownContacts, startOf } from './add-interview.ts';
import { appendEvent } from './append-event.ts';

/** Changes an interview, keeps what stood there before, and corrects its event where the event says something else. */
export async function changeInterview(
  tx: Tx,
  actor: Actor,
  id: InterviewId,
  { contactIds, ...fields }: Partial<NewInterview>,
  timeZone: TimeZone,
): Promise<void> {
  const found = await findStoredInterview(tx, actor.ownerId, id);
  if (!found) throw notFound('interview');
  await lockApplication(tx, actor.engine, actor.ownerId, found.application_id);
  const stored = (await findStoredInterview(tx, actor.ownerId, id)) ?? found;
  const { changed, earlier } = changedFrom(stored, columnsOf(actor, stored, fields));
  if (contactIds) await changePeople(tx, actor, id, contactIds, earlier);
  if (isLoss(earlier, changed)) await keepEarlier(tx, actor, 'interview', id, earlier);
  if (Object.keys(changed).length > 0) await updateInterview(tx, actor.ownerId, id, changed);
  await correctItsEvent(tx, actor, { ...stored, ...changed } as StoredInterview, changed, timeZone);
}

function columnsOf(
  actor: Actor,
  stored: StoredInterview,
  given: Omit<Partial<NewInterview>, 'contactIds'>,
): InterviewChange {
  const { startsLocal, timeZone, sought, ifNo, isBeforeSkipped, askThem, ...fields } = given;
  const startsNew = startsLocal === undefined ? stored.starts_local : startsLocal;
  const zoneNew = timeZone ?? stored.time_zone;
  const isMoved = startsLocal !== undefined || timeZone !== undefined;
  return {
    ...defined(fields),
    ...(sought && { sought: JSON.stringify(sought) }),
    ...(askThem && { ask_them: JSON.stringify(askThem) }),
    ...(ifNo !== undefined && { if_no: ifNo }),
    ...(isBeforeSkipped !== undefined && {
      before_skipped_at: isBeforeSkipped ? (stored.before_skipped_at ?? actor.clock()) : null,
    }),
    ...(isMoved && {
      starts_local: startsNew,
      time_zone: zoneNew,
      starts_at: startOf(startsNew, zoneNew),
    }),
  };
}

/** Words typed on and on take nothing away; whatever else is changed has its earlier version kept. */
function isLoss(earlier: Record<string, unknown>, changed: InterviewChange): boolean {
  return Object.entries(earlier).some(([key, before]) => {
    const after = changed[key as keyof InterviewChange];
    const isTyped = TYPED.some((name) => name === key);
    return !isTyped || takesAway(`${before ?? ''}`, `${after ?? ''}`);
  });
}
const TYPED = ['notes', 'if_no', 'differently'] as const satisfies readonly (keyof InterviewChange)[];

async function changePeople(
  tx: Tx,
  actor: Actor,
  id: InterviewId,
  contactIds: readonly ContactId[],
  earlier: Record<string, unknown>,
): Promise<void> {
  await refuseUnknownContacts(tx, actor, contactIds);
  const before = await findInterviewContactIds(tx, actor.ownerId, id);
  const gone = before.filter((contactId) => !contactIds.includes(contactId));
  if (gone.length > 0) earlier.contact_ids = before;
  await removeInterviewContacts(tx, actor.ownerId, id, gone);
  await addInterviewContacts(tx, actor.ownerId, id, contactIds, actor.clock());
}

/** The event keeps to the interview: its round, and a day no later than the interview itself. */
async function correctItsEvent(
  tx: Tx,
  actor: Actor,
  interview: StoredInterview,
  changed: InterviewChange,
  timeZone: TimeZone,
): Promise<void> {
  if (!('round' in changed) && !('starts_local' in changed)) return;
  const log = await findApplicationLog(tx, actor.ownerId, interview.application_id);
  const event = standingEvents(log).find(({ id }) => id === interview.event_id);
  if (!event) return;
  const noted = dayOf(event.recordedAt, timeZone);
  const { changed: change } = changedFrom(event.happening, {
    ...('round' in changed && { round: interview.round }),
    ...('starts_local' in changed && { day: eventDay(noted, interview.starts_local) }),
  });
  if (Object.keys(change).length === 0) return;
  const correction = { type: 'corrected', targetId: event.id, change } as const;
  await appendEvent(tx, actor, interview.application_id, correction);
}

import { expect } from 'vitest';
import { addApplication } from '../../src/contract/application.ts';
import { addInterview } from '../../src/contract/interview.ts';
import { recordNos } from '../../src/contract/no.ts';
import { actOnRebound } from '../../src/contract/rebound.ts';
import type { ApplicationId, InterviewId, ReboundId } from '../../src/domain/id.ts';
import type { ReboundAct, ReboundLogEntry } from '../../src/domain/rebound/rebound.ts';
import { replayRebound } from '../../src/domain/rebound/rebound.ts';
import type { Day, TimeZone } from '../../src/domain/time.ts';
import { findReboundLog } from '../../src/server/db/rebound-log.ts';
import { findStoredRebound } from '../../src/server/db/rebounds.ts';
import type { TestHouse } from './test-house.ts';

/** An application sent some time ago, with as many interviews as asked for behind it. */
export async function applied(
  house: TestHouse,
  company: string,
  interviews = 0,
): Promise<{ applicationId: ApplicationId; interviewIds: InterviewId[] }> {
  const { id } = await house.call(addApplication, {
    body: { company, role: 'Analyst', kind: 'applied', day: '2026-03-02' as Day },
  });
  const interviewIds: InterviewId[] = [];
  for (let round = 1; round <= interviews; round++) {
    const interview = await house.call(addInterview, {
      params: { applicationId: id },
      body: { timeZone: 'Europe/Berlin' as TimeZone, startsLocal: `2026-04-0${round}T10:00`, round },
    });
    interviewIds.push(interview.id);
  }
  return { applicationId: id, interviewIds };
}

/** An application whose no has just been recorded. */
export async function answeredNo(
  house: TestHouse,
  company: string,
  interviews = 0,
): Promise<{ applicationId: ApplicationId; interviewIds: InterviewId[]; reboundId: ReboundId }> {
  const made = await applied(house, company, interviews);
  const { reboundId } = await house.call(recordNos, {
    body: { nos: [{ application: { id: made.applicationId } }] },
  });
  return { ...made, reboundId };
}

/** What is kept for queries is what the log comes to, whatever happened. */
export async function expectLogToAgree({ actor }: TestHouse, reboundId: ReboundId): Promise<void> {
  const [opening, ...acts] = await findReboundLog(actor.db, actor.ownerId, reboundId);
  const stored = await findStoredRebound(actor.db, actor.ownerId, reboundId);
  if (opening?.type !== 'opened') throw new Error('A log begins with its opening.');
  const isAct = (entry: ReboundLogEntry): entry is ReboundAct => entry.type !== 'opened';
  const replayed = replayRebound(opening, acts.filter(isAct));
  expect(stored?.rebound).toEqual(replayed);
  const row = await actor.db
    .selectFrom('rebounds')
    .select(['is_open', 'closed_at'])
    .where('id', '=', reboundId)
    .executeTakeFirstOrThrow();
  expect(row.is_open === 1).toBe(replayed.current !== null);
  expect(row.closed_at === null).toBe(replayed.current !== null);
  const nos = await actor.db
    .selectFrom('rebound_nos')
    .select('event_id')
    .where('rebound_id', '=', reboundId)
    .execute();
  expect(new Set(nos.map(({ event_id }) => event_id))).toEqual(new Set(replayed.noIds));
}

/** Does something in a rebound, and how it stands then. */
export async function act(
  house: TestHouse,
  reboundId: ReboundId,
  body: Parameters<typeof house.call<typeof actOnRebound>>[1]['body'],
) {
  return house.call(actOnRebound, { params: { reboundId }, body });
}

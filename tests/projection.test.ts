import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addApplication, addEvent, correctEvent, undoEvent } from '../src/contract/application.ts';
import { addInterview, changeInterview } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { standingEvents } from '../src/domain/application/event.ts';
import { standingOf } from '../src/domain/application/standing.ts';
import type { ApplicationId } from '../src/domain/id.ts';
import type { Day, TimeZone } from '../src/domain/time.ts';
import { findApplicationLog } from '../src/server/db/application-events.ts';
import { standingToColumns } from '../src/server/db/applications.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const day = fc.integer({ min: 1, max: 16 }).map((n) => `2026-04-${String(n).padStart(2, '0')}` as Day);
const which = fc.nat({ max: 30 });
const kind = fc.constantFrom(
  'saved',
  'applied',
  'confirmed',
  'contacted',
  'assessment',
  'offer',
  'accepted',
  'declined',
  'withdrawn',
  'on_hold',
  'reopened',
);
/** Most fit nothing, and would be refused with all that is beside them. */
const answerBy = fc.option(day, { freq: 2 });
/** What a person can do to an application, in any order; `which` points at something that is there. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('event' as const), kind, day, answerBy }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('interview' as const), day }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('no' as const), day, isSilence: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('correct' as const),
      which,
      day,
      round: fc.integer({ min: 1, max: 4 }),
      isCancelled: fc.boolean(),
      answerBy,
      isAnswered: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('undo' as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('move' as const),
      which,
      round: fc.integer({ min: 1, max: 4 }),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

onBothEngines('Whatever is done', (open) => {
  test('what is kept beside the log is what the log comes to', async () => {
    await using house = await openHouse(open);
    const acts = fc.array(fc.tuple(fc.nat({ max: 1 }), act), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(acts, async (done) => {
        const ids = [await newApplication(house), await newApplication(house)];
        for (const [index, one] of done) {
          const id = ids[index];
          // Some acts do not fit what went before, and are refused with a sentence.
          if (id) await perform(house, id, one).catch(rethrowUnlessRefused);
        }
        for (const id of ids) await expectKeptAsReplayed(house, id);
        expect(house.errors).toEqual([]);
      }),
      { numRuns: house.actor.engine === 'sqlite' ? 40 : 12 },
    );
  });
});

async function newApplication(house: TestHouse): Promise<ApplicationId> {
  const body = { company: 'Northwind', role: 'Analyst', day: '2026-04-01' as Day };
  return (await house.call(addApplication, { body })).id;
}

async function perform(house: TestHouse, id: ApplicationId, one: Act): Promise<unknown> {
  const params = { applicationId: id };
  const log = await findApplicationLog(house.actor.db, house.actor.ownerId, id);
  const eventId = 'which' in one ? log[one.which % log.length]?.id : undefined;
  switch (one.type) {
    case 'event':
      return house.call(addEvent, { params, body: { kind: one.kind, day: one.day, answerBy: one.answerBy } });
    case 'interview': {
      const body = { timeZone: 'Europe/Berlin' as TimeZone, startsLocal: `${one.day}T10:00` };
      return house.call(addInterview, { params, body });
    }
    case 'no': {
      const channel = one.isSilence ? ('silence' as const) : null;
      return house.call(recordNos, { body: { nos: [{ application: { id }, day: one.day, channel }] } });
    }
    case 'correct': {
      if (!eventId) return;
      const { day, round, isCancelled, answerBy, isAnswered } = one;
      return house.call(correctEvent, {
        params: { ...params, eventId },
        body: { day, round, isCancelled, ...(answerBy && { answerBy, isAnswered }) },
      });
    }
    case 'undo':
      return eventId && house.call(undoEvent, { params: { ...params, eventId } });
    case 'move': {
      const interviews = await house.actor.db
        .selectFrom('interviews')
        .select('id')
        .where('application_id', '=', id)
        .execute();
      const interviewId = interviews[one.which % Math.max(1, interviews.length)]?.id;
      return (
        interviewId && house.call(changeInterview, { params: { interviewId }, body: { round: one.round } })
      );
    }
  }
}

function rethrowUnlessRefused(error: unknown): void {
  if (!/was refused: 4\d\d/.test(String(error))) throw error;
}

async function expectKeptAsReplayed({ actor }: TestHouse, id: ApplicationId): Promise<void> {
  const log = await findApplicationLog(actor.db, actor.ownerId, id);
  const kept = await actor.db
    .selectFrom('applications')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(kept).toMatchObject(standingToColumns(standingOf(log)));

  const standing = new Map(standingEvents(log).map((event) => [event.id, event.happening]));
  const interviews = await actor.db
    .selectFrom('interviews')
    .selectAll()
    .where('application_id', '=', id)
    .execute();
  for (const { event_id, is_undone, is_cancelled, round } of interviews) {
    const happening = standing.get(event_id);
    expect(is_cancelled).toBe(happening?.isCancelled ? 1 : 0);
    expect(is_undone).toBe(happening ? 0 : 1);
    if (happening) expect(round).toBe(happening.round);
  }

  const nos = [...standing].filter(([, { kind: of }]) => of === 'rejected' || of === 'let_go');
  const inRebounds = await actor.db
    .selectFrom('rebound_nos')
    .select('event_id')
    .where('application_id', '=', id)
    .execute();
  expect(inRebounds.map(({ event_id }) => event_id).sort()).toEqual(nos.map(([eventId]) => eventId).sort());
}

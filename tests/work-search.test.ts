import { expect, test } from 'vitest';
import { addApplication, addEvent, correctEvent, undoEvent } from '../src/contract/application.ts';
import { addContact } from '../src/contract/contact.ts';
import { addInterview } from '../src/contract/interview.ts';
import { changeSettings } from '../src/contract/settings.ts';
import {
  addWorkSearchEntry,
  changeWorkSearchRow,
  listWorkSearch,
  takeBackWorkSearchEdits,
} from '../src/contract/work-search.ts';
import type { Day, Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const BERLIN = 'Europe/Berlin' as TimeZone;
const day = (text: string) => text as Day;
const APRIL = { layout: 'new-york', from: day('2026-04-01'), to: day('2026-04-30') } as const;

async function rowsOf(house: TestHouse, period: { from?: Day; to?: Day } = {}) {
  return (await house.call(listWorkSearch, { query: { ...APRIL, ...period } })).rows;
}

async function applied(house: TestHouse, company: string, on: string) {
  return house.call(addApplication, {
    body: { company, role: 'Analyst', kind: 'applied', day: day(on), postingUrl: 'https://jobs.example/17' },
  });
}

async function earlierOf({ actor }: TestHouse) {
  const rows = await actor.db
    .selectFrom('revisions')
    .select('earlier')
    .where('entity', '=', 'work_search_entry')
    .orderBy('id')
    .execute();
  return rows.map(({ earlier }) => JSON.parse(earlier));
}

onBothEngines('The work-search log', (open) => {
  test('is filled in from applications, interviews and tests, each on the day it happened', async () => {
    await using house = await openHouse(open);
    const { id: applicationId } = await applied(house, 'Northwind', '2026-04-02');
    await applied(house, 'Contoso', '2026-03-31');
    const { id: person } = await house.call(addContact, {
      body: { name: 'Dana Okafor', title: 'Lead', email: 'dana@northwind.example', notes: 'private' },
    });
    await house.call(addInterview, {
      params: { applicationId },
      body: {
        timeZone: BERLIN,
        startsLocal: '2026-04-10T09:30',
        minutes: 45,
        place: '1 Harbour Street',
        notes: 'private',
        contactIds: [person],
      },
    });
    // One that is still to come.
    await house.call(addInterview, {
      params: { applicationId },
      body: { timeZone: BERLIN, startsLocal: '2026-04-20T09:30' },
    });
    await house.call(addEvent, {
      params: { applicationId },
      body: { kind: 'assessment', day: day('2026-04-05'), note: 'private' },
    });
    const rows = await rowsOf(house);
    expect(
      rows.map(({ record, isHidden }) => [record.day, record.time, record.type, record.result, isHidden]),
    ).toEqual([
      ['2026-04-02', '', 'apply', 'interview', false],
      // A test was sent; whether it was taken, the person says.
      ['2026-04-05', '', 'interview', 'interview', true],
      // The next round was agreed.
      ['2026-04-10', '09:30', 'interview', 'interview', false],
    ]);
    expect(rows[2]).toMatchObject({
      origin: 'application',
      applicationId,
      record: {
        employer: 'Northwind',
        position: 'Analyst',
        minutes: 45,
        address: '1 Harbour Street',
        contactName: 'Dana Okafor',
        contactRole: 'Lead',
        email: 'dana@northwind.example',
        method: 'in_person',
      },
    });
    expect(JSON.stringify(rows)).not.toContain('private');
    expect((await rowsOf(house, { from: day('2026-03-01') }))[0]?.record.employer).toBe('Contoso');
  });

  test('leaves out what may not have taken place until the person puts it in', async () => {
    await using house = await openHouse(open);
    const { id: applicationId } = await applied(house, 'Northwind', '2026-04-02');
    await house.call(addInterview, { params: { applicationId }, body: { timeZone: BERLIN } });
    const [, row] = await rowsOf(house);
    expect(row).toMatchObject({ isSure: false, isHidden: true, record: { type: 'interview', time: '' } });
    const params = { workSearchRowId: row?.rowId ?? '' };
    const edited = await house.call(changeWorkSearchRow, { params, body: { minutes: 30 } });
    expect(edited).toMatchObject({ isHidden: true, edited: ['minutes'] });
    await house.call(changeWorkSearchRow, { params, body: { isHidden: false } });
    expect((await rowsOf(house))[1]).toMatchObject({ isHidden: false, record: { minutes: 30 } });
  });

  test('goes by the day the person lives', async () => {
    await using house = await openHouse(open);
    const { id: applicationId } = await applied(house, 'Northwind', '2026-04-02');
    await house.call(addInterview, {
      params: { applicationId },
      body: { timeZone: BERLIN, startsLocal: '2026-04-10T01:00' },
    });
    const dayOf = async () => (await rowsOf(house)).map(({ record }) => `${record.day} ${record.time}`)[1];
    expect(await dayOf()).toBe('2026-04-10 01:00');
    await house.call(changeSettings, { body: { timeZone: 'America/New_York' as TimeZone } });
    expect(await dayOf()).toBe('2026-04-09 19:00');
  });

  test('follows corrections, and what was taken back', async () => {
    await using house = await openHouse(open);
    const { id: applicationId, timeline } = await applied(house, 'Northwind', '2026-03-02');
    const eventId = timeline[0]?.id;
    if (!eventId) throw new Error('the sending is in the log');
    expect(await rowsOf(house)).toEqual([]);
    const params = { applicationId, eventId };
    await house.call(correctEvent, { params, body: { day: day('2026-04-03') } });
    expect(await rowsOf(house)).toMatchObject([{ record: { day: '2026-04-03' } }]);
    await house.call(undoEvent, { params });
    expect(await rowsOf(house)).toEqual([]);
  });

  test('keeps an edit over what was filled in, and every earlier version of it', async () => {
    await using house = await openHouse(open);
    const { id } = await applied(house, 'Northwind', '2026-04-02');
    const params = { workSearchRowId: `applied:${id}` };
    const first = await house.call(changeWorkSearchRow, {
      params,
      body: { phone: '555 0100', position: 'Analyst', note: 'asked for Dana', minutes: 20 },
    });
    // What was not changed is no edit: it still follows the application.
    expect(first.edited.toSorted()).toEqual(['minutes', 'note', 'phone']);
    house.now = '2026-04-17T10:00:00.000Z' as Instant;
    await house.call(changeWorkSearchRow, { params, body: { phone: '555 0101' } });
    await house.call(changeWorkSearchRow, { params, body: { isHidden: true } });
    const [row] = await rowsOf(house);
    expect(row).toMatchObject({
      isHidden: true,
      writtenAt: '2026-04-16T10:00:00.000Z',
      daysLater: 14,
      editedAt: '2026-04-17T10:00:00.000Z',
      record: { employer: 'Northwind', phone: '555 0101', note: 'asked for Dana', minutes: 20 },
    });
    expect(await earlierOf(house)).toMatchObject([
      { record: { phone: '555 0100' }, is_hidden: 0 },
      { record: { phone: '555 0101' }, is_hidden: 0 },
    ]);
    const back = await house.call(takeBackWorkSearchEdits, { params });
    expect(back).toMatchObject({
      edited: [],
      isHidden: true,
      record: { phone: '', note: '', minutes: null },
    });
    expect((await earlierOf(house)).at(-1)).toMatchObject({ record: { phone: '555 0101' }, is_hidden: 1 });
  });

  test('finds a row that was moved into the period by hand', async () => {
    await using house = await openHouse(open);
    const { id } = await applied(house, 'Northwind', '2026-03-30');
    const params = { workSearchRowId: `applied:${id}` };
    await house.call(changeWorkSearchRow, { params, body: { day: day('2026-04-01') } });
    expect(await rowsOf(house)).toMatchObject([{ record: { day: '2026-04-01' }, edited: ['day'] }]);
    expect(await rowsOf(house, { from: day('2026-03-01'), to: day('2026-03-31') })).toEqual([]);
  });

  test('has the person’s own activities, changed and left out with their earlier version kept', async () => {
    await using house = await openHouse(open);
    const added = await house.call(addWorkSearchEntry, {
      body: { day: day('2026-04-14'), type: 'event', employer: 'Job fair', minutes: 120 },
    });
    expect(added).toMatchObject({ origin: 'own', daysLater: 2, record: { phone: '', minutes: 120 } });
    const params = { workSearchRowId: added.rowId };
    await house.call(changeWorkSearchRow, { params, body: { employer: 'City job fair' } });
    await house.call(changeWorkSearchRow, { params, body: { employer: 'City job fair' } });
    await house.call(changeWorkSearchRow, { params, body: { isHidden: true } });
    expect(await rowsOf(house)).toMatchObject([
      { rowId: added.rowId, isHidden: true, record: { employer: 'City job fair', minutes: 120 } },
    ]);
    expect((await earlierOf(house)).map(({ record }) => record.employer)).toEqual([
      'Job fair',
      'City job fair',
    ]);
    expect(await rowsOf(house, { to: day('2026-04-13') })).toEqual([]);
  });

  test('has an activity of one’s own once, however often it is sent', async () => {
    await using house = await openHouse(open);
    const id = house.actor.newId<'work_search_entry'>();
    const body = { id, day: day('2026-04-14'), type: 'event' as const, employer: 'Job fair' };
    const added = await house.call(addWorkSearchEntry, { body });
    expect(added.rowId).toBe(id);
    expect(await house.call(addWorkSearchEntry, { body })).toEqual(added);
    expect(await earlierOf(house)).toEqual([]);
    // Its reply was lost, and something was put right before it was sent again.
    await house.call(addWorkSearchEntry, { body: { ...body, employer: 'City job fair' } });
    expect(await rowsOf(house)).toMatchObject([{ rowId: id, record: { employer: 'City job fair' } }]);
    expect((await earlierOf(house)).map(({ record }) => record.employer)).toEqual(['Job fair']);
    const twice = { ...body, id: house.actor.newId<'work_search_entry'>() };
    await Promise.all([1, 2].map(() => house.call(addWorkSearchEntry, { body: twice })));
    expect(await rowsOf(house)).toHaveLength(2);
  });

  test('has practice as training by the day, with its time, and nothing of what was rehearsed', async () => {
    await using house = await openHouse(open);
    const { db, ownerId, newId } = house.actor;
    const cardId = newId<'question'>();
    const review = (seconds: number | null, more: object = {}) => ({
      id: newId<'card_review'>(),
      owner_id: ownerId,
      card_id: cardId,
      type: 'reviewed' as const,
      target_id: null,
      day: day('2026-04-15'),
      grade: 'good' as const,
      mode: 'aloud' as const,
      seconds,
      points: null,
      answer: 'private',
      interview_id: null,
      reviewed_at: house.now,
      ...more,
    });
    const mistaken = review(900);
    const undo = review(null, { type: 'undone', target_id: mistaken.id });
    await db
      .insertInto('card_reviews')
      .values([review(200), review(130), mistaken, undo])
      .execute();
    const rows = await rowsOf(house);
    expect(rows).toMatchObject([
      {
        rowId: 'practice:2026-04-15',
        origin: 'practice',
        record: { type: 'training', minutes: 6, position: 'Interview practice' },
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('private');
    await house.call(changeWorkSearchRow, {
      params: { workSearchRowId: 'practice:2026-04-15' },
      body: { minutes: 30, day: day('2026-05-01') },
    });
    expect(await rowsOf(house)).toEqual([]);
    expect(await rowsOf(house, { from: day('2026-05-01'), to: day('2026-05-02') })).toMatchObject([
      { record: { minutes: 30, day: '2026-05-01' } },
    ]);
  });

  test('refuses rows that are not there, periods the wrong way round, and values that are none', async () => {
    await using house = await openHouse(open);
    const unknown = [
      'applied:nonsense',
      `applied:${house.actor.newId<'application'>()}`,
      `interview:${house.actor.newId<'interview'>()}`,
      `event:${house.actor.newId<'event'>()}`,
      'practice:2026-02-30',
      'practice:2026-04-15',
      house.actor.newId<'work_search_entry'>(),
      'x',
    ];
    for (const workSearchRowId of unknown) {
      const params = { workSearchRowId };
      expect(await house.refusal(changeWorkSearchRow, { params, body: { note: 'x' } })).toMatchObject({
        status: 404,
      });
      expect(await house.refusal(takeBackWorkSearchEdits, { params })).toMatchObject({ status: 404 });
    }
    const backwards = { ...APRIL, from: day('2026-05-01') };
    expect(await house.refusal(listWorkSearch, { query: backwards })).toMatchObject({
      status: 400,
      field: 'to',
    });
    const body = { day: day('2026-04-14'), type: 'event' as const };
    for (const odd of [{ time: '25:00' }, { minutes: -1 }, { web: 'javascript:alert(1)' }])
      expect(await house.refusal(addWorkSearchEntry, { body: { ...body, ...odd } })).toMatchObject({
        status: 400,
      });
    expect(house.errors).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import {
  addApplication,
  addEvent,
  changeApplication,
  correctEvent,
  getApplication,
  getBoard,
  listApplications,
  undoEvent,
} from '../src/contract/application.ts';
import { getStatus } from '../src/contract/settings.ts';
import type { Day } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

const day = (text: string) => text as Day;

onBothEngines('Applications', (open) => {
  test('one line makes an application, saved today in the person’s own time zone', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T22:30:00.000Z', timeZone: 'Europe/Berlin' });
    const page = await house.call(addApplication, { body: { line: 'Northwind, product analyst' } });
    expect(page).toMatchObject({
      company: 'Northwind',
      role: 'product analyst',
      status: 'saved',
      column: 'saved',
      isLive: true,
      lastEventOn: '2026-04-17',
      appliedOn: null,
    });
    expect(page.timeline).toMatchObject([
      { type: 'happened', happening: { kind: 'saved', day: '2026-04-17' } },
    ]);
    expect(await house.call(getApplication, { params: { applicationId: page.id } })).toEqual(page);
  });

  test('fields given beside a line come before what the line says', async () => {
    await using house = await openHouse(open);
    const page = await house.call(addApplication, {
      body: {
        line: 'Northwind, analyst https://jobs.example/1',
        role: 'Product Analyst',
        pay: '70k',
        kind: 'applied',
        day: day('2026-04-02'),
      },
    });
    expect(page).toMatchObject({
      company: 'Northwind',
      role: 'Product Analyst',
      postingUrl: 'https://jobs.example/1',
      pay: '70k',
      status: 'applied',
      appliedOn: '2026-04-02',
    });
  });

  test('a line or a form without a company is answered with a sentence, and nothing is added', async () => {
    await using house = await openHouse(open);
    for (const body of [{}, { line: ' ' }, { line: '–' }, { role: 'analyst' }, { line: 'x'.repeat(900) }]) {
      const refusal = await house.refusal(addApplication, { body });
      expect(refusal).toMatchObject({ status: 400, code: 'invalid' });
      expect(refusal.message).toMatch(/\.$|”\.$/);
    }
    expect((await house.call(listApplications)).total).toBe(0);
    expect(house.errors).toEqual([]);
  });

  test('two roles at one company stay two applications that know of each other', async () => {
    await using house = await openHouse(open);
    const one = await house.call(addApplication, { body: { company: 'Northwind', role: 'Analyst' } });
    const other = await house.call(addApplication, { body: { company: 'Northwind', role: 'Editor' } });
    expect(other.otherRoles).toEqual([{ id: one.id, role: 'Analyst', status: 'saved' }]);
    await house.call(addEvent, { params: { applicationId: one.id }, body: { kind: 'withdrawn' } });
    const page = await house.call(getApplication, { params: { applicationId: other.id } });
    expect(page).toMatchObject({ status: 'saved', otherRoles: [{ id: one.id, status: 'withdrawn' }] });
    expect((await house.call(listApplications)).total).toBe(2);
  });

  test('what a person types is kept as it is typed, whatever is in it', async () => {
    await using house = await openHouse(open);
    const texts = [
      '🙂 GmbH & Söhne',
      'שלום עולם',
      'Zalgo i̶̛̦t̷',
      '=HYPERLINK("http://x","y")',
      '<img src=x onerror=alert(1)>',
      "Robert'); DROP TABLE applications;--",
      '100% _ "quoted" \\ back',
    ];
    for (const company of texts) {
      const page = await house.call(addApplication, {
        body: { company, role: company, notes: `  ${company}\n` },
      });
      expect(page.company).toBe(company.normalize('NFC'));
      expect(page.notes).toBe(`  ${company}\n`);
    }
    const halves = await house.call(addApplication, { body: { company: 'A\u0000B\ud83d', notes: '\u0000' } });
    expect(halves).toMatchObject({ company: 'AB\ufffd', notes: '' });
    expect((await house.call(listApplications)).total).toBe(texts.length + 1);
  });

  test('changing an application keeps the words that stood there before', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(addApplication, {
      body: { company: 'Nordwind', notes: 'first', pay: '1' },
    });
    const params = { applicationId: id };
    const page = await house.call(changeApplication, {
      params,
      body: { company: 'Northwind', notes: 'second', pay: '1' },
    });
    expect(page).toMatchObject({ company: 'Northwind', notes: 'second' });
    await house.call(changeApplication, { params, body: { notes: 'second' } });
    const kept = await house.actor.db.selectFrom('revisions').selectAll().execute();
    expect(kept.map(({ entity, entity_id, earlier }) => [entity, entity_id, JSON.parse(earlier)])).toEqual([
      ['application', id, { company: 'Nordwind', notes: 'first' }],
    ]);
    expect((await house.call(listApplications, { query: { find: 'northw' } })).total).toBe(1);
    expect((await house.call(listApplications, { query: { find: 'nordw' } })).total).toBe(0);
    expect((await house.call(listApplications, { query: { find: 'second' } })).total).toBe(1);
    expect(await house.refusal(changeApplication, { params, body: { company: ' ' } })).toMatchObject({
      status: 400,
      field: 'company',
    });
  });

  test('an event moves an application, a correction is kept beside it, and an undo takes it back', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(addApplication, { body: { company: 'Northwind', kind: 'applied' } });
    const params = { applicationId: id };
    const withOffer = await house.call(addEvent, { params, body: { kind: 'offer', note: 'by phone' } });
    expect(withOffer).toMatchObject({ status: 'offer', column: 'offer', stage: { name: 'offer' } });
    const eventId = withOffer.timeline.at(-1)?.id;
    if (!eventId) throw new Error('the offer is on the timeline');
    const event = { applicationId: id, eventId };

    const corrected = await house.call(correctEvent, { params: event, body: { day: day('2026-04-10') } });
    expect(corrected.timeline).toHaveLength(3);
    expect(corrected.timeline[1]).toMatchObject({
      isCorrected: true,
      happening: { day: '2026-04-16', note: 'by phone' },
      standing: { day: '2026-04-10', note: 'by phone' },
    });
    // Saying the same again appends nothing.
    const again = await house.call(correctEvent, { params: event, body: { day: day('2026-04-10') } });
    expect(again.timeline).toHaveLength(3);

    const undone = await house.call(undoEvent, { params: event });
    expect(undone).toMatchObject({ status: 'applied', stage: { name: 'applied' } });
    expect(undone.timeline[1]).toMatchObject({ isUndone: true, happening: { kind: 'offer' } });
    expect(await house.refusal(undoEvent, { params: event })).toMatchObject({ status: 409 });
    expect(await house.refusal(correctEvent, { params: event, body: { note: 'x' } })).toMatchObject({
      status: 409,
    });

    const undoId = undone.timeline.at(-1)?.id ?? eventId;
    const restored = await house.call(undoEvent, { params: { applicationId: id, eventId: undoId } });
    expect(restored).toMatchObject({ status: 'offer', stage: { name: 'offer' } });
    expect(restored.timeline).toHaveLength(5);
    expect(restored.timeline[1]).toMatchObject({ isUndone: false, standing: { day: '2026-04-10' } });
  });

  test('nothing that is recorded happened on a day still to come', async () => {
    await using house = await openHouse(open);
    const { id, timeline } = await house.call(addApplication, {
      body: { company: 'A', day: day('2026-04-17') },
    });
    const params = { applicationId: id, eventId: timeline[0]?.id ?? house.actor.newId<'event'>() };
    const refused = { status: 400, code: 'invalid', field: 'day' };
    const body = { kind: 'applied', day: day('2026-04-18') } as const;
    expect(await house.refusal(addApplication, { body: { ...body, company: 'B' } })).toMatchObject(refused);
    expect(await house.refusal(addEvent, { params, body })).toMatchObject(refused);
    expect(await house.refusal(correctEvent, { params, body })).toMatchObject(refused);
    expect(
      await house.refusal(addEvent, { params, body: { ...body, day: day('2026-02-30') } }),
    ).toMatchObject(refused);
  });

  test('an event of another application cannot be corrected or taken back from here', async () => {
    await using house = await openHouse(open);
    const one = await house.call(addApplication, { body: { company: 'A' } });
    const other = await house.call(addApplication, { body: { company: 'B' } });
    const eventId = other.timeline[0]?.id;
    if (!eventId) throw new Error('every application has a first event');
    const params = { applicationId: one.id, eventId };
    expect(await house.refusal(undoEvent, { params })).toMatchObject({ status: 404 });
    expect(await house.refusal(correctEvent, { params, body: { note: 'x' } })).toMatchObject({ status: 404 });
    expect(await house.call(getApplication, { params: { applicationId: other.id } })).toEqual(other);
  });

  test('the list goes by the last event, newest first, and pages hold every application exactly once', async () => {
    await using house = await openHouse(open);
    const days = [
      '2026-04-03',
      '2026-04-01',
      '2026-04-02',
      '2026-04-02',
      '2026-04-01',
      '2026-03-30',
      '2026-03-30',
    ];
    for (const on of days) await house.call(addApplication, { body: { company: on, day: day(on) } });
    const whole = await house.call(listApplications);
    expect(whole.items.map(({ lastEventOn }) => lastEventOn)).toEqual(days.sort().reverse());
    for (const limit of [1, 2, 3, 8]) {
      const ids: string[] = [];
      let after: string | undefined;
      do {
        const page = await house.call(listApplications, { query: { limit, after } });
        expect(page.total).toBe(7);
        ids.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after);
      expect(ids).toEqual(whole.items.map(({ id }) => id));
    }
    for (const after of ['x', "'; drop table applications;--", '2026-04-03_', '_'.repeat(100), '\u0000']) {
      expect(await house.refusal(listApplications, { query: { after } })).toMatchObject({ status: 400 });
    }
  });

  test('the board has every column with its count and its first cards', async () => {
    await using house = await openHouse(open);
    for (const kind of ['saved', 'applied', 'applied', 'applied'] as const) {
      await house.call(addApplication, { body: { company: `Company ${kind}`, kind } });
    }
    const { columns } = await house.call(getBoard, { query: { limit: 2 } });
    expect(columns.map(({ column, total, items }) => [column, total, items.length])).toEqual([
      ['saved', 1, 1],
      ['applied', 3, 2],
      ['talking', 0, 0],
      ['offer', 0, 0],
      ['ended', 0, 0],
    ]);
    const applied = columns[1];
    const rest = await house.call(listApplications, {
      query: { column: 'applied', after: applied?.next ?? undefined },
    });
    const seen = [...(applied?.items ?? []), ...rest.items].map(({ id }) => id);
    expect(new Set(seen).size).toBe(3);
    const found = await house.call(getBoard, { query: { find: 'saved comp' } });
    expect(found.columns.map(({ total }) => total)).toEqual([1, 0, 0, 0, 0]);
  });

  test('an application whose every event is taken back is out of sight until one stands again', async () => {
    await using house = await openHouse(open);
    const { id, timeline } = await house.call(addApplication, { body: { company: 'By mistake' } });
    const other = await house.call(addApplication, { body: { company: 'By mistake', role: 'Other' } });
    const eventId = timeline[0]?.id ?? house.actor.newId<'event'>();
    const undone = await house.call(undoEvent, { params: { applicationId: id, eventId } });
    expect(undone).toMatchObject({ lastEventOn: null, timeline: [{ isUndone: true }, { type: 'undone' }] });
    const shown = async () => ({
      list: (await house.call(listApplications, { query: { find: 'mistake' } })).items.length,
      board: (await house.call(getBoard)).columns[0]?.total,
      status: (await house.call(getStatus)).counts.applications,
      otherRoles: (await house.call(getApplication, { params: { applicationId: other.id } })).otherRoles
        .length,
    });
    expect(await shown()).toEqual({ list: 1, board: 1, status: 1, otherRoles: 0 });
    const undoId = undone.timeline[1]?.id ?? eventId;
    await house.call(undoEvent, { params: { applicationId: id, eventId: undoId } });
    expect(await shown()).toEqual({ list: 2, board: 2, status: 2, otherRoles: 1 });
  });

  test('live ones and ended ones can be looked at apart', async () => {
    await using house = await openHouse(open);
    await house.call(addApplication, { body: { company: 'Live' } });
    const { id } = await house.call(addApplication, { body: { company: 'Ended' } });
    await house.call(addEvent, { params: { applicationId: id }, body: { kind: 'withdrawn' } });
    const names = async (live: 'yes' | 'no') =>
      (await house.call(listApplications, { query: { live } })).items.map(({ company }) => company);
    expect(await names('yes')).toEqual(['Live']);
    expect(await names('no')).toEqual(['Ended']);
  });
});

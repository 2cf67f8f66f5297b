import { expect, test } from 'vitest';
import { addApplication, addEvent, correctEvent, undoEvent } from '../src/contract/application.ts';
import { getFlow, listFlowApplications } from '../src/contract/insight-flow.ts';
import { addInterview } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { standingOf } from '../src/domain/application/standing.ts';
import type { ApplicationId } from '../src/domain/id.ts';
import { beginningOf, wayOf } from '../src/domain/insight/flow.ts';
import type { Day, TimeZone } from '../src/domain/time.ts';
import { seedMany } from '../src/server/commands/seed-many.ts';
import { findApplicationLog } from '../src/server/db/application-events.ts';
import { findStandings } from '../src/server/db/standings.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const day = (text: string) => text as Day;

async function applied(house: TestHouse, company: string, on: string, source = ''): Promise<ApplicationId> {
  const body = { company, role: 'Analyst', source, kind: 'applied', day: day(on) } as const;
  return (await house.call(addApplication, { body })).id;
}

async function no(house: TestHouse, id: ApplicationId, on: string, channel: 'mail' | 'silence' = 'mail') {
  await house.call(recordNos, { body: { nos: [{ application: { id }, day: day(on), channel }] } });
}

onBothEngines('Where they went', (open) => {
  test('is read from what happened, undone and corrected events with it', async () => {
    await using house = await openHouse(open);
    const a = await applied(house, 'Northwind', '2026-03-01');
    await house.call(addInterview, {
      params: { applicationId: a },
      body: { round: 2, startsLocal: '2026-03-20T10:00', timeZone: 'Europe/Berlin' as TimeZone },
    });
    await no(house, a, '2026-04-01');
    await no(house, await applied(house, 'Fabrikam', '2026-03-02'), '2026-04-02', 'silence');
    const b = await applied(house, 'Contoso', '2026-03-03');
    const { timeline } = await house.call(addEvent, {
      params: { applicationId: b },
      body: { kind: 'offer', day: day('2026-03-30') },
    });
    await house.call(undoEvent, {
      params: { applicationId: b, eventId: timeline.at(-1)?.id ?? (a as never) },
    });
    await applied(house, 'Tailspin', '2026-04-10');
    await house.call(addApplication, { body: { company: 'Wingtip', role: 'Analyst' } });

    const { nodes, total, notSent, firstDay, lastDay } = await house.call(getFlow, { query: {} });
    expect(nodes.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'applied 4',
      'waiting:applied 1',
      'silent:applied 1',
      'let_go:applied 1',
      'answered 1',
      'interview_1 1',
      'interview_2 1',
      'no:interview_2 1',
    ]);
    expect({ total, notSent, firstDay, lastDay }).toEqual({
      total: 4,
      notSent: 1,
      firstDay: '2026-03-01',
      lastDay: '2026-04-10',
    });

    const [first] = (
      await house.call(addEvent, {
        params: { applicationId: b },
        body: { kind: 'contacted', day: day('2026-04-03') },
      })
    ).timeline;
    await house.call(correctEvent, {
      params: { applicationId: b, eventId: first?.id ?? ('' as never) },
      body: { day: day('2026-02-01') },
    });
    const later = await house.call(getFlow, { query: {} });
    expect(later.firstDay).toBe('2026-02-01');
    expect(later.nodes).toContainEqual(expect.objectContaining({ id: 'waiting:answered', count: 1 }));
    expect(house.errors).toEqual([]);
  });

  test('by source and by period, each with the applications behind it', async () => {
    await using house = await openHouse(open);
    const a = await applied(house, 'Northwind', '2026-03-01', 'LinkedIn');
    const b = await applied(house, 'Fabrikam', '2026-03-20', 'linkedin ');
    const c = await applied(house, 'Contoso', '2026-04-14');
    await no(house, a, '2026-03-03');

    const bySource = await house.call(getFlow, { query: { by: 'source' } });
    expect(bySource.nodes.slice(0, 2).map(({ id, count }) => [id, count])).toEqual([
      ['source:linkedin', 2],
      ['source:', 1],
    ]);
    expect(bySource.sources).toEqual([
      { id: 'source:linkedin', name: expect.stringMatching(/^linkedin$/i), count: 2 },
      { id: 'source:', name: '', count: 1 },
    ]);
    const linkedIn = await house.call(getFlow, { query: { source: 'source:linkedin' } });
    expect(linkedIn).toMatchObject({ total: 2, notSent: 0 });
    const march = await house.call(getFlow, { query: { from: day('2026-03-10'), to: day('2026-03-31') } });
    expect(march.total).toBe(1);

    const behind = async (query: object) =>
      (await house.call(listFlowApplications, { query: { part: 'applied', ...query } })).items.map(
        ({ id }) => id,
      );
    expect(await behind({})).toEqual([c, b, a]);
    expect(await behind({ limit: 1, skip: 1 })).toEqual([b]);
    expect(await behind({ part: 'applied>answered' })).toEqual([a]);
    expect(await behind({ by: 'source', part: 'source:linkedin>applied' })).toEqual([b, a]);
    expect(await behind({ from: day('2026-04-01') })).toEqual([c]);
    expect(await behind({ part: 'nowhere' })).toEqual([]);
  });

  test('a source that names a company has another name in what is saved', async () => {
    await using house = await openHouse(open);
    await applied(house, 'Northwind GmbH', '2026-03-01', 'Careers page of Northwind');
    await applied(house, 'Contoso', '2026-03-01', 'LinkedIn');
    const { nodes } = await house.call(getFlow, { query: { by: 'source' } });
    expect(nodes.slice(0, 2).map(({ name, savedName }) => [name, savedName])).toEqual([
      ['Careers page of Northwind', 'Source 1'],
      ['LinkedIn', 'LinkedIn'],
    ]);
  });

  test('what it reads beside the log is what each log comes to', async () => {
    await using house = await openHouse(open);
    await seedMany(house.actor, { seed: 5, count: 150 });
    const standings = await findStandings(house.actor.db, house.actor.ownerId);
    expect(standings).toHaveLength(150);
    for (const { id, standing } of standings) {
      const log = await findApplicationLog(house.actor.db, house.actor.ownerId, id);
      expect(wayOf(standing, day('2026-04-16'))).toEqual(wayOf(standingOf(log), day('2026-04-16')));
      expect(beginningOf(standing)).toBe(beginningOf(standingOf(log)));
    }
  });
});

import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import {
  addApplication,
  changeApplication,
  getApplication,
  getBoard,
  listApplications,
} from '../src/contract/application.ts';
import { changeSettings } from '../src/contract/settings.ts';
import { getToday } from '../src/contract/today.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import { openSqlite } from '../src/server/db/database.ts';
import { kept } from '../src/server/kept-replies.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

onBothEngines('A reply that is kept', (open) => {
  test('is never sent again once anything was written', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(addApplication, { body: { company: 'A' } });
    const params = { applicationId: id };
    for (const company of ['B', 'C', 'D']) {
      await house.call(changeApplication, { params, body: { company } });
      for (let times = 0; times < 2; times++) {
        expect((await house.call(listApplications)).items[0]?.company).toBe(company);
        expect((await house.call(getBoard)).columns[0]?.items[0]?.company).toBe(company);
        expect((await house.call(getApplication, { params })).company).toBe(company);
      }
    }
    await house.call(addApplication, { body: { company: 'E' } });
    expect((await house.call(listApplications)).total).toBe(2);
  });

  test('follows the clock and the settings', async () => {
    await using house = await openHouse(open);
    expect((await house.call(getToday)).day).toBe('2026-04-16');
    house.now = '2026-04-16T22:00:00.000Z' as Instant;
    expect((await house.call(getToday)).day).toBe('2026-04-17');
    await house.call(changeSettings, { body: { timeZone: 'America/New_York' as TimeZone } });
    expect((await house.call(getToday)).day).toBe('2026-04-16');
  });

  test('is one owner’s alone', async () => {
    await using house = await openHouse(open);
    await house.call(addApplication, { body: { company: 'A' } });
    expect((await house.call(listApplications)).total).toBe(1);
    house.asking = authorize(house.actor, house.actor.newId<'owner'>());
    expect((await house.call(listApplications)).total).toBe(0);
  });

  test('does not show what a transaction wrote and took back, and shows what it kept', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(addApplication, { body: { company: 'A' } });
    const rename = (company: string, end: () => void) =>
      house.actor.db.transaction().execute(async (tx) => {
        await tx.updateTable('applications').set({ company }).where('id', '=', id).execute();
        end();
      });
    const shown = async () => (await house.call(listApplications)).items[0]?.company;
    expect(await shown()).toBe('A');
    const asked: Promise<string | undefined>[] = [];
    await rename('B', () => {
      asked.push(shown());
      throw new Error('taken back');
    }).catch(() => {});
    expect(await Promise.all(asked)).toEqual(['A']);
    expect(await shown()).toBe('A');
    await rename('C', () => asked.push(shown()));
    await Promise.all(asked);
    expect(await shown()).toBe('C');
  });

  test('gives way to what another program writes into the same file', async () => {
    await using house = await openHouse(open);
    if (house.actor.engine === 'postgres') return;
    const { id } = await house.call(addApplication, { body: { company: 'A' } });
    await house.call(listApplications);
    const { rows } = await sql<{ file: string }>`pragma database_list`.execute(house.actor.db);
    const other = openSqlite(rows[0]?.file ?? '');
    await other.updateTable('applications').set({ company: 'B' }).where('id', '=', id).execute();
    expect((await house.call(listApplications)).items[0]?.company).toBe('B');
    await other.destroy();
  });

  test('is not kept for more addresses than fit, however little there is to say', async () => {
    await using house = await openHouse(open);
    if (house.actor.engine === 'postgres') return;
    let asked = 0;
    const handle = kept(async () => {
      asked++;
      return {};
    });
    const reply = { type: () => reply, send: () => reply } as unknown as FastifyReply;
    const ask = (number: number) => {
      const request = { url: `/api/applications?${number}${'x'.repeat(16_000)}` } as FastifyRequest;
      return handle({ actor: house.actor, request, reply });
    };
    for (let number = 0; number < 1_000; number++) await ask(number);
    await ask(999);
    expect(asked).toBe(1_000);
    await ask(0);
    expect(asked).toBe(1_001);
  });
});

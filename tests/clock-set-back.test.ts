import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { standingEvents } from '../src/domain/application/event.ts';
import type { Day } from '../src/domain/time.ts';
import { addApplication } from '../src/server/commands/add-application.ts';
import { correctEvent } from '../src/server/commands/correct-event.ts';
import type { Config } from '../src/server/config.ts';
import { findApplicationLog } from '../src/server/db/application-events.ts';
import type { Engine } from '../src/server/db/database.ts';
import { openOwnSpace } from '../src/server/own-space.ts';
import { createEmptyPostgres } from './support/databases.ts';
import { makeDataFolder } from './support/running-server.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe.each<Engine>(['sqlite', 'postgres'])('After the clock was set back, on %s', (engine) => {
  test('the last correction still counts, also when the program was started anew', async () => {
    await using opened = new AsyncDisposableStack();
    const { path } = opened.use(await makeDataFolder());
    const database: Config['database'] =
      engine === 'sqlite'
        ? { engine }
        : { engine, url: opened.use(await createEmptyPostgres(inject('postgresUrl'))).url };
    const config: Config = {
      port: { asked: 0 },
      dataFolder: path,
      database,
      opensBrowser: false,
      endsWithParent: false,
      callerFolder: path,
      mailboxes: { key: null, allowsPrivateHosts: false, certificates: null },
    };
    const open = (now: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      return openOwnSpace(config, () => {});
    };
    const first = { kind: 'applied', day: '2026-04-01' as Day } as const;

    const wrong = await open('2030-01-01T00:00:00.000Z');
    const { db } = wrong.actor;
    const id = await db
      .transaction()
      .execute((tx) => addApplication(tx, wrong.actor, { company: 'Northwind' }, first));
    const [applied] = await findApplicationLog(db, wrong.actor.ownerId, id);
    if (!applied) throw new Error('An application has its first event.');
    await db
      .transaction()
      .execute((tx) => correctEvent(tx, wrong.actor, id, applied.id, { day: '2026-04-02' as Day }));
    await wrong[Symbol.asyncDispose]();

    await using right = await open('2026-04-16T10:00:00.000Z');
    const { actor } = right;
    await actor.db
      .transaction()
      .execute((tx) => correctEvent(tx, actor, id, applied.id, { day: '2026-04-03' as Day }));
    const log = await findApplicationLog(actor.db, actor.ownerId, id);
    expect(standingEvents(log).map(({ happening }) => happening.day)).toEqual(['2026-04-03']);
  });
});

import { sql } from 'kysely';
import { describe, expect, inject, test } from 'vitest';
import type { Instant } from '../src/domain/time.ts';
import type { Engine } from '../src/server/db/database.ts';
import { openPostgres, openSqlite } from '../src/server/db/database.ts';
import { dropDecidedMail } from '../src/server/db/drop-mail.ts';
import { migrate } from '../src/server/db/migrate.ts';
import { createEmptyPostgres } from './support/databases.ts';

describe.each<Engine>(['sqlite', 'postgres'])('A database of an older Rebound on %s', (engine) => {
  test('lets go of the words of mails that were put aside before it was kept when', async () => {
    await using opened = new AsyncDisposableStack();
    const db = opened.use(
      engine === 'sqlite'
        ? openSqlite(':memory:')
        : openPostgres(opened.use(await createEmptyPostgres(inject('postgresUrl'))).url),
    );
    await migrate(db, engine, { upTo: '0003-invitations' });
    for (const status of ['open', 'accepted', 'dismissed']) {
      await sql`insert into messages (id, owner_id, message_key, from_name, from_address, subject, text, created_at)
        values (${status}, 'owner', ${status}, '', 'a@b.example', '', 'words', '2026-01-01T08:00:00.000Z')`.execute(
        db,
      );
      await sql`insert into proposals (id, owner_id, message_id, kind, confidence, evidence, status, sort_key,
        made_application, created_at) values (${status}, 'owner', ${status}, 'rejection', 'sure', '[]', ${status}, '',
        0, '2026-01-01T08:00:00.000Z')`.execute(db);
    }
    await migrate(db, engine);
    await dropDecidedMail(db, '2026-01-02T08:00:00.000Z' as Instant);
    const texts = async () =>
      (await db.selectFrom('messages').select(['id', 'text']).orderBy('id').execute()).map(Object.values);
    expect(await texts()).toEqual([
      ['accepted', 'words'],
      ['dismissed', ''],
      ['open', 'words'],
    ]);
    await sql`insert into settings (owner_id, key, value) values ('owner', 'keepsMail', 'false')`.execute(db);
    await dropDecidedMail(db, '2026-01-02T08:00:00.000Z' as Instant);
    expect(await texts()).toEqual([
      ['accepted', ''],
      ['dismissed', ''],
      ['open', 'words'],
    ]);
  });
});

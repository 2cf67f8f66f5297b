import { sql } from 'kysely';
import { describe, expect, inject, test } from 'vitest';
import type { Evidence } from '../src/domain/mail/reading.ts';
import type { Instant } from '../src/domain/time.ts';
import type { Db, Engine } from '../src/server/db/database.ts';
import { openPostgres, openSqlite } from '../src/server/db/database.ts';
import { dropDecidedMail } from '../src/server/db/drop-mail.ts';
import { evidenceToShow, standsIn, withWords } from '../src/server/db/kept-evidence.ts';
import { migrate } from '../src/server/db/migrate.ts';
import { createEmptyPostgres } from './support/databases.ts';

/** A database that went through the migrations up to one. */
async function openOld(opened: AsyncDisposableStack, engine: Engine, upTo: string): Promise<Db> {
  const db = opened.use(
    engine === 'sqlite'
      ? openSqlite(':memory:')
      : openPostgres(opened.use(await createEmptyPostgres(inject('postgresUrl'))).url),
  );
  await migrate(db, engine, { upTo });
  return db;
}

function passage(field: 'subject' | 'text', text: string): Evidence {
  const start = field === 'text' ? 12 : 0;
  return { supports: 'kind', field, text, start, end: start + text.length };
}

describe.each<Engine>(['sqlite', 'postgres'])('A database of an older Rebound on %s', (engine) => {
  test('lets go of the passages of mails whose words were let go, and knows these mails again', async () => {
    await using opened = new AsyncDisposableStack();
    const db = await openOld(opened, engine, '0023-answers');
    const [text, evidence] = [
      'Hello Jane, no.',
      JSON.stringify([passage('subject', 'An'), passage('text', 'no.')]),
    ];
    for (const isDropped of [0, 1]) {
      await sql`insert into messages (id, owner_id, message_key, from_name, from_address, subject, text, is_dropped, created_at)
        values (${`m${isDropped}`}, 'owner', ${`m${isDropped}`}, '', '', 'An', ${isDropped ? '' : text}, ${isDropped}, '')`.execute(
        db,
      );
      await sql`insert into proposals (id, owner_id, message_id, kind, confidence, evidence, status, sort_key,
        made_application, created_at) values (${`p${isDropped}`}, 'owner', ${`m${isDropped}`}, 'rejection', 'sure',
        ${evidence}, 'open', '', 0, '')`.execute(db);
    }
    await migrate(db, engine);
    const rows = await db.selectFrom('proposals').select('evidence').orderBy('id').execute();
    const [kept = '', gone = ''] = rows.map((row) => row.evidence);
    expect(kept).toBe(evidence);
    expect(gone).not.toContain('no.');
    expect(evidenceToShow(gone)).toEqual([passage('subject', 'An')]);
    expect([standsIn(gone, text), standsIn(gone, 'Hello Jane, yes')]).toEqual([true, false]);
    expect(withWords(gone, text)).toBe(evidence);
  });

  test('knows of each correction what its mail was read as', async () => {
    await using opened = new AsyncDisposableStack();
    const db = await openOld(opened, engine, '0024-let-go-evidence');
    await sql`insert into proposals (id, owner_id, message_id, kind, confidence, evidence, status, sort_key,
      made_application, created_at) values ('p', 'owner', 'known', 'interview', 'unsure', '[]', 'dismissed', '', 0, '')`.execute(
      db,
    );
    for (const id of ['gone', 'known']) {
      await sql`insert into mail_lessons (id, owner_id, message_id, sender, shape, kind, from_line, subject, created_at)
        values (${id}, 'owner', ${id}, '', '', 'other', '', '', '')`.execute(db);
    }
    await migrate(db, engine);
    expect(await db.selectFrom('mail_lessons').select(['id', 'kind_read']).orderBy('id').execute()).toEqual([
      { id: 'gone', kind_read: null },
      { id: 'known', kind_read: 'interview' },
    ]);
  });

  test('lets go of the words of mails that were put aside before it was kept when', async () => {
    await using opened = new AsyncDisposableStack();
    const db = await openOld(opened, engine, '0003-invitations');
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

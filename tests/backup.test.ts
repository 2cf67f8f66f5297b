import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, inject, test, vi } from 'vitest';
import { idGenerator } from '../src/domain/id.ts';
import type { Instant } from '../src/domain/time.ts';
import { addBackup, lastBackupAt, listBackups } from '../src/server/backups-folder.ts';
import { openDataFolder } from '../src/server/data-folder.ts';
import type { DataSource } from '../src/server/db/backup.ts';
import { makeBackup } from '../src/server/db/backup.ts';
import { checkBackup } from '../src/server/db/backup-file.ts';
import type { TableSum } from '../src/server/db/copy-rows.ts';
import { findTables, sumTable } from '../src/server/db/copy-rows.ts';
import type { Db, Engine } from '../src/server/db/database.ts';
import { openSqlite } from '../src/server/db/database.ts';
import type { Migrations } from '../src/server/db/migrate.ts';
import { MIGRATIONS, migrate } from '../src/server/db/migrate.ts';
import { restoreBackup } from '../src/server/db/restore.ts';
import { openData, openSource } from '../src/server/open-data.ts';
import { createEmptyPostgres } from './support/databases.ts';
import { makeDataFolder } from './support/running-server.ts';

/** Each starts the real program, some of them several times, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const FACTS = { madeAt: '2026-04-17T09:02:11.000Z' as Instant, version: '1.2.3' };

/** Two databases to write into and read from: `open` gives an empty one with today's schema. */
type House = AsyncDisposable & { db: Db; engine: Engine; source: DataSource; folder: string };

async function openHouse(engine: Engine): Promise<House> {
  await using opened = new AsyncDisposableStack();
  const { path } = opened.use(await makeDataFolder());
  const source: DataSource =
    engine === 'sqlite'
      ? { engine, file: join(path, 'rebound.sqlite') }
      : { engine, url: opened.use(await createEmptyPostgres(inject('postgresUrl'))).url };
  const db = opened.use(openSource(source));
  await migrate(db, engine);
  const whileOpen = opened.move();
  return { db, engine, source, folder: path, [Symbol.asyncDispose]: () => whileOpen.disposeAsync() };
}

/** Rows with what breaks copies: long texts, quotes, other scripts, nothing at all, keys whose order depends on locale. */
async function fill(db: Db, rows = 250): Promise<void> {
  const texts = ['plain', 'O’Brien "q" \\ \t\n', 'Größe ﬁ 東京 🙂 e\u0301', '', `long ${'x'.repeat(50_000)}`];
  for (let number = 0; number < rows; number++) {
    const text = texts[number % texts.length] ?? '';
    await sql`insert into questions (id, owner_id, text, notes, created_at) values (${`${number % 2 ? 'a' : 'B'}-${number}`}, 'owner', ${text}, '', '2026')`.execute(
      db,
    );
    await sql`insert into settings values ('owner', ${`Key_${number}`}, ${JSON.stringify({ text: number })})`.execute(
      db,
    );
  }
  await sql`insert into application_texts (application_id, owner_id, tokens) values ('a1', 'owner', 'northwind product analyst')`.execute(
    db,
  );
  // Numbers with all the digits there are.
  await sql`insert into proposals (id, owner_id, message_id, kind, confidence, evidence, status, sort_key, made_application, created_at, certainty)
    values ('p1', 'owner', 'm1', 'no', 'sure', '[]', 'open', '2026', 0, '2026', 0.8333333333333334)`.execute(
    db,
  );
  await sql`insert into cards (id, owner_id, subject, stability, difficulty, created_at) values ('c1', 'owner', 'question', 3.1262000000000003, 0.1, '2026')`.execute(
    db,
  );
  await sql`insert into activity_uses values ('u1', 'owner', 'a', 'r', '2026', null, null, 3, null)`.execute(
    db,
  );
}

async function sumsOf(db: Db, engine: Engine): Promise<Record<string, TableSum>> {
  await using empty = openSqlite(':memory:');
  await migrate(empty, 'sqlite');
  const shapes = await findTables(empty);
  return db.transaction().execute(async (tx) => {
    const sums: Record<string, TableSum> = {};
    for (const shape of shapes) sums[shape.name] = await sumTable(tx, engine, shape);
    return sums;
  });
}

describe.each<{ from: Engine; to: Engine }>([
  { from: 'sqlite', to: 'sqlite' },
  { from: 'sqlite', to: 'postgres' },
  { from: 'postgres', to: 'sqlite' },
  { from: 'postgres', to: 'postgres' },
])('A backup from $from, restored into $to', ({ from, to }) => {
  test('gives back every row as it was, and nothing of what was there instead', async () => {
    await using house = await openHouse(from);
    await fill(house.db);
    const before = await sumsOf(house.db, from);
    expect(before['questions']?.rows).toBe(250);
    const file = join(house.folder, 'my backup.sqlite');
    await makeBackup(house.source, file, FACTS);
    expect((await checkBackup(file)).tables).toEqual(before);
    expect(readdirSync(house.folder).filter((name) => name.startsWith('my backup'))).toEqual([
      'my backup.sqlite',
    ]);

    await using other = await openHouse(to);
    await sql`insert into questions (id, owner_id, text, notes, created_at) values ('later', 'owner', 'not in the backup', '', '2026')`.execute(
      other.db,
    );
    const workFile = join(other.folder, 'restoring.sqlite');
    await restoreBackup(file, { db: other.db, engine: to, workFile });
    expect(await sumsOf(other.db, to)).toEqual(before);
    expect(existsSync(workFile)).toBe(false);

    // Finding works on what was restored, and what is added next gets a number of its own.
    const words =
      to === 'sqlite'
        ? sql`select rowid from application_words where application_words match 'analyst'`
        : sql`select number from application_texts where words @@ to_tsquery('simple', 'analyst')`;
    expect((await words.execute(other.db)).rows).toHaveLength(1);
    await sql`insert into application_texts (application_id, owner_id, tokens) values ('a2', 'owner', 'x')`.execute(
      other.db,
    );
  });
});

describe('A backup that is not whole', () => {
  test('is refused after any one bit of it was flipped, and changes nothing', async () => {
    await using house = await openHouse('sqlite');
    await fill(house.db, 5);
    const file = join(house.folder, 'backup.sqlite');
    await makeBackup(house.source, file, FACTS);
    const whole = readFileSync(file);
    const before = await sumsOf(house.db, 'sqlite');
    const damaged = join(house.folder, 'damaged.sqlite');
    // Every part of the file, its head, its empty places and its last line, at a stride that no page size divides.
    for (let at = 0; at < whole.length; at = at < 120 || at > whole.length - 120 ? at + 7 : at + 9_973) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(damaged, bytes);
      const restoring = restoreBackup(damaged, {
        db: house.db,
        engine: 'sqlite',
        workFile: join(house.folder, 'restoring.sqlite'),
      });
      await expect(restoring, `bit at byte ${at}`).rejects.toThrow(/Choose another/);
    }
    expect(await sumsOf(house.db, 'sqlite')).toEqual(before);
  });

  test('is refused when half of it is missing, when it is another file, or none', async () => {
    await using house = await openHouse('sqlite');
    await fill(house.db, 5);
    const file = join(house.folder, 'backup.sqlite');
    await makeBackup(house.source, file, FACTS);
    const whole = readFileSync(file);
    const write = (name: string, content: Buffer | string) => {
      writeFileSync(join(house.folder, name), content);
      return join(house.folder, name);
    };
    await expect(checkBackup(write('half', whole.subarray(0, whole.length / 2)))).rejects.toThrow(
      /not a whole backup/,
    );
    await expect(checkBackup(write('longer', Buffer.concat([whole, whole])))).rejects.toThrow(
      /changed or damaged/,
    );
    await expect(checkBackup(write('text', 'Dear Sir or Madam'))).rejects.toThrow(
      /not a backup of Rebound’s/,
    );
    await expect(checkBackup(write('empty', ''))).rejects.toThrow(/not a backup of Rebound’s/);
    await expect(checkBackup(house.folder)).rejects.toThrow(/not a backup of Rebound’s/);
    await expect(checkBackup(join(house.folder, 'none'))).rejects.toThrow(/no file/);
    // The database itself is no backup: nothing in it says that it is whole.
    await expect(checkBackup(join(house.folder, 'rebound.sqlite'))).rejects.toThrow(/not a whole backup/);
  });

  test('is refused when a newer Rebound made it', async () => {
    await using house = await openHouse('sqlite');
    await sql`insert into kysely_migration values ('9999-future', '2030')`.execute(house.db);
    const file = join(house.folder, 'backup.sqlite');
    await expect(makeBackup(house.source, file, FACTS)).rejects.toThrow(/newer Rebound/);
    expect(existsSync(file)).toBe(false);
  });

  test('leaves all there was when rows cannot be put back', async () => {
    await using house = await openHouse('sqlite');
    await fill(house.db, 5);
    const file = join(house.folder, 'backup.sqlite');
    await makeBackup(house.source, file, FACTS);
    await sql`insert into questions (id, owner_id, text, notes, created_at) values ('later', 'owner', 'kept', '', '2026')`.execute(
      house.db,
    );
    // The last table there is refuses its rows.
    await sql`create trigger full before insert on wordings begin select raise(abort, 'full'); end`.execute(
      house.db,
    );
    await sql`create trigger full2 before insert on settings begin select raise(abort, 'full'); end`.execute(
      house.db,
    );
    const before = await sumsOf(house.db, 'sqlite');
    const workFile = join(house.folder, 'restoring.sqlite');
    await expect(restoreBackup(file, { db: house.db, engine: 'sqlite', workFile })).rejects.toThrow('full');
    expect(await sumsOf(house.db, 'sqlite')).toEqual(before);
    expect(existsSync(workFile)).toBe(false);
  });

  test('is not mixed with what a restore that was killed left behind', async () => {
    await using house = await openHouse('sqlite');
    await fill(house.db, 20);
    const file = join(house.folder, 'backup.sqlite');
    await makeBackup(house.source, file, FACTS);
    const promised = await sumsOf(house.db, 'sqlite');
    const workFile = join(house.folder, 'restoring.sqlite');
    copyFileSync(file, workFile);
    const killed = openSqlite(workFile);
    await sql`update questions set text = 'of another restore'`.execute(killed);
    copyFileSync(`${workFile}-wal`, join(house.folder, 'wal'));
    await killed.destroy();
    copyFileSync(join(house.folder, 'wal'), `${workFile}-wal`);

    await restoreBackup(file, { db: house.db, engine: 'sqlite', workFile });
    expect(await sumsOf(house.db, 'sqlite')).toEqual(promised);
  });
});

describe('The folder of backups', () => {
  const at = (second: number) => `2026-04-17T09:02:${String(second).padStart(2, '0')}.000Z` as Instant;

  test('keeps the newest ten, and the one just made even when the clock was set back', async () => {
    await using house = await openHouse('sqlite');
    const backups = join(house.folder, 'backups');
    for (let second = 10; second < 22; second++) {
      await addBackup(house.source, backups, { ...FACTS, madeAt: at(second) });
    }
    const kept = await listBackups(backups);
    expect(kept.map(({ madeAt }) => madeAt)).toEqual([21, 20, 19, 18, 17, 16, 15, 14, 13, 12].map(at));
    expect(await lastBackupAt(backups, at(22))).toBe(at(21));

    writeFileSync(
      join(backups, 'rebound-2026-04-17T09-02-11Z.sqlite.part'),
      'left by a process that was killed',
    );
    const early = await addBackup(house.source, backups, { ...FACTS, madeAt: at(1) });
    const names = await readdir(backups);
    expect(names).toHaveLength(10);
    expect(names).toContain('rebound-2026-04-17T09-02-01Z.sqlite');
    await checkBackup(early);
  });

  test('gives two backups of the same second two names, and spares the one that is being restored', async () => {
    await using house = await openHouse('sqlite');
    const backups = join(house.folder, 'backups');
    const first = await addBackup(house.source, backups, FACTS);
    for (let round = 0; round < 11; round++)
      await addBackup(house.source, backups, { ...FACTS, spare: first });
    expect(existsSync(first)).toBe(true);
    expect(await readdir(backups)).toHaveLength(11);
  });

  test('spares the one that is being restored by whatever path it is named', async () => {
    await using house = await openHouse('sqlite');
    const backups = join(house.folder, 'backups');
    const first = await addBackup(house.source, backups, FACTS);
    const link = join(house.folder, 'link');
    symlinkSync(backups, link);
    for (let round = 0; round < 10; round++)
      await addBackup(house.source, backups, { ...FACTS, spare: join(link, basename(first)) });
    expect(existsSync(first)).toBe(true);
  });

  test('that a wrong clock filled with backups of years to come keeps those made since it was put right', async () => {
    await using house = await openHouse('sqlite');
    const backups = join(house.folder, 'backups');
    const made = (day: number, year = 2026) =>
      addBackup(house.source, backups, {
        ...FACTS,
        madeAt: `${year}-04-${10 + day}T09:00:00.000Z` as Instant,
      });
    for (let day = 0; day < 10; day++) await made(day, 2036);
    for (let day = 0; day < 3; day++) await made(day);
    const kept = (await listBackups(backups)).map(({ madeAt }) => madeAt.slice(0, 10));
    expect(kept).toHaveLength(10);
    expect(kept).toEqual(expect.arrayContaining(['2026-04-10', '2026-04-11', '2026-04-12']));
    expect(await lastBackupAt(backups, '2026-04-12T12:00:00.000Z' as Instant)).toBe(
      '2026-04-12T09:00:00.000Z',
    );
  });

  test('never writes over a file', async () => {
    await using house = await openHouse('sqlite');
    const file = join(house.folder, 'mine.txt');
    writeFileSync(file, 'mine');
    await expect(makeBackup(house.source, file, FACTS)).rejects.toThrow(/Choose another name/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const nowhere = join(house.folder, 'no such folder', 'backup.sqlite');
    await expect(makeBackup(house.source, nowhere, FACTS)).rejects.toThrow(/Choose another place/);
  });
});

describe.each<Engine>(['sqlite', 'postgres'])('Before a migration on %s', (engine) => {
  const withOneMore: Migrations = {
    ...MIGRATIONS,
    '9000-one-more': {
      up: (tx) => sql`alter table questions add column mood text`.execute(tx).then(() => {}),
    },
  };

  test('a backup is made of how things are, and an older backup is brought up to date when it is restored', async () => {
    await using house = await openHouse(engine);
    await fill(house.db, 5);
    const before = await sumsOf(house.db, engine);
    const folder = openDataFolder(house.folder);
    const said: string[] = [];
    const opening = {
      folder,
      source: house.source,
      clock: () => FACTS.madeAt,
      newId: idGenerator(Date.now, () => new Uint8Array(10)),
      version: '1.2.3',
      say: (sentence: string) => said.push(sentence),
    };
    const opened = await openData({ ...opening, migrations: withOneMore });
    await opened.db.destroy();
    expect(opened.isNew).toBe(false);
    expect(said).toHaveLength(1);
    const [backup] = await listBackups(folder.backups);
    const { tables, migration } = await checkBackup(backup?.file ?? '');
    expect(migration).toBe(Object.keys(MIGRATIONS).at(-1));
    expect(tables).toEqual(before);
    await expect(openData(opening)).rejects.toThrow(/newer Rebound/);

    await using db = openSource(house.source);
    await sql`update questions set mood = 'fine', notes = 'written since'`.execute(db);
    const workFile = join(house.folder, 'restoring.sqlite');
    await restoreBackup(backup?.file ?? '', { db, engine, workFile, migrations: withOneMore });
    expect(await sumsOf(db, engine)).toEqual(before);
    const { rows } = await sql`select distinct mood from questions`.execute(db);
    expect(rows).toEqual([{ mood: null }]);
  });
});

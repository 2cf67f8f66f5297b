import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { Migrator } from 'kysely/migration';
import type { Db, Engine } from './database.ts';
import { up as ground } from './migrations/0001-ground.ts';
import { up as mailboxes } from './migrations/0002-mailboxes.ts';
import { up as invitations } from './migrations/0003-invitations.ts';
import { up as lessons } from './migrations/0004-lessons.ts';
import { up as practice } from './migrations/0005-practice.ts';
import { up as workSearch } from './migrations/0007-work-search.ts';
import { up as ownCompetencies } from './migrations/0008-own-competencies.ts';
import { up as debriefs } from './migrations/0010-debriefs.ts';
import { up as cardFacts } from './migrations/0011-card-facts.ts';
import { up as findingsLater } from './migrations/0014-findings-later.ts';
import { up as cardWords } from './migrations/0015-card-words.ts';
import { up as cardChanges } from './migrations/0016-card-changes.ts';
import { up as exactCertainty } from './migrations/0017-exact-certainty.ts';
import { up as decidedBefore } from './migrations/0018-decided-before.ts';
import { up as waitingMails } from './migrations/0019-waiting-mails.ts';
import { up as unopened } from './migrations/0020-unopened.ts';
import { up as inviters } from './migrations/0021-inviters.ts';
import { up as appointmentChanges } from './migrations/0022-appointment-changes.ts';
import { up as answers } from './migrations/0023-answers.ts';
import { up as letGoEvidence } from './migrations/0024-let-go-evidence.ts';
import { up as lessonsOfAKind } from './migrations/0025-lessons-of-a-kind.ts';
import { up as whatAServerSays } from './migrations/0026-what-a-server-says.ts';

export type Migrations = Record<string, { up: (tx: Kysely<unknown>, engine: Engine) => Promise<void> }>;

/** Numbered, listed by hand, additive; never edited once shipped. */
export const MIGRATIONS: Migrations = {
  '0001-ground': { up: ground },
  '0002-mailboxes': { up: mailboxes },
  '0003-invitations': { up: invitations },
  '0004-lessons': { up: lessons },
  '0005-practice': { up: practice },
  '0007-work-search': { up: workSearch },
  '0008-own-competencies': { up: ownCompetencies },
  '0010-debriefs': { up: debriefs },
  '0011-card-facts': { up: cardFacts },
  '0014-findings-later': { up: findingsLater },
  '0015-card-words': { up: cardWords },
  '0016-card-changes': { up: cardChanges },
  '0017-exact-certainty': { up: exactCertainty },
  '0018-decided-before': { up: decidedBefore },
  '0019-waiting-mails': { up: waitingMails },
  '0020-unopened': { up: unopened },
  '0021-inviters': { up: inviters },
  '0022-appointment-changes': { up: appointmentChanges },
  '0023-answers': { up: answers },
  '0024-let-go-evidence': { up: letGoEvidence },
  '0025-lessons-of-a-kind': { up: lessonsOfAKind },
  '0026-what-a-server-says': { up: whatAServerSays },
};

/** What a database has been through. A newer Rebound has run migrations that this one does not know. */
export type SchemaState = { stands: 'empty' | 'behind' | 'current' | 'newer'; migration: string | null };

export async function findSchemaState(
  db: Db,
  engine: Engine,
  migrations: Migrations = MIGRATIONS,
): Promise<SchemaState> {
  const executed = (await hasMigrationTable(db, engine)) ? await findExecuted(db) : [];
  const migration = executed.at(-1) ?? null;
  if (executed.some((name) => !(name in migrations))) return { stands: 'newer', migration };
  const isCurrent = executed.length === Object.keys(migrations).length;
  return { stands: isCurrent ? 'current' : migration ? 'behind' : 'empty', migration };
}

/**
 * Brings the schema up to date, in one transaction; or up to one migration, for the copy of an older database.
 * Throws when the data comes from a newer Rebound.
 */
export async function migrate(
  db: Db,
  engine: Engine,
  { migrations = MIGRATIONS, upTo }: { migrations?: Migrations; upTo?: string } = {},
): Promise<void> {
  const runnable = Object.entries(migrations).map(([name, { up }]): [string, Migration] => [
    name,
    { up: (tx) => up(tx, engine) },
  ]);
  const provider = { getMigrations: async () => Object.fromEntries(runnable) };
  const migrator = new Migrator({ db, provider });
  const { error } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest());
  if (error) throw error;
  if (engine === 'sqlite') await sql`pragma optimize`.execute(db);
}

async function hasMigrationTable(db: Db, engine: Engine): Promise<boolean> {
  const { rows } = await (engine === 'sqlite'
    ? sql`select name from sqlite_master where name = 'kysely_migration'`.execute(db)
    : sql`select 1 where to_regclass('kysely_migration') is not null`.execute(db));
  return rows.length > 0;
}

async function findExecuted(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name).sort();
}

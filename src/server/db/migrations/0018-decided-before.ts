import { type Kysely, sql } from 'kysely';

/**
 * Mails decided on before it was kept when: they were so by now, and their words can go. When they came is the nearest that
 * is known.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update proposals set decided_at = created_at where decided_at is null and status <> 'open'`.execute(
    db,
  );
}

import type { Insertable } from 'kysely';
import type { Tx } from './database.ts';
import type { Schema } from './schema.ts';

const TABLES = ['applications', 'application_texts', 'application_events', 'interviews'] as const;
/** A statement of SQLite has at most 32,766 parameters, and the widest of these tables 20 columns. */
const ROWS_A_STATEMENT = 1_000;
/** Rows of several tables, to be written together. */
export type ManyRows = { [Table in (typeof TABLES)[number]]: Insertable<Schema[Table]>[] };

export function noRows(): ManyRows {
  return { applications: [], application_texts: [], application_events: [], interviews: [] };
}

export async function insertMany(tx: Tx, rows: ManyRows): Promise<void> {
  for (const table of TABLES) {
    for (let from = 0; from < rows[table].length; from += ROWS_A_STATEMENT) {
      const some = rows[table].slice(from, from + ROWS_A_STATEMENT);
      await tx.insertInto(table).values(some).execute();
    }
  }
  await tx
    .updateTable('applications')
    .set((eb) => ({
      text_number: eb
        .selectFrom('application_texts')
        .select('number')
        .whereRef('application_texts.application_id', '=', 'applications.id'),
    }))
    .where('text_number', 'is', null)
    .execute();
}

import type { Settings } from '../../contract/settings.ts';
import type { OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';

const DEFAULT_SETTINGS: Settings = {
  timeZone: null,
  quiet: 'morning',
  moodCheck: false,
  country: null,
  nosFrom: null,
  keepsMail: true,
  practiceMinutes: 20,
  workSearch: null,
};

export async function readSettings(db: Db, ownerId: OwnerId): Promise<Settings> {
  const rows = await db
    .selectFrom('settings')
    .select(['key', 'value'])
    .where('owner_id', '=', ownerId)
    .execute();
  const chosen = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)]));
  return { ...DEFAULT_SETTINGS, ...chosen };
}

export async function storeSettings(db: Db, ownerId: OwnerId, changes: Partial<Settings>): Promise<void> {
  const values = Object.entries(changes).map(([key, value]) => ({
    owner_id: ownerId,
    key,
    value: JSON.stringify(value),
  }));
  if (values.length === 0) return;
  await db
    .insertInto('settings')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['owner_id', 'key']).doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
    )
    .execute();
}

/** The owner a fresh database begins with, made on first use. */
export async function findOrMakeOwner(
  db: Db,
  make: () => { id: OwnerId; created_at: Instant },
): Promise<OwnerId> {
  const owner = await db.selectFrom('owners').select('id').orderBy('id').executeTakeFirst();
  if (owner) return owner.id;
  const made = make();
  await db.insertInto('owners').values(made).execute();
  return made.id;
}

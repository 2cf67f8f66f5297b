import type { Selectable } from 'kysely';
import type { Wording } from '../../contract/wording.ts';
import type { OwnerId, WordingId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import { insertCard, noteWordsChanged } from './cards.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredWording = Selectable<Schema['wordings']>;
export type WordingWords = Pick<StoredWording, 'said' | 'instead'>;

/** Newest first. */
export async function findWordings(db: Db, ownerId: OwnerId): Promise<Wording[]> {
  return (await selectWordings(db, ownerId).execute()).map(rowToWording);
}

export async function findStoredWording(
  db: Db,
  ownerId: OwnerId,
  id: WordingId,
): Promise<StoredWording | undefined> {
  return selectWordings(db, ownerId).where('id', '=', id).executeTakeFirst();
}

/** Notes a wording, with the card that practises it. */
export async function insertWording(
  tx: Tx,
  ownerId: OwnerId,
  wording: WordingWords & { id: WordingId; created_at: Instant },
): Promise<void> {
  await tx
    .insertInto('wordings')
    .values({ ...wording, owner_id: ownerId })
    .execute();
  await insertCard(tx, ownerId, { id: wording.id, subject: 'wording', created_at: wording.created_at });
}

export async function updateWording(
  tx: Tx,
  ownerId: OwnerId,
  id: WordingId,
  changed: Partial<WordingWords>,
): Promise<void> {
  await tx
    .updateTable('wordings')
    .set(changed)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
  await noteWordsChanged(tx, ownerId, id);
}

function selectWordings(db: Db, ownerId: OwnerId) {
  return db.selectFrom('wordings').selectAll().where('owner_id', '=', ownerId).orderBy('id', 'desc');
}

export function rowToWording({ id, said, instead, created_at: createdAt }: StoredWording): Wording {
  return { id, said, instead, createdAt };
}

import type { Insertable } from 'kysely';
import type { OwnerId } from '../../domain/id.ts';
import type { Tx } from './database.ts';
import type { Schema } from './schema.ts';

type NewCard = Pick<Insertable<Schema['cards']>, 'id' | 'subject' | 'created_at'>;

/** The card of a question, a story or a wording, made in the transaction that notes it. */
export async function insertCard(tx: Tx, ownerId: OwnerId, card: NewCard): Promise<void> {
  await tx
    .insertInto('cards')
    .values({ ...card, owner_id: ownerId })
    .execute();
}

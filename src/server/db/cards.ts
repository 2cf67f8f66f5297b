import type { Insertable, Selectable } from 'kysely';
import type { CardId, OwnerId } from '../../domain/id.ts';
import type { CardState } from '../../domain/practice/card-state.ts';
import { type Memory, WEIGHTS } from '../../domain/practice/memory.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

type NewCard = Pick<Insertable<Schema['cards']>, 'id' | 'subject' | 'created_at'>;
type StateColumns = Pick<
  Selectable<Schema['cards']>,
  'stability' | 'difficulty' | 'reviewed_on' | 'due' | 'reviews' | 'lapses' | 'last_grade'
>;

/** The card of a question, a story or a wording, made in the transaction that notes it. */
export async function insertCard(tx: Tx, ownerId: OwnerId, card: NewCard): Promise<void> {
  await tx
    .insertInto('cards')
    .values({ ...card, owner_id: ownerId, changed_number: await nextNumber(tx, ownerId) })
    .execute();
}

export async function isOwnCard(db: Db, ownerId: OwnerId, id: CardId): Promise<boolean> {
  const row = await db
    .selectFrom('cards')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Call it wherever what a card says is changed: who keeps its words in memory reads them again then. */
export async function noteWordsChanged(tx: Tx, ownerId: OwnerId, id: CardId): Promise<void> {
  const changed_number = await nextNumber(tx, ownerId);
  await tx
    .updateTable('cards')
    .set((eb) => ({ words_number: eb('words_number', '+', 1), changed_number }))
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

export async function storeCardAway(tx: Tx, ownerId: OwnerId, id: CardId, isAway: boolean): Promise<void> {
  await tx
    .updateTable('cards')
    .set({ is_away: isAway ? 1 : 0, changed_number: await nextNumber(tx, ownerId) })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/** Keeps beside a card what its reviews come to. */
export async function storeCardState(tx: Tx, ownerId: OwnerId, id: CardId, state: CardState): Promise<void> {
  await tx
    .updateTable('cards')
    .set({ ...cardStateToColumns(state), changed_number: await nextNumber(tx, ownerId) })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/**
 * The number of a change. It stands with the owner, whose row it holds until the transaction ends: numbers appear in
 * their order, and who has read up to one has missed none before it.
 */
async function nextNumber(tx: Tx, ownerId: OwnerId): Promise<number> {
  const owner = await tx
    .updateTable('owners')
    .set((eb) => ({ cards_number: eb('cards_number', '+', 1) }))
    .where('id', '=', ownerId)
    .returning('cards_number')
    .executeTakeFirst();
  return owner?.cards_number ?? 1;
}

export function cardStateToColumns({ memory, recentDays, usualSeconds }: CardState) {
  return {
    stability: memory?.stability ?? null,
    difficulty: memory?.difficulty ?? null,
    reviewed_on: memory?.reviewedOn ?? null,
    due: memory?.due ?? null,
    reviews: memory?.reviews ?? 0,
    lapses: memory?.lapses ?? 0,
    last_grade: memory?.lastGrade ?? null,
    weights: memory ? JSON.stringify(WEIGHTS) : null,
    recent_days: JSON.stringify(recentDays),
    usual_seconds: usualSeconds,
  };
}

export function rowToMemory(row: StateColumns): Memory | null {
  const { stability, difficulty, reviewed_on, due, reviews, lapses, last_grade } = row;
  if (stability === null || difficulty === null || !reviewed_on || !due || !last_grade) return null;
  return { stability, difficulty, reviewedOn: reviewed_on, due, reviews, lapses, lastGrade: last_grade };
}

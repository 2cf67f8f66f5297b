import type { CardId, OwnerId } from '../../domain/id.ts';
import { minutesFor, type Subject } from '../../domain/practice/card-minutes.ts';
import type { Memory } from '../../domain/practice/memory.ts';
import type { QuestionKind } from '../../domain/question/question-kind.ts';
import type { Day } from '../../domain/time.ts';
import { wordsOf } from './card-words.ts';
import { rowToMemory } from './cards.ts';
import type { Db } from './database.ts';

/** A card as planning needs it: what its reviews come to, and its words. */
export type CardToPlan = {
  id: CardId;
  subject: Subject;
  prompt: string;
  /** Everything it says. */
  words: string;
  kind: QuestionKind | null;
  memory: Memory | null;
  minutes: number;
  recentDays: readonly Day[];
};

type KeptCards = { upTo: number; cards: Map<CardId, { number: number; card: CardToPlan | null }> };

const NO_DAYS: readonly Day[] = [];
/** So many people at once; whoever was asked about longest ago is read anew. */
const OWNERS_KEPT = 20;
const kept = new WeakMap<Db, Map<OwnerId, KeptCards>>();

/**
 * Every card that is not put away; no log is read. Cards are kept in memory and what changed since is read, by its number
 * (`nextNumber` of cards.ts): after a review that is one row, on either engine and however many processes write. What one
 * asks them is asked, not answered.
 */
export async function findCardsToPlan(db: Db, ownerId: OwnerId): Promise<CardToPlan[]> {
  const known = keptOf(db, ownerId);
  const [count] = await Promise.all([countCards(db, ownerId), readChanged(db, ownerId, known)]);
  // A card that was taken out has no number any more: there are fewer than are kept.
  if (known.cards.size !== count) {
    kept.get(db)?.delete(ownerId);
    const anew = keptOf(db, ownerId);
    await readChanged(db, ownerId, anew);
    return plannable(anew);
  }
  return plannable(known);
}

async function readChanged(db: Db, ownerId: OwnerId, known: KeptCards): Promise<void> {
  const rows = await db
    .selectFrom('cards')
    .select(['id', 'subject', 'is_away', 'words_number', 'changed_number', 'recent_days', 'usual_seconds'])
    .select(['stability', 'difficulty', 'reviewed_on', 'due', 'reviews', 'lapses', 'last_grade'])
    .where('owner_id', '=', ownerId)
    .where('changed_number', '>', known.upTo)
    .execute();
  const wordsById = await wordsOf(db, ownerId, rows);
  for (const row of rows) {
    known.upTo = Math.max(known.upTo, row.changed_number);
    // Of two who read at once the later one may have been faster.
    if ((known.cards.get(row.id)?.number ?? 0) > row.changed_number) continue;
    const said = wordsById.get(row.id);
    const isPractised = row.is_away === 0 && said && said.kind !== 'ask_them';
    const card = isPractised
      ? {
          id: row.id,
          subject: row.subject,
          prompt: said.prompt,
          words: said.words,
          kind: said.kind,
          memory: rowToMemory(row),
          minutes: minutesFor(row.subject, row.usual_seconds),
          recentDays: row.recent_days === '[]' ? NO_DAYS : JSON.parse(row.recent_days),
        }
      : null;
    known.cards.set(row.id, { number: row.changed_number, card });
  }
}

async function countCards(db: Db, ownerId: OwnerId): Promise<number> {
  const { n } = await db
    .selectFrom('cards')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('owner_id', '=', ownerId)
    .executeTakeFirstOrThrow();
  return Number(n);
}

function plannable({ cards }: KeptCards): CardToPlan[] {
  return [...cards.values()].flatMap(({ card }) => card ?? []);
}

function keptOf(db: Db, ownerId: OwnerId): KeptCards {
  const byOwner = kept.get(db) ?? new Map<OwnerId, KeptCards>();
  kept.set(db, byOwner);
  const known = byOwner.get(ownerId) ?? { upTo: 0, cards: new Map() };
  byOwner.delete(ownerId);
  byOwner.set(ownerId, known);
  const [oldest] = byOwner.keys();
  if (byOwner.size > OWNERS_KEPT && oldest) byOwner.delete(oldest);
  return known;
}

export type CardAway = { id: CardId; subject: Subject; prompt: string };

export async function findCardsAway(db: Db, ownerId: OwnerId): Promise<CardAway[]> {
  const rows = await db
    .selectFrom('cards')
    .select(['id', 'subject', 'words_number'])
    .where('owner_id', '=', ownerId)
    .where('is_away', '=', 1)
    .orderBy('id', 'desc')
    .execute();
  const wordsById = await wordsOf(db, ownerId, rows);
  return rows.map(({ id, subject }) => ({ id, subject, prompt: wordsById.get(id)?.prompt ?? '' }));
}

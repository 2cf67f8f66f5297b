import type { Insertable, Selectable } from 'kysely';
import type { Message } from '../../contract/mail.ts';
import type { MessageId, OwnerId } from '../../domain/id.ts';
import { fromLine, type ParsedMail } from '../../domain/mail/mail.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type NewMessage = Omit<Insertable<Schema['messages']>, 'owner_id'>;

/** Keeps those that were not here before, and says which these were; of two with one key, one. */
export async function insertNewMessages(
  tx: Tx,
  ownerId: OwnerId,
  messages: readonly NewMessage[],
): Promise<Set<MessageId>> {
  if (messages.length === 0) return new Set();
  // In one order everywhere: two imports that meet the same mails wait for one another, never both at once.
  const sorted = messages.toSorted((a, b) => (a.message_key < b.message_key ? -1 : 1));
  const inserted = await tx
    .insertInto('messages')
    .values(sorted.map((message) => ({ ...message, owner_id: ownerId })))
    .onConflict((conflict) => conflict.columns(['owner_id', 'message_key']).doNothing())
    .returning('id')
    .execute();
  return new Set(inserted.map(({ id }) => id));
}

/** A mail that is here, as far as another with the same key is compared with it. */
export type KeptMessage = Pick<Selectable<Schema['messages']>, 'id' | 'text'> &
  Pick<Selectable<Schema['proposals']>, 'kind' | 'status' | 'evidence'> & { isDropped: boolean };

export async function findMessagesByKey(
  db: Db,
  ownerId: OwnerId,
  keys: readonly string[],
): Promise<Map<string, KeptMessage>> {
  const kept = new Map<string, KeptMessage>();
  for (let start = 0; start < keys.length; start += 500) {
    const rows = await db
      .selectFrom('messages')
      .innerJoin('proposals', 'proposals.message_id', 'messages.id')
      .select(['messages.id', 'message_key', 'text', 'is_dropped', 'kind', 'status', 'evidence'])
      .where('messages.owner_id', '=', ownerId)
      .where('message_key', 'in', keys.slice(start, start + 500))
      .execute();
    for (const { message_key, is_dropped, ...row } of rows) {
      kept.set(message_key, { ...row, isDropped: is_dropped === 1 });
    }
  }
  return kept;
}

export async function findMessage(db: Db, ownerId: OwnerId, id: MessageId): Promise<Message | undefined> {
  const row = await db
    .selectFrom('messages')
    .select([
      'id',
      'from_name',
      'from_address',
      'subject',
      'sent_at',
      'text',
      'html',
      'is_dropped',
      'raw',
      'problem',
    ])
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { text, raw, problem, html, is_dropped } = row;
  return { ...rowToHead(row), text, raw, problem, html, isDropped: is_dropped === 1 };
}

/** The mail of a proposal as the reader sees it; undefined once its words are gone. */
export async function findMailOfProposal(
  db: Db,
  ownerId: OwnerId,
  { message_id, from_name, from_address }: { message_id: MessageId; from_name: string; from_address: string },
): Promise<ParsedMail | undefined> {
  const message = await findMessage(db, ownerId, message_id);
  if (!message || message.isDropped) return undefined;
  const { subject, sentAt, text } = message;
  const from = from_name || from_address ? { name: from_name, address: from_address } : null;
  return { messageId: null, from, replyTo: null, subject, sentAt, text, headers: {} };
}

export function rowToHead(
  row: { id: MessageId; from_name: string; from_address: string } & Pick<Message, 'subject'> & {
      sent_at: Message['sentAt'];
    },
): Pick<Message, 'id' | 'from' | 'subject' | 'sentAt'> {
  const from = fromLine({ from: { name: row.from_name, address: row.from_address } });
  return { id: row.id, from, subject: row.subject, sentAt: row.sent_at };
}

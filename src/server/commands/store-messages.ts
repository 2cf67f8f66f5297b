import type { MessageId } from '../../domain/id.ts';
import { hasSameWords } from '../../domain/mail/same-words.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import type { KeptMessage, NewMessage } from '../db/messages.ts';
import { findMessagesByKey, insertNewMessages } from '../db/messages.ts';
import { otherWordsKey } from '../mail/message-key.ts';

type Coming = { message: NewMessage; proposal: { kind: string } };

/**
 * Keeps the messages that were not here before, and says which these were. Two mails that say they are one (the same
 * Message-ID, date, sender and subject) and have other words are two: some programs count badly, and nobody may hide an
 * offer behind a receipt.
 */
export async function storeMessages(
  tx: Tx,
  actor: Actor,
  coming: readonly Coming[],
): Promise<Set<MessageId>> {
  const added = await insertNewMessages(tx, actor.ownerId, coming.map(messageOf));
  const met = coming.filter(({ message }) => !added.has(message.id) && message.raw === null);
  const keys = met.map(({ message }) => message.message_key);
  const kept = await findMessagesByKey(tx, actor.ownerId, keys);
  for (const { message, proposal } of coming.filter(({ message: { id } }) => added.has(id))) {
    kept.set(message.message_key, { text: message.text, isDropped: false, kind: proposal.kind });
  }
  const others = met.flatMap((one): NewMessage[] => {
    const { message } = one;
    const known = kept.get(message.message_key);
    if (!known || isSameMail(known, one)) return [];
    return [{ ...message, message_key: otherWordsKey(message.message_key, message.text) }];
  });
  return new Set([...added, ...(await insertNewMessages(tx, actor.ownerId, others))]);
}

/** Once its words were let go, nothing can be told: then it is the one that was here. */
function isSameMail(known: KeptMessage, { message, proposal }: Coming): boolean {
  if (known.isDropped || known.text === message.text) return true;
  // A sentence more is no footer where it says something else.
  return known.kind === proposal.kind && hasSameWords(known.text, message.text);
}

function messageOf({ message }: Coming): NewMessage {
  return message;
}

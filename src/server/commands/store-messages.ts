import type { MessageId } from '../../domain/id.ts';
import { hasSameWords } from '../../domain/mail/same-words.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { giveBackMail } from '../db/drop-mail.ts';
import { standsIn } from '../db/kept-evidence.ts';
import type { KeptMessage, NewMessage } from '../db/messages.ts';
import { findMessagesByKey, insertNewMessages } from '../db/messages.ts';
import type { NewProposal } from '../db/proposals.ts';
import { otherWordsKey } from '../mail/message-key.ts';

type Coming = { message: NewMessage; proposal: NewProposal };

/**
 * Keeps the messages that were not here before, and says which these were. Two mails that say they are one (the same
 * Message-ID, date, sender and subject) and have other words are two: some programs count badly, and nobody may hide an
 * offer behind a receipt. One whose words were let go, and which is open to be decided, has them again.
 */
export async function storeMessages(
  tx: Tx,
  actor: Actor,
  coming: readonly Coming[],
): Promise<Set<MessageId>> {
  const added = await insertNewMessages(tx, actor.ownerId, coming.map(messageOf));
  const met = coming.filter(({ message }) => !added.has(message.id));
  const keys = met.map(({ message }) => message.message_key);
  const kept = await findMessagesByKey(tx, actor.ownerId, keys);
  for (const { message, proposal } of coming.filter(({ message: { id } }) => added.has(id))) {
    const { id, text } = message;
    kept.set(message.message_key, { ...proposal, id, text, isDropped: false });
  }
  const others: NewMessage[] = [];
  for (const one of met) {
    const { message, proposal } = one;
    const known = kept.get(message.message_key);
    if (known && isMissed(known, one)) {
      await giveBackMail(tx, actor.ownerId, known, message, proposal);
      kept.set(message.message_key, { ...known, text: message.text, isDropped: false });
    } else if (known && !isSameMail(known, one)) {
      others.push({ ...message, message_key: otherWordsKey(message.message_key, message.text) });
    }
  }
  return new Set([...added, ...(await insertNewMessages(tx, actor.ownerId, others))]);
}

/** Its words were let go, it waits to be decided, and what it was read by stands in these words, where it stood. */
function isMissed(known: KeptMessage, { message, proposal }: Coming): boolean {
  if (!known.isDropped || known.status !== 'open' || known.kind !== proposal.kind) return false;
  return standsIn(known.evidence, message.text);
}

/** Once its words were let go, nothing can be told: then it is the one that was here. A source is known by its key. */
function isSameMail(known: KeptMessage, { message, proposal }: Coming): boolean {
  if (known.isDropped || message.raw !== null || known.text === message.text) return true;
  // A sentence more is no footer where it says something else.
  return known.kind === proposal.kind && hasSameWords(known.text, message.text);
}

function messageOf({ message }: Coming): NewMessage {
  return message;
}

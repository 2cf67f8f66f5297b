import type { NoDetails } from '../../domain/application/event.ts';
import type { Evidence } from '../../domain/mail/reading.ts';
import { sentencesAround } from '../../domain/mail/sentences-around.ts';
import type { Actor } from '../actor.ts';
import { findNoWordsOfMail } from '../db/application-events.ts';
import type { Tx } from '../db/database.ts';
import { findMessage } from '../db/messages.ts';
import type { StoredProposal } from '../db/proposals.ts';
import type { Acceptance } from './accept-proposal.ts';

const MAX_WORDS = 20_000;

/** What an accepted no keeps: their words, and apart from them what the person knows and guesses. */
export async function noDetailsOf(
  tx: Tx,
  actor: Actor,
  proposal: StoredProposal,
  { know, guess }: Acceptance,
): Promise<NoDetails> {
  const theirWords = await wordsOf(tx, actor, proposal);
  return { channel: 'mail', theirWords, know: know ?? '', guess: guess ?? '' };
}

/**
 * Their words are the sentences the proposal rests on, if it took the mail for a no itself. Where the mail's words were
 * let go since, they are those that were noted from it before: that stays in the log, also of what was taken back.
 */
async function wordsOf(
  tx: Tx,
  actor: Actor,
  { kind, evidence, message_id }: StoredProposal,
): Promise<string> {
  const message = kind === 'rejection' ? await findMessage(tx, actor.ownerId, message_id) : undefined;
  if (!message) return '';
  if (message.isDropped) return findNoWordsOfMail(tx, actor.ownerId, message_id);
  const marked = (JSON.parse(evidence) as Evidence[]).filter(({ supports }) => supports === 'kind');
  const inField = (field: 'subject' | 'text') =>
    sentencesAround(
      message[field],
      marked.filter((one) => one.field === field),
    );
  const sentences = inField('text');
  // A mail's own sentences say it; its subject stands in where there are none.
  return (sentences.length > 0 ? sentences : inField('subject')).join('\n').slice(0, MAX_WORDS);
}

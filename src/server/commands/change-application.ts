import type { ApplicationId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { FOUND_IN, storeApplicationText } from '../db/application-texts.ts';
import type { ApplicationWords } from '../db/applications.ts';
import { findApplication, lockApplication, updateApplicationWords } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { changedFrom, keepEarlier } from '../db/revisions.ts';
import { notFound } from '../refusal.ts';

/** Changes what is noted of an application, keeps the earlier words, and lets finding see the new ones. */
export async function changeApplication(
  tx: Tx,
  actor: Actor,
  id: ApplicationId,
  words: Partial<ApplicationWords>,
): Promise<void> {
  await lockApplication(tx, actor.engine, actor.ownerId, id);
  const stored = await findApplication(tx, actor.ownerId, id);
  if (!stored) throw notFound('application');
  const { changed, earlier } = changedFrom(stored, words);
  if (Object.keys(changed).length === 0) return;
  await keepEarlier(tx, actor, 'application', id, earlier);
  await updateApplicationWords(tx, actor.ownerId, id, changed);
  if (FOUND_IN.some((column) => column in changed)) {
    await storeApplicationText(tx, actor.ownerId, id, { ...stored, ...changed });
  }
}

import { addWording, changeWording, listWordings } from '../../contract/wording.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { changedFrom, keepEarlier } from '../db/revisions.ts';
import {
  findStoredWording,
  findWordings,
  insertWording,
  rowToWording,
  updateWording,
} from '../db/wordings.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function wordingRoutes(serve: Serve): void {
  serve(listWordings, async ({ actor }) => ({ items: await findWordings(actor.db, actor.ownerId) }));

  serve(addWording, async ({ actor, body: { said, instead = '' } }) => {
    const id = actor.newId<'wording'>();
    const createdAt = actor.clock();
    await actor.db
      .transaction()
      .execute((tx) => insertWording(tx, actor.ownerId, { id, said, instead, created_at: createdAt }));
    return { id, said, instead, createdAt };
  });

  serve(changeWording, async ({ actor, params: { wordingId }, body }) =>
    actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      const stored = await findStoredWording(tx, actor.ownerId, wordingId);
      if (!stored) throw notFound('wording');
      const { changed, earlier } = changedFrom(stored, defined(body));
      if (Object.keys(changed).length === 0) return rowToWording(stored);
      await keepEarlier(tx, actor, 'wording', wordingId, earlier);
      await updateWording(tx, actor.ownerId, wordingId, changed);
      return rowToWording({ ...stored, ...changed });
    }),
  );
}

import { addContact, changeContact, listContacts } from '../../contract/contact.ts';
import { findContact, findContacts, insertContact, updateContact } from '../db/contacts.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { changedFrom, keepEarlier } from '../db/revisions.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function contactRoutes(serve: Serve): void {
  serve(listContacts, async ({ actor, query }) => ({
    items: await findContacts(actor.db, actor.ownerId, query.find),
  }));

  serve(addContact, async ({ actor, body }) => {
    const id = actor.newId<'contact'>();
    await insertContact(actor.db, actor.ownerId, { ...body, id, created_at: actor.clock() });
    return { id, ...body };
  });

  serve(changeContact, async ({ actor, params: { contactId }, body }) =>
    actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      const stored = await findContact(tx, actor.ownerId, contactId);
      if (!stored) throw notFound('person');
      const { changed, earlier } = changedFrom(stored, defined(body));
      if (Object.keys(changed).length === 0) return stored;
      await keepEarlier(tx, actor, 'contact', contactId, earlier);
      await updateContact(tx, actor.ownerId, contactId, changed);
      return { ...stored, ...changed };
    }),
  );
}

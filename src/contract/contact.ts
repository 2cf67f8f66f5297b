import { z } from 'zod';
import { route } from './route.ts';
import { filledLine, idOf, line, words } from './values.ts';

export const contactFields = z.object({
  name: filledLine,
  title: line,
  company: line,
  email: line,
  notes: words,
});
export const contact = z.object({ id: idOf<'contact'>(), ...contactFields.shape });
export type Contact = z.infer<typeof contact>;

const params = z.object({ contactId: idOf<'contact'>() });

export const listContacts = route({
  method: 'GET',
  path: '/api/contacts',
  summary: 'People met or to be met, newest first',
  query: z.object({ find: line.optional() }),
  reply: z.object({ items: z.array(contact) }),
});
export const addContact = route({
  method: 'POST',
  path: '/api/contacts',
  summary: 'Note a person',
  body: contactFields.extend({
    title: line.default(''),
    company: line.default(''),
    email: line.default(''),
    notes: words.default(''),
  }),
  reply: contact,
});
export const changeContact = route({
  method: 'PATCH',
  path: '/api/contacts/:contactId',
  summary: 'Change what is noted of a person; the earlier words are kept',
  params,
  body: contactFields.partial(),
  reply: contact,
});

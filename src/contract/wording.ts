import { z } from 'zod';
import { route } from './route.ts';
import { idOf, instant, words } from './values.ts';

export const wordingFields = z.object({
  said: words.trim().min(1, 'Please write what you said.'),
  instead: words,
});
export const wording = z.object({ id: idOf<'wording'>(), ...wordingFields.shape, createdAt: instant });
export type Wording = z.infer<typeof wording>;

export const listWordings = route({
  method: 'GET',
  path: '/api/wordings',
  summary: 'Wordings to replace, with what to say instead',
  reply: z.object({ items: z.array(wording) }),
});
export const addWording = route({
  method: 'POST',
  path: '/api/wordings',
  summary: 'Note a wording and what to say instead',
  body: wordingFields.partial().required({ said: true }),
  reply: wording,
});
export const changeWording = route({
  method: 'PATCH',
  path: '/api/wordings/:wordingId',
  summary: 'Change a wording; the earlier words are kept',
  params: z.object({ wordingId: idOf<'wording'>() }),
  body: wordingFields.partial(),
  reply: wording,
});

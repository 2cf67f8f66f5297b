import { idGenerator } from '../domain/id.ts';

/** Ids that the page makes itself, so that saving the same thing twice makes one. */
export const newId = idGenerator(
  () => Date.now(),
  () => crypto.getRandomValues(new Uint8Array(10)),
);

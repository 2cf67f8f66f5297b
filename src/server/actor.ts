import type { NewId, OwnerId } from '../domain/id.ts';
import type { Clock, TimeZone } from '../domain/time.ts';
import type { Db, Engine } from './db/database.ts';

/** Where one set of people's data lives, with the clock and the ids that belong to it. */
export type Space = {
  db: Db;
  engine: Engine;
  clock: Clock;
  newId: NewId;
  /** The zone of the computer, used until the person chooses one. */
  homeTimeZone: TimeZone;
  isDemo: boolean;
};

declare const authorized: unique symbol;
/** Somebody who may act, and on what. Only `authorize` makes one, and every query takes its owner from here. */
export type Actor = Space & { readonly ownerId: OwnerId; readonly [authorized]: true };

/** On one person's own computer whoever reaches the loopback address is the owner; a hosted form decides here. */
export function authorize(space: Space, ownerId: OwnerId): Actor {
  return { ...space, ownerId } as Actor;
}

import { randomBytes } from 'node:crypto';
import type {
  ActivityId,
  ApplicationId,
  ContactId,
  InterviewId,
  ReboundId,
  StoryId,
} from '../../domain/id.ts';
import { idGenerator } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import { msOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { authorize } from '../actor.ts';
import type { Tx } from '../db/database.ts';

/** What of the example is in the database so far, by the keys of its description. */
export type Known = {
  people: Map<string, ContactId>;
  applications: Map<string, ApplicationId>;
  /** By application and round. */
  interviews: Map<string, InterviewId>;
  stories: Map<string, StoryId>;
  activities: Map<string, ActivityId>;
  /** The rebound of an application's no. */
  rebounds: Map<string, ReboundId>;
};

/** One thing somebody did, and when they did it. */
export type TimedAct = { at: Instant; act: (tx: Tx, actor: Actor, known: Known) => Promise<void> };

/**
 * Does everything again in the order it was done, by the commands that the routes use, with a clock that shows when
 * that was. What would lie ahead of the real clock happens now.
 */
export async function replay(tx: Tx, demo: Actor, acts: readonly TimedAct[]): Promise<void> {
  const known: Known = {
    people: new Map(),
    applications: new Map(),
    interviews: new Map(),
    stories: new Map(),
    activities: new Map(),
    rebounds: new Map(),
  };
  const now = demo.clock();
  let shown = now;
  const pastId = idGenerator(
    () => msOf(shown),
    () => randomBytes(10),
  );
  const actor = authorize(
    {
      ...demo,
      clock: () => shown,
      // Ids of this very millisecond come from the space's own generator, so that the next one sorts after them.
      newId: (() => (shown < now ? pastId() : demo.newId())) as Actor['newId'],
    },
    demo.ownerId,
  );
  const inOrder = acts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const { at, act } of inOrder) {
    shown = at < now ? at : now;
    await act(tx, actor, known);
  }
}

/** What a key stands for. A description that speaks of something unknown is a mistake in the description. */
export function named<Id>(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The example speaks of "${key}" before it is there.`);
  return id;
}

import type { Actor, Space } from './actor.ts';
import { authorize } from './actor.ts';
import { openSqlite } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { findOrMakeOwner } from './db/settings.ts';

/** An example of its own, in memory: nothing of it reaches a disk. */
export async function openDemoSpace(like: Pick<Space, 'clock' | 'newId' | 'homeTimeZone'>): Promise<Actor> {
  const { clock, newId, homeTimeZone } = like;
  const db = openSqlite(':memory:');
  try {
    await migrate(db, 'sqlite');
    const ownerId = await findOrMakeOwner(db, () => ({ id: newId<'owner'>(), created_at: clock() }));
    const space: Space = { db, engine: 'sqlite', clock, newId, homeTimeZone, isDemo: true };
    const actor = authorize(space, ownerId);
    // Needed by those who look around, and by nobody who starts the program.
    const { seedDemo } = await import('./commands/seed-demo.ts');
    await seedDemo(actor);
    return actor;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

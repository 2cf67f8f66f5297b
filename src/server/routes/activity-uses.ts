import { changeActivityUse, deleteMoods, startActivity } from '../../contract/activity.ts';
import { addMinutes } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findActivity } from '../db/activities.ts';
import { findActivityUse, forgetMoods, insertActivityUse, updateActivityUse } from '../db/activity-uses.ts';
import type { Tx } from '../db/database.ts';
import { findStoredRebound } from '../db/rebounds.ts';
import { readSettings } from '../db/settings.ts';
import { defined } from '../defined.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function activityUseRoutes(serve: Serve): void {
  serve(startActivity, async ({ actor, params: { reboundId }, body }) =>
    actor.db.transaction().execute(async (tx) => {
      if (!(await findStoredRebound(tx, actor.ownerId, reboundId))) throw notFound('rebound');
      if (!(await findActivity(tx, actor.ownerId, body.activityId))) throw notFound('activity');
      await refuseMoodUnlessChosen(tx, actor, { moodBefore: body.moodBefore });
      const id = actor.newId<'activity_use'>();
      const startedAt = actor.clock();
      await insertActivityUse(tx, {
        id,
        owner_id: actor.ownerId,
        activity_id: body.activityId,
        rebound_id: reboundId,
        started_at: startedAt,
        // The server's clock, so that the timer goes on over a reload or a restart.
        ends_at: body.minutes === null ? null : addMinutes(startedAt, body.minutes),
        finished_at: null,
        mood_before: body.moodBefore,
        mood_after: null,
      });
      return useOrNotFound(tx, actor, id);
    }),
  );

  serve(changeActivityUse, async ({ actor, params: { activityUseId }, body }) =>
    actor.db.transaction().execute(async (tx) => {
      const stored = await useOrNotFound(tx, actor, activityUseId);
      await refuseMoodUnlessChosen(tx, actor, body);
      const changes = defined({
        finished_at: body.isFinished ? (stored.finishedAt ?? actor.clock()) : undefined,
        mood_before: body.moodBefore,
        mood_after: body.moodAfter,
      });
      if (Object.keys(changes).length > 0) {
        await updateActivityUse(tx, actor.ownerId, activityUseId, changes);
      }
      return useOrNotFound(tx, actor, activityUseId);
    }),
  );

  serve(deleteMoods, async ({ actor }) => {
    await forgetMoods(actor.db, actor.ownerId);
    return undefined;
  });
}

async function useOrNotFound(tx: Tx, actor: Actor, id: Parameters<typeof findActivityUse>[2]) {
  const use = await findActivityUse(tx, actor.ownerId, id);
  if (!use) throw notFound('activity');
  return use;
}

/** Nothing is stored that the person did not choose to note; taking a mood out is always possible. */
async function refuseMoodUnlessChosen(tx: Tx, actor: Actor, moods: Record<string, unknown>): Promise<void> {
  const noted = ['moodBefore', 'moodAfter'].find((name) => typeof moods[name] === 'number');
  if (!noted || (await readSettings(tx, actor.ownerId)).moodCheck) return;
  throw new Refusal('invalid', 'Noting a mood is off. Turn it on in Settings to note how you are.', noted);
}

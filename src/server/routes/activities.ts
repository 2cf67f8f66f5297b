import type { Activity } from '../../contract/activity.ts';
import { addActivity, changeActivity, listActivities } from '../../contract/activity.ts';
import type { ActivityUse } from '../../domain/rebound/activity.ts';
import { activityLine, orderActivities } from '../../domain/rebound/activity.ts';
import { readMenu } from '../commands/read-menu.ts';
import type { StoredActivity } from '../db/activities.ts';
import { findActivities, findActivity, insertActivities, updateActivity } from '../db/activities.ts';
import { findUseMoods } from '../db/activity-uses.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { changedFrom, keepEarlier } from '../db/revisions.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function activityRoutes(serve: Serve): void {
  serve(listActivities, async ({ actor }) => {
    const menu = await readMenu(actor);
    const uses = await findUseMoods(actor.db, actor.ownerId);
    const ordered = orderActivities(menu, uses).toSorted((a, b) => a.is_hidden - b.is_hidden);
    return { items: ordered.map((activity) => rowToActivity(activity, uses)) };
  });

  serve(addActivity, async ({ actor, body: { isHidden, ...words } }) => {
    await readMenu(actor);
    const id = actor.newId<'activity'>();
    return actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      const last = (await findActivities(tx, actor.ownerId)).at(-1);
      const added = {
        ...{ note: '', minutes: null, icon: 'heart' as const, ...defined(words) },
        label: words.label,
        is_hidden: isHidden ? (1 as const) : (0 as const),
      };
      const position = (last?.position ?? -1) + 1;
      const row = { ...added, id, position, created_at: actor.clock() };
      await insertActivities(tx, actor.ownerId, [row]);
      return rowToActivity({ ...row, owner_id: actor.ownerId }, []);
    });
  });

  serve(changeActivity, async ({ actor, params: { activityId }, body: { isHidden, ...words } }) =>
    actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      const stored = await findActivity(tx, actor.ownerId, activityId);
      if (!stored) throw notFound('activity');
      const is_hidden = isHidden === undefined ? undefined : isHidden ? (1 as const) : (0 as const);
      const { changed, earlier } = changedFrom(stored, defined({ ...words, is_hidden }));
      if (Object.keys(changed).length > 0) {
        await keepEarlier(tx, actor, 'activity', activityId, earlier);
        await updateActivity(tx, actor.ownerId, activityId, changed);
      }
      return rowToActivity({ ...stored, ...changed }, await findUseMoods(tx, actor.ownerId));
    }),
  );
}

function rowToActivity(row: StoredActivity, uses: readonly ActivityUse[]): Activity {
  const { id, label, note, minutes, icon } = row;
  return {
    ...{ id, label, note, minutes, icon },
    isHidden: row.is_hidden === 1,
    line: activityLine(row, uses),
    uses: uses.filter(({ activityId }) => activityId === id).length,
  };
}

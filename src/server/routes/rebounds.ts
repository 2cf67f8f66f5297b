import {
  actOnRebound,
  getChanges,
  getRebound,
  getRemember,
  getReturn,
  listRebounds,
  openRebound,
} from '../../contract/rebound.ts';
import type { ReboundId } from '../../domain/id.ts';
import { suggestionsFor } from '../../domain/rebound/suggestions.ts';
import type { Actor } from '../actor.ts';
import { actOn } from '../commands/act-on-rebound.ts';
import { openReboundOf } from '../commands/open-rebound-of.ts';
import { findNextStepsOf } from '../db/next-steps.ts';
import { findChanges } from '../db/rebound-changes.ts';
import { findRebound, findRebounds } from '../db/rebounds.ts';
import { findReturnFacts } from '../db/return-facts.ts';
import { kept } from '../kept-replies.ts';
import { timeZoneOf, todayOf } from '../local-day.ts';
import { notFound } from '../refusal.ts';
import { readRemember } from '../remember.ts';
import type { Serve } from '../serve.ts';

export function reboundRoutes(serve: Serve): void {
  serve(listRebounds, async ({ actor }) => ({ items: await findRebounds(actor.db, actor.ownerId) }));

  serve(getRebound, async ({ actor, params: { reboundId } }) => reboundOrNotFound(actor, reboundId));

  serve(actOnRebound, async ({ actor, params: { reboundId }, body }) => {
    const timeZone = await timeZoneOf(actor);
    await actor.db.transaction().execute((tx) => actOn(tx, actor, reboundId, body, timeZone));
    return reboundOrNotFound(actor, reboundId);
  });

  serve(openRebound, async ({ actor, params: { applicationId } }) => ({
    reboundId: await actor.db.transaction().execute((tx) => openReboundOf(tx, actor, applicationId)),
  }));

  serve(
    getRemember,
    kept(async ({ actor, params: { reboundId } }) =>
      readRemember(actor, await reboundOrNotFound(actor, reboundId)),
    ),
  );

  serve(getReturn, async ({ actor, params: { reboundId } }) => {
    const rebound = await reboundOrNotFound(actor, reboundId);
    const moment = { now: actor.clock(), today: await todayOf(actor) };
    return {
      suggestions: suggestionsFor(await findReturnFacts(actor.db, actor.ownerId, rebound, moment)),
      nextSteps: await findNextStepsOf(actor.db, actor.ownerId, reboundId),
    };
  });

  serve(getChanges, async ({ actor, params: { reboundId } }) =>
    findChanges(actor.db, actor.ownerId, await reboundOrNotFound(actor, reboundId)),
  );
}

async function reboundOrNotFound(actor: Actor, id: ReboundId) {
  const rebound = await findRebound(actor.db, actor.ownerId, id);
  if (!rebound) throw notFound('rebound');
  return rebound;
}

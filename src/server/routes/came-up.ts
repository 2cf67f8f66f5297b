import { dropCameUp, getCameUp, noteCameUp } from '../../contract/came-up.ts';
import type { FindingId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import * as noting from '../commands/note-came-up.ts';
import { findCameUp, findInterviewsSince } from '../db/came-up.ts';
import { findStoredFinding } from '../db/findings.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function cameUpRoutes(serve: Serve): void {
  serve(getCameUp, async ({ actor, params: { findingId } }) => readCameUp(actor, findingId));

  serve(noteCameUp, async ({ actor, params: { findingId, interviewId }, body: { went } }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      await noting.noteCameUp(tx, actor, findingId, interviewId, went);
    });
    return readCameUp(actor, findingId);
  });

  serve(dropCameUp, async ({ actor, params: { findingId, interviewId } }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      await noting.noteCameUp(tx, actor, findingId, interviewId, null);
    });
    return readCameUp(actor, findingId);
  });
}

async function readCameUp(actor: Actor, findingId: FindingId) {
  const { db, ownerId } = actor;
  const finding = await findStoredFinding(db, ownerId, findingId);
  if (!finding) throw notFound('finding');
  const stretch = { since: finding.created_at, now: actor.clock() };
  return {
    cameUp: (await findCameUp(db, ownerId, [findingId])).get(findingId) ?? [],
    interviews: await findInterviewsSince(db, ownerId, stretch),
  };
}

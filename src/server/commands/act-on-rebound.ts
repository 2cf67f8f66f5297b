import type { z } from 'zod';
import type { actOnRebound } from '../../contract/rebound.ts';
import type { ReboundId } from '../../domain/id.ts';
import { nextMorning, quietUntil } from '../../domain/rebound/quiet.ts';
import type { ReboundAct, ReboundProblem, StepName } from '../../domain/rebound/rebound.ts';
import type { TimeZone } from '../../domain/time.ts';
import { addMinutes } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { findStoredRebound } from '../db/rebounds.ts';
import { notFound, Refusal } from '../refusal.ts';
import { appendToRebound } from './append-to-rebound.ts';

export type Asked = z.output<typeof actOnRebound.body>;

/** Does what the person asked of a rebound, or says why it does not fit. Runs inside the caller's transaction. */
export async function actOn(
  tx: Tx,
  actor: Actor,
  reboundId: ReboundId,
  asked: Asked,
  timeZone: TimeZone,
): Promise<void> {
  await lockOwner(tx, actor);
  const stored = await findStoredRebound(tx, actor.ownerId, reboundId);
  if (!stored) throw notFound('rebound');
  const acted = await appendToRebound(tx, actor, stored, moveFor(asked, actor, timeZone));
  if (!acted.ok) throw new Refusal('conflict', sentenceFor(acted.error));
}

function moveFor(asked: Asked, actor: Actor, timeZone: TimeZone): ReboundAct {
  const now = actor.clock();
  if (asked.type === 'quiet_set') {
    return { type: 'quiet_set', until: quietUntil(asked.choice, now, timeZone) };
  }
  if (asked.type !== 'put_off') return asked;
  const until = asked.until ?? nextMorning(now, timeZone) ?? addMinutes(now, 24 * 60);
  if (until <= now) throw new Refusal('invalid', 'Choose a time that is still to come.', 'until');
  return { type: 'put_off', until };
}

const NAMES: Record<StepName, string> = {
  recharge: 'Recharge',
  review: 'Review',
  remember: 'Remember',
  return: 'Return',
};

function sentenceFor(problem: ReboundProblem): string {
  switch (problem.type) {
    case 'closed':
      return 'This rebound is closed. Reopen it to go on with it.';
    case 'not_closed':
      return 'This rebound is open already.';
    case 'nothing_left':
      return 'The no this rebound was about was taken back, so there is nothing to come back to.';
    case 'not_current':
      return `This rebound is at ${NAMES[problem.current]} now. Reload the page to go on from there.`;
    case 'not_reached_yet':
      return `Something comes before ${NAMES[problem.step]}. It can be done or skipped.`;
  }
}

import type { EventId } from '../id.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Day, Instant } from '../time.ts';
import { addDays } from '../time.ts';

export const STEPS = ['recharge', 'review', 'remember', 'return'] as const;
export type StepName = (typeof STEPS)[number];
export type StepState = 'waiting' | 'done' | 'skipped';

/** One rebound: the four steps after one no, or after several that came together. Nothing in it expires. */
export type Rebound = {
  /** The local day it opened on. */
  day: Day;
  noIds: readonly EventId[];
  /** Where the person is; null once the rebound is closed. */
  current: StepName | null;
  steps: Readonly<Record<StepName, StepState>>;
  /** Put off: it asks for nothing until then. */
  putOffUntil: Instant | null;
  /** Other reminders are quiet until then; null when the person wants none of that. */
  quietUntil: Instant | null;
};

/** What can happen to a rebound after it opened. Each is appended to its log as it stands here. */
export type ReboundAct =
  /** `isLetGo`: nobody sent this no, one let go of a silence; it interrupts nothing. */
  | { type: 'no_joined'; noId: EventId; isLetGo?: true }
  | { type: 'no_left'; noId: EventId }
  /** An undo of it was undone: it is back, and nothing begins anew. */
  | { type: 'no_returned'; noId: EventId }
  | { type: 'step_done'; step: StepName }
  | { type: 'step_skipped'; step: StepName }
  | { type: 'put_off'; until: Instant }
  | { type: 'went_to'; step: StepName }
  | { type: 'quiet_set'; until: Instant | null }
  | { type: 'reopened' };

export type ReboundOpening = {
  type: 'opened';
  day: Day;
  noIds: readonly EventId[];
  quietUntil: Instant | null;
};
export type ReboundLogEntry = ReboundOpening | ReboundAct;

export type ReboundProblem =
  | { type: 'closed' }
  | { type: 'not_closed' }
  | { type: 'nothing_left' }
  | { type: 'not_current'; current: StepName }
  | { type: 'not_reached_yet'; step: StepName };

/** A no that came longer ago is no news any more: read from a mail, it is noted without a rebound. */
const NEWS_DAYS = 14;

export function isNews(day: Day, today: Day): boolean {
  return day >= addDays(today, -NEWS_DAYS);
}

const ALL_WAITING = {
  recharge: 'waiting',
  review: 'waiting',
  remember: 'waiting',
  return: 'waiting',
} as const;

export function openRebound(opening: ReboundOpening): Rebound {
  return {
    day: opening.day,
    noIds: [...new Set(opening.noIds)],
    current: opening.noIds.length > 0 ? 'recharge' : null,
    steps: ALL_WAITING,
    putOffUntil: null,
    quietUntil: opening.quietUntil,
  };
}

/** One act on a rebound. An act that does not fit leaves the rebound as it was and says why. */
export function act(rebound: Rebound, move: ReboundAct): Result<Rebound, ReboundProblem> {
  switch (move.type) {
    case 'no_joined':
      return ok(move.isLetGo ? withLetGo(rebound, move.noId) : withNo(rebound, move.noId));
    case 'no_left':
      return ok(withoutNo(rebound, move.noId));
    case 'no_returned':
      return ok(withReturned(rebound, move.noId));
    case 'quiet_set':
      return ok({ ...rebound, quietUntil: move.until });
    case 'reopened':
      return reopen(rebound);
    case 'put_off':
      return rebound.current ? ok({ ...rebound, putOffUntil: move.until }) : err({ type: 'closed' });
    case 'went_to':
      return goTo(rebound, move.step);
    case 'step_done':
    case 'step_skipped':
      return finish(rebound, move.step, move.type === 'step_done' ? 'done' : 'skipped');
  }
}

/** The state a log comes to. Entries that did not fit when replayed change nothing. */
export function replayRebound(opening: ReboundOpening, acts: readonly ReboundAct[]): Rebound {
  return acts.reduce((rebound, move) => {
    const acted = act(rebound, move);
    return acted.ok ? acted.value : rebound;
  }, openRebound(opening));
}

/**
 * Which rebound a no that comes now belongs to: the one of the same local day, or the open one that is still at
 * Recharge; null when it opens its own. One that is at Recharge again, after going back or reopening, has done its
 * review: a new no would never get its own there.
 */
export function reboundToJoin<Candidate extends { rebound: Rebound }>(
  candidates: readonly Candidate[],
  today: Day,
): Candidate | null {
  const sameDay = candidates.find(({ rebound }) => rebound.day === today);
  return sameDay ?? candidates.find(({ rebound }) => isStillAtRecharge(rebound)) ?? null;
}

function isStillAtRecharge({ current, steps }: Rebound): boolean {
  return current === 'recharge' && steps.review === 'waiting';
}

function withNo(rebound: Rebound, noId: EventId): Rebound {
  if (rebound.noIds.includes(noId)) return rebound;
  // Like every no, one that joins begins with something kind. Something kind that was done stays done; the rest is asked anew.
  const recharge = rebound.steps.recharge === 'done' ? 'done' : 'waiting';
  return {
    ...rebound,
    noIds: [...rebound.noIds, noId],
    current: 'recharge',
    steps: { ...ALL_WAITING, recharge },
    putOffUntil: null,
  };
}

/** Letting go is a choice, not news: whoever is in the midst of the steps goes on there, and it is reviewed with the rest. */
function withLetGo(rebound: Rebound, noId: EventId): Rebound {
  if (rebound.current === null || rebound.noIds.includes(noId)) return withNo(rebound, noId);
  return { ...rebound, noIds: [...rebound.noIds, noId] };
}

function withoutNo(rebound: Rebound, noId: EventId): Rebound {
  const noIds = rebound.noIds.filter((id) => id !== noId);
  if (noIds.length > 0) return { ...rebound, noIds };
  return { ...rebound, noIds, current: null, putOffUntil: null, quietUntil: null };
}

function withReturned(rebound: Rebound, noId: EventId): Rebound {
  if (rebound.noIds.includes(noId)) return rebound;
  const wasEmpty = rebound.noIds.length === 0;
  const current = wasEmpty
    ? (STEPS.find((step) => rebound.steps[step] === 'waiting') ?? null)
    : rebound.current;
  return { ...rebound, noIds: [...rebound.noIds, noId], current };
}

/** A rebound whose every no was taken back has nothing to come back to. */
function reopen(rebound: Rebound): Result<Rebound, ReboundProblem> {
  if (rebound.current) return err({ type: 'not_closed' });
  if (rebound.noIds.length === 0) return err({ type: 'nothing_left' });
  return ok({ ...rebound, current: firstWaiting(rebound) });
}

function goTo(rebound: Rebound, step: StepName): Result<Rebound, ReboundProblem> {
  if (!rebound.current) return err({ type: 'closed' });
  const before = STEPS.slice(0, STEPS.indexOf(step));
  if (before.some((earlier) => rebound.steps[earlier] === 'waiting'))
    return err({ type: 'not_reached_yet', step });
  return ok({ ...rebound, current: step, putOffUntil: null });
}

function finish(rebound: Rebound, step: StepName, state: StepState): Result<Rebound, ReboundProblem> {
  if (!rebound.current) return err({ type: 'closed' });
  if (rebound.current !== step) return err({ type: 'not_current', current: rebound.current });
  // Going back and skipping does not undo what was done there before.
  const kept = state === 'skipped' && rebound.steps[step] === 'done' ? 'done' : state;
  const next = STEPS[STEPS.indexOf(step) + 1] ?? null;
  return ok({ ...rebound, steps: { ...rebound.steps, [step]: kept }, current: next, putOffUntil: null });
}

function firstWaiting(rebound: Rebound): StepName {
  return STEPS.find((step) => rebound.steps[step] === 'waiting') ?? 'recharge';
}

import type { EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';

export const EVENT_KINDS = [
  'saved',
  'applied',
  'confirmed',
  'contacted',
  'assessment',
  'interview',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'on_hold',
  'let_go',
  'reopened',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A no is sent, or is a silence that one lets go. */
export function isNo(kind: EventKind): boolean {
  return kind === 'rejected' || kind === 'let_go';
}

/** How a no came. `silence` is a no that nobody sent. */
export const NO_CHANNELS = ['mail', 'phone', 'portal', 'in_person', 'letter', 'silence'] as const;
export type NoChannel = (typeof NO_CHANNELS)[number];

/** What belongs to a no: evidence and guess are different fields, and neither is ever required. */
export type NoDetails = {
  channel: NoChannel | null;
  /** Their words, as they wrote or said them. */
  theirWords: string;
  /** What somebody said or wrote: evidence. */
  know: string;
  /** What the person thinks: kept out of every number. */
  guess: string;
};

/** What happened, as one says it: everything an event carries besides its place in the log. */
export type Happening = {
  kind: EventKind;
  day: Day;
  /** The interview round this event is about; null where rounds mean nothing. */
  round: number | null;
  note: string;
  no: NoDetails | null;
  /** An interview that they called off; it comes by a correction. */
  isCancelled?: boolean | undefined;
  /** The last day on which they expect an answer to it, where they named one. */
  answerBy?: Day | null | undefined;
  /** That answer was given; it comes by a correction. */
  isAnswered?: boolean | undefined;
};

type Logged = { id: EventId; recordedAt: Instant };

/**
 * One entry of an application's log. The log is append-only: to correct or to undo is to append. Ids are
 * time-ordered, but nothing rests on an undo sorting after its target: a clock may have been set back in between.
 */
export type ApplicationEvent = Logged &
  (
    | { type: 'happened'; happening: Happening }
    | { type: 'corrected'; targetId: EventId; change: Partial<Happening> }
    | { type: 'undone'; targetId: EventId }
  );

/**
 * A happening that stands today: corrections applied, undone ones left out. That an answer was given is no correction of
 * what was noted.
 */
export type StandingEvent = Logged & { happening: Happening; isCorrected: boolean };

/**
 * Reads what stands from the log, in the order it happened (by day, and within a day openings before endings).
 * The order of the array makes no difference. An undo can itself be undone; what speaks of an unknown entry
 * changes nothing.
 */
export function standingEvents(log: readonly ApplicationEvent[]): StandingEvent[] {
  const undone = undoneIds(log);
  const entries = log.filter(({ id }) => !undone.has(id)).sort(byId);
  const standing = new Map<EventId, StandingEvent>();
  for (const entry of entries) {
    if (entry.type !== 'happened') continue;
    const { id, recordedAt, happening } = entry;
    standing.set(id, { id, recordedAt, happening, isCorrected: false });
  }
  for (const entry of entries) {
    const target = entry.type === 'corrected' && standing.get(entry.targetId);
    if (!target) continue;
    const happening = { ...target.happening, ...entry.change };
    const isCorrected = target.isCorrected || Object.keys(entry.change).some((key) => key !== 'isAnswered');
    standing.set(target.id, { ...target, happening, isCorrected });
  }
  return [...standing.values()].sort(byHappening);
}

/**
 * The entries that an undo has taken back; an undo that was itself taken back counts for nothing. Works from the
 * undos that nothing undoes towards their targets, so that no chain is too long and a circle (which no screen can
 * make, but a damaged file can hold) has no effect.
 */
export function undoneIds(log: readonly ApplicationEvent[]): Set<EventId> {
  const undos = new Map<EventId, EventId>();
  for (const entry of log) if (entry.type === 'undone') undos.set(entry.id, entry.targetId);
  const undecided = new Map<EventId, number>();
  for (const targetId of undos.values()) undecided.set(targetId, (undecided.get(targetId) ?? 0) + 1);

  const undone = new Set<EventId>();
  const decided = [...undos.keys()].filter((id) => !undecided.has(id));
  for (const id of decided) {
    const targetId = undos.get(id);
    if (targetId === undefined) continue;
    if (!undone.has(id)) undone.add(targetId);
    const left = (undecided.get(targetId) ?? 0) - 1;
    undecided.set(targetId, left);
    if (left === 0 && undos.has(targetId)) decided.push(targetId);
  }
  return undone;
}

function byId(a: { id: EventId }, b: { id: EventId }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byHappening(a: StandingEvent, b: StandingEvent): number {
  if (a.happening.day !== b.happening.day) return a.happening.day < b.happening.day ? -1 : 1;
  return EVENT_ORDER[a.happening.kind] - EVENT_ORDER[b.happening.kind] || byId(a, b);
}

/**
 * Within one day: mails of a day are often recorded in another order than they came. Endings and reopenings of one
 * day keep the order they were recorded in.
 */
const EVENT_ORDER: Record<EventKind, number> = {
  saved: 0,
  applied: 1,
  confirmed: 2,
  contacted: 3,
  assessment: 4,
  interview: 5,
  offer: 6,
  on_hold: 7,
  accepted: 8,
  declined: 8,
  rejected: 8,
  withdrawn: 8,
  let_go: 8,
  reopened: 8,
};

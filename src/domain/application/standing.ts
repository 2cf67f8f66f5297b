import type { Day } from '../time.ts';
import type { AnswerExpected } from './answer-by.ts';
import { answerExpected } from './answer-by.ts';
import type { ApplicationEvent, EventKind, StandingEvent } from './event.ts';
import { standingEvents } from './event.ts';

/** How far an application can get, in order. An interview also has its round. */
export const STAGES = [
  'saved',
  'applied',
  'contacted',
  'assessment',
  'interview',
  'offer',
  'accepted',
] as const;
export type StageName = (typeof STAGES)[number];
/** The furthest point in an application's events; `round` is 0 unless the stage is an interview. */
export type Stage = { name: StageName; round: number };

export const STATUSES = [
  'saved',
  'applied',
  'contacted',
  'assessment',
  'interview',
  'offer',
  'on_hold',
  'accepted',
  'declined',
  'no',
  'let_go',
  'withdrawn',
] as const;
/** Where an application is now: the stage while it lives, or how it ended. */
export type Status = (typeof STATUSES)[number];

/** What the events of one application come to. Read from the log alone, so it can be worked out again at any time. */
export type ApplicationStanding = {
  status: Status;
  stage: Stage;
  isLive: boolean;
  /** The furthest interview round that was not called off, also when the stage has gone past interviews; 0 for none. */
  rounds: number;
  appliedOn: Day | null;
  /** The first day they answered in person: contact, assessment, interview, offer or a no, but no receipt. */
  answeredOn: Day | null;
  closedOn: Day | null;
  lastEventOn: Day | null;
  /** Null when they expect none by a day, and once the application has ended. */
  answerExpected: AnswerExpected | null;
};

const STAGE_OF: Partial<Record<EventKind, StageName>> = {
  saved: 'saved',
  applied: 'applied',
  confirmed: 'applied',
  contacted: 'contacted',
  assessment: 'assessment',
  interview: 'interview',
  offer: 'offer',
  declined: 'offer',
  accepted: 'accepted',
};
const ENDING: Partial<Record<EventKind, Status>> = {
  accepted: 'accepted',
  declined: 'declined',
  rejected: 'no',
  withdrawn: 'withdrawn',
  let_go: 'let_go',
};
const REOPENING: readonly EventKind[] = ['contacted', 'assessment', 'interview', 'offer', 'reopened'];
const ANSWERS: readonly EventKind[] = ['contacted', 'assessment', 'interview', 'offer', 'rejected'];

export function standingOf(log: readonly ApplicationEvent[]): ApplicationStanding {
  const events = standingEvents(log);
  const stage = stageReached(events);
  let ended: { status: Status; day: Day } | null = null;
  let isOnHold = false;
  for (const event of events) {
    const { happening } = event;
    const ending = ENDING[happening.kind];
    if (isAnsweredLaterThatDay(event, events)) continue;
    if (ending) ended = { status: ending, day: happening.day };
    else if (reopens(happening)) {
      ended = null;
      isOnHold = false;
    } else if (happening.kind === 'on_hold') isOnHold = true;
  }
  return {
    status: ended?.status ?? (isOnHold ? 'on_hold' : liveStatus(stage)),
    stage,
    isLive: ended === null,
    rounds: Math.max(0, ...events.map(({ happening }) => (happening.isCancelled ? 0 : roundOf(happening)))),
    appliedOn: firstDay(events, ['applied', 'confirmed']),
    answeredOn: firstDay(events, ANSWERS),
    closedOn: ended?.day ?? null,
    lastEventOn: events.at(-1)?.happening.day ?? null,
    answerExpected: ended === null ? answerExpected(events) : null,
  };
}

/** An interview that was called off is no reason to go on. */
function reopens({ kind, isCancelled }: StandingEvent['happening']): boolean {
  return REOPENING.includes(kind) && !isCancelled;
}

/** Whether an application that ended would live again, were this appended to its log. */
export function wouldReopen(log: readonly ApplicationEvent[], event: ApplicationEvent): boolean {
  return !standingOf(log).isLive && standingOf([...log, event]).isLive;
}

/** What was let go in the morning and answered in the afternoon goes on, though openings of a day sort before endings. */
function isAnsweredLaterThatDay({ id, happening }: StandingEvent, events: readonly StandingEvent[]): boolean {
  return (
    happening.kind === 'let_go' &&
    events.some((other) => other.id > id && other.happening.day === happening.day && reopens(other.happening))
  );
}

/** The furthest stage among events that stand; the order they came in makes no difference, and no ending lowers it. */
export function stageReached(events: readonly StandingEvent[]): Stage {
  let furthest: Stage = { name: 'saved', round: 0 };
  for (const { happening } of events) {
    const name = STAGE_OF[happening.kind];
    if (!name) continue;
    const stage = { name, round: name === 'interview' ? roundOf(happening) : 0 };
    if (compareStages(stage, furthest) > 0) furthest = stage;
  }
  return furthest;
}

export function compareStages(a: Stage, b: Stage): number {
  return STAGES.indexOf(a.name) - STAGES.indexOf(b.name) || a.round - b.round;
}

function roundOf(happening: StandingEvent['happening']): number {
  return happening.kind === 'interview' ? Math.max(1, happening.round ?? 1) : 0;
}

function liveStatus(stage: Stage): Status {
  return stage.name === 'accepted' ? 'offer' : stage.name;
}

function firstDay(events: readonly StandingEvent[], kinds: readonly EventKind[]): Day | null {
  return events.find(({ happening }) => kinds.includes(happening.kind))?.happening.day ?? null;
}

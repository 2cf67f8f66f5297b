import type { ApplicationEvent, StandingEvent } from '../application/event.ts';
import { standingEvents } from '../application/event.ts';
import type { MeetingNoted } from '../application/held.ts';
import { roundsHeld } from '../application/held.ts';
import { standingOf } from '../application/standing.ts';
import type { ApplicationId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { Answer } from './run-of-nos.ts';

export type LoggedApplication = { id: ApplicationId; log: readonly ApplicationEvent[] };
export type InterviewedApplication = LoggedApplication & { meetings: readonly MeetingNoted[] };
/** How one application was answered, and the day that settled it. */
export type ApplicationAnswer = { applicationId: ApplicationId; answer: Answer; day: Day };

/**
 * First interviews, in the order they were answered: yes when a second round or an offer came of it, no when it ended
 * before that (silence that was let go counts as a no). What is still open is no answer yet, and what the person
 * withdrew themselves is nobody's answer, and one that was agreed and never took place had none. Reads what happened and
 * nothing that anybody guessed.
 */
export function firstInterviewAnswers(
  applications: readonly InterviewedApplication[],
  now: Instant,
): ApplicationAnswer[] {
  const held = applications.filter((application) => hadInterview(application, now));
  return answersOf(held, isInterview, ({ happening }) => {
    return (happening.kind === 'interview' && (happening.round ?? 1) >= 2) || isOffer(happening.kind);
  });
}

/** Applications, in the order they were answered: yes when an interview or an offer came of it, no when it ended before. */
export function applicationAnswers(applications: readonly LoggedApplication[]): ApplicationAnswer[] {
  const wentOut = ({ happening }: StandingEvent) => !STAYED_AT_HOME.includes(happening.kind);
  return answersOf(applications, wentOut, (event) => isInterview(event) || isOffer(event.happening.kind));
}

function hadInterview({ log, meetings }: InterviewedApplication, now: Instant): boolean {
  const { rounds, closedOn } = standingOf(log);
  return roundsHeld(rounds, meetings, { closedOn, lookedAt: now }) > 0;
}

/** Saved and let go without ever applying: nobody was asked. */
const STAYED_AT_HOME = ['saved', 'let_go', 'withdrawn', 'on_hold', 'reopened'];

function answersOf(
  applications: readonly LoggedApplication[],
  counts: (event: StandingEvent) => boolean,
  isYes: (event: StandingEvent) => boolean,
): ApplicationAnswer[] {
  const answers: ApplicationAnswer[] = [];
  for (const { id, log } of applications) {
    const events = standingEvents(log);
    if (!events.some(counts)) continue;
    const yes = events.find(isYes);
    const { status, closedOn } = standingOf(log);
    if (yes) answers.push({ applicationId: id, answer: 'yes', day: yes.happening.day });
    else if (closedOn && status !== 'withdrawn')
      answers.push({ applicationId: id, answer: 'no', day: closedOn });
  }
  return answers.sort((a, b) => compare(a.day, b.day) || compare(a.applicationId, b.applicationId));
}

function isInterview({ happening }: StandingEvent): boolean {
  return !happening.isCancelled && happening.kind === 'interview';
}

function isOffer(kind: StandingEvent['happening']['kind']): boolean {
  return kind === 'offer' || kind === 'accepted' || kind === 'declined';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

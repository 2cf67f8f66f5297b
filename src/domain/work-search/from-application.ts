import type { ApplicationEvent, EventKind, StandingEvent } from '../application/event.ts';
import { standingEvents } from '../application/event.ts';
import type { InterviewKind } from '../application/interview-kind.ts';
import type { ApplicationId, EventId, InterviewId } from '../id.ts';
import type { Day, Instant, TimeZone } from '../time.ts';
import { dayOf, localOf } from '../time.ts';
import type { FilledIn } from './filled-in.ts';
import type { WorkSearchRecord, WorkSearchResult } from './record.ts';
import { emptyRecord } from './record.ts';

/** What is known of one application, as far as an office may ask for it. */
export type WorkSearchApplication = {
  id: ApplicationId;
  company: string;
  role: string;
  postingUrl: string;
  source: string;
  /** The employer's number for the position, where a mail named it. */
  reference: string;
  log: readonly ApplicationEvent[];
  interviews: readonly WorkSearchInterview[];
  /** The mail an event came from, in one line. */
  mailOf: ReadonlyMap<EventId, string>;
};
export type WorkSearchInterview = {
  id: InterviewId;
  eventId: EventId;
  round: number;
  kind: InterviewKind;
  startsAt: Instant | null;
  minutes: number | null;
  place: string;
  link: string;
  isCancelled: boolean;
  /** Something was written about it afterwards. */
  hasDebrief: boolean;
  people: readonly { name: string; title: string; email: string }[];
  notedAt: Instant;
};

/** Longer than this it is a letter, not a reason; the letter stays where it is. */
const MAX_REASON_CHARS = 300;

const ENDS: ReadonlySet<EventKind> = new Set(['accepted', 'declined', 'rejected', 'withdrawn', 'let_go']);
const RESUMES: ReadonlySet<EventKind> = new Set([
  'reopened',
  'contacted',
  'assessment',
  'interview',
  'offer',
]);

const RESULT_OF: Partial<Record<EventKind, WorkSearchResult>> = {
  confirmed: 'confirmed',
  contacted: 'answered',
  assessment: 'answered',
  interview: 'interview',
  offer: 'offer',
  accepted: 'hired',
  rejected: 'no',
  declined: 'declined',
  withdrawn: 'withdrawn',
  let_go: 'no_answer',
  on_hold: 'answered',
  reopened: 'open',
};

/** What somebody did for one application: each time it was sent, each test, each interview that has begun by `now`. */
export function activitiesOfApplication(
  application: WorkSearchApplication,
  { now, timeZone }: { now: Instant; timeZone: TimeZone },
): FilledIn[] {
  const events = standingEvents(application.log);
  const sent = sendings(events);
  const today = dayOf(now, timeZone);
  const applied = sent.map((event, index) => {
    const until = sent[index + 1];
    const later = events.filter((other) => isAfter(other, event) && !(until && isAfter(other, until)));
    return {
      // However the first sending came to be known, an edit of it stays with it.
      sourceId: index === 0 ? `applied:${application.id}` : `event:${event.id}`,
      writtenAt: event.recordedAt,
      isSure: true,
      record: {
        ...recordOf(application, event, 'apply'),
        proof: proofOf(application, [
          event,
          ...later.filter(({ happening }) => happening.kind === 'confirmed'),
        ]),
        ...outcomeOf(later.filter((other) => other !== until)),
      },
    };
  });
  const tests = events.filter(({ happening }) => happening.kind === 'assessment');
  const known = new Set(application.interviews.map(({ eventId }) => eventId));
  // An interview of the log alone, from before its time was kept beside it.
  const bare = events.filter(
    ({ id, happening }) => happening.kind === 'interview' && !happening.isCancelled && !known.has(id),
  );
  const met = [...tests, ...bare].map((event) => ({
    sourceId: `event:${event.id}`,
    writtenAt: event.recordedAt,
    // That a test was sent, or a meeting spoken of, does not say that it took place.
    isSure: false,
    record: {
      ...recordOf(application, event, 'interview'),
      proof: proofOf(application, [event]),
      ...outcomeOf(events.filter((other) => isAfter(other, event))),
    },
  }));
  const interviews = application.interviews.flatMap((interview) =>
    interviewActivity(application, interview, events, now, timeZone),
  );
  return [...applied, ...met, ...interviews]
    .map((activity): FilledIn => ({ ...activity, origin: 'application', applicationId: application.id }))
    .filter(({ record }) => record.day <= today);
}

/** Each time it was sent; a receipt tells of it where nothing else does. */
function sendings(events: readonly StandingEvent[]): StandingEvent[] {
  const applied = events.filter(({ happening }) => happening.kind === 'applied');
  if (applied.length > 0) return applied;
  return events.filter(({ happening }) => happening.kind === 'confirmed').slice(0, 1);
}

function interviewActivity(
  application: WorkSearchApplication,
  interview: WorkSearchInterview,
  events: readonly StandingEvent[],
  now: Instant,
  timeZone: TimeZone,
): Pick<FilledIn, 'sourceId' | 'writtenAt' | 'isSure' | 'record'>[] {
  const { startsAt, isCancelled } = interview;
  const event = events.find(({ id }) => id === interview.eventId);
  // One that was called off, taken back, or is still to come is nothing that was done.
  if (!event || isCancelled || event.happening.isCancelled || (startsAt !== null && startsAt > now))
    return [];
  const day = startsAt === null ? event.happening.day : dayOf(startsAt, timeZone);
  const later = events.filter(({ id, happening }) => {
    if (id === event.id || happening.day < day) return false;
    return happening.kind !== 'interview' || (happening.round ?? 1) > interview.round;
  });
  const record: WorkSearchRecord = {
    ...recordOf(application, event, 'interview'),
    day,
    time: startsAt === null ? '' : localOf(startsAt, timeZone).slice(11),
    minutes: interview.minutes,
    ...wayOf(interview),
    // Line by line the role of whom the name is; somebody without one leaves a line empty.
    contactName: interview.people.map(({ name }) => name).join('\n'),
    contactRole: interview.people
      .map(({ title }) => title)
      .join('\n')
      .trimEnd(),
    email: lines(interview.people.map(({ email }) => email)),
    proof: proofOf(application, [event]),
    ...outcomeOf(later),
  };
  const isSure = interview.hasDebrief || (startsAt !== null && !isOvertaken(event, day, events));
  return [{ sourceId: `interview:${interview.id}`, writtenAt: interview.notedAt, isSure, record }];
}

/** It had ended between the agreement and the day, and nothing took it up again: they hardly met. */
function isOvertaken(agreed: StandingEvent, day: Day, events: readonly StandingEvent[]): boolean {
  const between = events.filter((event) => isAfter(event, agreed) && event.happening.day < day);
  const last = between.findLast(({ happening }) => ENDS.has(happening.kind) || RESUMES.has(happening.kind));
  return last !== undefined && ENDS.has(last.happening.kind);
}

function recordOf(
  { company, role, postingUrl, source, reference }: WorkSearchApplication,
  { happening }: StandingEvent,
  type: 'apply' | 'interview',
): WorkSearchRecord {
  return {
    ...emptyRecord(happening.day, type),
    employer: company,
    position: role,
    reference,
    source: postingUrl || source,
  };
}

function outcomeOf(
  later: readonly StandingEvent[],
): Pick<WorkSearchRecord, 'result' | 'resultDay' | 'statedReason'> {
  let outcome: Pick<WorkSearchRecord, 'result' | 'resultDay' | 'statedReason'> = {
    result: 'open',
    resultDay: null,
    statedReason: '',
  };
  for (const { happening } of later) {
    const result = RESULT_OF[happening.kind];
    // A receipt that comes late says less than what was known; a meeting they called off says nothing.
    if (!result || happening.isCancelled || (result === 'confirmed' && outcome.result !== 'open')) continue;
    const isDated = result !== 'no_answer' && result !== 'open';
    outcome = {
      result,
      resultDay: isDated ? happening.day : null,
      statedReason: result === 'no' ? reasonIn(happening.no?.theirWords ?? '') : '',
    };
  }
  return outcome;
}

function reasonIn(theirWords: string): string {
  const words = theirWords.trim();
  if (words.length <= MAX_REASON_CHARS) return words;
  // By code points, so that no character is cut in two.
  return `${Array.from(words).slice(0, MAX_REASON_CHARS).join('').trimEnd()} […]`;
}

function proofOf({ mailOf }: WorkSearchApplication, events: readonly StandingEvent[]): string {
  return lines(events.map(({ id }) => mailOf.get(id) ?? ''));
}

/** A place that is no place: what people write there when they meet by wire. */
const BY_PHONE = /^(by |the )?(tele)?(phone|fon)( call)?$|^call$/i;
const ONLINE = /^(by |on )?(video|online|remote|zoom|(ms |microsoft )?teams|google meet|skype)( call)?$/i;

function wayOf({ kind, place, link }: WorkSearchInterview): Pick<WorkSearchRecord, 'method' | 'address'> {
  const named = place.trim();
  if (BY_PHONE.test(named)) return { method: 'phone', address: '' };
  if (ONLINE.test(named)) return { method: 'online', address: '' };
  if (link) return { method: 'online', address: named };
  if (named) return { method: 'in_person', address: named };
  return { method: kind === 'phone_screen' ? 'phone' : '', address: '' };
}

function isAfter(other: StandingEvent, event: StandingEvent): boolean {
  if (other.happening.day !== event.happening.day) return other.happening.day > event.happening.day;
  return (
    other.id !== event.id && STARTS.indexOf(other.happening.kind) >= STARTS.indexOf(event.happening.kind)
  );
}

/** Within one day a sending comes before a receipt, and both before a test; the rest follows. */
const STARTS: readonly EventKind[] = [
  'saved',
  'applied',
  'confirmed',
  'contacted',
  'assessment',
  'interview',
  'offer',
  'on_hold',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'let_go',
  'reopened',
];

function lines(parts: readonly string[]): string {
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))].join('\n');
}

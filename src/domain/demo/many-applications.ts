import type { EventKind, Happening } from '../application/event.ts';
import type { Day } from '../time.ts';
import { addDays } from '../time.ts';
import { ABOUTS, FIELDS, JOBS, LEVELS, PLACE_NAMES, PLACES, REMARKS, SOURCES, TRADES } from './many-words.ts';
import type { RoleFamily } from './postings.ts';
import { postingText } from './postings.ts';
import type { Random } from './random.ts';
import { seededRandom } from './random.ts';
import { addressOf } from './without-interview.ts';

/** One of very many applications: its words, and its log as days and entries, oldest first. */
export type ManyApplication = {
  company: string;
  role: string;
  posting_url: string;
  posting_text: string;
  source: string;
  pay: string;
  place: string;
  notes: string;
  log: readonly ManyEntry[];
};
/** `target` is the place in the log of what is corrected. */
export type ManyEntry =
  | { type: 'happened'; recordedOn: Day; happening: Happening }
  | { type: 'corrected'; recordedOn: Day; target: number; change: Partial<Happening> };

const YEARS = 4;
/** Makes a posting of one to two kB. */
const ABOUT_SENTENCES = 6;
const EVENTS = { fewest: 6, most: 10 };

/**
 * Applications for measuring with, about eight log entries each, made one at a time. They end as those of 14 published
 * searches of real people did: no answer 53 in 100, a no 31, an interview or more 5, an offer fewer than 1.
 */
export function* manyApplications({
  seed,
  count,
  today,
}: {
  seed: number;
  count: number;
  today: Day;
}): Generator<ManyApplication> {
  const random = seededRandom(seed);
  // Today is not over yet: nothing of it may lie ahead of the clock.
  const yesterday = addDays(today, -1);
  for (let made = 0; made < count; made++)
    yield oneOfMany(random, yesterday, firstDay(yesterday, made / count));
}

/** Oldest first; fewer lie far back than near, as in a search that gathers pace. */
function firstDay(last: Day, share: number): Day {
  return addDays(last, -Math.floor((1 - share) ** 1.5 * YEARS * 365));
}

function oneOfMany(random: Random, last: Day, first: Day): ManyApplication {
  const company = `${random.pick(PLACE_NAMES)} ${random.pick(TRADES)}`;
  const role = `${random.pick(LEVELS)}${random.pick(FIELDS)} ${random.pick(JOBS)}`;
  const from = random.int(30, 75);
  const about = random.shuffled(ABOUTS).slice(0, ABOUT_SENTENCES).join(' ');
  return {
    company,
    role,
    posting_url: addressOf({ company, role }),
    posting_text: postingText({ company, role, about, family: random.pick(FAMILIES) }, random),
    source: random.pick(SOURCES),
    pay: random.next() < 0.4 ? '' : `${from},000 to ${from + random.int(3, 12)},000`,
    place: random.pick(PLACES),
    notes: random.next() < 0.3 ? '' : `${random.pick(REMARKS)} ${random.pick(REMARKS)}`,
    log: logOf(random, last, first),
  };
}

const FAMILIES: readonly [RoleFamily, ...RoleFamily[]] = [
  'operations',
  'analyst',
  'support',
  'supply',
  'programme',
];

type Outcome =
  | 'saved'
  | 'silent'
  | 'let_go'
  | 'no'
  | 'assessment'
  | 'interview'
  | 'interviewing'
  | 'offer'
  | 'withdrawn';
/** In a thousand. */
const OUTCOMES: readonly [Outcome, number][] = [
  ['silent', 380],
  ['let_go', 150],
  ['no', 310],
  ['saved', 70],
  ['interview', 32],
  ['interviewing', 10],
  ['assessment', 28],
  ['withdrawn', 14],
  ['offer', 6],
];
const HAPPENINGS: Record<Outcome, readonly EventKind[]> = {
  saved: ['saved'],
  silent: ['saved', 'applied', 'confirmed'],
  let_go: ['saved', 'applied', 'confirmed', 'let_go'],
  no: ['saved', 'applied', 'confirmed', 'rejected'],
  assessment: ['saved', 'applied', 'confirmed', 'assessment'],
  interview: ['saved', 'applied', 'confirmed', 'contacted', 'interview', 'interview', 'rejected'],
  interviewing: ['saved', 'applied', 'confirmed', 'interview'],
  offer: ['saved', 'applied', 'confirmed', 'contacted', 'interview', 'interview', 'offer', 'accepted'],
  withdrawn: ['saved', 'applied', 'contacted', 'withdrawn'],
};

/** What happened, with corrections and notes between, as in a log that somebody keeps for years. */
function logOf(random: Random, last: Day, first: Day): ManyEntry[] {
  const kinds = HAPPENINGS[outcomeOf(random)];
  const wanted = random.int(EVENTS.fewest, EVENTS.most);
  let day = first;
  const log: ManyEntry[] = [];
  let round = 0;
  for (const kind of kinds) {
    if (kind === 'interview') round++;
    log.push({ type: 'happened', recordedOn: day, happening: happeningOf(kind, day, round) });
    day = earlier(addDays(day, random.int(0, 9)), last);
  }
  while (log.length < wanted) {
    const target = random.int(0, kinds.length - 1);
    log.push({ type: 'corrected', recordedOn: day, target, change: { note: random.pick(REMARKS) } });
    day = earlier(addDays(day, random.int(0, 3)), last);
  }
  return log;
}

function happeningOf(kind: EventKind, day: Day, round: number): Happening {
  const isNo = kind === 'rejected' || kind === 'let_go';
  const channel = kind === 'let_go' ? 'silence' : 'mail';
  return {
    kind,
    day,
    round: kind === 'interview' ? round : null,
    note: '',
    no: isNo ? { channel, theirWords: '', know: '', guess: '' } : null,
  };
}

function outcomeOf(random: Random): Outcome {
  let left = random.int(0, 999);
  for (const [outcome, share] of OUTCOMES) {
    if (left < share) return outcome;
    left -= share;
  }
  return 'silent';
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

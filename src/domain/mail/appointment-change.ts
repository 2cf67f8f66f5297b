import { instantOfLocal, type TimeZone } from '../time.ts';
import { APPOINTMENT_WORDS, type AppointmentWords } from './appointment-words.ts';
import { evidenceAt } from './evidence-at.ts';
import type { ParsedMail } from './mail.ts';
import { daySent, daysNamed, type NamedDay } from './named-day.ts';
import { findNamedTimes, type NamedTime } from './named-time.ts';
import { ownTextIn } from './own-passages.ts';
import { Phrase, placeOf, sentenceAround, wordsSaid } from './phrase.ts';
import { type Prepared, prepareSubject, prepareText } from './prepare-text.ts';
import type { Evidence } from './reading.ts';
import { findSignals } from './signals.ts';
import { FORWARD_MARKS, REPLY_MARK } from './subject-marks.ts';

/** What an interview mail without a calendar says of a talk that was agreed: to be looked at by the person. */
export type AppointmentChange = {
  kind: 'moved' | 'cancelled';
  /** The hours it names beside a day, in their order, but for those it calls the old ones. */
  times: NamedTime[];
};
export type ReadChange = AppointmentChange & { evidence: Evidence };

const MAX_READ_TEXT = 60_000;
const MAX_JUDGED = 5_000;
const MAX_TIMES = 10;

/**
 * Whether an interview mail's own words say that the talk is moved or called off. One that is called off to be held at
 * another time is moved; a talk that is called off since all is over is neither, for that is a no. `home`: the zone of an
 * hour that names none.
 */
export function findAppointmentChange(mail: ParsedMail, home: TimeZone): ReadChange | null {
  const ownText = ownTextIn(mail.text.slice(0, MAX_READ_TEXT), mail.subject);
  const subject = isReply(mail.subject) ? null : prepareSubject(mail.subject);
  const named = daysNamed(ownText, daySent(mail, home));
  const text = prepareText(withoutFullStops(ownText, named));
  const moved = findIn(subject, text, 'moved');
  const found = moved ?? findIn(subject, text, 'cancelled');
  if (!found || (!moved && saysNo(text, found))) return null;
  const kind = moved ? 'moved' : 'cancelled';
  const times = moved ? newTimes(mail, ownText, named, home) : [];
  return { kind, times, evidence: evidenceAt(mail, found, 'change') };
}

/** The hour a mail moves an interview to; `isNoted`: it names none but the one that stands already. */
export function newTimeOf(
  times: readonly NamedTime[],
  noted: Pick<NamedTime, 'startsLocal' | 'timeZone'> | null,
): { time: NamedTime | null; isNoted: boolean } {
  const instants = times.map(instantOf);
  const standing = noted ? instants.lastIndexOf(instantOf(noted)) : -1;
  // What stands behind the hour that is noted is the new one: "on Thursday at 10, could you make Friday at 13?"
  const left = times.slice(standing + 1);
  const [time] = left;
  if (time && left.every((one) => instantOf(one) === instantOf(time))) return { time, isNoted: false };
  // "From 10:00 to 14:00" may be how long it takes, or where it goes.
  return { time: null, isNoted: left.length === 0 && times[standing]?.minutes === null };
}

type Kind = AppointmentChange['kind'];
type Found = { field: 'subject' | 'text'; start: number; end: number };
type Table = Pick<AppointmentWords, 'unless' | 'opening'> &
  Record<Kind, { phrase: Phrase; saysNo: boolean }[]>;

const TABLES: readonly Table[] = APPOINTMENT_WORDS.map(({ moved, cancelled, opening, unless }) => ({
  ...{ opening, unless },
  moved: moved.map(phraseOf),
  cancelled: cancelled.map(phraseOf),
}));
const NEGATED = / (?:not|never|nicht|kein|keinen|pas|no|nao|non|niet|without|ohne) /;
/** Who goes on to the next round is moved too, and nothing of their talk is. */
const ADVANCES =
  / (?:forward|ahead|application|candidacy|you|online|video|zoom|teams|(?:next|second|third|final|interview|following|technical|last) (?:round|stage|step|phase)) /;
const REPLY = new RegExp(String.raw`^\s*${REPLY_MARK}\s*(?:\[\d{1,3}\])?:`, 'i');

function phraseOf(words: string) {
  return {
    phrase: new Phrase(words),
    saysNo: /(?:^|[ |])(?:not|no|nicht|pas|nao|non|niet|longer)(?:[ |]|$)/.test(words),
  };
}

/** What is answered is named in a subject, whatever the answer says. */
function isReply(subject: string): boolean {
  return REPLY.test(subject);
}

/** Those of a day end no sentence: "am 3.12. verschieben". */
function withoutFullStops(text: string, days: readonly NamedDay[]): string {
  return days.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replaceAll('.', ' ') + left.slice(end),
    text,
  );
}

/** The first words that say it, those of the text before those of the subject. */
function findIn(subject: Prepared | null, text: Prepared, kind: Kind): Found | null {
  for (const table of TABLES) {
    const found = findSaid(text, table, kind);
    if (found) return { field: 'text', ...found };
  }
  if (!subject) return null;
  for (const table of TABLES) {
    const found = findOpening(subject, table, kind) ?? findSaid(subject, table, kind);
    if (found) return { field: 'subject', ...found };
  }
  return null;
}

function findSaid(prepared: Prepared, table: Table, kind: Kind): { start: number; end: number } | null {
  const folded = prepared.folded.slice(0, MAX_JUDGED);
  const said = wordsSaid(folded);
  for (const { phrase, saysNo } of table[kind]) {
    for (const [first, word] of said.words.entries()) {
      if (!isHead(phrase, word)) continue;
      const last = phrase.lastFrom(said, first);
      if (last < 0) continue;
      const { start, end } = placeOf(said, first, last);
      const sentence = sentenceAround(folded, start);
      const words = ` ${folded.slice(start, end)} `;
      if (prepared.isUnderCondition(start) || table.unless.test(sentence)) continue;
      if (!saysNo && NEGATED.test(words)) continue;
      if (/ (?:re)?mov/.test(words) && ADVANCES.test(`${words}${wordsAfter(folded, end)} `)) continue;
      return prepared.spanOf(start, end);
    }
  }
  return null;
}

function findOpening(
  subject: Prepared,
  { opening, unless }: Table,
  kind: Kind,
): { start: number; end: number } | null {
  const { words, starts } = wordsSaid(subject.folded);
  const at = words.findIndex((word) => !FORWARD_MARKS.includes(word));
  const word = words[at];
  const start = starts[at];
  if (word === undefined || start === undefined || !opening[kind].includes(word)) return null;
  return unless.test(sentenceAround(subject.folded, start))
    ? null
    : subject.spanOf(start, start + word.length);
}

function isHead({ heads }: Phrase, word: string): boolean {
  return heads.some((head) => (head.endsWith('*') ? word.startsWith(head.slice(0, -1)) : word === head));
}

function wordsAfter(folded: string, position: number): string {
  const end = folded.indexOf('\n', position);
  return folded.slice(position, Math.min(end < 0 ? folded.length : end, position + 35)).trimStart();
}

/** Besides that the talk is called off, which may sound like it: "for the position of analyst has been cancelled". */
function saysNo(text: Prepared, { field, start, end }: Found): boolean {
  return findSignals(text).some(
    (signal) =>
      signal.topic === 'rejection' &&
      signal.strength === 'strong' &&
      (field === 'subject' || signal.end <= start || signal.start >= end),
  );
}

/** "Instead of Thursday": the hour that holds no more. */
const OLD =
  /(?:instead of|rather than|original(?:ly)?|previous(?:ly)?|former(?:ly)?|old (?:date|time)|statt|anstatt|anstelle|ursprünglich\p{L}*|bisher\p{L}*|au lieu d[eu]|initial\p{L}*|en lugar de|en vez de|original\p{L}*|em vez de|ao invés d\p{L}|anziché|invece d\p{L}{1,4}|in plaats van|oorspronkelijk\p{L}*)[^.\n\d]{0,40}$/iu;
const FROM =
  /(?<!\p{L})(?:from|of|vom|von|du|de|del|dal|van|do|da)(?: (?:the|den|dem))?(?: \p{L}{2,12},?)?(?: (?:den|dem|the|le))? $/iu;
const FROM_HOUR = /(?<!\p{L})(?:from|von|de|des|das|desde|dalle|van)(?: (?:ore|las))? $/iu;
const AFTER_DAY = /^[^\p{L}\d\n]{0,3}(?:\(?\p{L}{2,14}\)?)?[^\p{L}\d\n]{0,3}$/u;
const OLD_CHARS = 60;

function newTimes(
  mail: ParsedMail,
  ownText: string,
  named: readonly NamedDay[],
  home: TimeZone,
): NamedTime[] {
  const sent = daySent(mail, home);
  const days = named.filter(
    ({ day }, index) => (sent === null || day >= sent) && !isOld(ownText, named, index),
  );
  const times = findNamedTimes(ownText, named, home)
    .filter(({ at, start }) => days.includes(at) && !OLD.test(before(ownText, start)))
    .map(({ time, start }) => (time?.minutes && mayGoTo(ownText, named, start) ? null : time));
  // Beside an hour that is not told plainly, another one is not told to be the one.
  return times.every((time) => time !== null) ? times.slice(0, MAX_TIMES) : [];
}

/**
 * "Moved from 2:00 to 3:00 PM" may be how long it takes, or where it goes: how long, where the day stands before it as in
 * "moved to 13 March from 2:00 to 3:00 PM".
 */
function mayGoTo(text: string, named: readonly NamedDay[], start: number): boolean {
  const words = before(text, start);
  const from = FROM_HOUR.exec(words);
  if (!from) return false;
  const position = start - words.length + from.index;
  return !named.some(
    (day) =>
      day.end <= position &&
      AFTER_DAY.test(text.slice(day.end, position)) &&
      !FROM.test(before(text, day.start)),
  );
}

function isOld(text: string, named: readonly NamedDay[], index: number): boolean {
  const { start = 0, end = 0 } = named[index] ?? {};
  const words = before(text, start);
  const next = named[index + 1];
  return OLD.test(words) || (FROM.test(words) && next !== undefined && next.start - end <= OLD_CHARS);
}

function before(text: string, position: number): string {
  return text.slice(Math.max(0, position - OLD_CHARS), position);
}

function instantOf({ startsLocal, timeZone }: Pick<NamedTime, 'startsLocal' | 'timeZone'>) {
  return instantOfLocal(startsLocal, timeZone);
}

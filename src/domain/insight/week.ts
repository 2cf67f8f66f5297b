import type { EventKind } from '../application/event.ts';
import { clockOf, longDay, weekdayOf } from '../day-words.ts';
import type { Day } from '../time.ts';
import { addDays } from '../time.ts';

/** What happened in a week, as it is told: an interview is told apart from being invited to it. */
export type WeekEventKind = Exclude<EventKind, 'interview'> | 'invited' | 'interviewed';
type WeekEvent = { day: Day; kind: WeekEventKind; round: number; company: string; role: string };
export type Week = {
  from: Day;
  to: Day;
  happened: readonly WeekEvent[];
  learnt: {
    questions: readonly { text: string }[];
    stories: readonly { title: string; isNew: boolean }[];
    wordings: readonly { instead: string; said: string }[];
    surprises: readonly { text: string; company: string }[];
    debriefs: readonly { company: string; round: number }[];
  };
  practice: { times: number; cards: number; days: number };
  kind: readonly string[];
  coming: {
    interviews: readonly { company: string; role: string; round: number; startsLocal: string | null }[];
    nextSteps: readonly { sentence: string }[];
  };
};

const MONDAY = 'Monday';

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  let monday = day;
  while (weekdayOf(monday) !== MONDAY) monday = addDays(monday, -1);
  return monday;
}

export function weekEventWords({ kind, round }: Pick<WeekEvent, 'kind' | 'round'>): string {
  switch (kind) {
    case 'saved':
      return 'Noted';
    case 'applied':
      return 'Applied';
    case 'confirmed':
      return 'They confirmed it';
    case 'contacted':
      return 'They got in touch';
    case 'assessment':
      return 'An assessment';
    case 'invited':
      return `Invited to the ${ordinal(round)} interview`;
    case 'interviewed':
      return `The ${ordinal(round)} interview`;
    case 'offer':
      return 'An offer';
    case 'accepted':
      return 'You accepted';
    case 'declined':
      return 'You declined';
    case 'rejected':
      return 'A no';
    case 'withdrawn':
      return 'You withdrew';
    case 'on_hold':
      return 'On hold';
    case 'let_go':
      return 'Let go';
    case 'reopened':
      return 'Open again';
  }
}

/** Whether a week has nothing noted in it; a week of rest is told as one. */
export function isQuietWeek({ happened, learnt, practice, kind }: Week): boolean {
  const learntAny = Object.values(learnt).some((list) => list.length > 0);
  return happened.length === 0 && !learntAny && practice.times === 0 && kind.length === 0;
}

export function practiceWords({ times, cards, days }: Week['practice']): string {
  const many = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
  return `${many(times, 'answer')} to ${many(cards, 'card')}, on ${many(days, 'day')}`;
}

/** The week as a Markdown file, to keep or to take along. */
export function weekMarkdown(week: Week): string {
  const { from, to, happened, learnt, practice, kind, coming } = week;
  const lines = [`# The week of ${longDay(from)} to ${longDay(to)} ${to.slice(0, 4)}`];
  const section = (title: string, items: readonly string[]) => {
    if (items.length > 0) lines.push('', `## ${title}`, '', ...items.map((item) => `- ${item}`));
  };
  if (isQuietWeek(week)) lines.push('', 'Nothing noted. A week of rest is one, too.');
  section(
    'What happened',
    happened.map((event) => `${longDay(event.day)}: ${weekEventWords(event)}, ${placeOf(event)}`),
  );
  section('What you learnt', [
    ...learnt.questions.map(({ text }) => `A question to rehearse: ${plain(text)}`),
    ...learnt.stories.map(
      ({ title, isNew }) => `${isNew ? 'A story' : 'A story, told anew'}: ${plain(title)}`,
    ),
    ...learnt.wordings.map(({ instead, said }) => `A wording: ${plain(instead || said)}`),
    ...learnt.surprises.map(({ text, company }) => `A surprise at ${plain(company)}: ${plain(text)}`),
    ...learnt.debriefs.map(
      ({ company, round }) => `Looked back on the ${ordinal(round)} interview at ${plain(company)}`,
    ),
  ]);
  section('Practice', practice.times > 0 ? [practiceWords(practice)] : []);
  section('Something kind', kind.map(plain));
  section('What comes', [
    ...coming.interviews.map(
      ({ startsLocal, ...event }) =>
        `${startWords(startsLocal)}: the ${ordinal(event.round)} interview, ${placeOf(event)}`,
    ),
    ...coming.nextSteps.map(({ sentence }) => plain(sentence)),
  ]);
  return `${lines.join('\n')}\n`;
}

export function ordinal(round: number): string {
  return ['first', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'][round] ?? `${round}th`;
}

function startWords(local: string | null): string {
  return local ? `${longDay(local.slice(0, 10) as Day)}, ${clockOf(local)}` : 'On a day still open';
}

function placeOf({ company, role }: { company: string; role: string }): string {
  return plain(role ? `${company}, ${role}` : company);
}

/** One line, with nothing in it that Markdown would take for its own. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}

import type { NoInRebound, Rebound } from '../../../contract/rebound.ts';
import { ordinal } from '../../status-words.ts';
import { clockTime, dayWords } from '../../words.ts';

/** "A", "A and B", "A, B and C" */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** So many companies are named; of more, the last to come are, and the rest is counted. */
const NAMED = 4;

/** "Company B, second interview" for one no, "Company A and Company B" for several. */
export function reboundName({ nos }: Pick<Rebound, 'nos'>): string {
  const [no] = nos;
  if (!no) return 'a no that was taken back';
  if (nos.length === 1) return noName(no);
  const companies = [...new Set(nos.map(({ company }) => company))];
  if (companies.length <= NAMED) return listed(companies);
  return `${companies.toReversed().slice(0, NAMED).join(', ')} and ${companies.length - NAMED} more`;
}

/** "Company B, second interview" */
export function noName({ company, roundsHeld }: Pick<NoInRebound, 'company' | 'roundsHeld'>): string {
  return roundsHeld > 0 ? `${company}, ${ordinal(roundsHeld)} interview` : company;
}

/** They may have said why, or something of it; there is mostly more to it all the same. */
export function rememberTitle({ nos }: Pick<Rebound, 'nos'>): string {
  const isToldSomething = nos.some(({ know, theirWords }) => know.trim() || theirWords.trim());
  return isToldSomething ? 'You’ll probably never know all of it.' : 'You’ll probably never know why.';
}

/** What is to be said of the reason where nobody noted one: their words stand above it, and are not read for one. */
export function reasonWords({ channel, theirWords }: Pick<NoInRebound, 'channel' | 'theirWords'>): string {
  const unknown =
    channel === 'silence'
      ? 'No reason was given, nor anything else.'
      : theirWords.trim()
        ? 'What lies behind these words: unknown.'
        : 'The reason: unknown.';
  return `${unknown} It mostly stays that way, and “I don’t know” is a good answer.`;
}

/** How far one got, as a sentence that stays true. */
export function howFar({ company, stage, roundsHeld }: NoInRebound): string {
  switch (stage.name) {
    case 'saved':
      return `You found the role at ${company} and gave it thought.`;
    case 'applied':
      return `You applied to ${company}.`;
    case 'contacted':
      return `At ${company}, your application made them write to you in person.`;
    case 'assessment':
      return `At ${company}, you got as far as the assessment.`;
    case 'interview':
      return stage.round > roundsHeld
        ? `You were invited to the ${ordinal(stage.round)} interview at ${company}.`
        : `You reached the ${ordinal(roundsHeld)} interview at ${company}.`;
    case 'offer':
    case 'accepted':
      return `You got as far as an offer at ${company}.`;
  }
}

/** "tomorrow, 9:00" */
export function whenWords(instant: string): string {
  return `${dayWords(instant)}, ${clockTime(instant)}`;
}

const CHANNEL_WORDS = {
  mail: 'by mail',
  phone: 'by phone',
  portal: 'through their portal',
  in_person: 'in person',
  letter: 'by letter',
  silence: 'as silence',
} as const;

/** "The no came by mail on 16 April." */
export function howItCame({ channel, day }: Pick<NoInRebound, 'channel' | 'day'>): string {
  const when = dayWords(day);
  const date = /^(today|yesterday|tomorrow)$/.test(when) ? when : `on ${when}`;
  if (channel === 'silence') return `They never answered. You let it go ${date}.`;
  return channel ? `The no came ${CHANNEL_WORDS[channel]} ${date}.` : `The no came ${date}.`;
}

/** "one", "two" … "twelve", then digits. */
export function numberWord(number: number): string {
  const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
  return words[number] ?? String(number);
}

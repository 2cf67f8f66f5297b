import type {
  PlannedCard,
  PracticeCard,
  PracticeInterview,
  PracticePlan,
} from '../../../contract/practice.ts';
import type { Grade } from '../../../domain/practice/memory.ts';
import { type Day, daysBetween } from '../../../domain/time.ts';
import { counted, longDay, shortDay } from '../../words.ts';

/** `without`: what each means of a card that has no key points yet. */
export const GRADE_WORDS: Record<Grade, { name: string; means: string; without: string }> = {
  again: { name: 'Again', means: 'nothing came', without: 'nothing came' },
  hard: { name: 'Hard', means: 'missed the point, or over two minutes', without: 'it came with effort' },
  good: { name: 'Good', means: 'all key points', without: 'it came well enough' },
  easy: { name: 'Easy', means: 'all, with a fresh example', without: 'it came by itself' },
};

/** Which subject asks for what. */
export const ASKS: Record<PracticeCard['subject'], string> = {
  question: 'Answer this',
  story: 'Tell this story',
  wording: 'You said this. What would you say instead?',
};

/** "about 12 minutes" */
export function minutesWords(minutes: number): string {
  const rounded = Math.max(1, Math.round(minutes));
  return `about ${counted(rounded, 'minute')}`;
}

/** "2½ min" */
export function shortMinutes(minutes: number): string {
  const whole = Math.floor(minutes);
  const half = minutes > whole ? '½' : '';
  return `${whole > 0 || !half ? whole : ''}${half} min`;
}

/** "3 questions, 1 story and 1 wording" */
export function subjectsWords(cards: readonly Pick<PlannedCard, 'subject'>[]): string {
  const of = (subject: PlannedCard['subject']) => cards.filter((card) => card.subject === subject).length;
  const parts = [
    of('question') && counted(of('question'), 'question'),
    of('story') && counted(of('story'), 'story', 'stories'),
    of('wording') && counted(of('wording'), 'wording'),
  ].filter((part) => typeof part === 'string');
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "Northwind, Tue 22 April" */
export function interviewWords({ company, day }: PracticeInterview): string {
  return day ? `${company}, ${shortDay(day)}` : `${company}, no day agreed yet`;
}

/** "In 4 days, Friday 17 April." */
export function whenWords({ day }: PracticeInterview, today: Day): string {
  if (!day) return 'No day is agreed yet, so this is planned as if it were in a week.';
  const left = daysBetween(today, day);
  const inWords = left === 0 ? 'Today' : left === 1 ? 'Tomorrow' : `In ${left} days`;
  return left < 0 ? `${longDay(day)}.` : `${inWords}, ${longDay(day)}.`;
}

/** Why there is nothing to rehearse now, as good news. */
export function restWords({
  rest,
  minutesSpent,
  interview,
}: Pick<PracticePlan, 'rest' | 'minutesSpent' | 'interview'>): {
  title: string;
  text: string;
} {
  switch (rest) {
    case 'no_cards':
      return {
        title: 'Nothing to rehearse yet',
        text: 'Every question, story and wording you note can be rehearsed here.',
      };
    case 'interview_day':
      return {
        title: 'It’s today',
        text: 'What is rehearsed on the morning itself adds next to nothing. A walk does more.',
      };
    case 'over':
      return {
        title: 'This interview is behind you',
        text: 'Its questions come back by themselves, in their own time.',
      };
    case 'called_off':
      return { title: 'They called this interview off', text: 'There is nothing to rehearse for it.' };
    case 'minutes_used':
      return {
        title: 'Those were today’s minutes',
        text: `You practised for ${minutesWords(minutesSpent)} today. It keeps best with a night in between.`,
      };
    default:
      return {
        title: 'Nothing more for today',
        text: interview
          ? 'What you rehearsed is still fresh. It keeps best with a night in between.'
          : 'Nothing fades just now. Enjoy the rest of the day.',
      };
  }
}

/** What is said at the end, whether somebody stopped or there was no more. */
export function doneWords(done: number, isStopped: boolean): { title: string; text: string } {
  if (done === 0) {
    return {
      title: isStopped ? 'Stopped here' : 'Nothing more for today',
      text: 'Nothing is late. It will all be here when you like.',
    };
  }
  return {
    title: isStopped ? 'Stopped here, and all of it counts' : 'That’s it for today',
    text: `${counted(done, 'card')} rehearsed. A night’s sleep does the rest.`,
  };
}

/** "1:05" */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
}

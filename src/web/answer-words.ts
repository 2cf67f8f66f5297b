import type { ApplicationPage } from '../contract/application.ts';
import type { Day } from '../domain/time.ts';
import { daysBetween } from '../domain/time.ts';
import { longDay } from './words.ts';

type AnswerExpected = NonNullable<ApplicationPage['answerExpected']>;

const NEAR_DAYS: Record<string, string> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };
const ABOUT: Partial<Record<AnswerExpected['kind'], string>> = {
  contacted: 'Their message',
  assessment: 'The assessment',
  interview: 'The interview',
  offer: 'Their offer',
};

/** "The assessment, by Friday 4 December"; once the day has passed, that late may be fine. */
export function answerWords({ kind, day }: Pick<AnswerExpected, 'kind' | 'day'>, today: Day): string {
  const about = ABOUT[kind] ?? 'An answer';
  const days = daysBetween(today, day);
  const by = NEAR_DAYS[days] ?? longDay(day);
  return days < 0 ? `${about}, hoped for by ${by}. Late may still be fine.` : `${about}, by ${by}`;
}

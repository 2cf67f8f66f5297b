import { rangeOfHundred, rangeWords } from '../hundred-words.ts';
import type { Rate } from '../insight-parts.ts';

export type StepName = 'answer' | 'interview' | 'offer';
export type RateWords = { counts: string; says: string; leans: string | null; flat: string | null };

const STEPS: Record<StepName, { title: string; thing: (of: number) => string; came: string; comes: string }> =
  {
    answer: {
      title: 'From sent to any answer',
      thing: (of) => (of === 1 ? 'application that ended' : 'applications that ended'),
      came: 'answered',
      comes: 'get an answer',
    },
    interview: {
      title: 'From sent to an interview',
      thing: (of) => (of === 1 ? 'application that ended' : 'applications that ended'),
      came: 'led to an interview',
      comes: 'lead to an interview',
    },
    offer: {
      title: 'From an interview to an offer',
      thing: (of) =>
        of === 1 ? 'application with an interview that ended' : 'applications with an interview that ended',
      came: 'led to an offer',
      comes: 'lead to an offer',
    },
  };

export function stepTitle(step: StepName): string {
  return STEPS[step].title;
}

/** A rate in words, counts first; too early is said as fully as a number. */
export function rateWords(rate: Rate, step: StepName): RateWords {
  const { thing, came, comes } = STEPS[step];
  const { yes, of, usual } = rate;
  const counts =
    of === 0
      ? `No ${thing(1)} yet`
      : `${yes} of ${of} ${thing(of)} ${step === 'answer' ? 'got an answer' : came}`;
  const usually = rangeWords(usual);
  if (rate.type === 'too_early') {
    const missing = rate.needed - of;
    return {
      counts,
      says: `Too early to tell. Once ${missing === 1 ? 'one more has' : `${missing} more have`} ended, there is a range of your own. Until then, what is usual: in 100, ${usually} ${comes}.`,
      leans: null,
      flat: null,
    };
  }
  return {
    counts,
    says: `In 100 like these, ${rangeOfHundred(rate.inHundred)} ${comes}.`,
    leans: leansWords(rate, usually),
    flat: `In 100 like these, ${rangeWords(rate.flat)}.`,
  };
}

/** As many as a phone shows at once; one alone is not hidden behind a press. */
const GROUPS_AT_ONCE = 4;

/** Of groups, the largest first, those that are shown before anybody asks for all. */
export function shownGroups<Group>(groups: readonly Group[]): readonly Group[] {
  return groups.length > GROUPS_AT_ONCE + 1 ? groups.slice(0, GROUPS_AT_ONCE) : groups;
}

/** In a row of a list: "5 of 11", then the range or why there is none. */
export function shortRate(rate: Rate): { counts: string; says: string } {
  const counts = `${rate.yes} of ${rate.of}`;
  return rate.type === 'too_early'
    ? { counts, says: 'too early to tell' }
    : { counts, says: `in 100, ${rangeOfHundred(rate.inHundred)}` };
}

function leansWords(rate: Extract<Rate, { type: 'rate' }>, usually: string): string {
  if (rate.leansOn === 'usual')
    return `The chances are 8 in 10 that your own rate lies in there. Usual is ${usually}.`;
  const isBetter = rate.range.middle > rate.usual.middle;
  return `Usual is ${usually}. Your numbers are ${isBetter ? 'better' : 'lower'} than usual, so this leans on yours.`;
}

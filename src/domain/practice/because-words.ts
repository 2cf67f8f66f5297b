import type { InterviewKind } from '../application/interview-kind.ts';
import type { Because, CardFacts } from './relevance.ts';

const MEETING: Record<InterviewKind, string> = {
  phone_screen: 'A phone screen',
  hiring_manager: 'A hiring manager',
  technical: 'A technical interview',
  panel: 'A panel',
  case: 'A case interview',
  final: 'A last interview',
  other: 'An interview',
};
const CAUGHT_OUT = {
  question: 'It caught you out',
  story: 'It came out wrong',
  wording: 'You would have said it differently',
};
const TIMES = ['', 'before', 'twice before'];

/** Why a card is worth rehearsing for an interview, in a line. */
export function becauseWords(because: Because, company: string, subject: CardFacts['subject']): string {
  switch (because.type) {
    case 'planned':
      return 'You plan to tell it there.';
    case 'asked_here':
      return `${company} asked it ${TIMES[because.times] ?? `${because.times} times before`}.`;
    case 'caught_out_here':
      return `${CAUGHT_OUT[subject]} at ${company}.`;
    case 'posting':
      return `The posting speaks of ${listed(because.words)}.`;
    case 'caught_out':
      return `${CAUGHT_OUT[subject]} elsewhere.`;
    case 'interview_kind':
      return `${MEETING[because.kind]} often asks such things.`;
    case 'may_come_up':
      return 'It may come up.';
  }
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

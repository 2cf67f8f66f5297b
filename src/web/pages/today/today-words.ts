import type { NoInRebound } from '../../../contract/rebound.ts';
import type { Today } from '../../../contract/today.ts';
import { ordinal } from '../../status-words.ts';

const IN_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

/** The one sentence on top of the day. */
export function headlineOf(today: Today): string {
  const { day, nosToday, rebound, waiting, comingUp, answers, whenReady, nextSteps } = today;
  if (nosToday > 0 && !rebound && waiting.length === 0) return 'The rest of the day is yours.';
  if (nosToday >= 2) return `${IN_WORDS[nosToday] ?? nosToday} came in today. That’s a hard day.`;
  if (nosToday === 1) return 'A no came in today.';
  if (rebound?.current === 'recharge') return 'First, something kind for you.';
  if (rebound) return 'Pick up where you left off.';
  const isExpected = answers.some((answer) => answer.day >= day);
  if (comingUp.length > 0 || isExpected) return 'Here’s what’s coming.';
  const isCalm =
    nextSteps.length + answers.length === 0 &&
    (!whenReady || whenReady.silent.length + whenReady.proposals === 0);
  return isCalm ? 'Nothing is due today.' : 'A calm day.';
}

/** "Company B after the second interview" */
export function noInWords({ company, role, roundsHeld }: NoInRebound): string {
  if (roundsHeld === 0) return role ? `${company}, ${role}` : company;
  return `${company} after the ${ordinal(roundsHeld)} interview`;
}

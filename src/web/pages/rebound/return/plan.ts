import type { NextStep, Suggestion } from '../../../../contract/rebound.ts';
import { nextStepSentence } from '../../../../domain/rebound/next-step.ts';

/** A next step as it is being planned: the fields as the browser has them. */
export type Plan = { choice: string | null; what: string; day: string; time: string; where: string };

export const OWN = 'own';

/** Tomorrow at half past nine, as somebody's own clock shows it. */
export function planFor(tomorrow: string): Plan {
  return { choice: null, what: '', day: tomorrow, time: '09:30', where: '' };
}

/** The sentence a plan is kept as; null while something is missing. */
export function sentenceOf({ what, day, time, where }: Plan): string | null {
  if (what.trim() === '' || day === '' || time === '') return null;
  return nextStepSentence({ startsLocal: `${day}T${time}`, where, what });
}

export function planOf({ kind, text, startsLocal, where }: NextStep): Plan {
  return {
    choice: kind,
    what: text,
    day: startsLocal.slice(0, 10),
    time: startsLocal.slice(11, 16),
    where,
  };
}

/** Suggestions have no id of their own; what they are about tells them apart. */
export function suggestionKey(suggestion: Suggestion): string {
  const { kind, applicationId, interviewId, cardId, contactId } = suggestion;
  return [kind, applicationId, interviewId, cardId, contactId].join(' ');
}

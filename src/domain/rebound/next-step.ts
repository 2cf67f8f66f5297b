import { clockOf, longDay } from '../day-words.ts';
import type { Day } from '../time.ts';

/** When, where and what, as the person chose them; `where` may be empty. */
export type NextStepPlan = { startsLocal: string; where: string; what: string };

/**
 * "When it is Friday 18 April 9:30 at the kitchen table, I will rehearse for Northwind." A plan in this form is kept
 * more often than a bare intention (Gollwitzer and Sheeran 2006: 94 tests, d = .65).
 */
export function nextStepSentence(plan: NextStepPlan): string {
  const day = longDay(plan.startsLocal.slice(0, 10) as Day);
  const time = `${day} ${clockOf(plan.startsLocal)}`;
  const where = plan.where.trim().replace(/[.,;]+$/, '');
  const place = where === '' ? '' : PLACED.test(where) ? ` ${where}` : `, ${where}`;
  return `When it is ${time}${place}, I will ${inSentence(plan.what)}.`;
}

const PLACED = /^(at|in|on|by|from|over|with|near|next|outside|under|behind|around|after|before)\s/i;
/** Words a suggestion begins with; other first words may be names and keep their capital. */
const ACTS =
  /^(Rehearse|Thank|Apply|Ask|Let|Follow|Call|Write|Send|Read|Update|Prepare|Practise|Practice|Look)\b/;

function inSentence(what: string): string {
  const bare = what
    .trim()
    .replace(/^I(['’]ll| will)\s+/i, '')
    .replace(/[.\s]+$/, '');
  return ACTS.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

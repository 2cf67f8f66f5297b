import type { Proposal } from '../../../contract/mail.ts';
import { choicesOf, offeredTime, readyAcceptance, timeToCome } from './mail-words.ts';

type Keys = { keys: readonly string[]; does: string };

/** How to go to the mails, and what keys do to the one that has the focus: those alone that do something to one of these. */
export function keysFor(proposals: readonly Proposal[]): Keys[] {
  const choices = Math.max(0, ...proposals.map((one) => choicesOf(one).length - 1));
  const numbers = Array.from({ length: choices }, (_, at) => String(at + 1));
  const offers = (fits: (one: Proposal) => unknown, keys: Keys) => (proposals.some(fits) ? [keys] : []);
  return [
    { keys: ['J'], does: 'into the list' },
    { keys: ['↓', '↑'], does: 'move' },
    ...offers(readyAcceptance, { keys: ['A'], does: 'accept' }),
    ...offers(offeredTime, {
      keys: ['T'],
      does: proposals.some(timeToCome) ? 'accept without the time' : 'accept with its time',
    }),
    ...(choices > 0 ? [{ keys: [...numbers, 'N'], does: 'choose' }] : []),
    ...offers(({ kind }) => kind !== 'unreadable', { keys: ['E'], does: 'correct' }),
    { keys: ['X'], does: 'put aside' },
    { keys: ['R'], does: 'read' },
    { keys: ['U'], does: 'undo the last' },
  ];
}

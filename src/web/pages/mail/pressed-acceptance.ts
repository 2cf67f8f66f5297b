import type { z } from 'zod';
import type { acceptance, Proposal } from '../../../contract/mail.ts';
import { offeredTime, readyAcceptance } from './mail-words.ts';

/** One press that notes a mail: as it is proposed, or otherwise about the hour its words name. */
export type Press = 'as proposed' | 'with its time' | 'without a time';

/** A mail that was decided, or left the list, before the press came to it. */
export class NotListed extends Error {
  constructor() {
    super('This mail is not in the list any more, so nothing was noted for it.');
  }
}

/**
 * What a press notes of a mail as it is once everything before it was noted: that may have made the application it goes to.
 * Throws why nothing can be noted.
 */
export function pressedAcceptance(proposal: Proposal | null, press: Press): z.input<typeof acceptance> {
  if (!proposal) throw new NotListed();
  const ready = readyAcceptance(proposal);
  const time = offeredTime(proposal);
  if (!ready || (press === 'with its time' && !time))
    throw new Error(
      'What was noted just before changes what this mail may be about. Please look at it once more.',
    );
  if (press === 'as proposed') return ready;
  return { ...ready, time: press === 'with its time' && time ? time : undefined };
}

import type { BetaMixture } from './beta.ts';
import { chanceOfAny } from './beta-binomial.ts';
import { countUntil, firstSuccessAfter } from './first-success.ts';

/** How many cold applications are as likely to bring an interview as one that comes with a referral; null beyond counting. */
export function coldOnesWorthOneReferral(cold: BetaMixture, referred: BetaMixture): number | null {
  return countUntil(chanceOfAny(1, referred), (n) => firstSuccessAfter(n, cold));
}

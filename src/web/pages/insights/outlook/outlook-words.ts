import type { Outlook } from '../../../../contract/insight.ts';
import { ofHundred } from '../hundred-words.ts';

type Far = Extract<Outlook, { type: 'outlook' }>;
type Numbers = Far['applications'];

/** Quantiles in words, the middle first; never a mean, which would be infinite. */
export function outlookWords({ applications }: Pick<Far, 'applications'>): string[] {
  const { low, middle, high } = applications;
  return [
    `If the next ones go like the ones so far: half of people in your place need ${more(middle)}.`,
    `One in ten needs ${upTo(low)}; one in ten needs ${high === null ? 'more than anybody counts' : `more than ${high}`}.`,
  ];
}

export function restsWords({ isOwn, interviews, offers }: Far): string {
  return isOwn
    ? `From your own numbers: ${interviews.yes} of ${interviews.of} applications that ended led to an interview, ${offers.yes} of ${offers.of} of those to an offer.`
    : 'These are the usual numbers for now: with fewer than five applications that ended, there are none of your own to go by.';
}

export function referralWords({
  referral,
  applications: asSoFar,
}: Pick<Far, 'referral' | 'applications'>): string[] {
  const { worthCold, publishedWorth, applications } = referral;
  const isFewer = (applications.middle ?? Infinity) < (asSoFar.middle ?? Infinity);
  const own =
    worthCold === null || worthCold < 2
      ? null
      : `By your numbers, one with a referral is as likely to bring an interview as ${worthCold} without.`;
  return [
    ...(own ? [own] : []),
    `As published, one referral counts for about ${publishedWorth} cold applications. That is something one can do, no verdict.`,
    isFewer
      ? `If each of the next came with a referral, half of people in your place would need ${upTo(applications.middle)}.`
      : 'By your own numbers so far, referrals would not make the way shorter: yours already lead to interviews as often.',
  ];
}

export function liveWords({ live }: Far): string | null {
  if (live.processes === 0) return null;
  const words = ofHundred(live.anyOffer);
  const things =
    live.processes === 1 ? 'one process with an interview' : `${live.processes} processes with an interview`;
  return `You have ${things} open. In ${words} of 100 cases like that, at least one ends in an offer.`;
}

export function flatWords({ low, middle, high }: Numbers): string {
  return `Half would need ${upTo(middle)}, one in ten ${upTo(low)}, one in ten ${high === null ? 'more than anybody counts' : `more than ${high}`}.`;
}

function upTo(applications: number | null): string {
  if (applications === null) return 'more than anybody counts';
  return applications === 1 ? 'one' : `${applications} or fewer`;
}

function more(applications: number | null): string {
  if (applications === null) return 'more applications than anybody counts';
  return applications === 1 ? 'one more application' : `${applications} more applications or fewer`;
}

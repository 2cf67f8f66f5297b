import type { Beta, BetaMixture } from './beta.ts';
import { chanceOfAny } from './beta-binomial.ts';
import { FLAT, posteriorOf } from './beta-posterior.ts';
import { countUntil } from './first-success.ts';
import type { HowWeKnow } from './how-we-know.ts';
import { CLOSED_ALONE } from './how-we-know.ts';
import {
  COLD_TO_INTERVIEW,
  INTERVIEW_TO_OFFER,
  REFERRED_TO_INTERVIEW,
  WORTH_OF_A_REFERRAL,
} from './market-priors.ts';
import { ANSWERS_NEEDED } from './rate.ts';
import { isReferral } from './referral.ts';
import { coldOnesWorthOneReferral } from './referral-worth.ts';
import { robustRate } from './robust-mixture.ts';
import type { CountedApplication } from './steps.ts';
import { hadInterview, hadOffer, stepOutcome } from './steps.ts';
import { firstOfferAfter } from './two-stage.ts';

/** Numbers of applications: 1 in 10 needs fewer than low, half fewer than middle, 1 in 10 more than high. */
type Applications = { low: number | null; middle: number | null; high: number | null };
type Counts = { yes: number; of: number };
export type OutlookFigures = {
  isOwn: boolean;
  interviews: Counts;
  offers: Counts;
  applications: Applications;
  flat: Applications;
  byThen: { applications: number; chance: number }[];
  referral: { worthCold: number | null; publishedWorth: number; applications: Applications };
  live: { processes: number; anyOffer: number };
  how: HowWeKnow;
};

const BY_THEN = [10, 25, 50, 100] as const;
/** 152 applied for one hired, 16 referred for one hired. */
const PUBLISHED_WORTH = 10;

/** How far it may be to an offer, if the next applications go like the ones so far; and what referrals would change. */
export function outlookFigures(applications: readonly CountedApplication[]): OutlookFigures {
  const all = applications.map((application) => stepOutcome(application, 'interview'));
  const referredOnes = applications.filter(({ source }) => isReferral(source));
  const interviews = countsOf(all);
  const cold = countsOf(
    applications.flatMap((one) => (isReferral(one.source) ? [] : [stepOutcome(one, 'interview')])),
  );
  const referred = countsOf(referredOnes.map((one) => stepOutcome(one, 'interview')));
  const offers = countsOf(applications.map((application) => stepOutcome(application, 'offer')));
  const toInterview = mixtureOf(COLD_TO_INTERVIEW, interviews);
  const toOffer = mixtureOf(INTERVIEW_TO_OFFER, offers);
  const byReferral = mixtureOf(REFERRED_TO_INTERVIEW, referred);
  const processes = applications.filter((one) => one.isLive && hadInterview(one) && !hadOffer(one)).length;
  return {
    isOwn: interviews.of >= ANSWERS_NEEDED,
    interviews,
    offers,
    applications: applicationsUntil(toInterview, toOffer),
    flat: applicationsUntil(flatOf(interviews), flatOf(offers)),
    byThen: BY_THEN.map((n) => ({ applications: n, chance: 1 - firstOfferAfter(n, toInterview, toOffer) })),
    referral: {
      worthCold: coldOnesWorthOneReferral(mixtureOf(COLD_TO_INTERVIEW, cold), byReferral),
      publishedWorth: PUBLISHED_WORTH,
      applications: applicationsUntil(byReferral, toOffer),
    },
    live: { processes, anyOffer: processes > 0 ? chanceOfAny(processes, toOffer) : 0 },
    how: howOf(interviews, offers),
  };
}

function countsOf(outcomes: readonly ('yes' | 'no' | null)[]): Counts {
  return {
    yes: outcomes.filter((outcome) => outcome === 'yes').length,
    of: outcomes.filter((outcome) => outcome !== null).length,
  };
}

function mixtureOf(prior: Beta, { yes, of }: Counts): BetaMixture {
  return robustRate(prior, yes, of).mixture;
}

function flatOf({ yes, of }: Counts): BetaMixture {
  return [{ weight: 1, ...posteriorOf(FLAT, yes, of) }];
}

function applicationsUntil(toInterview: BetaMixture, toOffer: BetaMixture): Applications {
  const after = (n: number) => firstOfferAfter(n, toInterview, toOffer);
  return { low: countUntil(0.1, after), middle: countUntil(0.5, after), high: countUntil(0.9, after) };
}

function howOf(interviews: Counts, offers: Counts): HowWeKnow {
  return {
    uses: `${interviews.yes} of ${interviews.of} applications that ended came to an interview, ${offers.yes} of ${offers.of} of those with an interview to an offer. ${CLOSED_ALONE}`,
    prior:
      'What is usual for each step, with four fifths of the weight: Beta(1, 14) to an interview, Beta(2, 6) to an offer.',
    formula:
      'How likely the first offer takes more than n applications, as a sum over how many of them come to an interview. Told as a middle and a range: the average is infinite as long as few things are known.',
    check: {
      model: 'two-stage',
      params: { k1: interviews.yes, n1: interviews.of, k2: offers.yes, n2: offers.of },
    },
    sources: [...COLD_TO_INTERVIEW.figures, ...INTERVIEW_TO_OFFER.figures, WORTH_OF_A_REFERRAL],
  };
}

import type { Verdict } from './earlier-and-later.ts';
import type { HowWeKnow } from './how-we-know.ts';
import { INTERVIEW_TO_OFFER } from './market-priors.ts';
import type { Trend } from './trend.ts';
import { INTERVIEWS_LOOKED_AT, INTERVIEWS_NEEDED, trendOf, trendPosterior } from './trend.ts';
import { interviewsToShow } from './uses-needed.ts';

export type TrendFigures = {
  verdict: Verdict;
  interviews: number;
  ledOn: number;
  needed: number;
  chanceRising: number;
  flatChanceRising: number;
  toShow: { from: number; to: number; perHalf: number }[];
  how: HowWeKnow;
};

/** Rises one might hope for, and what they take to be seen. */
const RISES = [
  [0.1, 0.3],
  [0.2, 0.4],
  [0.25, 0.5],
] as const;

export function trendFigures(ledOn: readonly boolean[]): TrendFigures {
  const { verdict, interviews, ledOn: yes, posterior } = trendOf(ledOn);
  return {
    verdict,
    interviews,
    ledOn: yes,
    needed: INTERVIEWS_NEEDED,
    chanceRising: posterior.chanceRising,
    flatChanceRising: trendPosterior(ledOn.slice(-INTERVIEWS_LOOKED_AT), 'flat').chanceRising,
    toShow: RISES.map(([from, to]) => ({ from, to, perHalf: interviewsToShow(from, to) })),
    how: howOf(ledOn, verdict),
  };
}

function howOf(ledOn: readonly boolean[], verdict: Trend['verdict']): HowWeKnow {
  return {
    uses: `Each interview round that took place, of applications that ended, oldest first, the latest ${INTERVIEWS_LOOKED_AT} of them: whether a further round or an offer came of it.`,
    prior:
      'About 25 in 100 interviews lead on, and ten interviews make no great difference either way: normal priors on both, on the logit scale.',
    formula: `A logistic line through the interviews, on a grid of 200 × 200 points. “Getting better” is said above 95 in 100 and from ${INTERVIEWS_NEEDED} interviews on, and dropped below 85.${verdict === 'looks_so' ? '' : ' Until then it cannot be told, which is the usual answer.'}`,
    check: {
      model: 'trend',
      params: { y: ledOn.slice(-INTERVIEWS_LOOKED_AT).map((yes) => (yes ? 1 : 0)) },
    },
    sources: [...INTERVIEW_TO_OFFER.figures],
  };
}

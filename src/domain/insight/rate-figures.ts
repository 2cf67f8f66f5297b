import type { Beta } from './beta.ts';
import type { HowWeKnow } from './how-we-know.ts';
import { CLOSED_ALONE } from './how-we-know.ts';
import type { MarketPrior } from './market-priors.ts';
import {
  APPLICATION_TO_ANSWER,
  COLD_TO_INTERVIEW,
  INTERVIEW_TO_OFFER,
  REFERRED_TO_INTERVIEW,
} from './market-priors.ts';
import type { Rate } from './rate.ts';
import { rateOf } from './rate.ts';
import { isReferral } from './referral.ts';
import { roleKind } from './role-kind.ts';
import type { CountedApplication, StepCounted } from './steps.ts';
import { stepOutcome } from './steps.ts';

export type RateGroup = { label: string; rate: Rate };
export type StepRates = {
  all: Rate;
  bySource: RateGroup[];
  byKind: RateGroup[];
  byReferral: RateGroup[];
  how: HowWeKnow;
};

/** More groups than this are a list nobody reads; the smallest are told as one. */
const MOST_GROUPS = 12;
const NO_SOURCE = 'No source noted';
const NO_KIND = 'No kind in the title';
const OTHERS = 'Others';

type Counted = { application: CountedApplication; isYes: boolean };

/** How often one step was passed, over all closed applications that came to it, and by group. */
export function stepRates(applications: readonly CountedApplication[], step: StepCounted): StepRates {
  const counted = applications.flatMap((application) => {
    const outcome = stepOutcome(application, step);
    return outcome === null ? [] : [{ application, isYes: outcome === 'yes' }];
  });
  const prior = priorOf(step, false);
  const all = rateOfCounted(prior, counted);
  const kindOf = oncePerText((role) => roleKind(role) ?? NO_KIND);
  return {
    all,
    bySource: groups(
      counted,
      ({ source }) => labelled(source, NO_SOURCE),
      (label) => priorOf(step, isReferral(label)),
    ),
    byKind: groups(
      counted,
      ({ role }) => kindOf(role),
      () => prior,
    ),
    byReferral: byReferral(counted, step),
    how: howOf(step, prior, all),
  };
}

function priorOf(step: StepCounted, isReferred: boolean): MarketPrior {
  switch (step) {
    case 'answer':
      return APPLICATION_TO_ANSWER;
    case 'interview':
      return isReferred ? REFERRED_TO_INTERVIEW : COLD_TO_INTERVIEW;
    case 'offer':
      return INTERVIEW_TO_OFFER;
  }
}

function rateOfCounted({ a, b }: Beta, counted: readonly Counted[]): Rate {
  return rateOf({ a, b }, counted.filter(({ isYes }) => isYes).length, counted.length);
}

function groups(
  counted: readonly Counted[],
  labelOf: (application: CountedApplication) => string,
  priorFor: (label: string) => Beta,
): RateGroup[] {
  const byKey = new Map<string, { label: string; of: Counted[] }>();
  for (const one of counted) {
    const label = labelOf(one.application);
    const key = label.toLowerCase();
    const group = byKey.get(key);
    if (group) group.of.push(one);
    else byKey.set(key, { label, of: [one] });
  }
  const ordered = [...byKey.values()].sort(
    (one, other) => other.of.length - one.of.length || (one.label < other.label ? -1 : 1),
  );
  const shown = ordered.length > MOST_GROUPS ? ordered.slice(0, MOST_GROUPS - 1) : ordered;
  const rest = ordered.slice(shown.length).flatMap(({ of }) => of);
  return [
    ...shown.map(({ label, of }) => ({ label, rate: rateOfCounted(priorFor(label), of) })),
    ...(rest.length > 0 ? [{ label: OTHERS, rate: rateOfCounted(priorFor(''), rest) }] : []),
  ];
}

function byReferral(counted: readonly Counted[], step: StepCounted): RateGroup[] {
  const isFrom = oncePerText(isReferral);
  const referred = counted.filter(({ application }) => isFrom(application.source));
  if (referred.length === 0) return [];
  const cold = counted.filter(({ application }) => !isFrom(application.source));
  return [
    { label: 'Referred', rate: rateOfCounted(priorOf(step, true), referred) },
    { label: 'Not referred', rate: rateOfCounted(priorOf(step, false), cold) },
  ];
}

function labelled(text: string, otherwise: string): string {
  return text.trim().replace(/\s+/g, ' ') || otherwise;
}

/** Thousands of applications name a few sources and roles. */
function oncePerText<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (!known.has(text)) known.set(text, of(text));
    return known.get(text) as Value;
  };
}

const USES: Record<StepCounted, string> = {
  answer:
    'Applications you sent that ended: answered by a person or a mail, or not. One that ends by letting go was not answered.',
  interview: 'Applications that went out and ended: with an interview on the way, or without.',
  offer:
    'Applications that came to an interview, or to an invitation to one, and ended: with an offer on the way, or without.',
};

function howOf(step: StepCounted, { a, b, figures }: MarketPrior, { yes, of }: Rate): HowWeKnow {
  return {
    uses: `${USES[step]} ${CLOSED_ALONE} What you withdrew from counts for the steps it had reached.`,
    prior: `What is usual, as Beta(${a}, ${b}), with four fifths of the weight; a flat prior with the fifth that is left, so that numbers the usual ones cannot explain count for themselves.`,
    formula:
      'A mixture of two beta distributions, each with your counts added and weighted by how well it explains them. Eight in ten of what is then believed lies between the two ends of the range.',
    check: { model: 'robust-mixture', params: { a, b, k: yes, n: of } },
    sources: [...figures],
  };
}

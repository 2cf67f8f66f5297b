import type { StageName, Status } from '../application/standing.ts';
import type { Day } from '../time.ts';
import type { Answer } from './run-of-nos.ts';

/** The steps of a search that a rate is told of. */
export const STEPS_COUNTED = ['answer', 'interview', 'offer'] as const;
export type StepCounted = (typeof STEPS_COUNTED)[number];

/** What counting needs of an application: what its events come to, and nothing anybody guessed. */
export type CountedApplication = {
  status: Status;
  stage: StageName;
  rounds: number;
  isLive: boolean;
  appliedOn: Day | null;
  answeredOn: Day | null;
  source: string;
  role: string;
};

/**
 * Whether an application passed a step; null where it tells nothing of it: it is still open (a yes comes sooner than a
 * no, so that counting open ones would flatter), it never went out, it did not come so far as to be asked, or the person
 * withdrew before an answer.
 */
export function stepOutcome(application: CountedApplication, step: StepCounted): Answer | null {
  if (application.isLive || !isAsked(application, step)) return null;
  if (hasPassed(application, step)) return 'yes';
  return application.status === 'withdrawn' ? null : 'no';
}

/** Sent, or known to have come to something; what was saved and let go asked nobody. */
export function wentOut({ appliedOn, answeredOn, stage }: CountedApplication): boolean {
  return appliedOn !== null || answeredOn !== null || stage !== 'saved';
}

export function hadInterview({ rounds, stage }: Pick<CountedApplication, 'rounds' | 'stage'>): boolean {
  return rounds > 0 || hadOffer({ stage });
}

export function hadOffer({ stage }: Pick<CountedApplication, 'stage'>): boolean {
  return stage === 'offer' || stage === 'accepted';
}

/** Whether the application's answer is one to it: who was approached first, or is known by the answer alone, was not silent. */
export function isSentAndWaited({
  appliedOn,
  answeredOn,
}: Pick<CountedApplication, 'appliedOn' | 'answeredOn'>) {
  return appliedOn !== null && (answeredOn === null || answeredOn >= appliedOn);
}

function isAsked(application: CountedApplication, step: StepCounted): boolean {
  switch (step) {
    case 'answer':
      return isSentAndWaited(application);
    case 'interview':
      return wentOut(application);
    case 'offer':
      return hadInterview(application);
  }
}

function hasPassed(application: CountedApplication, step: StepCounted): boolean {
  switch (step) {
    case 'answer':
      return application.answeredOn !== null;
    case 'interview':
      return hadInterview(application);
    case 'offer':
      return hadOffer(application);
  }
}

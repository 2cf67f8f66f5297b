import type { ApplicationId } from '../id.ts';
import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';
import type { HowWeKnow } from './how-we-know.ts';
import { APPLICATION_TO_ANSWER, TIME_TO_ANSWER } from './market-priors.ts';
import type { Range } from './rate.ts';
import { ANSWERS_NEEDED } from './rate.ts';
import { answeredAtAll, chanceAnsweredWithin, chanceStillAnswered, letGoDay } from './silence-forecast.ts';
import type { SilenceCounts, SilencePosterior } from './silence-grid.ts';
import type { CountedApplication } from './steps.ts';
import { isSentAndWaited, wentOut } from './steps.ts';

export type SentApplication = CountedApplication & {
  id: ApplicationId;
  company: string;
  closedOn: Day | null;
};
/** One that waits for an answer, silent for so many days. */
type Waiting = { applicationId: ApplicationId; company: string; role: string; days: number };

/** What is neither answered nor silent: on hold before an answer came, and begun by them or known by the answer alone. */
export type LeftOut = { onHold: number; approached: number };

/** Every application by its silence: answered after so many days, let go after so many, or waiting. */
export type CountedSilence = {
  counts: SilenceCounts;
  waiting: Waiting[];
  answered: number;
  closedSilent: number;
  leftOut: LeftOut;
};

/** What a posterior says of days, worked out once for as long as the counts stay. */
export type SilenceForecast = {
  answeredAtAll: Range;
  curve: { day: number; chance: number; nextWeek: number }[];
  letGoDay: number | null;
  chanceAt: (days: number) => number;
};

export type SilenceFigures = {
  isOwn: boolean;
  answered: number;
  waiting: number;
  closedSilent: number;
  leftOut: LeftOut;
  answeredAtAll: Range;
  curve: SilenceForecast['curve'];
  usual: { day: number; chance: number }[];
  flat: { day: number; chance: number }[];
  letGoDay: number | null;
  flatLetGoDay: number | null;
  letGo: { total: number; items: (Waiting & { chance: number })[] };
  stillWaiting: { total: number; items: (Waiting & { chance: number })[] };
  how: HowWeKnow;
};

const CURVE_DAYS = [0, 1, 2, 3, 5, 7, 10, 14, 18, 21, 25, 30, 35, 42, 49, 56, 63, 70, 80, 90, 120];
/** More than anybody goes through at one sitting; the total tells how many there are. */
const MOST_LISTED = 100;

/**
 * What silence can be counted from: whoever let go or withdrew was silent until that day; what is known by its answer
 * alone, or was approached first, says nothing of waiting.
 */
export function countSilence(applications: readonly SentApplication[], today: Day): CountedSilence {
  const counted: CountedSilence = {
    counts: { answered: new Map(), silent: new Map() },
    waiting: [],
    answered: 0,
    closedSilent: 0,
    leftOut: { onHold: 0, approached: 0 },
  };
  const add = (counts: ReadonlyMap<number, number>, days: number) =>
    (counts as Map<number, number>).set(days, (counts.get(days) ?? 0) + 1);
  for (const application of applications) {
    const { id, company, role, status, appliedOn, answeredOn, closedOn, isLive } = application;
    if (!wentOut(application)) continue;
    if (appliedOn === null || !isSentAndWaited(application)) counted.leftOut.approached++;
    else if (answeredOn !== null) {
      add(counted.counts.answered, daysBetween(appliedOn, answeredOn));
      counted.answered++;
    } else if (status === 'on_hold') {
      // A word that it rests is no silence, and no answer to the application either.
      counted.leftOut.onHold++;
    } else {
      const days = Math.max(0, daysBetween(appliedOn, isLive ? today : (closedOn ?? today)));
      add(counted.counts.silent, days);
      if (isLive) counted.waiting.push({ applicationId: id, company, role, days });
      else counted.closedSilent++;
    }
  }
  return counted;
}

export function isOwnSilence({ answered, closedSilent, waiting }: CountedSilence): boolean {
  return answered + closedSilent + waiting.length >= ANSWERS_NEEDED;
}

export function forecastOf(posterior: SilencePosterior): SilenceForecast {
  const known = new Map<number, number>();
  const chanceAt = (days: number) => {
    const chance = known.get(days) ?? chanceStillAnswered(posterior, days);
    known.set(days, chance);
    return chance;
  };
  return {
    answeredAtAll: {
      low: answeredAtAll(posterior, 0.1),
      middle: answeredAtAll(posterior, 0.5),
      high: answeredAtAll(posterior, 0.9),
    },
    curve: CURVE_DAYS.map((day) => ({
      day,
      chance: chanceAt(day),
      nextWeek: chanceAnsweredWithin(posterior, 7, day),
    })),
    letGoDay: letGoDay(posterior),
    chanceAt,
  };
}

/** `flat` is null while the curve is the usual one: there is nothing of one's own to compare. */
export function silenceFigures(
  counted: CountedSilence,
  { own, usual, flat }: { own: SilenceForecast; usual: SilenceForecast; flat: SilenceForecast | null },
): SilenceFigures {
  const { answered, closedSilent, leftOut } = counted;
  const longest = counted.waiting.toSorted(
    (one, other) => other.days - one.days || (one.applicationId < other.applicationId ? -1 : 1),
  );
  const isPast = ({ days }: Waiting) => own.letGoDay !== null && days >= own.letGoDay;
  const listed = (waiting: readonly Waiting[]) => ({
    total: waiting.length,
    items: waiting.slice(0, MOST_LISTED).map((one) => ({ ...one, chance: own.chanceAt(one.days) })),
  });
  return {
    isOwn: flat !== null,
    answered,
    waiting: counted.waiting.length,
    closedSilent,
    leftOut,
    answeredAtAll: own.answeredAtAll,
    curve: own.curve,
    usual: withoutWeek(usual),
    flat: flat ? withoutWeek(flat) : [],
    letGoDay: own.letGoDay,
    flatLetGoDay: flat?.letGoDay ?? null,
    letGo: listed(longest.filter(isPast)),
    stillWaiting: listed(longest.filter((one) => !isPast(one))),
    how: howOf(counted),
  };
}

function withoutWeek({ curve }: SilenceForecast): { day: number; chance: number }[] {
  return curve.map(({ day, chance }) => ({ day, chance }));
}

function howOf({ counts }: CountedSilence): HowWeKnow {
  const daysOf = (each: ReadonlyMap<number, number>) =>
    [...each].sort(([one], [other]) => one - other).flatMap(([day, count]) => Array<number>(count).fill(day));
  const events = daysOf(counts.answered);
  const silent = daysOf(counts.silent);
  return {
    uses: 'Every application with the day it was sent: the days until its first answer, or how long it has been silent. Letting go counts as silent until that day.',
    prior:
      'Half of applications are answered at all, give or take (Beta(5, 5)); half of the answers come within 9 days. The days are an assumption, the weakest of all here.',
    formula:
      'A share that is answered at all, and a lognormal time to the answer, on a grid of 101 × 61 × 41 points. Each point is weighted by how well it explains your days.',
    check:
      events.length + silent.length > MOST_LISTED ? null : { model: 'cure-grid', params: { events, silent } },
    sources: [...APPLICATION_TO_ANSWER.figures, TIME_TO_ANSWER],
  };
}

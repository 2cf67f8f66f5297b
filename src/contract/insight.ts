import { z } from 'zod';
import { inHundred, runOfNos } from './rebound.ts';
import { route } from './route.ts';
import { count, day, idOf, instant, line } from './values.ts';

/** From 0 to 1. */
const chance = z.number().min(0).max(1);
/** Eight in ten of what is believed lies between low and high, half below the middle. */
const range = z.object({ low: chance, middle: chance, high: chance });
const verdict = z.enum(['looks_so', 'looks_not_so', 'cannot_tell']);
const beta = z.object({ a: z.number(), b: z.number() });

const publishedFigure = z.object({
  says: z.string(),
  where: z.string(),
  strength: z.enum(['strong', 'mixed', 'weak', 'assumption']),
});

/** What stands behind a number, in sentences: "How do we know?" */
const howWeKnow = z.object({
  /** What of one's own it rests on. */
  uses: z.string(),
  /** What was believed before. */
  prior: z.string(),
  formula: z.string(),
  /** `rebound insights --model MODEL --params PARAMS` works the same number out again. */
  check: z.object({ model: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
  sources: z.array(publishedFigure),
});

/** How often a step was passed. Too early, and the counts stand alone beside what is usual. */
const rate = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('too_early'),
    yes: count,
    of: count,
    /** From so many on there is a rate. */
    needed: count,
    prior: beta,
    usual: range,
  }),
  z.object({
    type: z.literal('rate'),
    yes: count,
    of: count,
    range,
    inHundred,
    /** Whose numbers the range leans on: `own` where the usual ones cannot explain them. */
    leansOn: z.enum(['usual', 'own']),
    marketWeight: chance,
    prior: beta,
    usual: range,
    /** The same, had nothing been believed before. */
    flat: range,
  }),
]);

const group = z.object({ label: z.string(), rate });
/** One step, over all closed applications that were asked, and by group: the largest first, the rest as one. */
const stepRates = z.object({
  all: rate,
  bySource: z.array(group),
  byKind: z.array(group),
  /** "Referred" and "Not referred", where there is one of each. */
  byReferral: z.array(group),
  how: howWeKnow,
});

/** One application that was sent and not answered so far, and how likely it still is. */
const silentApplication = z.object({
  applicationId: idOf<'application'>(),
  company: line,
  role: line,
  /** Silent for so many days since it was sent. */
  days: count,
  chance,
});

const curve = z.array(z.object({ day: count, chance }));

const silence = z.object({
  /** With fewer than five answers and silences the curve is the usual one. */
  isOwn: z.boolean(),
  answered: count,
  waiting: count,
  /** Let go, or withdrawn, without an answer. */
  closedSilent: count,
  /**
   * They say nothing of silence: on hold before an answer came; without a day they were sent on, or approached first.
   */
  leftOut: z.object({ onHold: count, approached: count }),
  answeredAtAll: range,
  /** How likely an application still is answered after so many days of silence. */
  curve: z.array(z.object({ day: count, chance, nextWeek: chance })),
  usual: curve,
  /** Had nothing been believed before; empty while the curve is the usual one. */
  flat: curve,
  /** From this day of silence on fewer than 5 in 100 are still answered; null when that is years away. */
  letGoDay: count.nullable(),
  flatLetGoDay: count.nullable(),
  /** Those past that day, the longest silence first: offered for letting go, never let go by themselves. */
  letGo: z.object({ total: count, items: z.array(silentApplication) }),
  /** The others that wait, the longest silence first. */
  stillWaiting: z.object({ total: count, items: z.array(silentApplication) }),
  how: howWeKnow,
});

const trend = z.object({
  /** Whether interviews lead on more often than they did; never said below `needed`. */
  verdict,
  interviews: count,
  ledOn: count,
  needed: count,
  /** How likely the chances rise, and had nothing been believed before. */
  chanceRising: chance,
  flatChanceRising: chance,
  /** What it would take to see a rise in results: so many interviews in each half of the search. */
  toShow: z.array(z.object({ from: chance, to: chance, perHalf: count })),
  how: howWeKnow,
});

const halves = z.object({ count, of: count });
const moved = z.object({
  earlier: halves,
  later: halves,
  verdict,
  chanceBetter: chance,
  flatChanceBetter: chance,
});
/** What moves sooner than results do. */
const leading = z.object({
  /** Interviews that took place, earlier half and later half; questions that caught one out in them. */
  surprises: z.object({ ...moved.shape, how: howWeKnow }),
  /** Stories planned for an interview; those of them that were told. */
  stories: z.object({ ...moved.shape, how: howWeKnow }),
  /** Interviews that took place; those with a debrief. */
  debriefs: z.object({ ...moved.shape, how: howWeKnow }),
});

const recharging = z.object({
  /** Whether any order among the activities is sure enough to be shown. */
  verdict,
  activities: z.array(
    z.object({
      activityId: idOf<'activity'>(),
      label: line,
      noted: count,
      /** By how many steps of the five the mood was better after it, drawn towards all; what it did is not known. */
      change: z.number(),
      sd: z.number(),
      flatChange: z.number(),
    }),
  ),
  /** After the first one usually notes a better mood than after the second. */
  sure: z.array(z.object({ betterId: idOf<'activity'>(), otherId: idOf<'activity'>(), chance })),
  /** Stands beside it always: part of a better mood comes by itself. */
  note: z.string(),
  how: howWeKnow,
});

const run = z.object({ run: runOfNos, how: howWeKnow });

export const insights = z.object({
  day,
  /** Set while other reminders are quiet: the numbers are folded until the person asks. */
  quietUntil: instant.nullable(),
  counts: z.object({ applications: count, open: count, closed: count, interviews: count, offers: count }),
  rates: z.object({ answer: stepRates, interview: stepRates, offer: stepRates }),
  silence,
  /** First interviews that led on, and applications that led to an interview. */
  runs: z.object({ interviews: run, applications: run }),
  trend,
  leading,
  recharging,
});
export type Insights = z.infer<typeof insights>;

/** Numbers of applications; null for more than anybody counts. */
const applications = z.object({
  low: count.nullable(),
  middle: count.nullable(),
  high: count.nullable(),
});
export const outlook = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quiet'), until: instant }),
  z.object({
    type: z.literal('outlook'),
    /** With fewer than five closed applications the numbers are the usual ones. */
    isOwn: z.boolean(),
    interviews: z.object({ yes: count, of: count }),
    offers: z.object({ yes: count, of: count }),
    /** If the next go like the ones so far: 1 in 10 needs fewer than low, half fewer than middle, 1 in 10 more than high. */
    applications,
    /** Had nothing been believed before. */
    flat: applications,
    /** How likely an offer comes of the next so many. */
    byThen: z.array(z.object({ applications: count, chance })),
    referral: z.object({
      /** So many cold applications are as likely to bring an interview as one with a referral. */
      worthCold: count.nullable(),
      /** The same as published. */
      publishedWorth: count,
      /** If each of the next came with a referral. */
      applications,
    }),
    /** Applications with an interview that are still open, and how likely at least one of them ends in an offer. */
    live: z.object({ processes: count, anyOffer: chance }),
    how: howWeKnow,
  }),
]);
export type Outlook = z.infer<typeof outlook>;

export const getInsights = route({
  method: 'GET',
  path: '/api/insights',
  summary: 'What the search says about itself: every number with its counts, its range and how it is known',
  reply: insights,
});
export const getOutlook = route({
  method: 'GET',
  path: '/api/insights/outlook',
  summary: 'How far it may be to an offer; asked for by itself, and never told while it is quiet',
  reply: outlook,
});

import type { StepName } from '../rebound/rebound.ts';
import { STEPS } from '../rebound/rebound.ts';
import { addDays, addMinutes, type Day } from '../time.ts';
import type { DemoCalendar } from './calendar.ts';
import type {
  DemoActivityUse,
  DemoApplication,
  DemoNextStep,
  DemoRebound,
  DemoReviewWords,
} from './description.ts';
import { USES_BY_REBOUND } from './menu.ts';

/** How many no's the earlier rebounds are about, oldest first: they waited at Recharge until the last one came. */
const SIZES = [3, 3, 3, 3, 4, 2, 3, 2];

/**
 * Puts every no before today into its rebound, and closes each between the evening of its last no and the next
 * morning. No's of today go into one that stays open.
 */
export function demoRebounds(
  calendar: DemoCalendar,
  applications: readonly DemoApplication[],
  reviews: ReadonlyMap<string, DemoReviewWords>,
): DemoRebound[] {
  const answered = applications.flatMap(({ key, no }) => (no ? [{ key, day: no.day, at: no.at }] : []));
  const inOrder = answered.sort((a, b) => (a.at < b.at ? -1 : 1));
  const today = inOrder.filter(({ day }) => day === calendar.today);
  const earlier = inOrder.filter(({ day }) => day < calendar.today);
  let taken = 0;
  const closed = SIZES.map((size, index) => {
    const nos = earlier.slice(taken, taken + size);
    taken += size;
    const last = nos.at(-1)?.day ?? calendar.today;
    return closedRebound(calendar, { keys: nos.map(({ key }) => key), last, index }, reviews);
  });
  const open = { uses: [], reviews: [], steps: [], nextStep: null };
  return today.length === 0 ? closed : [...closed, { ...open, applications: today.map(({ key }) => key) }];
}

function closedRebound(
  calendar: DemoCalendar,
  { keys, last, index }: { keys: readonly string[]; last: Day; index: number },
  reviews: ReadonlyMap<string, DemoReviewWords>,
): DemoRebound {
  const { at } = calendar;
  const reviewed = keys.flatMap((application) => {
    const words = reviews.get(application);
    return words ? [{ ...words, application }] : [];
  });
  const morning = addDays(last, 1);
  const nextStep = nextStepOf(calendar, morning, index);
  const skipped: readonly StepName[] = [
    ...(reviewed.length === 0 ? (['review'] as const) : []),
    ...(nextStep ? [] : (['return'] as const)),
  ];
  const clocks = [at(last, '20:20'), at(last, '20:50'), at(last, '21:05'), at(morning, '08:10')];
  return {
    applications: keys,
    uses: usesOf(calendar, last, index),
    reviews: reviewed.map((review, place) => ({ ...review, at: at(last, `20:3${place}`) })),
    steps: STEPS.map((step, place) => ({
      at: clocks[place] ?? at(morning, '08:10'),
      step,
      isSkipped: skipped.includes(step),
    })),
    nextStep,
  };
}

function usesOf({ at }: DemoCalendar, day: Day, index: number): DemoActivityUse[] {
  return (USES_BY_REBOUND[index] ?? []).map(([activity, moodBefore, moodAfter], place) => {
    const startedAt = at(day, place === 0 ? '18:30' : '19:25');
    const minutes = MINUTES[activity] ?? null;
    return {
      ...{ activity, at: startedAt, minutes, moodBefore, moodAfter },
      finishedAt: addMinutes(startedAt, minutes ?? 35),
    };
  });
}

/** What has a timer. */
const MINUTES: Record<string, number> = { walk: 20, nap: 30 };

function nextStepOf({ at }: DemoCalendar, morning: Day, index: number): DemoNextStep | null {
  const chosen = NEXT_STEPS[index];
  if (!chosen) return null;
  const [kind, text, where, minutes] = chosen;
  return {
    ...{ kind, text, where, minutes },
    at: at(morning, '08:05'),
    startsLocal: `${morning}T09:00`,
    doneAt: at(morning, '09:40'),
  };
}

const NEXT_STEPS: readonly (
  | readonly [kind: DemoNextStep['kind'], text: string, where: string, minutes: number]
  | null
)[] = [
  ['own', 'Update the first half of my CV', 'at the kitchen table', 45],
  ['apply', 'Apply to one saved role', 'in the library', 45],
  ['own', 'Tell Maya the returns story, out loud', 'on the phone', 20],
  ['thank', 'Thank Noor Haddad at Ostara Bikes', 'at the kitchen table', 10],
  null,
  ['follow_up', 'Ask VanArsdel how the merger goes', 'at my desk', 10],
  ['own', 'Write the list of questions I like being asked', 'in the café by the park', 30],
  ['rehearse', 'Rehearse the dashboards, result first', 'on the balcony', 20],
];

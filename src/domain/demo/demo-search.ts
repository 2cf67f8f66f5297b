import type { Day, TimeZone } from '../time.ts';
import { demoQuestions, demoWordings } from './bank.ts';
import type { BlackThursday } from './black-thursday.ts';
import { BLACK_THURSDAY_PEOPLE, companyA, companyB } from './black-thursday.ts';
import type { DemoCalendar } from './calendar.ts';
import { demoCalendar } from './calendar.ts';
import { COMING_UP_PEOPLE, comingUp } from './coming-up.ts';
import type { DemoApplication, DemoPerson, DemoReviewWords, DemoSearch } from './description.ts';
import { EARLY_INTERVIEWS } from './first-interviews-early.ts';
import { LATE_INTERVIEWS } from './first-interviews-late.ts';
import { MIDDLE_INTERVIEWS } from './first-interviews-middle.ts';
import { DEMO_ACTIVITIES } from './menu.ts';
import { postingText } from './postings.ts';
import { demoPractice } from './practice.ts';
import type { InterviewedProspect } from './prospects.ts';
import type { Random } from './random.ts';
import { seededRandom } from './random.ts';
import { demoRebounds } from './rebounds.ts';
import { demoStories } from './stories.ts';
import { addressOf, withoutInterview } from './without-interview.ts';

/** On which days before today the first interviews were answered with a no; Company A's, today, comes after them. */
const NO_DAYS = [
  -104, -98, -93, -87, -81, -76, -70, -64, -58, -52, -46, -40, -34, -27, -16, -13, -10, -7, -3,
];

/**
 * The example that newcomers, screenshots and tests share: four months of looking for work up to a Thursday with two
 * no's. 38 applications, 23 first interviews, 3 of which led to a second one; then six no's in a row. The same seed
 * gives the same search, counted from `today`.
 */
export function demoSearch({
  seed,
  today,
  timeZone,
  blackThursday = 'recorded',
}: {
  seed: number;
  today: Day;
  timeZone: TimeZone;
  blackThursday?: BlackThursday;
}): DemoSearch {
  const random = seededRandom(seed);
  const calendar = demoCalendar(today, timeZone);
  const prospects = [EARLY_INTERVIEWS, MIDDLE_INTERVIEWS, LATE_INTERVIEWS].flatMap(random.shuffled);
  const applications = [
    ...prospects.map((prospect, index) => interviewed(prospect, NO_DAYS[index] ?? -3, calendar, random)),
    ...withoutInterview(calendar, random),
    ...comingUp(calendar),
    companyB(calendar, blackThursday),
    companyA(calendar, blackThursday),
  ];
  const reviews = new Map(
    prospects.flatMap((prospect): [string, DemoReviewWords][] =>
      prospect.review ? [[keyOf(prospect), prospect.review]] : [],
    ),
  );
  return {
    today,
    timeZone,
    people: peopleOf(prospects),
    applications,
    stories: demoStories(calendar),
    questions: demoQuestions(calendar),
    wordings: demoWordings(calendar),
    activities: DEMO_ACTIVITIES,
    rebounds: demoRebounds(calendar, applications, reviews),
    practice: demoPractice(calendar),
  };
}

function keyOf({ company, role }: { company: string; role: string }): string {
  return `${company}, ${role}`;
}

/** An application that came to a first interview and ended there, `noDay` days from today. */
function interviewed(
  { interview, no, review: _, about, family, ...prospect }: InterviewedProspect,
  noDay: number,
  { workday, at }: DemoCalendar,
  random: Random,
): DemoApplication {
  const { people, sought, neverNamed = [], notes, debrief, ...meeting } = interview;
  const welcome = sought.filter((skill) => !neverNamed.includes(skill));
  const met = noDay - random.int(4, 6);
  const agreed = met - random.int(3, 4);
  const applied = agreed - random.int(3, 5);
  const hour = random.int(9, 15);
  const startsLocal = `${workday(met)}T${String(hour).padStart(2, '0')}:${random.pick(['00', '15', '30'])}`;
  return {
    ...prospect,
    key: keyOf(prospect),
    postingUrl: addressOf(prospect),
    postingText: postingText({ ...prospect, about, family, welcome }, random),
    happenings: [
      {
        at: at(workday(applied), `1${random.int(2, 9)}:20`),
        day: workday(applied),
        kind: 'applied',
        note: '',
      },
      ...confirmed(),
    ],
    interviews: [
      {
        ...meeting,
        at: at(workday(agreed), `1${random.int(0, 6)}:40`),
        round: 1,
        startsLocal,
        link: meeting.place === 'Video' ? 'https://meet.example/first' : '',
        people: people.map(({ key }) => key),
        after: { at: at(workday(met), '18:15'), notes, sought, debrief },
      },
    ],
    no: { ...no, day: workday(noDay), at: at(workday(noDay), `1${random.int(0, 6)}:0${random.int(0, 9)}`) },
  };

  function confirmed(): DemoApplication['happenings'] {
    const day = workday(applied + 1);
    if (random.next() < 0.3 || day <= workday(applied)) return [];
    return [{ at: at(day, '09:15'), day, kind: 'confirmed', note: '' }];
  }
}

function peopleOf(prospects: readonly InterviewedProspect[]): DemoPerson[] {
  const everybody = [
    ...prospects.flatMap(({ interview }) => interview.people),
    ...COMING_UP_PEOPLE,
    ...BLACK_THURSDAY_PEOPLE,
  ];
  return [...new Map(everybody.map((person) => [person.key, person])).values()];
}

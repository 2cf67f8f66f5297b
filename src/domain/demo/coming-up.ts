import { longDay, weekdayOf } from '../day-words.ts';
import type { Day } from '../time.ts';
import type { DemoCalendar } from './calendar.ts';
import type { DemoApplication } from './description.ts';
import { debrief, person } from './prospects.ts';

export const NORTHWIND = 'Northwind, Product Analyst';
export const HARBOR_HEALTH = 'Harbor Health, Operations Lead';
export const FABRIKAM = 'Fabrikam, Supply Planning Analyst';
export const CONTOSO = 'Contoso, Business Operations Manager';

const JONAS = person(
  'Jonas Weber',
  'Director of analytics',
  'Northwind',
  'Prepared, kind, allergic to long slides.',
);
const SARA = person('Sara Lind', 'Head of product', 'Northwind');
const MIGUEL = person(
  'Miguel Torres',
  'Data lead',
  'Northwind',
  'Wrote the article about counting returns honestly. Read it again before the panel.',
);
const DANA = person('Dana Whitlock', 'Talent partner', 'Harbor Health', 'Answers within the hour.');
const RUTH = person(
  'Ruth Adeyemi',
  'Director of clinic operations',
  'Harbor Health',
  'Was a nurse for twelve years.',
);

export const COMING_UP_PEOPLE = [JONAS, SARA, MIGUEL, DANA, RUTH];

/** Two interviews that are still to come, one silence, and one role that closes soon. */
export function comingUp(calendar: DemoCalendar): DemoApplication[] {
  return [northwind(calendar), harborHealth(calendar), fabrikam(calendar), contoso(calendar)];
}

function northwind({ workday, at }: DemoCalendar): DemoApplication {
  const met = workday(-24);
  return {
    key: NORTHWIND,
    company: 'Northwind',
    role: 'Product Analyst',
    postingUrl: 'https://jobs.example/northwind/product-analyst',
    postingText: POSTING_NORTHWIND,
    source: 'Their own page',
    pay: '54,000 to 60,000',
    place: 'Harbour district, hybrid',
    notes:
      'They publish how they decide. Ask about the returns experiment. Tell the dashboards first, the warehouse second, both with the result at the front.',
    happenings: [
      { at: at(workday(-39), '19:50'), day: workday(-39), kind: 'saved', note: '' },
      { at: at(workday(-34), '17:40'), day: workday(-34), kind: 'applied', note: '' },
      { at: at(workday(-31), '08:15'), day: workday(-31), kind: 'confirmed', note: '' },
    ],
    interviews: [
      {
        at: at(workday(-29), '15:00'),
        round: 1,
        kind: 'hiring_manager',
        startsLocal: `${met}T09:30`,
        minutes: 45,
        place: 'Video',
        link: 'https://meet.example/northwind-first',
        people: [JONAS.key],
        after: {
          at: at(met, '10:40'),
          notes:
            'Jonas asked for one number I was wrong about. The budget story fits that, and I told it without hurrying.',
          sought: ['experiment design', 'explaining uncertainty'],
          debrief: debrief({
            question: 'Which metric would you stop reporting tomorrow?',
            wentWell: 'He wrote down the sentence about the dashboards.',
            surprised: 'Not a single question about tools.',
          }),
        },
      },
      {
        at: at(workday(-19), '16:45'),
        round: 2,
        kind: 'panel',
        startsLocal: `${workday(5)}T10:30`,
        minutes: 60,
        place: 'Video',
        link: 'https://meet.example/northwind-panel',
        people: [JONAS.key, SARA.key, MIGUEL.key],
        after: null,
      },
    ],
    no: null,
  };
}

function harborHealth({ workday, at }: DemoCalendar): DemoApplication {
  const met = workday(-27);
  return {
    key: HARBOR_HEALTH,
    company: 'Harbor Health',
    role: 'Operations Lead',
    postingUrl: 'https://jobs.example/harbor-health/operations-lead',
    postingText: POSTING_HARBOR,
    source: 'Marta, by phone',
    pay: '58,000 to 65,000',
    place: 'Five clinics, mostly North Quay',
    notes: 'Moved twice because of the clinic move. Dana apologised both times before I had noticed.',
    happenings: [
      { at: at(workday(-35), '13:30'), day: workday(-35), kind: 'applied', note: 'Marta sent the papers.' },
      {
        at: at(workday(-32), '10:05'),
        day: workday(-32),
        kind: 'contacted',
        note: 'Dana called with three quick questions.',
      },
    ],
    interviews: [
      {
        at: at(workday(-31), '11:30'),
        round: 1,
        kind: 'phone_screen',
        startsLocal: `${met}T16:00`,
        minutes: 30,
        place: 'Phone',
        link: '',
        people: [DANA.key],
        after: {
          at: at(met, '16:50'),
          notes:
            'Shift handovers, waiting rooms, five sites that each do it their own way. It sounds like the warehouse with more feelings.',
          sought: ['shift planning', 'change with nurses'],
          debrief: debrief({ wentWell: 'The rota story. She asked how long it held: two seasons so far.' }),
        },
      },
      {
        at: at(workday(-21), '14:20'),
        round: 2,
        kind: 'hiring_manager',
        startsLocal: `${workday(7)}T14:00`,
        minutes: 45,
        place: 'North Quay clinic, second floor',
        link: '',
        people: [RUTH.key],
        after: null,
      },
    ],
    no: null,
  };
}

function fabrikam({ day, at }: DemoCalendar): DemoApplication {
  return {
    key: FABRIKAM,
    company: 'Fabrikam',
    role: 'Supply Planning Analyst',
    postingUrl: 'https://jobs.example/fabrikam/supply-planning-analyst',
    postingText: POSTING_FABRIKAM,
    source: 'Job board',
    pay: '',
    place: 'Mill Lane',
    notes: 'The receipt said two to three weeks.',
    happenings: [
      { at: at(day(-24), '17:10'), day: day(-24), kind: 'applied', note: '' },
      {
        at: at(day(-24), '17:12'),
        day: day(-24),
        kind: 'confirmed',
        note: 'Automatic receipt: two to three weeks.',
      },
    ],
    interviews: [],
    no: null,
  };
}

function contoso({ workday, today, day, at }: DemoCalendar): DemoApplication {
  return {
    key: CONTOSO,
    company: 'Contoso',
    role: 'Business Operations Manager',
    postingUrl: 'https://jobs.example/contoso/business-operations-manager',
    postingText: POSTING_CONTOSO,
    source: 'Newsletter',
    pay: '62,000',
    place: 'Remote, a week a quarter on site',
    notes: `Closes ${longDay(nextFriday(day))}. They ask for one page on a process that got lighter. The tool we switched off would be just right.`,
    happenings: [{ at: at(workday(-4), '20:05'), day: workday(-4), kind: 'saved', note: '' }],
    interviews: [],
    no: null,
  };

  function nextFriday(from: (offset: number) => Day): Day {
    const offset = [1, 2, 3, 4, 5, 6, 7].find((days) => weekdayOf(from(days)) === 'Friday');
    return offset === undefined ? today : from(offset);
  }
}

const POSTING_NORTHWIND = `Product Analyst, Northwind

Northwind ships coffee, tea and everything around it to forty thousand kitchens. Five product teams decide what we build; two analysts help them decide well. You would be the third.

What you will do
- Sit with one product team and be its conscience for numbers
- Own experiment design: tests that are small enough to finish and honest enough to lose
- Own three dashboards and the right to retire the others
- Write a weekly half page: what moved, what did not, what we cannot tell yet
- Spend four days a year in the warehouse

What you bring
- SQL that you can read a week later
- Three years of answering product or operations questions with data
- A way of explaining uncertainty that does not send people to sleep
- Experience in operations or commerce helps more than a degree

How we hire
One conversation with the director of analytics, one panel with the people you would work with, no homework. You hear from us within a week after each.`;

const POSTING_HARBOR = `Operations Lead, Harbor Health

Five neighbourhood clinics, a hundred and sixty colleagues, and a waiting room that should be emptier than it is.

What you will do
- Lead reception and planning across the five sites
- Make one good way of handing over a shift out of five
- Own shift planning, rooms, and the weeks when everybody has a cold
- Work with nurses and doctors on changes that hold
- Look after a budget and three suppliers

What you bring
- Operations experience with shifts, in any field
- You listen first, and people notice
- Numbers, plain words, and a sense of humour before eight in the morning

Two conversations: one by phone, one in a clinic. We pay for the train.`;

const POSTING_FABRIKAM = `Supply Planning Analyst, Fabrikam

Fabrikam weaves, dyes and prints cloth for makers of everything from tents to curtains.

What you will do
- Plan yarn and dye for two mills
- Compare orders with the plan each week and explain the gap
- Keep the seasonal calendar

What you bring
- Spreadsheets, patience, and an eye for exceptions
- Two years in planning, purchasing or logistics

Please allow two to three weeks for an answer.`;

const POSTING_CONTOSO = `Business Operations Manager, Contoso

We help small companies with their paperwork. You help us with ours.

What you will do
- Look after how the company runs: goals, rhythms, tools
- Make one process lighter every month
- Prepare the founders' decisions, and write down why they were made

What you bring
- Five years in operations, consulting or a small company where you did a bit of everything
- Excellent plain writing

Instead of a letter, send us one page about a process that got lighter because of you.`;

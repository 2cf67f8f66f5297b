import type { NoDetails } from '../application/event.ts';
import { longDay } from '../day-words.ts';
import type { DemoCalendar } from './calendar.ts';
import type { DemoApplication, DemoInterview } from './description.ts';
import { debrief, person } from './prospects.ts';

/** Whether the two no's of today are noted already, or are still two mails. */
export type BlackThursday = 'recorded' | 'as-mail';

export const COMPANY_A = 'Company A, Product Operations Manager';
export const COMPANY_B = 'Company B, Customer Operations Manager';

const PRIYA = person(
  'Priya Raman',
  'Operations director',
  'Company B',
  'Warm and quick. Asked the best follow-up questions so far. Cycles to work too.',
);
const TOM = person(
  'Tom Okafor',
  'Head of support',
  'Company B',
  'Built the team from four to thirty. Would be fun to work with.',
);
const ELIN = person(
  'Elin Berg',
  'People partner',
  'Company B',
  'Keeps her word: every answer came on the day she named.',
);
const HANNAH = person('Hannah Brandt', 'Director of product', 'Company A', '');
const RAFAEL = person(
  'Rafael Costa',
  'Senior product manager',
  'Company A',
  'Told me openly what the team is short of. I liked that.',
);

export const BLACK_THURSDAY_PEOPLE = [PRIYA, TOM, ELIN, HANNAH, RAFAEL];

export function companyA(calendar: DemoCalendar, blackThursday: BlackThursday): DemoApplication {
  const { day, workday, at } = calendar;
  const applied = workday(-19);
  const agreed = workday(-12);
  const met = workday(-6);
  const interview: DemoInterview = {
    at: at(agreed, '11:20'),
    round: 1,
    kind: 'hiring_manager',
    startsLocal: `${met}T14:00`,
    minutes: 50,
    place: 'Video',
    link: 'https://meet.example/company-a',
    people: [HANNAH.key, RAFAEL.key],
    after: {
      at: at(met, '15:25'),
      notes:
        'Friendly, and over in forty minutes. Half-way through it became clear that they want somebody who builds the demand forecast and looks after Salesforce. Neither word is in the posting. I said what I do know: dashboards, planning rounds, getting teams to agree. Rafael nodded, Hannah moved on.',
      sought: ['demand forecasting', 'Salesforce administration', 'stakeholder management'],
      debrief: debrief({
        question: 'How would you set up our demand forecast from nothing?',
        wording: '"I have never touched Salesforce, to be honest."',
        wentWell: 'Rafael laughed at the story about the dashboards and asked for the template.',
        surprised: 'Two of the three things they talked about most are not in the posting at all.',
      }),
    },
  };
  const no: NoDetails = {
    channel: 'mail',
    theirWords: 'We have chosen to go ahead with other candidates for this role.',
    know: '',
    guess: 'It came down to the forecast and Salesforce.',
  };
  return {
    key: COMPANY_A,
    company: 'Company A',
    role: 'Product Operations Manager',
    postingUrl: 'https://jobs.example/company-a/product-operations-manager',
    postingText: POSTING_A,
    source: 'Job board',
    pay: '56,000 to 64,000',
    place: 'Riverside, two days a week',
    notes:
      'Small product team, growing. The posting reads as if written for me, which makes me a little suspicious.',
    happenings: [
      { at: at(workday(-22), '20:40'), day: workday(-22), kind: 'saved', note: '' },
      { at: at(applied, '18:05'), day: applied, kind: 'applied', note: 'One page and the letter.' },
      { at: at(applied, '18:06'), day: applied, kind: 'confirmed', note: 'Automatic receipt.' },
    ],
    interviews: [interview],
    no: blackThursday === 'recorded' ? { ...no, at: at(day(0), '09:41'), day: day(0) } : null,
  };
}

export function companyB(calendar: DemoCalendar, blackThursday: BlackThursday): DemoApplication {
  const { day, workday, at } = calendar;
  const applied = workday(-38);
  const first = workday(-28);
  const second = workday(-14);
  const interviews: DemoInterview[] = [
    {
      at: at(workday(-33), '16:10'),
      round: 1,
      kind: 'hiring_manager',
      startsLocal: `${first}T10:00`,
      minutes: 45,
      place: 'Video',
      link: 'https://meet.example/company-b',
      people: [PRIYA.key],
      after: {
        at: at(first, '11:05'),
        notes:
          'Priya runs operations and support together. She wants somebody who takes support off her desk without it drifting away from the rest.',
        sought: ['coaching team leads', 'cost per contact'],
        debrief: debrief({
          wentWell:
            'The difficult stakeholder landed. She finished my sentence, and it was the right ending.',
          surprised: 'She had read my letter twice and quoted it.',
        }),
      },
    },
    {
      at: at(workday(-22), '12:30'),
      round: 2,
      kind: 'panel',
      startsLocal: `${second}T13:30`,
      minutes: 75,
      place: 'Their office, fourth floor, the room with the plants',
      link: '',
      people: [PRIYA.key, TOM.key, ELIN.key],
      after: {
        at: at(second, '16:20'),
        notes:
          'Panel of three. Liked the operations director. Blanked on costs, recovered with the dashboards example. They walked me to the door and talked about the team as if I would meet it.',
        sought: ['cost per contact'],
        debrief: debrief({
          question: 'How would you bring down support costs in the first 90 days?',
          story:
            'I never got to the result. They heard about shelves and scanners, and then it was time for the next question.',
          storyKey: 'warehouse',
          wentWell:
            'Good connection with everyone I met. The answer about the first week came out just as rehearsed.',
          surprised: 'Nobody asked about tools. Everybody asked about people.',
        }),
      },
    },
  ];
  const no: NoDetails = {
    channel: 'mail',
    theirWords: 'We have decided to offer the position to another candidate.',
    know: `They filled the role on ${longDay(workday(-1))}.`,
    guess: 'They wanted someone from the industry.',
  };
  return {
    key: COMPANY_B,
    company: 'Company B',
    role: 'Customer Operations Manager',
    postingUrl: 'https://jobs.example/company-b/customer-operations-manager',
    postingText: POSTING_B,
    source: 'Maya sent it',
    pay: '60,000 to 66,000',
    place: 'Old Town, hybrid',
    notes: 'Maya knows somebody there who has stayed for six years. Twenty minutes by bike.',
    happenings: [
      { at: at(workday(-43), '21:15'), day: workday(-43), kind: 'saved', note: '' },
      {
        at: at(applied, '12:10'),
        day: applied,
        kind: 'applied',
        note: 'Letter about the first ninety days.',
      },
      {
        at: at(workday(-35), '09:30'),
        day: workday(-35),
        kind: 'confirmed',
        note: 'A person wrote, not a machine.',
      },
    ],
    interviews,
    no: blackThursday === 'recorded' ? { ...no, at: at(day(0), '15:12'), day: day(0) } : null,
  };
}

const POSTING_A = `Product Operations Manager, Company A

We make planning software for small hospitals: eighty people, two offices, nine hundred customers who call us by first name.

Product operations is new here. You will be the second person in the team and the first to call it your main job.

What you will do
- Run the product planning round each quarter, and keep it short
- Build dashboards that show which features are used, by whom, and what happened next
- Collect what customers tell sales and support, and bring it into the room where we decide
- Look after the tools the product team works with
- Practise stakeholder management that deserves the name: fewer meetings, clearer decisions

What you bring
- Experience in operations or product, ideally both
- Confidence with data; SQL is a plus
- Plain writing and a steady hand with groups
- Curiosity about hospitals, or about people who work at three in the morning

What you get
- A four-day week in summer, thirty days of leave, and a desk by the river if you want one

Send us a page about yourself. We answer everybody.`;

const POSTING_B = `Customer Operations Manager, Company B

Company B delivers fresh ingredients to eleven hundred restaurants before they open. When something is wrong, it is wrong at half past five in the morning, and somebody kind picks up the phone.

You lead that team: fourteen people, two team leads, seven days a week. You report to the operations director and sit two desks from the dispatchers.

What you will do
- Lead a service team across phone, chat and mail; coaching team leads is the heart of it
- Own first answers, waiting times and cost per contact
- Find the reasons behind the ten most frequent calls and remove them with the people who can
- Keep the handover between night and day so clear that nobody has to ask twice
- Prepare the team for December

What you bring
- Several years in customer or service operations, two of them leading people
- You plan with numbers and decide with people
- Stories of something that got better because you were there
- German or another second language is welcome

What you get
- Breakfast with the dispatchers, if you are up
- Thirty days of leave and shifts that are planned six weeks ahead

Two conversations, then a decision. We tell you the day you will hear from us.`;

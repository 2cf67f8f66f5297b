import type { InterviewedProspect } from './prospects.ts';
import { debrief, MARTA, noBy, person } from './prospects.ts';

/** First interviews of the second month, all ended by a no. */
export const MIDDLE_INTERVIEWS: readonly InterviewedProspect[] = [
  {
    company: 'Penrose Museum',
    role: 'Visitor Operations Manager',
    family: 'operations',
    place: 'Museum island',
    pay: '44,000',
    source: 'A poster on the tram',
    about: 'Six hundred thousand visitors, one famous staircase, and a queue we are not proud of.',
    notes: 'Less pay. I would go anyway.',
    interview: {
      kind: 'panel',
      minutes: 60,
      place: 'The reading room',
      people: [person('Augusta Field', 'Deputy director', 'Penrose Museum')],
      notes: 'Four of them around a very long table. I spoke to the end of it too quietly.',
      sought: ['volunteers', 'public sector budgets'],
      debrief: debrief({
        story: 'The stakeholder story came out without the calendar, so nobody knew why he changed his mind.',
        storyKey: 'stakeholder',
        wentWell: 'They laughed about the queue with me.',
      }),
    },
    no: noBy('letter', 'The committee has decided in favour of another candidate.'),
    review: {
      size: 'two_minutes',
      wentWell: 'Walking over the queue with the deputy director.',
      findings: [
        {
          kind: 'story',
          basis: 'happened',
          text: 'The calendar with his three customers in it got lost.',
          instead: 'Hold up the calendar early. It is the turning point.',
          story: 'stakeholder',
        },
      ],
    },
  },
  {
    company: 'Litware',
    role: 'Implementation Manager',
    family: 'programme',
    place: 'Remote',
    pay: '60,000 to 68,000',
    source: 'Former colleague',
    about: 'Lending software for libraries, in use wherever people still whisper.',
    notes: 'Ines from returns works there now.',
    interview: {
      kind: 'hiring_manager',
      minutes: 45,
      place: 'Video',
      people: [person('Viktor Hale', 'Head of delivery', 'Litware')],
      notes: 'Travel is half of the job. I had read a third.',
      sought: ['travel', 'training libraries'],
      debrief: null,
    },
    no: noBy('phone', 'Viktor called himself.', {
      know: 'They need somebody who can travel from next month.',
    }),
    review: null,
  },
  {
    company: 'Saltmarsh Foods',
    role: 'Demand Planner',
    family: 'supply',
    place: 'Coast road, hybrid',
    pay: '49,000',
    source: 'Marta, by phone',
    about: 'Oysters, seaweed and smoked fish, which do not wait for a plan.',
    notes: 'Everything here has a date on it.',
    interview: {
      kind: 'hiring_manager',
      minutes: 40,
      place: 'Phone',
      people: [MARTA],
      notes: 'Marta stayed on the line. The planner they lost used a notebook, and they miss the notebook.',
      sought: ['fresh goods'],
      debrief: debrief({
        wording: '"I am not really a forecast person."',
        wentWell: 'The notebook conversation.',
      }),
    },
    no: noBy('mail', 'We found somebody with experience in fresh goods.'),
    review: {
      size: 'two_minutes',
      wentWell: '',
      findings: [
        {
          kind: 'wording',
          basis: 'happened',
          text: 'I am not really a forecast person.',
          instead: 'I plan with ranges, and I write down what I expected, so that next month is better.',
          story: null,
        },
      ],
    },
  },
  {
    company: 'Ostara Bikes',
    role: 'After-sales Manager',
    family: 'support',
    place: 'Canal works',
    pay: '51,000',
    source: 'Their own page',
    about: 'Cargo bikes for families and bakers, repaired where you live.',
    notes: 'Test ride after the interview. Worth it by itself.',
    interview: {
      kind: 'hiring_manager',
      minutes: 50,
      place: 'Workshop',
      people: [
        person(
          'Noor Haddad',
          'Service director',
          'Ostara Bikes',
          'Offered to lend me the long one for a weekend.',
        ),
      ],
      notes: 'Spare parts, warranty, forty partner workshops. Noor drew the whole flow on a cardboard box.',
      sought: ['partner workshops', 'warranty'],
      debrief: debrief({
        question: 'A partner workshop repairs badly, and customers love them. What do you do?',
        wentWell: 'The cardboard box. I kept it.',
      }),
    },
    no: noBy('mail', 'A hard choice for us, and this time it is another candidate.'),
    review: {
      size: 'quarter_hour',
      wentWell: 'Noor wants to stay in touch.',
      findings: [
        {
          kind: 'question',
          basis: 'happened',
          text: 'A partner workshop repairs badly, and customers love them. What do you do?',
          instead: '',
          story: null,
        },
      ],
    },
  },
];

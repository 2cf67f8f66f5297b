import type { Random } from './random.ts';

/** What kind of work a role is: it decides what its posting asks for. */
export type RoleFamily = 'operations' | 'analyst' | 'support' | 'supply' | 'programme';

/** A posting as somebody keeps it: a few lines about the house, then what postings of this family say. */
export function postingText(
  {
    company,
    role,
    about,
    family,
    welcome = [],
  }: { company: string; role: string; about: string; family: RoleFamily; welcome?: readonly string[] },
  random: Random,
): string {
  const { tasks, asks } = FAMILIES[family];
  return [
    `${role}, ${company}`,
    about,
    listed('What you will do', random.shuffled(tasks).slice(0, 4)),
    listed('What you bring', [
      ...random.shuffled(asks).slice(0, 4),
      ...(welcome.length > 0 ? [`Welcome, and we can teach it: ${welcome.join(', ')}`] : []),
    ]),
    listed('What you get', random.shuffled(OFFERS).slice(0, 3)),
    random.pick(CLOSINGS),
  ].join('\n\n');
}

function listed(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}

const FAMILIES: Record<RoleFamily, { tasks: readonly string[]; asks: readonly string[] }> = {
  operations: {
    tasks: [
      'Run the day-to-day of a team of eight to fifteen, from rota to review',
      'Own the numbers we look at every Monday, and know what moved them',
      'Find the step in a process that everybody works around, and remove it',
      'Plan capacity for the busy weeks before they arrive',
      'Keep a small budget and tell us early when it will not hold',
      'Be the person other teams call when something is stuck',
    ],
    asks: [
      'Five years in operations, retail or logistics, two of them leading people',
      'A calm way of deciding with half of the facts',
      'Good with spreadsheets, and curious about the data behind them',
      'Clear writing: most of our decisions are made on one page',
      'You have changed how a team works, and the team still talks to you',
    ],
  },
  analyst: {
    tasks: [
      'Turn a vague question into one that data can answer',
      'Build and look after the dashboards that the leads use every morning',
      'Design small experiments with the product and the service teams',
      'Explain what a number means, and what it does not, to people in a hurry',
      'Tidy up definitions, so that two reports stop disagreeing',
      'Sit with customers a few days a year and bring back what you saw',
    ],
    asks: [
      'Confident SQL, and one tool for charts that you know well',
      'Three years of answering business questions with data',
      'You can say "we cannot tell from this" and then propose how we could',
      'Experience in operations or commerce is welcome',
      'You like writing a short summary more than a long deck',
    ],
  },
  support: {
    tasks: [
      'Lead a service team of twelve across phone, chat and mail',
      'Look after waiting times, first answers and what customers say afterwards',
      'Bring the ten most frequent complaints to the teams that cause them',
      'Keep the help pages so good that fewer people need to call',
      'Coach team leads, and take an hour of calls yourself each week',
      'Choose and set up the tools the team works with',
    ],
    asks: [
      'Several years in customer service, at least two leading a team',
      'You read a dashboard and then go and listen to the calls behind it',
      'Patience with people and impatience with broken processes',
      'Experience with planning shifts and quiet confidence in a crisis',
      'Fluent, friendly writing',
    ],
  },
  supply: {
    tasks: [
      'Plan stock for some four thousand articles across two sites',
      'Talk to suppliers every week, and hear a delay before it is announced',
      'Compare forecast with sales, and write down what we learned',
      'Work with the warehouse on space, seasons and returns',
      'Prepare the monthly planning round and moderate it',
      'Keep slow stock low without emptying the shelves',
    ],
    asks: [
      'Experience in planning, purchasing or logistics',
      'Strong spreadsheets; any planning system is a plus',
      'A feeling for which exceptions matter',
      'Friendly persistence on the phone',
      'You have lived through at least one peak season',
    ],
  },
  programme: {
    tasks: [
      'Lead two or three changes at a time, from the first conversation to the day they are normal',
      'Bring people together who have good reasons to disagree',
      'Keep one plan that everybody believes, and change it in the open',
      'Measure whether a change did what it promised',
      'Write the update that busy people read to the end',
      'Stop what is not worth finishing, kindly and early',
    ],
    asks: [
      'A track record of projects that outlived their project',
      'You facilitate well, in a room and on a screen',
      'Comfort with numbers and with people who dislike them',
      'Experience in services, logistics or finance',
      'A certificate is fine; a story about what went wrong is better',
    ],
  },
};

const OFFERS: readonly string[] = [
  'Thirty days of leave, and people who really take them',
  'Two days a week from wherever you like',
  'A learning budget you decide on yourself',
  'A pension that somebody will explain to you in plain words',
  'Flexible hours around school runs and train times',
  'A four-day week after the first year, if you want it',
  'A staff discount that your friends will hear about',
];

const CLOSINGS = [
  'Send us a page about yourself. A cover letter is welcome and not needed.',
  'We read everything ourselves and answer within three weeks.',
  'Questions first? Write to us; a person answers.',
  'You do not need to tick every line. If most of this sounds like you, we would like to hear from you.',
] as const;

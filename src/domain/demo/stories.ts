import type { DemoCalendar } from './calendar.ts';
import type { DemoStory, DemoStoryShows, DemoStoryWords } from './description.ts';

/** Success stories, with the day (counted from today) each version was written on. */
export function demoStories({ day, at }: DemoCalendar): DemoStory[] {
  return STORIES.map(({ key, versions }) => ({
    key,
    versions: versions.map(([offset, words], index) => ({
      ...words,
      ...(SHOWS[key] ?? { competencies: [], seconds: null }),
      at: at(day(offset), index === 0 ? '19:20' : '20:55'),
    })),
  }));
}

const SHOWS: Record<string, DemoStoryShows> = {
  warehouse: { competencies: ['Change', 'Reaching a goal'], seconds: 150 },
  stakeholder: { competencies: ['Convincing others', 'Disagreement'], seconds: 95 },
  dashboards: { competencies: ['Explaining and listening', 'Working with others'], seconds: 80 },
  tool: { competencies: ['Deciding', 'Taking the first step'], seconds: 90 },
  rota: { competencies: ['Leading people'], seconds: null },
  returns: { competencies: ['Solving a hard problem'], seconds: 100 },
  client: { competencies: ['Customers and users', 'Disagreement'], seconds: null },
  budget: { competencies: ['When something goes wrong'], seconds: 110 },
  newcomer: { competencies: ['Leading people', 'Explaining and listening'], seconds: null },
};

const WAREHOUSE: DemoStoryWords = {
  title: 'The warehouse migration',
  situation:
    'Our furniture warehouse ran on a system from 2004. Picking lists were printed twice, because the first printout was wrong half of the time.',
  task: 'Move eleven thousand articles to a new system and a new layout without closing for a day.',
  action:
    'I split the hall into six zones, moved one each weekend, and had the pickers name the shelves themselves. We kept both systems running side by side for three weeks, and I stood at the packing table every Monday.',
  result: '30 % faster dispatch, no day closed, and mispicks down from 4 in 100 to 1.',
  note: '',
};
const STAKEHOLDER: DemoStoryWords = {
  title: 'The difficult stakeholder',
  situation: 'The sales director answered every plan with "not in my season".',
  task: 'Get his yes to a stock freeze of four days in May.',
  action:
    'I asked to spend a day in his team before asking for anything. Then I brought him the freeze as a calendar with his three biggest customers already in it.',
  result: 'He announced the freeze himself. We have had one every May since.',
  note: '',
};
const DASHBOARDS: DemoStoryWords = {
  title: 'The dashboards nobody asked for',
  situation: 'Seven teams, seven Monday spreadsheets, and a meeting to find out which was right.',
  task: 'One page that everybody trusts by nine on Monday.',
  action:
    'I sat with each team for an hour, wrote down what they decide with their numbers, and built what was left: four charts and a list of open questions.',
  result: 'The meeting went from 90 minutes to 25, and two teams cancelled theirs.',
  note: '',
};
const TOOL: DemoStoryWords = {
  title: 'The tool we switched off',
  situation: 'We paid for a ticket tool that eleven people used to forward mail to each other.',
  task: 'Decide whether to fix it or leave it.',
  action:
    'I counted a week of tickets with the team and drew where they went. Nine in ten went in a circle. We tried two weeks with a shared inbox and a rota.',
  result: 'Answers came a day earlier, and the licence paid for a second packing table.',
  note: '',
};
const ROTA: DemoStoryWords = {
  title: 'The peak-season rota',
  situation:
    'Every November the best people asked for the same weeks off, and every November somebody cried in the corridor.',
  task: 'A rota that is fair before it is perfect.',
  action:
    'Everybody got three wishes and one veto. I published the rules first and the rota second, six weeks ahead.',
  result: 'Sick days in peak season halved, and it has held for two seasons.',
  note: '',
};
const ONBOARDING: DemoStoryWords = {
  title: 'Eleven people in a month',
  situation:
    'A new client meant eleven new colleagues in four weeks, and we had one training binder from years ago.',
  task: 'Have them answer calls alone after ten days.',
  action:
    'Pairs instead of a classroom, one checklist on one page, and a question hour with tea every day at four.',
  result: 'Ten of eleven on their own after nine days. The eleventh now runs the training.',
  note: '',
};

type Version = [offset: number, words: DemoStoryWords];
const STORIES: readonly { key: string; versions: readonly Version[] }[] = [
  {
    key: 'warehouse',
    versions: [
      [-117, { ...WAREHOUSE, result: 'It worked, and dispatch got faster.' }],
      [-60, { ...WAREHOUSE, note: 'Shorter about shelves and scanners. Say the number.' }],
    ],
  },
  {
    key: 'stakeholder',
    versions: [
      [-117, { ...STAKEHOLDER, result: 'He agreed in the end.' }],
      [-79, STAKEHOLDER],
    ],
  },
  { key: 'dashboards', versions: [[-116, DASHBOARDS]] },
  {
    key: 'tool',
    versions: [
      [-115, { ...TOOL, action: 'I looked at the tickets and proposed a shared inbox.' }],
      [-82, { ...TOOL, result: 'Answers came a day earlier.' }],
      [-30, TOOL],
    ],
  },
  {
    key: 'rota',
    versions: [
      [-112, { ...ROTA, result: 'Less stress in November.' }],
      [-33, ROTA],
    ],
  },
  { key: 'onboarding', versions: [[-109, ONBOARDING]] },
  {
    key: 'returns',
    versions: [
      [
        -106,
        {
          title: 'The returns backlog',
          situation:
            'Nine hundred parcels stood behind the gate, and customers waited three weeks for their money.',
          task: 'Empty it before the landlord needed the gate.',
          action:
            'I paid small refunds without opening the parcel, sorted the rest by what could be sold again, and asked the drivers to bring returns in on their way back.',
          result: 'Empty in nine working days. Refunds have taken two days ever since.',
          note: 'Good for "a problem nobody owned".',
        },
      ],
    ],
  },
  {
    key: 'client',
    versions: [
      [
        -97,
        {
          title: 'Saying no to a good client',
          situation:
            'Our second-largest client wanted deliveries by eight, which would have meant nights for the whole team.',
          task: 'Keep the client and the evenings.',
          action:
            'I visited their shop at seven in the morning and saw who unpacks: one person, from nine. We offered ten past nine, guaranteed, with a number to call.',
          result: 'They stayed, and wrote the ten past nine into their own contract.',
          note: '',
        },
      ],
    ],
  },
  {
    key: 'supplier',
    versions: [
      [
        -85,
        {
          title: 'The supplier who went quiet',
          situation: 'Our hinge supplier stopped answering, six weeks before peak.',
          task: 'Find out whether to wait or to leave.',
          action:
            'I drove there. The owner was in hospital and his son ran the press alone. We paid half in advance, sent two people for a week, and ordered a third elsewhere.',
          result:
            'Hinges came four days late instead of not at all, and they still send us a cake in December.',
          note: 'Two minutes at most. The cake is the ending.',
        },
      ],
    ],
  },
  {
    key: 'budget',
    versions: [
      [
        -73,
        {
          title: 'The budget I got wrong',
          situation: 'I planned packaging for the year on the summer price.',
          task: 'Say so in September, before anybody asked.',
          action:
            'I brought the gap, the reason and two ways to close half of it to the same meeting, and put the price of cardboard on the Monday page.',
          result:
            'We closed two thirds. My boss still tells the story as an example of good news about bad news.',
          note: 'For "tell us about a mistake". Do not rush it.',
        },
      ],
    ],
  },
  {
    key: 'newcomer',
    versions: [
      [
        -44,
        {
          title: 'The newcomer who wanted to leave',
          situation: 'Ines handed in her notice after five weeks. She was the quickest packer we had.',
          task: 'Understand it before filling the gap.',
          action:
            'I asked what a good day looks like. She wanted to repair things. We moved her to returns for two days a week and let her write the guide.',
          result: 'She stayed three years and trained everybody who came after.',
          note: '',
        },
      ],
    ],
  },
];

import type { Grade } from '../practice/memory.ts';
import type { QuestionKind } from '../question/question-kind.ts';
import type { Instant } from '../time.ts';
import type { Went } from '../went-words.ts';
import { COMPANY_A, COMPANY_B } from './black-thursday.ts';
import type { DemoCalendar } from './calendar.ts';
import { HARBOR_HEALTH, NORTHWIND } from './coming-up.ts';

/** What was written and rehearsed beside the search itself: around interviews, and on quiet evenings. */
export type DemoPractice = {
  details: { at: Instant; questions: readonly DemoQuestionDetail[] };
  interviews: readonly DemoAroundInterview[];
  /** Cards rehearsed, by the question's text or the story's key. */
  rehearsals: readonly { at: Instant; card: string; grade: Grade; seconds: number }[];
};
export type DemoQuestionDetail = {
  text: string;
  kind: QuestionKind;
  keyPoints: readonly string[];
  /** Stories that answer it, by their keys. */
  stories: readonly string[];
};
export type DemoAroundInterview = {
  application: string;
  round: number;
  /** Asked before it. */
  before: { ifNo: string; differently: string; askThem: readonly string[] } | null;
  /** Which questions were asked, one a line of the debrief. */
  asked: readonly string[];
  /** Stories meant for it; `went` once told. */
  stories: readonly { key: string; went: Went | null }[];
};

const YOURSELF = 'Tell us about yourself.';
const CHANGE = 'Tell us about a change that people did not want at first.';
const NINETY = 'What would your first ninety days look like?';
const MISTAKE = 'Tell us about a mistake.';
const LEAD = 'How do you lead people who know more than you?';
const METRIC = 'Which metric would you stop reporting tomorrow?';
const FEEDBACK = 'When did criticism make you work differently?';
const COSTS = 'How would you bring down support costs in the first 90 days?';
const FORECAST = 'How would you set up our demand forecast from nothing?';

export function demoPractice({ day, at }: DemoCalendar): DemoPractice {
  return {
    details: { at: at(day(-22), '21:00'), questions: QUESTIONS },
    interviews: INTERVIEWS,
    rehearsals: REHEARSALS.map(([offset, card, grade, seconds], index) => ({
      at: at(day(offset), `20:${10 + index}`),
      card,
      grade,
      seconds,
    })),
  };
}

const QUESTIONS: readonly DemoQuestionDetail[] = [
  {
    text: YOURSELF,
    kind: 'general',
    keyPoints: ['Furniture, then the warehouse', 'What I look for now', 'End with a question'],
    stories: [],
  },
  {
    text: CHANGE,
    kind: 'behavioural',
    keyPoints: ['Whose yes it needed', 'What I asked before I proposed', 'What holds until today'],
    stories: ['stakeholder', 'tool'],
  },
  {
    text: NINETY,
    kind: 'general',
    keyPoints: ['Thirty days of listening', 'One small fix by day forty', 'A plan by day sixty'],
    stories: [],
  },
  { text: MISTAKE, kind: 'behavioural', keyPoints: ['Say it first', 'What I changed'], stories: ['budget'] },
  { text: LEAD, kind: 'behavioural', keyPoints: ['Ask first', 'Decide in the open'], stories: ['newcomer'] },
  { text: METRIC, kind: 'technical', keyPoints: ['Which one', 'What I would look at instead'], stories: [] },
];

const INTERVIEWS: readonly DemoAroundInterview[] = [
  {
    application: COMPANY_A,
    round: 1,
    before: {
      ifNo: 'call Maya, and be on the bike before dinner.',
      differently: '',
      askThem: ['What would a good first half-year look like?'],
    },
    asked: [YOURSELF, FORECAST, CHANGE],
    stories: [{ key: 'dashboards', went: 'well' }],
  },
  {
    application: COMPANY_B,
    round: 1,
    before: null,
    asked: [YOURSELF, NINETY, LEAD],
    stories: [{ key: 'stakeholder', went: 'well' }],
  },
  {
    application: COMPANY_B,
    round: 2,
    before: {
      ifNo: 'write down what I liked there, and sleep before I decide anything.',
      differently: 'The number first, then the shelves.',
      askThem: [],
    },
    asked: [COSTS, MISTAKE, NINETY],
    stories: [
      { key: 'warehouse', went: 'badly' },
      { key: 'dashboards', went: 'so_so' },
    ],
  },
  {
    application: NORTHWIND,
    round: 1,
    before: null,
    asked: [METRIC, MISTAKE, FEEDBACK],
    stories: [{ key: 'budget', went: 'well' }],
  },
  {
    application: NORTHWIND,
    round: 2,
    before: {
      ifNo: 'swim on Saturday, whatever the weather.',
      differently: 'Ask what they mean before I answer.',
      askThem: ['How did the returns experiment end?', 'Who decides when two teams want the same week?'],
    },
    asked: [],
    stories: [
      { key: 'dashboards', went: null },
      { key: 'warehouse', went: null },
    ],
  },
  { application: HARBOR_HEALTH, round: 1, before: null, asked: [YOURSELF, CHANGE], stories: [] },
];

const REHEARSALS: readonly [offset: number, card: string, grade: Grade, seconds: number][] = [
  [-60, YOURSELF, 'hard', 130],
  [-57, YOURSELF, 'good', 95],
  [-44, YOURSELF, 'good', 88],
  [-41, CHANGE, 'good', 110],
  [-40, MISTAKE, 'again', 20],
  [-39, MISTAKE, 'good', 105],
  [-30, MISTAKE, 'good', 98],
  [-24, NINETY, 'good', 90],
  [-22, METRIC, 'hard', 125],
  [-18, METRIC, 'good', 80],
  [-15, 'warehouse', 'hard', 165],
  [-8, LEAD, 'good', 100],
  [-8, NINETY, 'easy', 70],
  [-6, YOURSELF, 'easy', 80],
  [-4, 'dashboards', 'good', 85],
];

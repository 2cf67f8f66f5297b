import type { DemoCalendar } from './calendar.ts';
import type { DemoQuestion, DemoWording } from './description.ts';

/** Questions that were put into the bank by hand; reviews add more. */
export function demoQuestions({ day, at }: DemoCalendar): DemoQuestion[] {
  return QUESTIONS.map(([offset, text, notes]) => ({ at: at(day(offset), '19:45'), text, notes }));
}

/** Sentences one would rather not have said, with what to say instead. */
export function demoWordings({ day, at }: DemoCalendar): DemoWording[] {
  return WORDINGS.map(([offset, said, instead]) => ({ at: at(day(offset), '20:10'), said, instead }));
}

const QUESTIONS: readonly [offset: number, text: string, notes: string][] = [
  [
    -118,
    'Tell us about yourself.',
    'Ninety seconds. Furniture, warehouse, what I look for now. End with a question.',
  ],
  [
    -118,
    'Why did you leave your last job?',
    'They closed our office. One sentence, then what I miss about it.',
  ],
  [
    -116,
    'Tell us about a change that people did not want at first.',
    'The difficult stakeholder, or the tool we switched off.',
  ],
  [
    -113,
    'What would your first ninety days look like?',
    'Thirty days listening, one small fix by day forty, a plan by day sixty.',
  ],
  [-99, 'Tell us about a mistake.', 'The budget. Do not hurry to the good ending.'],
  [-83, 'How do you decide what not to do?', 'Saying no to a good client.'],
  [
    -61,
    'How do you lead people who know more than you?',
    'Ines and the guide. Ask first, decide in the open, thank by name.',
  ],
  [
    -36,
    'Where do you want to be in three years?',
    'Honest answer: still curious about how the place runs, with two people I have helped along.',
  ],
  [
    -23,
    'Which metric would you stop reporting tomorrow?',
    'Average handling time. Say what I would look at instead.',
  ],
];

const WORDINGS: readonly [offset: number, said: string, instead: string][] = [
  [-101, 'I just did what needed doing.', 'I decided it, and four people made it happen with me.'],
  [-41, 'We kind of redesigned the process.', 'We took out three of nine steps.'],
];

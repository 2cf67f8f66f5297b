import type { DebriefStep } from '../domain/debrief/steps.ts';
import type { TypedField } from '../domain/debrief/words.ts';

/** One answer of a debrief, in the words of the pages. */
export type DebriefQuestion = { label: string; hint: string; placeholder: string };

export const DEBRIEF_QUESTIONS: Readonly<Record<DebriefStep, DebriefQuestion>> = {
  asked: {
    label: 'Which questions did they ask?',
    hint: 'One on each line, in any words. Each becomes a question in your bank.',
    placeholder: 'Why do you want to leave?',
  },
  went: {
    label: 'How did these go?',
    hint: 'You had them in your bank before. Leave out what you like.',
    placeholder: '',
  },
  question: {
    label: 'A question you weren’t prepared for?',
    hint: 'One on each line, as they asked it.',
    placeholder: 'How would you bring down costs?',
  },
  story: {
    label: 'A success story that came out wrong?',
    hint: 'What got lost in the telling.',
    placeholder: 'I never got to the result',
  },
  wording: {
    label: 'Something you wish you hadn’t said?',
    hint: 'Your words, as you remember them.',
    placeholder: 'I’m not much of a numbers person',
  },
  told: {
    label: 'Which stories did you tell, and how did they go?',
    hint: 'Those you didn’t tell, you leave as they are.',
    placeholder: '',
  },
  surprised: {
    label: 'What surprised you?',
    hint: 'A skill, a topic, a way of asking.',
    placeholder: 'They wanted SQL, and the posting never said so',
  },
  went_well: {
    label: 'What went well?',
    hint: 'A connection, an answer that landed, a laugh.',
    placeholder: 'She asked to hear more',
  },
  met: {
    label: 'Who did you meet?',
    hint: 'One person on each line, with what they do there if you know.',
    placeholder: 'Dana Reyes, Head of Product',
  },
  sought: {
    label: 'What were they really looking for?',
    hint: 'One on each line: a skill, a trait, also what the posting never named.',
    placeholder: 'Somebody who has done it alone before',
  },
};

/** Which answer is typed at a step, and the step at which an answer is typed. */
export const FIELD_OF: Partial<Record<DebriefStep, TypedField>> = {
  asked: 'asked',
  question: 'question',
  story: 'story',
  wording: 'wording',
  surprised: 'surprised',
  went_well: 'wentWell',
  met: 'met',
  sought: 'sought',
};

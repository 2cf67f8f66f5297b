/** The questions of a debrief, in the order they are asked. */
export const DEBRIEF_STEPS = [
  'asked',
  'went',
  'question',
  'story',
  'wording',
  'told',
  'surprised',
  'went_well',
  'met',
  'sought',
] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** Answers of which each line becomes something of its own. */
export const LINE_STEPS = ['asked', 'question', 'met', 'sought'] as const satisfies readonly DebriefStep[];
export type LineStep = (typeof LINE_STEPS)[number];

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

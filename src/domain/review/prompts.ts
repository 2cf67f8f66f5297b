/** What a review can find; a finding is also marked as something that happened or as a guess. */
export const FINDING_KINDS = ['question', 'story', 'wording', 'surprising'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
export const FINDING_BASES = ['happened', 'guess'] as const;
export type FindingBasis = (typeof FINDING_BASES)[number];

export const PROMPT_NAMES = [
  'question',
  'story',
  'wording',
  'went_well',
  'surprised',
  'role',
  'source',
] as const;
export type PromptName = (typeof PROMPT_NAMES)[number];

/** After an interview the full form; without one there is nothing to autopsy. */
export const REVIEW_FORMS = ['full', 'short'] as const;
export type ReviewForm = (typeof REVIEW_FORMS)[number];
export const REVIEW_SIZES = ['skip', 'two_minutes', 'quarter_hour'] as const;
export type ReviewSize = (typeof REVIEW_SIZES)[number];

/** One question of a review, in the words of the page. */
export type Prompt = {
  name: PromptName;
  /** The short question. */
  label: string;
  /** The same from an observer's seat, which makes it easier to look at and harder to brood over; may be empty. */
  fromOutside: string;
  placeholder: string;
  /** The second field: what to say or tell instead; null where there is none. */
  insteadPlaceholder: string | null;
  /** What an answer turns into; null when it is kept as it is. */
  becomes: FindingKind | null;
  becomesLine: string;
};

export const PROMPTS: Readonly<Record<PromptName, Prompt>> = {
  question: {
    name: 'question',
    label: 'A question you weren’t prepared for?',
    fromOutside: 'Picture the room from across the table: what was asked that had no ready answer?',
    placeholder: 'The question, as they asked it',
    insteadPlaceholder: null,
    becomes: 'question',
    becomesLine: 'becomes a question to rehearse',
  },
  story: {
    name: 'story',
    label: 'A success story that came out wrong?',
    fromOutside: 'What did somebody who listened miss: the situation, what was done, or how it ended?',
    placeholder: 'What got lost in the telling',
    insteadPlaceholder: 'How to tell it next time',
    becomes: 'story',
    becomesLine: 'becomes a new version of the story; the earlier ones stay',
  },
  wording: {
    name: 'wording',
    label: 'Something you wish you hadn’t said?',
    fromOutside: 'Which sentence would a friend in the room have wanted to rephrase?',
    placeholder: 'What you said',
    insteadPlaceholder: 'What you’d say instead',
    becomes: 'wording',
    becomesLine: 'becomes a wording to remember',
  },
  went_well: {
    name: 'went_well',
    label: 'What went well?',
    fromOutside: 'What would somebody who watched have written down as good?',
    placeholder: 'A connection, an answer that landed, being called back',
    insteadPlaceholder: null,
    becomes: null,
    becomesLine: 'is kept with this application',
  },
  surprised: {
    name: 'surprised',
    label: 'What surprised you?',
    fromOutside: 'What did they look for that the posting never named?',
    placeholder: 'A skill, a topic, a way of asking',
    insteadPlaceholder: null,
    becomes: 'surprising',
    becomesLine: 'is kept as something to expect elsewhere',
  },
  role: {
    name: 'role',
    label: 'Was this the right role to apply for?',
    fromOutside: 'Would you send a friend with your skills there?',
    placeholder: '',
    insteadPlaceholder: null,
    becomes: null,
    becomesLine: 'is kept with this application',
  },
  source: {
    name: 'source',
    label: 'Was it the right place to find it?',
    fromOutside: '',
    placeholder: '',
    insteadPlaceholder: null,
    becomes: null,
    becomesLine: 'is kept with this application',
  },
};

/** Full answers, and never counted against anybody. */
export const NOTHING_THIS_TIME = 'Nothing this time';
export const CANNOT_REMEMBER = 'I can’t remember';
export const NOTHING_TO_CHANGE = 'Nothing to change this time';

export const SIZE_LABELS: Readonly<Record<ReviewSize, string>> = {
  skip: 'Skip',
  two_minutes: 'Two minutes',
  quarter_hour: 'A quarter of an hour',
};

const FULL: Readonly<Record<ReviewSize, readonly PromptName[]>> = {
  skip: [],
  two_minutes: ['question', 'story', 'wording'],
  quarter_hour: ['question', 'story', 'wording', 'went_well', 'surprised'],
};

/** The questions of a review, in order. The short form has the same two whatever its size. */
export function promptsFor(form: ReviewForm, size: ReviewSize): readonly Prompt[] {
  const names = form === 'full' ? FULL[size] : size === 'skip' ? [] : (['role', 'source'] as const);
  return names.map((name) => PROMPTS[name]);
}

export function reviewFormOf(rounds: number): ReviewForm {
  return rounds > 0 ? 'full' : 'short';
}

/** How something went at an interview, in the person's own judgement. */
export type Went = 'well' | 'so_so' | 'badly';

/** As one says it behind what it is about. A question, or what a review found, is still being learnt. */
export const WENT_WORDS = {
  question: { well: 'it went well', so_so: 'it went so-so', badly: 'not well yet' },
  story: { well: 'it went well', so_so: 'it went so-so', badly: 'it came out wrong' },
} as const satisfies Record<string, Record<Went, string>>;

/** As short as a thumb's button right after the interview, where a question that went badly is one that caught one out. */
export const WENT_SHORT = {
  question: { well: 'Well', so_so: 'So-so', badly: 'Caught me out' },
  story: { well: 'Well', so_so: 'So-so', badly: 'Came out wrong' },
} as const satisfies Record<keyof typeof WENT_WORDS, Record<Went, string>>;

/** As choices that stand for themselves: "It came out wrong". */
export function wentChoices(what: keyof typeof WENT_WORDS): { value: Went; label: string }[] {
  const words = WENT_WORDS[what];
  return WENT.map((value) => ({
    value,
    label: words[value].charAt(0).toUpperCase() + words[value].slice(1),
  }));
}

const WENT: readonly Went[] = ['well', 'so_so', 'badly'];

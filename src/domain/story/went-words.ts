/** How a story went at an interview, as one says it. */
export const WENT_WORDS = {
  well: 'it went well',
  so_so: 'so-so',
  badly: 'it came out wrong',
} as const;

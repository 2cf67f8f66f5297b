/** Begins what a title adds: "Analyst, Berlin", "Engineer - Payments", "Manager (m/w/d)", "Head of Sales", "Referent für". */
const ADDED = /[,;:([/|–—]| - | of | for | in | at | with | for | to | für | im | bei | de | pour /i;
/** What may come last and says nothing about the work. */
const NOT_THE_WORK = new Set(
  'i ii iii iv v 1 2 3 4 senior junior sr jr remote hybrid onsite m w d f x all genders'.split(' '),
);

/**
 * What kind of role a title names: the last word of it before anything is added, which in English and German is the
 * work ("Senior Product Analyst, Berlin" is an analyst). It groups titles that end alike and claims no more; null where
 * a title has no such word.
 */
export function roleKind(role: string): string | null {
  const title = role.toLowerCase().split(ADDED, 1)[0] ?? '';
  const words = title.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ''));
  return words.findLast((word) => word !== '' && /\p{L}/u.test(word) && !NOT_THE_WORK.has(word)) ?? null;
}

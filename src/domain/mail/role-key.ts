import { foldedText } from './fold-text.ts';

const SENIORITY: Readonly<Record<string, string>> = {
  intern: 'intern',
  internship: 'intern',
  praktikum: 'intern',
  praktikant: 'intern',
  trainee: 'trainee',
  werkstudent: 'student',
  junior: 'junior',
  jr: 'junior',
  graduate: 'junior',
  entry: 'junior',
  associate: 'associate',
  mid: 'mid',
  senior: 'senior',
  sr: 'senior',
  lead: 'lead',
  leitende: 'lead',
  staff: 'staff',
  principal: 'principal',
  head: 'head',
  leiter: 'head',
  director: 'director',
  vp: 'vp',
  chief: 'chief',
  deputy: 'deputy',
  stellvertretend: 'deputy',
  stellvertretende: 'deputy',
  stellvertretender: 'deputy',
  stellvertretenden: 'deputy',
  stellvertretendes: 'deputy',
  assistant: 'assistant',
  vice: 'vice',
  group: 'group',
  regional: 'regional',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  '1': '1',
  '2': '2',
  '3': '3',
};
const FILLERS = new Set(
  'm w d f x h mwd wmd mfd fmd gn all genders humans remote hybrid onsite full part time vollzeit teilzeit the a an of for and und in level'.split(
    ' ',
  ),
);

/** "Verkäuferin", "Laborantin": whoever is sought, it is the same work. */
const FEMININE = /(?<=(?:er|ist|ent|ant|eur|or|ar|arzt|wirt|koch|anwalt))(?:innen|in)$/;

/** A role taken apart for comparison: how senior it is, and what is done, in order. Codes and "(m/w/d)" do not count. */
type RoleKey = { seniority: string; words: ReadonlySet<string> };

function roleKey(role: string): RoleKey {
  const seniority = new Set<string>();
  const words = new Set<string>();
  for (const written of foldedText(withLanguages(role.slice(0, 300))).split(' ')) {
    const word = written.replace(FEMININE, '');
    const level = Object.hasOwn(SENIORITY, word) ? SENIORITY[word] : undefined;
    if (level !== undefined) seniority.add(level);
    else if (word !== '' && !FILLERS.has(word) && !/\d{3}/.test(word)) words.add(word);
  }
  return { seniority: [...seniority].sort().join(' '), words };
}

/** "C#" and "C++" are other work than "C", though a sign is no word; ".NET" is one word however it is written. */
function withLanguages(role: string): string {
  return role
    .replace(/(?<![\p{L}\p{N}])([cf])(?:[#♯]|[ -]?sharp(?![\p{L}\p{N}]))/giu, ' $1sharp ')
    .replace(/(?<![\p{L}\p{N}])c\+\+/giu, ' cplusplus ')
    .replace(/(?<![\p{L}\p{N}])(?:\.net|dot[ -]?net)(?![\p{L}\p{N}])/giu, ' dotnet ');
}

/** "Analyst" is not "Senior Analyst"; "Data Analyst, Berlin" may be "Data Analyst". */
export function sameRole(one: string, other: string): boolean {
  const a = roleKey(one);
  const b = roleKey(other);
  if (a.seniority !== b.seniority) return false;
  // "Senior Associate" is nothing but how senior one is.
  if (a.words.size === 0 || b.words.size === 0) return a.words.size === b.words.size && a.seniority !== '';
  return isSubset(a.words, b.words) || isSubset(b.words, a.words);
}

/** Exactly the same words, in whatever order. */
export function equalRole(one: string, other: string): boolean {
  const a = roleKey(one);
  const b = roleKey(other);
  return a.seniority === b.seniority && a.words.size === b.words.size && isSubset(a.words, b.words);
}

/** The one title goes on where the other ends: "Product Manager, Payments" and "Product Manager", but no "Product Marketing Manager". */
export function goesOn(one: string, other: string): boolean {
  if (!sameRole(one, other)) return false;
  const [short = [], long = []] = [one, other]
    .map((role) => [...roleKey(role).words])
    .sort((a, b) => a.length - b.length);
  return short.every((word, at) => word === long[at]);
}

function isSubset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  for (const word of small) if (!large.has(word)) return false;
  return true;
}

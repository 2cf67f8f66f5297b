import { foldedText } from './fold-text.ts';

const LEGAL_FORMS = new Set(
  'gmbh mbh ag se kg kgaa ohg ug co inc incorporated llc llp ltd limited plc corp corporation company ab as asa oy nv bv sa sas sarl srl spa spzoo pty pte'.split(
    ' ',
  ),
);
const WORDS_AROUND = new Set(
  'careers career jobs job hiring recruiting recruitment talent acquisition team hr people the at'.split(' '),
);

/**
 * A company's name as it is compared: case, accents, legal form and words like "Careers at" or "Hiring Team" left
 * out. For matching alone; what a person wrote is never changed, and no two companies are merged by it.
 */
export function companyKey(name: string): string {
  const words = foldedText(name.slice(0, 300))
    .split(' ')
    .map((word) => (word === 'fachhochschule' ? 'fh' : word));
  const kept = words.filter((word) => !LEGAL_FORMS.has(word) && !WORDS_AROUND.has(word));
  // "Talent AG" or "The Company" would vanish: then the whole name is its key.
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Whether two names may mean the same company: equal keys, or the one is the other with more words after it. */
export function sameCompany(one: string, other: string): boolean {
  const a = companyKey(one);
  const b = companyKey(other);
  if (a === '' || b === '') return false;
  return (
    a === b ||
    a.startsWith(`${b} `) ||
    b.startsWith(`${a} `) ||
    a.replaceAll(' ', '') === b.replaceAll(' ', '')
  );
}

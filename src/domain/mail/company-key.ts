import { foldedText } from './fold-text.ts';

/** What a firm is by law, and nothing else: left out wherever it stands. */
const LEGAL_FORMS = new Set(
  'gmbh ggmbh gesmbh genmbh mbh kgaa ohg inc incorporated llc llp pllc ltd limited plc corp corporation sarl spzoo wll sdn bhd gug aor haftungsbeschrankt'.split(
    ' ',
  ),
);
/** Left out at the end of a name alone: "SE Labs" and "AS Roma" begin with their names. */
const SHORT_FORMS = new Set(
  'ag se kg kga ug co company ab as asa oy oyj nv bv sa sas srl spa spolka pty pte ev eg sl slu slp aps sro kft doo lda ltda bvba pvt pte ek onlus scarl scrl vzw asbl dac ou npc cio scio mbb partg bsc egen wv sprl pbc fzco fze saa sac eirl eireli sapi'.split(
    ' ',
  ),
);
/** Who in a firm writes: "Northwind Hiring Team", "Northwind HR". */
const WRITERS = new Set(
  'careers career karriere jobs job hiring recruiting recruitment talent acquisition team hr people bewerbermanagement personalabteilung'.split(
    ' ',
  ),
);
const AT = new Set(['at', 'bei']);
/** "Career Northwind", "L'Atelier Brelda": before a name they are no part of it. */
const BEFORE = new Set(
  'the career careers karriere le la les l el los las il lo gli het der die das'.split(' '),
);

/**
 * A company's name as it is compared: case, accents, legal form and words like "Careers at" or "Hiring Team" left
 * out. For matching alone; what a person wrote is never changed, and no two companies are merged by it.
 */
export function companyKey(name: string): string {
  const words = foldedText(undotted(name.slice(0, 300)))
    .split(' ')
    .map((word) => (word === 'fachhochschule' ? 'fh' : word));
  const kept = withoutEnds(withoutCareersAt(words.filter((word) => !LEGAL_FORMS.has(word))));
  // "Talent AG" or "The Company" would vanish: then the whole name is its key.
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Behind a name its own first letters say nothing new: "Saarblick Informationstechnik (SIT)"; where it is does. */
const IN_SHORT = /^(\p{Lu})(.{8,}) \((?!UK\)|US\)|USA\)|UAE\))\1[\p{Lu}\p{N}&-]{1,7}\)$/u;
/** "quellpunkt.de", "Quellpunkt.co.uk": a house that is called as its site is. */
const SITE_END =
  /^([\p{L}\p{N}-]{4,40})\.(?:co\.uk|com(?:\.au)?|co|org|net|eu|de|at|ch|ie|nl|be|fr|es|it|io|ai|dev|app|tech|shop)$/iu;

/** "S.p.A." is one word, and so are "B.V.", "A/S", "Ges.m.b.H." and "e. V.". */
function undotted(name: string): string {
  return name
    .replace(IN_SHORT, '$1$2')
    .replace(SITE_END, '$1')
    .replace(/ a\. ?G\.?(?![\p{L}\p{N}])/gu, ' ag')
    .replace(/ ([ew])\. ?([VK])\.?(?![\p{L}\p{N}])/giu, ' $1$2')
    .replace(/ (?:reg\. ?)?(Ge[ns])\.? ?m\. ?b\. ?H\.?(?![\p{L}\p{N}])/giu, ' $1mbh')
    .replace(/ S\.?A\.? de C\.?V\.?(?![\p{L}\p{N}])/giu, ' SA')
    .replace(/ (A\/S|S\/A)(?![\p{L}\p{N}])/gu, (form) => form.replace('/', ''))
    .replace(/(?<![\p{L}\p{N}])\p{L}{1,2}(?:\.\p{L}{1,2}){1,3}(?![\p{L}\p{N}])/gu, (form) =>
      form.replaceAll('.', ''),
    );
}

/** "Careers at Northwind" and "the people team at Northwind" name Northwind; "People AI" is a firm. */
function withoutCareersAt(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => AT.has(word));
  const isAboutWriters = at > 0 && words.slice(0, at).every((word) => WRITERS.has(word) || word === 'the');
  const rest = isAboutWriters ? words.slice(at + 1) : words;
  return rest.length > 1 && BEFORE.has(rest[0] ?? '') ? rest.slice(1) : rest;
}

function withoutEnds(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && isEnding(words[end - 1] ?? '')) end--;
  // Whose name is one of these alone ("Talent", "HR Company") keeps it.
  return words.slice(0, end);
}

function isEnding(word: string): boolean {
  return SHORT_FORMS.has(word) || WRITERS.has(word);
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

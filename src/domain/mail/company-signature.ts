import { ORGANISATION } from './company-patterns.ts';
import { withoutDepartment } from './department.ts';
import type { Accept, FoundName } from './first-match.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';

type Candidate = FoundName & { weight: number };

const SIGN_OFF =
  /(?:^|\n) ?(?:(?:kind|kindest|best|warm|warmest|many|with kind|with best|yours)?,? ?(?:regards|wishes|thanks)|best|warmly|sincerely|yours (?:sincerely|truly|faithfully)|cheers|thanks|thank you|cordially|respectfully|all the best|mit (?:freundlichen|besten|herzlichen|lieben) grüßen|(?:freundliche|beste|viele|liebe|herzliche|schöne) grüße|mfg|lg|(?:bien )?cordialement|salutations(?: distinguées)?|(?:un )?(?:cordial )?saludos?|atentamente|(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|(?:med )?vänliga hälsningar|atenciosamente)(?: aus \p{L}+| von \p{L}+)?[,.!]?(?=\n)/giu;
const LINES = 7;
const GREETING = 30;
const ORGANISATION_LINE = 1.5;
const BEHIND_TITLE = 2;
const LAST_LINE = 1.1;
const LEGAL =
  /(?:^|\s)(?:GmbH(?: & Co\. ?KG)?|AG|SE|KG|OG|eG|e\.V\.|Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|Corporation|plc|S\.A\.|B\.V\.|AB|mbH)\.?$/u;
const NOT_A_NAME =
  /\d{3}|@|https?:|www\.|[:|<>\]]|(?<!\b(?:Co|Inc|Ltd|Corp|e\.V))[.!?]$|^(?:tel|phone|mobile|fax|e-?mail|web|this|please|note|diese|sent|powered|view|click|unsubscribe|privacy|the|dear|pronouns|herrn?|frau|mrs?|ms|dr|regards|cordialement|im auftrag|she|he|they|follow|copyright|©)(?!\p{L})/iu;

/** Where the letter itself ends and its signature begins; the text's length where nothing says so. */
export function signatureStart(text: string): number {
  let start = text.length;
  for (const match of text.matchAll(SIGN_OFF)) start = match.index + match[0].length;
  return start < text.length ? start : lastLines(text);
}

/** Without a greeting at the end, a last paragraph of short lines is the signature. */
function lastLines(text: string): number {
  const end = text.trimEnd();
  const start = end.lastIndexOf('\n\n');
  const lines = start < 0 ? [] : end.slice(start).trim().split('\n');
  const isShort =
    lines.length > 0 && lines.length < 5 && lines.every((line) => line.length < 50 && !/[.?!]\s/.test(line));
  return isShort ? start + 1 : text.length;
}

/** The firm under a name, in the signature that begins at `from`: "Recruiter, Northwind", "Northwind HR", "Nordwind GmbH". */
export function companiesInSignature(text: string, from: number, accept: Accept): Candidate[] {
  const found: Candidate[] = [];
  let lines = 0;
  for (let start = from + 1; start < text.length && lines < LINES; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + 90)).trim();
    if (line !== '') {
      const candidate = line.length < 80 ? companyInLine(line, lines, text.slice(0, from), accept) : null;
      const at = candidate ? text.indexOf(candidate.value, start) : -1;
      if (candidate && at >= 0)
        found.push({ ...candidate, field: 'text', start: at, end: at + candidate.value.length });
      lines += 1;
    }
    start = end + 1;
  }
  return found;
}

function companyInLine(
  line: string,
  above: number,
  letter: string,
  accept: Accept,
): { value: string; weight: number } | null {
  const behind = /^[^,|@]{3,50}(?:,| at| @| bei| \||, ?(?:at|bei)) (?:der |the )?(\p{Lu}[^,|]{1,50})$/u.exec(
    line,
  );
  const title = line.slice(0, line.length - (behind?.[1]?.length ?? 0));
  if (
    behind?.[1] &&
    (namesAnOccupation(title) || /recruit|talent|people|\bhr\b|human resources|personal/iu.test(title))
  )
    return weighed(accept(withoutDepartment(behind[1])), BEHIND_TITLE);
  if (NOT_A_NAME.test(line)) return null;
  const name = withoutDepartment(
    line
      .replace(
        /^(?:the |your |ihr |dein |euer )?(?:l['’]équipe |het team van |el equipo de |il team |team )?/iu,
        '',
      )
      .replace(/,$/u, ''),
  ).replace(/ Global$/u, '');
  // Legal forms are known wherever they stand, by a pattern of their own.
  if (LEGAL.test(name)) return null;
  if (name !== line.trim() && name !== '') return weighed(accept(name), ORGANISATION_LINE);
  // A lone name under the letter is a person's, unless the letter speaks of it.
  if (above === 0 && speaksOf(letter.slice(GREETING), name)) return weighed(accept(name), LAST_LINE);
  // Under a person's name stands what they do, or where.
  if (ORGANISATION.test(name) && !namesAnOccupation(name)) return weighed(accept(name), LAST_LINE);
  if (above === 0 || namesAnOccupation(name) || looksLikeRole(name) || !/^\p{Lu}[^\s]* [\p{Lu}&]/u.test(name))
    return null;
  return weighed(accept(name), LAST_LINE);
}

function weighed(value: string | null, weight: number): { value: string; weight: number } | null {
  return value === null ? null : { value, weight };
}

/** A first name is followed by a surname where the letter introduces who will be there. */
function speaksOf(letter: string, name: string): boolean {
  return letter
    .split(name)
    .slice(1)
    .some((rest) => !/^(?:[\p{L}\p{N}]| \p{Lu})/u.test(rest));
}

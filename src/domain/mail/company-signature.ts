import { hasADegree, isLikeAPerson, namesAHouse } from './company-words.ts';
import { isDepartment, withoutDepartment } from './department.ts';
import { type Accept, nameAt, type WeighedName } from './found-name.ts';
import { LEGAL_FORM } from './legal-forms.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import { lastLines } from './signature-start.ts';

const LINES = 7;
const GREETING = 30;
const ORGANISATION_LINE = 1.5;
const BESIDE_DEPARTMENT = 1.8;
const BEHIND_TITLE = 2;
/** "Recruiter, Leicester": one word that the letter does not know may be a town. */
const TOWN = 1.2;
const SIGNED = 1.6;
const HOUSE_LINE = 1.5;
const LAST_LINE = 1.1;
/** Its address is all that a system is called. */
const CALLED_NOTHING = /^$|@|no-?reply/iu;
const LEGAL = new RegExp(String.raw`(?:^|\s)${LEGAL_FORM}\.?$`, 'u');
const NOT_A_NAME =
  /\d{3}|@|https?:|www\.|[:|<>\]]|(?<!\b(?:Co|Inc|Ltd|Corp|e\.V))[.!?]$|^(?:tel|phone|mobile|fax|e-?mail|web|this|please|note|diese|sent|powered|view|click|unsubscribe|privacy|the|dear|pronouns|herrn?|frau|mrs?|ms|dr|regards|cordialement|im auftrag|she|he|they|follow|by order|a (?:company|member|division|subsidiary|brand|part) of|(?:part|member) of|ein (?:unternehmen|betrieb|mitglied)|eine (?:tochter\p{L}*|marke|gesellschaft)|une (?:société|entreprise|marque)|una (?:società|empresa|marca)|regulated|registered|authori[sz]ed|copyright|©)(?!\p{L})|^(?:unit|suite|floor|level|block|room|building|postfach|p\.?o\.? box)\s\d/iu;

/** "VP Engineering", "CTO", "Head of Design". */
const LEADS =
  /^(?:S?VP|C[EFIOPT]O|(?:Vice )?President|Head|Director|Chief|(?:Co-?)?[Ff]ounder|(?:\p{Lu}\p{L}+ )?Lead)(?!\p{L})/u;
/** "Marlow Textil, Ulm", not "Orlo, Reed and Sons". */
const BEFORE_ITS_PLACE = /^([^ ,]+ [^,]+), \p{Lu}\p{Ll}[\p{L}-]+$/u;
/** "Ida von Marlow Textil": behind a first name alone that is where she is from. */
const FIRST_NAME_FROM = /^\p{Lu}\p{Ll}+ (?:from|at|von|bei|chez) \p{Lu}\S+ \p{Lu}\S+$/u;
/** "mia from Brelda" where nothing else tells the house: one word may do. */
const SIGNED_FROM = /^\p{L}{2,20} (?:from|at|von|bei|chez|hos|från|fra) (\p{Lu}[\p{L}\p{N}.&-]{2,30})$/u;
/** "Für die", "- The", "Team", "L'équipe de": what stands before the house that signs. */
const BEFORE_A_HOUSE =
  /^(?:[-–—] )?(?:(?:Pour|Für|Per|Por|Voor|Namens|For) (?:l[ae]s? |l['’]|d[aeiu][erns]? |the |el |il |het )?|(?:[Tt]he |[Yy]our |[Ii]hr |[Dd]ein |[Ee]uer )?(?:[Tt]eam )?|(?:[AO] |[Ll]a |[Ll]['’]|[Ee]l |[Ii]l |[Hh]et )?(?:[ÉEée]quip[aeo]|[Tt]eam ) ?(?:van |d[aeio] |d['’])?)(?=\p{Lu})/u;

/** What is known of who writes: whether they tell nothing of the house, whether they are nobody, and what they are called. */
type Sender = { isUntold?: boolean; isRobot?: boolean; writer?: string };

/** The firm under a name, in the signature that begins at `from`: "Recruiter, Northwind", "Northwind HR", "Nordwind GmbH". */
export function companiesInSignature(
  text: string,
  from: number,
  accept: Accept,
  { isUntold = false, isRobot = false, writer = '' }: Sender = {},
): WeighedName[] {
  const found: WeighedName[] = [...companyInLastLine(text, writer, accept, isUntold)];
  if (isUntold) found.push(...houseAlone(text, from, accept, isRobot && CALLED_NOTHING.test(writer)));
  const lines = linesBelow(text, from);
  const letter = text.slice(0, from);
  for (const [index, { line, start }] of lines.entries()) {
    const above = lines[index - 1]?.line ?? '';
    const isBeside = isDepartment(above) || isDepartment(lines[index + 1]?.line ?? '');
    const read =
      (isBeside ? companyBesideDepartment(line, accept) : null) ??
      companyInParts(line, index, letter, accept);
    // "In haste," is a greeting; below it stands who wrote.
    const isWriter = read?.weight === LAST_LINE && above.endsWith(',') && isLikeAPerson(read.value);
    const name = read && !isWriter ? nameAt('text', text, read.value, start) : null;
    if (name && read) found.push({ ...name, weight: read.weight });
  }
  return found;
}

/** The first lines of a signature that hold anything, and where they begin. */
function linesBelow(text: string, from: number): { line: string; start: number }[] {
  const lines: { line: string; start: number }[] = [];
  for (let start = from + 1; start < text.length && lines.length < LINES; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + 90)).trim();
    if (line !== '') lines.push({ line, start });
    start = end + 1;
  }
  return lines;
}

/** "Omroep Zeemeeuw" above or below "Personeelsdienst": whose department it is. */
function companyBesideDepartment(line: string, accept: Accept): { value: string; weight: number } | null {
  const isName = namesAHouse(line) || (line.includes(' ') && !isLikeAPerson(line));
  if (!isName || NOT_A_NAME.test(line) || isDepartment(line) || namesAnOccupation(line)) return null;
  return weighed(
    accept(withoutDepartment(withoutRemark(line).replace(BEFORE_A_HOUSE, ''))),
    BESIDE_DEPARTMENT,
  );
}

/** "Nimbus Farm | Site Reliability Engineer", "Landwirtschaftskammer Geestland · Der Präsident": the part that is a house. */
function companyInParts(
  line: string,
  above: number,
  letter: string,
  accept: Accept,
): { value: string; weight: number } | null {
  const parts = line.split(/\s(?:[|·–—/]|\/\/)\s/u);
  const areParts = parts.length > 1 && parts.length < 5;
  for (const [index, part] of areParts ? parts.slice(1).entries() : []) {
    const behind = houseBehindTitle(`${parts[index]} | ${part}`, letter, accept);
    if (behind && !NOT_A_NAME.test(part)) return behind;
  }
  for (const part of areParts ? parts : [line]) {
    const read = part.length < 80 ? companyInLine(part.trim(), above, letter, accept) : null;
    if (read && (parts.length === 1 || !isLikeAPerson(read.value))) return read;
  }
  return null;
}

/** "Recruiter, Northwind", "Leiterin HR bei Nordwind", "VP Engineering | Northwind": what stands behind a title. */
function houseBehindTitle(
  line: string,
  letter: string,
  accept: Accept,
): { value: string; weight: number } | null {
  const behind = /^[^,|@]{3,50}(?:,| at| @| bei| \||, ?(?:at|bei)) (?:der |the )?(\p{Lu}[^,|]{1,50})$/u.exec(
    line,
  );
  if (!behind?.[1]) return null;
  const title = line.slice(0, line.length - behind[1].length);
  if (
    namesAnOccupation(title) ||
    LEADS.test(title) ||
    (/^\p{Lu}{2,4},/u.test(title) && namesAHouse(behind[1])) ||
    /recruit|talent|people|\bhr\b|human resources|personal/iu.test(title)
  )
    return weighed(
      accept(withoutDepartment(behind[1])),
      behind[1].includes(' ') || letter.includes(behind[1]) || /(?: at| @| bei) $/u.test(title)
        ? BEHIND_TITLE
        : TOWN,
    );
  return null;
}

function companyInLine(
  line: string,
  above: number,
  letter: string,
  accept: Accept,
): { value: string; weight: number } | null {
  const behind = houseBehindTitle(line, letter, accept);
  if (behind) return behind;
  if (NOT_A_NAME.test(line)) return null;
  const name = withoutDepartment(withoutRemark(line).replace(BEFORE_A_HOUSE, '').replace(/,$/u, '')).replace(
    / Global$/u,
    '',
  );
  // Legal forms are known wherever they stand, by a pattern of their own.
  if (LEGAL.test(name)) return null;
  if (name !== withoutRemark(line) && name !== '') return weighed(accept(name), ORGANISATION_LINE);
  // A lone name under the letter is a person's, unless the letter speaks of it.
  if (above === 0 && speaksOf(letter.slice(GREETING), name)) return weighed(accept(name), LAST_LINE);
  // Under a person's name stands what they do, or where.
  if (namesAHouse(name) && !namesAnOccupation(name)) {
    // "Casa Lenti, Via Roma": behind the house stands where it is.
    const [house = ''] = name.split(', ', 1);
    const own = house.includes(' ') && namesAHouse(house) ? house : name;
    return weighed(accept(own), own.includes(' ') ? HOUSE_LINE : LAST_LINE);
  }
  if (above === 0 || namesAnOccupation(name) || looksLikeRole(name) || !/^\p{Lu}[^\s]* [\p{Lu}&]/u.test(name))
    return null;
  return weighed(accept(name.replace(BEFORE_ITS_PLACE, '$1')), LAST_LINE);
}

/** "Bureauet Kradse (tekstforfatter)", "Polizei Westmark – seit 1921": the name, and what is said of it. */
function withoutRemark(line: string): string {
  return line
    .replace(/, (?:Abteilung|Fachbereich|Referat|Dezernat|Sachgebiet|Department|Service) .*$/u, '')
    .replace(/, (?:Anstalt|Körperschaft|Stiftung) (?:des )?öffentlichen Rechts$/u, '')
    .replace(/ (?:\((?:[^()\p{Lu}]{2,60}|\p{Lu}\p{L}{1,9})\)|[–—] \p{Ll}.*)$/u, '')
    .trim();
}

/** A system's letter without a greeting at its end has the house alone below it: "Saltmarsh Bay Mining", "Talent Services". */
function houseAlone(text: string, from: number, accept: Accept, isNobody: boolean): WeighedName[] {
  if (from === text.length || from !== lastLines(text)) return [];
  const first = text.slice(from).trim().split('\n', 1)[0] ?? '';
  const line = first.split(/,\s|\s[–—|·-]\s/u, 1)[0]?.trim() ?? '';
  // Below a system's letter stands a house, be it of one word.
  if (
    !(isNobody ? /^\p{Lu}/u : /^\p{Lu}\S* \S/u).test(line) ||
    line.length > 60 ||
    NOT_A_NAME.test(line) ||
    namesAnOccupation(line)
  )
    return [];
  if (!isNobody && isLikeAPerson(line) && !/ .* /.test(line)) return [];
  const value = accept(withoutDepartment(withoutRemark(line).replace(BEFORE_A_HOUSE, '')));
  const found = nameAt('text', text, value, from);
  return found ? [{ ...found, weight: LAST_LINE }] : [];
}

/** What stands between a person and their house where both are in one line. */
const BETWEEN =
  /\s?[,;/|–—()]\s?|\s-\s|\s(?:from|at|von|bei|på|hos|van|bij|chez|de|di|da)\s(?=(?:the |la |le |die )?\p{Lu})/u;
const BARE_WORD = /^\p{Lu}[\p{L}\p{N}.&-]*$/u;

/** "Petra / Fjordtext", "Alois Greindl, Gasthof Zur Linde", "… see you then. Lofthus Hotell": whoever signs in one line. */
function companyInLastLine(text: string, writer: string, accept: Accept, isUntold: boolean): WeighedName[] {
  const end = text.trimEnd();
  const feed = end.lastIndexOf('\n') + 1;
  const line = end.slice(feed).replace(/[.!]$/u, '');
  const sentence = /^.*[.!?]["”)]? /u.exec(line)?.[0] ?? '';
  const last = line.length < 80 && sentence.length < 6 ? line : line.slice(sentence.length);
  if (last.length < 3 || last.length > 90 || NOT_A_NAME.test(last) || LEGAL.test(last) || hasADegree(last))
    return [];
  const there = isUntold ? SIGNED_FROM.exec(last)?.[1] : undefined;
  const fromThere = there === undefined ? null : nameAt('text', text, accept(there), feed);
  if (fromThere) return [{ ...fromThere, weight: SIGNED }];
  const isWhole = namesAHouse(last) && !/[,;/|–—()]/u.test(last);
  const [who = '', ...others] = isWhole
    ? ['', last]
    : withoutRemark(last)
        .replace(/^[-–—/ ]+/u, '')
        .split(BETWEEN);
  if (others.length === 0 || !/^(?:$|\p{Lu}[\p{L}.'’ -]{0,40}$)/u.test(who)) return [];
  for (const part of others.reverse()) {
    const name = withoutDepartment(part);
    const isHouse = namesAHouse(name);
    // "Van Gelderen Accountants" are several, and so a house.
    const isRole = isHouse ? namesAnOccupation(name) && !name.endsWith('s') : looksLikeRole(name);
    if (
      isRole ||
      !/^\p{Lu}/u.test(name) ||
      (!isHouse && isLikeAPerson(name) && who !== writer && !FIRST_NAME_FROM.test(last))
    )
      continue;
    if (
      !isHouse &&
      BARE_WORD.test(name) &&
      !/[/–—(|]|på |hos |from |at |di /u.test(last) &&
      !end.slice(0, feed).includes(name)
    )
      continue;
    const found = nameAt('text', text, accept(name), feed);
    if (found) return [{ ...found, weight: SIGNED }];
  }
  return [];
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

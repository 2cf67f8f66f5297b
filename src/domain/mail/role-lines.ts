import { isLikeAPerson } from './company-words.ts';
import type { FoundName } from './found-name.ts';
import { namesAnOccupation } from './occupation-words.ts';
import { labelEnds } from './role-leads.ts';
import type { SearchedText } from './searched-text.ts';
import { SUBJECT_MARK } from './subject-marks.ts';
import { ENOUGH, NO_TITLE, OCCUPATION, OF_RECRUITERS, type ScoredName, titleAt, workIn } from './title-at.ts';
import { LEADING_NUMBER } from './title-words.ts';

const LABEL = 4.5;
const OWN_LINES_UNTIL = 1_500;
const MAX_OWN_LINES = 20;
const ABOVE_THE_HOUSE = 9;

/** Roles that stand on a line of their own, or on one with little else: behind a label, as a heading, under the letter. */
export function rolesInLines(subject: string, { text, small, signature }: SearchedText): ScoredName[] {
  return [
    ...fromLabels(text, small),
    ...fromOtherLabels(text),
    ...fromLastLine(text),
    ...fromOwnLines(text, signature),
    ...aboveTheHouse(subject, text),
    ...withItsPay(text),
  ];
}

/** "Betreff: RE: Reisekosten": of a mail quoted. */
const QUOTED_HEADER = new RegExp(String.raw`^${SUBJECT_MARK}\s?:`, 'iu');

/** "Name: Mara Quinn\nRole: Ward Matron": who may be asked. */
const OF_SOMEBODY_NAMED = /(?:^|\n)(?:name|contact|interviewer)\s?: [^\n:]{3,50}\n[^\n]{3,20}:\s?$/iu;

function fromLabels(text: string, small: string): ScoredName[] {
  return labelEnds(small).flatMap((start) => {
    const feed = text.indexOf('\n', start);
    const end = Math.min(feed < 0 ? text.length : feed, start + 130);
    const line = text.slice(start, end);
    const stop =
      /[.!?]\s|,\s(?:ref|req|job|kennz|nr)\p{L}*[.:]?\s|\s\|\s|\s(?:Location|Standort|Job ID|Reference):|[.]$/iu.exec(
        line,
      )?.index ?? line.length;
    const found = titleAt('text', text, start, start + stop);
    if (OF_SOMEBODY_NAMED.test(text.slice(Math.max(0, start - 80), start))) return [];
    if (!found || NO_TITLE.test(found.value) || QUOTED_HEADER.test(line)) return [];
    if (!/^[\p{Lu}\d]/u.test(found.value) && workIn(found.value) < OCCUPATION) return [];
    if (found.value.split(' ').length > 10) return [];
    return [{ ...found, score: LABEL + workIn(found.value) }];
  });
}

/** Behind whatever label of one to four words: "Vorgang: Lagerist", "Requisición: 3391 Técnico en Redes". */
const OTHER_LABEL =
  /(?:^|\n|[.!?] )(?:[-•–▪●·>] ?)?(\p{L}[\p{L}’'.]{0,30}(?:[ /-][\p{L}’'(),#.]{1,30}){0,3})[ \u00a0]?: (?=[\p{L}"“„«]|\d{2,9} \p{Lu})([^\n]{3,110})/gu;
/** Labels of who will be there, where and when, of who writes, or of what is asked for. */
const OF_OTHERS =
  /(?<!\p{L})(?:with|by|from|to|cc|who|host|name|contact|interviewers?|panel|attendees|participants?|hiring|manager|recruiter|reports?|reporting|referees?|references?|when|where|place|location|date|time|address|bring\p{L}*|wann|wo|ort|datum|adresse|mitbringen|lieu|quand|où|date|heure|lugar|fecha|hora|cuándo|dónde|dove|quando|luogo|data|onde|local|waar|wanneer|plaats|skills?|experience|requirements?|mit|von|an|wer|kontakt|gespräch|ansprech\p{L}*|teilnehme\p{L}*|vorgesetzt\p{L}*|con|quién|quien|contacto|participantes|de|du|di|da|do|para|avec|qui|chi|contatto|com|quem|met|wie|contactpersoon|van|door|note|ps|p\.s|pd|current|previous|and|or|und|oder|y|et|e)$/iu;

const LABELLED_ENDS = / ?[.;,(|]| [–—-] /u;
const SAYS_SOMETHING =
  /(?<!\p{L})(?:is|are|was|will|has|you|we|ist|sind|wird|hat|sie|wir|est|sont|es|son|è|sono|é|são|que|qui|che|die)(?!\p{L})/iu;

function fromOtherLabels(text: string): ScoredName[] {
  if (!text.includes(': ')) return [];
  return [...text.matchAll(OTHER_LABEL)].slice(0, MAX_OWN_LINES).flatMap((match) => {
    const [whole, label = '', line = ''] = match;
    if (OF_OTHERS.test(label) || OF_RECRUITERS.test(label)) return [];
    const start = match.index + whole.length - line.length + (LEADING_NUMBER.exec(line)?.[0].length ?? 0);
    const own = text.slice(start, match.index + whole.length);
    const found = titleAt('text', text, start, start + (LABELLED_ENDS.exec(own)?.index ?? own.length));
    // In small letters the label says less: the first word has to be the work.
    if (/^\p{Ll}/u.test(own) && !namesAnOccupation(own.split(' ')[0] ?? '')) return [];
    const isTitle = found && found.value.split(' ').length < 8 && !SAYS_SOMETHING.test(found.value);
    return isTitle && workIn(found.value) === OCCUPATION ? [{ ...found, score: ENOUGH }] : [];
  });
}

/** Whether what stands before a place is a label of other things: "Interviewer: ". */
export function isLabelledOtherwise(before: string): boolean {
  return before.endsWith(': ') && OF_OTHERS.test(before.slice(0, -2));
}

/** What stands around a role in a last line: "Team Lagerist", "Lagerist-Recruiting", "vacature redacteur", "Art Director search". */
const BEFORE_IN_LAST_LINE =
  /^(?:team|recruiting|bewerberauswahl|bewerbung|auswahl|stelle|vacature|vacante|poste|ruolo|functie|vaga|puesto|stilling|tjänst|position|role|job|ref|re)(?:\.? ?: ?| de | d['’]| )/iu;
const BEHIND_IN_LAST_LINE =
  /[ -](?:search|hiring|recruit\p{L}*|role|position|interviews?|auswahl|ausbildung|bewerbung|stelle|team|job|vacancy|vacature)$/iu;
const PARTED = /^([^\n|/·]{2,60}?)(?:, | (?:[|/·]|\/\/) )([^\n|/·]{3,60})$/u;
const BRACKETED = /^(?:([^()\n]{2,60}) )?\(([^()\n]{3,70})\)$/u;

/** "Østjysk Sparekasse (kunderådgiver)", "Meadowlark // Art Director search": a house signs and says what it is about. */
function fromLastLine(text: string): ScoredName[] {
  const end = text.trimEnd();
  const feed = end.lastIndexOf('\n') + 1;
  const line = end.slice(feed).slice(-130);
  const bracketed = BRACKETED.exec(line);
  // "Nik (Tarn / Product Designer)"
  const inside = bracketed?.[2] ?? line;
  const [, who = bracketed?.[1] ?? '', what = inside] = PARTED.exec(inside) ?? [];
  const role = what.replace(BEFORE_IN_LAST_LINE, '').replace(BEHIND_IN_LAST_LINE, '');
  const isSought = role !== what;
  // Under or beside a person's name stands what they do.
  const isOfSomebody =
    (isLikeAPerson(who.trim()) || /^\p{Lu}\p{Ll}+$/u.test(who)) && !OF_RECRUITERS.test(who);
  const isBeside = bracketed !== null || (who !== '' && !line.startsWith(`${who},`));
  if (!isSought && (isOfSomebody || !isBeside)) return [];
  if (OF_RECRUITERS.test(role) || /^(?:dein|euer|ihre?|your|the|for)(?!\p{L})/iu.test(role)) return [];
  if (!bracketed && !/^\p{Lu}/u.test(role)) return [];
  const from = feed + end.slice(feed).lastIndexOf(role);
  const found = titleAt('text', text, from, from + role.length);
  return found && workIn(found.value) === OCCUPATION ? [{ ...found, score: ENOUGH }] : [];
}

/** A heading that is nothing but the role, above the letter; a title under a name is the writer's. */
function fromOwnLines(text: string, signature: number): ScoredName[] {
  const head = text.slice(0, Math.min(signature, OWN_LINES_UNTIL));
  return [
    ...head.matchAll(
      /(?:^|\n)(\p{Lu}[^\n.!?:;@·|(]{3,80}?)(?=\n| \([^\n]{1,40}\)\n| [·|] |, ?(?:Ref|Nr|No|Job ID|Req|Kennziffer)[. :])/gu,
    ),
  ]
    .slice(0, MAX_OWN_LINES)
    .flatMap((match) => {
      const line = match[1] ?? '';
      if (line.split(' ').length > 9 || /^(?:dear|hi|hello|hallo|liebe|sehr)(?!\p{L})/iu.test(line))
        return [];
      const above = head.slice(0, match.index).split('\n').at(-1) ?? '';
      if (/^\p{Lu}\S+ \p{Lu}\S+$/u.test(above.trim())) return [];
      const found = titleAt(
        'text',
        text,
        match.index + match[0].length - line.length,
        match.index + match[0].length,
      );
      return found && workIn(found.value) === OCCUPATION && found.value.length > line.length / 2
        ? [{ ...found, score: ENOUGH }]
        : [];
    });
}

const SENT_TO =
  /(?<!\p{L})(?:sent to|submitted to|forwarded to|viewed by|wurde an|is naar|été (?:envoyée?|transmise?) (?:à|chez)|enviad[oa] (?:a|para)|inviat[oa] a) ((?-i:\p{Lu}).{1,50}?)(?: (?:gesendet|gesandt|verstuurd|verzonden))?[.!]?$/iu;

/** What a page's links have become behind their words. */
const LINK_BEHIND = /\s?\[https?:[^\]\n]{0,2000}\]\s*$/;

/**
 * A board's letter has the role on one line and the firm it was "sent to" on the next that says something, or behind it; the
 * firm's name alone may stand above both, where its logo is.
 */
function aboveTheHouse(subject: string, text: string): ScoredName[] {
  const house = SENT_TO.exec(subject)?.[1];
  if (house === undefined) return [];
  let start = 0;
  let above = { start: 0, end: 0 };
  for (const line of text.slice(0, OWN_LINES_UNTIL).split('\n')) {
    const words = line.replace(LINK_BEHIND, '').trimEnd();
    const end = start + words.length;
    const isHouse = words.trim() === house;
    const isWhere = words.startsWith(house) && /^ (?:[·|–—-]|\()/u.test(words.slice(house.length));
    const isBehind = words.endsWith(` ${house}`);
    const role = isHouse || isWhere ? above : { start, end: isBehind ? end - house.length : start };
    const found = roleAt(text, role, house);
    if (found) return [{ ...found, score: ABOVE_THE_HOUSE }];
    if (!isHouse && /\p{L}/u.test(words)) above = { start, end };
    start += line.length + 1;
  }
  return [];
}

function roleAt(
  text: string,
  { start, end }: { start: number; end: number },
  house: string,
): FoundName | null {
  const role = text.slice(start, end).trim();
  if (!/^\p{Lu}[^.?!:]{3,90}$/u.test(role) || SENT_TO.test(`${role} ${house}`)) return null;
  const found = titleAt('text', text, start, end);
  return found && !NO_TITLE.test(found.value) ? found : null;
}

/** "The job's yours. Tipper driver, £15/h", "Sei dei nostri! Cameriere da giugno": a sentence that is the role and what it brings. */
const WITH_PAY =
  /(?:^|[.!?]\s|\n)(\p{Lu}[^\n.!?:;,]{3,60}?)(?=,? (?:(?:at|for|zu|à|a|per|mit|um) )?(?:[£€$]\s?\d|(?:EUR|CHF|GBP|USD) ?\d|\d[\d.,]*\s?(?:€|euros?|eur|chf|netti|lordi|brutto|netto|bruts?|an hour|per hour|die Stunde)(?!\p{L}))|,? (?:da|desde|dal|from|ab|vanaf|à partir d[eu]|a partir d[eio]|starting|start) (?:\p{L}{3,10} )?(?:\d|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|\p{Lu}))/gu;

function withItsPay(text: string): ScoredName[] {
  return [...text.slice(0, OWN_LINES_UNTIL).matchAll(WITH_PAY)].slice(0, MAX_OWN_LINES).flatMap((match) => {
    const end = match.index + match[0].length;
    const found = titleAt('text', text, end - (match[1] ?? '').length, end);
    const isShort = found !== null && found.value.split(' ').length < 7;
    return found && isShort && workIn(found.value) === OCCUPATION ? [{ ...found, score: ENOUGH }] : [];
  });
}

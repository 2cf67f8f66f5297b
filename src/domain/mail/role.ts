import { signatureStart } from './company-signature.ts';
import { isLikeAPerson } from './company-words.ts';
import type { FoundName } from './first-match.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { asTitle } from './names.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import { goneOn, theOnlyWork, writtenOut } from './role-alone.ts';
import { labelEnds, partStarts, roleLeads } from './role-leads.ts';
import { roleBeforeGender, roleInOtherText, roleInSubject } from './role-segments.ts';
import { type Closing, readTitle } from './title-reader.ts';

type Candidate = FoundName & { score: number };

const MAX_SUBJECT = 300;
const ENOUGH = 4;
const LABEL = 4.5;
const OWN_LINES_UNTIL = 1_500;
const MAX_OWN_LINES = 20;
const ABOVE_THE_HOUSE = 9;
const SEGMENT = 3;
const QUOTED = 2;
const SUBJECT = 1;
const CLOSED: Readonly<Record<Closing, number>> = { mark: 3, noun: 2, at: 1, verb: 1, end: 0.5, open: 0 };
const FRAMED: ReadonlySet<Closing> = new Set(['noun', 'mark'] as const);
const OCCUPATION = 2;
const FIELD = 1;
/** What stands where a role could, and is none. */
const NO_TITLE =
  /^(?:hast|habe|haben|follow|request|phone|reminder|availability|thanks|response|confirming|received|ausbildung|praktikum|empleo|oferta|proposta|offre|jobtilbud|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|summer|winter|spring|autumn|fall|employment|offers?|details|admissions?|review|confirmation|information|interviews?|applications?|consideration|acceptance|rejection|decline|terms|agreement|contract|letter|welcome|background|reference|assessment|test|challenge|step|steps|process|schedule|microsoft|teams|zoom|google|skype|linkedin|indeed|workday|job|jobs|career|careers|talent|work|works?hop|company|team|candidates?|applicants?|hiring|human resources|today|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag|uhr|\p{L}*gespräch|\p{L}*interview|\p{L}*termin|bewerbung\p{L}*|unterlagen|unternehmen|firma|wunsch|zukunft|bestätigung|absage|einladung|eingang|status|update|next|your|you|we|us|it|i|dr|mr|ms|mrs|prof|herr|frau|dear|hi|hello)(?!\p{L})/iu;

/** What goes before a role in a subject, whatever follows: "Esito selezione istruttore". */
const OF_THE_PROCESS =
  /^(?:constancia|inscripci[oó]n|esito|resultado|citaci[oó]n|comunicaci[oó]n|convocation|convocatoria|terugkoppeling|svar|bevestiging|ontvangst|uitnodiging|afwijzing|bekräftelse|bekreftelse|potwierdzenie|confirmação|conferma|suite|risultato|offer of|dags|welcome|discussed|recrutamento)(?!\p{L})/iu;
const ENDS_NO_TITLE =
  /(?<!\p{L})(?:challenge|assessment|test|team|department|group|interviews?|screen|call|application|process|details|gmbh|ag|eg|kg|se|ohg|mbh|e\.?v\.?|plc|sas|spa|inc|llc|ltd|systems|technologies|solutions|university)$/iu;

/** "Heidemolkerei Lohn" before "eG" is a firm, whatever its words sound like. */
const LEGAL_BEHIND = /^ (?:(?:g?GmbH|AG|eG|SE|KG|OHG|Inc|LLC|Ltd|plc)(?!\p{L})|e\.V\.)/u;

/** The role as the mail names it: of all places where one may stand, in subject and text, the one that says most. */
export function findRole(subject: string, text: string, senderName: string): FoundName | null {
  const title = subject.slice(0, MAX_SUBJECT);
  const others = namesOfOthers(text, senderName);
  const candidates = [
    ...fromLeads('subject', title, others),
    ...fromLeads('text', text, others),
    ...fromLabels(text),
    ...fromLastLine(text),
    ...fromOwnLines(text),
    ...aboveTheHouse(title, text),
    ...withItsPay(text),
    ...bySegments(title, text, senderName, others),
  ];
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.score > best.score) best = candidate;
  if (best && best.score >= ENOUGH) return writtenOut(best, candidates);
  const mentions = candidates.filter(({ field, value }) => field === 'text' && isPlainWork(value));
  return theOnlyWork(mentions, text);
}

/** What a letter offers or asks for, and not who in the firm will be met. */
function isPlainWork(name: string): boolean {
  return workIn(name) === OCCUPATION && !OF_RECRUITERS.test(name) && !WHO_HIRES.test(name);
}

function bySegments(title: string, text: string, senderName: string, others: string): Candidate[] {
  const part = roleInSubject(title, senderName);
  const isOther =
    part &&
    (WHO_HIRES.test(part.value) || (workIn(part.value) < OCCUPATION && isNoTitle(part.value, others)));
  const segment = isOther ? null : part;
  const marked = roleBeforeGender(text);
  const other = roleInOtherText(text);
  return [
    ...(segment ? [{ ...segment, score: SEGMENT + segment.rank }] : []),
    ...(marked ? [{ ...marked, score: 5 }] : []),
    ...(other &&
    (workIn(other.value) === OCCUPATION || /^\p{Lu}/u.test(other.value) || isSought(other, text)) &&
    !isNoTitle(other.value, others)
      ? [{ ...other, score: ENOUGH + 0.5 }]
      : []),
  ];
}

const SOUGHT =
  /(?:(?:au|le|du|un|votre) poste (?:de |d['’])|(?:el|al|de|tu) puesto de |la (?:vacante|plaza) de |(?:il|per il|del) ruolo di |(?:il|per il|del) posto di |(?:la|na|da|à) vaga de |(?:o|de|ao) cargo de |de functie van |(?:de|je|uw) vacature (?:van |voor )?|stilling(?:en|a)? som |tjänsten som |anställning(?:en)? som )$/iu;
const NOT_SOUGHT =
  /^(?:travail|secours|police|trabajo|lavoro|trabalho|werk|aparcamiento|parking|garagem|estacionamento|emprego|empleo|vous|vos|nos|notre|tu|su|onze|ons|uw|je|vår|din|lunes|luned|\p{L}{1,3}(?!\p{L}))/iu;

/** "le poste de vitrailliste", "de functie van binder": whatever the work, nothing else is named so. */
function isSought({ value, start }: FoundName, text: string): boolean {
  return (
    value.split(' ').length < 5 &&
    !NOT_SOUGHT.test(value) &&
    SOUGHT.test(text.slice(Math.max(0, start - 26), start))
  );
}

function fromLeads(field: 'subject' | 'text', text: string, others: string): Candidate[] {
  const leads = field === 'subject' ? [...roleLeads(text), ...partStarts(text)] : roleLeads(text);
  return leads.flatMap(({ end, weight }) => {
    const read = readTitle(text, end, field === 'subject');
    if (!read) return [];
    const title = titleAt(field, text, read.start, read.end);
    if (!title) return [];
    const found = read.closing === 'open' ? goneOn(title, text) : title;
    const work = read.closing === 'mark' ? OCCUPATION : workIn(found.value);
    if (read.isLower && (work < OCCUPATION || (read.closing !== 'noun' && weight < 3))) return [];
    if (LEGAL_BEHIND.test(text.slice(found.end, found.end + 12))) return [];
    if (OF_THE_PROCESS.test(found.value) || (work < OCCUPATION && isNoTitle(found.value, others))) return [];
    // "Ausbildung zum Koch" is the whole of it.
    if (/Ausbildung zu[mr] $/u.test(text.slice(Math.max(0, read.start - 15), read.start))) return [];
    // "Your Northwind application" says to whom, and not for what.
    if (work === 0 && /(?:your|ihre|deine) $/iu.test(text.slice(Math.max(0, read.start - 6), read.start)))
      return [];
    // What does not sound like work is taken for it where the words around leave no other reading.
    if (work === 0 && weight < (FRAMED.has(read.closing) ? 2.9 : read.closing === 'open' ? 4 : 3.5))
      return [];
    if (weight < 2.9 && weight >= 2 && work < OCCUPATION) return [];
    const isQuoted = /^["“„'‚]/u.test(text.slice(read.start, read.start + 1));
    const score =
      weight + CLOSED[read.closing] + work + (isQuoted ? QUOTED : 0) + (field === 'subject' ? SUBJECT : 0);
    return [{ ...found, score }];
  });
}

function fromLabels(text: string): Candidate[] {
  return labelEnds(text).flatMap((start) => {
    const feed = text.indexOf('\n', start);
    const end = Math.min(feed < 0 ? text.length : feed, start + 130);
    const line = text.slice(start, end);
    const stop =
      /[.!?]\s|,\s(?:ref|req|job|kennz|nr)\p{L}*[.:]?\s|\s\|\s|\s(?:Location|Standort|Job ID|Reference):|[.]$/iu.exec(
        line,
      )?.index ?? line.length;
    const found = titleAt('text', text, start, start + stop);
    if (!found || NO_TITLE.test(found.value)) return [];
    if (!/^[\p{Lu}\d]/u.test(found.value) && workIn(found.value) < OCCUPATION) return [];
    if (found.value.split(' ').length > 10) return [];
    return [{ ...found, score: LABEL + workIn(found.value) }];
  });
}

const OF_RECRUITERS =
  /recruit|talent|people|hiring|personal|\bhr\b|resources|geschäftsführ|inhaber|verwaltung|founder|vorstand|:/iu;

/** "Østjysk Sparekasse (kunderådgiver)", "Verlag Nachtkerze (vacature redacteur)": a house signs and says what it is about. */
function fromLastLine(text: string): Candidate[] {
  const end = text.trimEnd();
  const feed = end.lastIndexOf('\n') + 1;
  // "Meadowlark // Art Director search", "Nimbus Farm | Site Reliability Engineer"
  const parted =
    /^([^\n|/·]{2,60}) (?:[|/·]|\/\/) ([^\n|/·]{3,60}?)(?: (search|hiring|recruitment|role|position))?$/u.exec(
      end.slice(feed).slice(-130),
    );
  const isPerson =
    parted?.[1] &&
    parted[3] === undefined &&
    (isLikeAPerson(parted[1]) || /^\p{Lu}\p{Ll}+$/u.test(parted[1]));
  if (parted?.[2] && !isPerson) {
    const from = feed + end.slice(feed).lastIndexOf(parted[2]);
    const role = titleAt('text', text, from, from + parted[2].length);
    if (role && workIn(role.value) === OCCUPATION && !OF_RECRUITERS.test(role.value))
      return [{ ...role, score: ENOUGH }];
  }
  const match =
    /^([^()\n]{2,60}) \((?:(?:vacature|vacante|poste|ruolo|functie|vaga|stelle|puesto|stilling|tjänst|position|role|job)(?: de | d['’]|\s?[: ] ?))?([^()\n]{3,50})\)$/iu.exec(
      end.slice(feed).slice(-120),
    );
  if (!match?.[1] || !match[2] || isLikeAPerson(match[1]) || OF_RECRUITERS.test(match[2])) return [];
  const from = feed + end.slice(feed).lastIndexOf(match[2]);
  const found = titleAt('text', text, from, from + match[2].length);
  return found && workIn(found.value) === OCCUPATION ? [{ ...found, score: ENOUGH }] : [];
}

/** A heading that is nothing but the role, above the letter; a title under a name is the writer's. */
function fromOwnLines(text: string): Candidate[] {
  const head = text.slice(0, Math.min(signatureStart(text), OWN_LINES_UNTIL));
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
  /(?<!\p{L})(?:sent to|submitted to|forwarded to|viewed by|wurde an|is naar|été (?:envoyée?|transmise?) (?:à|chez)|enviad[oa] (?:a|para)|inviat[oa] a) (\p{Lu}.{1,50}?)(?: (?:gesendet|gesandt|verstuurd|verzonden))?[.!]?$/iu;

/** A board's letter has the role on one line and the firm it was "sent to" on the next, or behind it. */
function aboveTheHouse(subject: string, text: string): Candidate[] {
  const house = SENT_TO.exec(subject)?.[1];
  if (house === undefined) return [];
  let start = 0;
  let above = '';
  for (const line of text.slice(0, OWN_LINES_UNTIL).split('\n')) {
    const end = start + line.trimEnd().length;
    const [from, to] =
      line.trim() === house || (line.startsWith(house) && /^ (?:[·|–—-]|\()/u.test(line.slice(house.length)))
        ? [start - above.length - 1, start - 1]
        : [start, line.trimEnd().endsWith(` ${house}`) ? end - house.length : start];
    const role = text.slice(Math.max(0, from), to).trim();
    const found =
      /^\p{Lu}[^.?!:]{3,90}$/u.test(role) && !SENT_TO.test(`${role} ${house}`)
        ? titleAt('text', text, from, to)
        : null;
    if (found && !NO_TITLE.test(found.value)) return [{ ...found, score: ABOVE_THE_HOUSE }];
    start += line.length + 1;
    above = line;
  }
  return [];
}

/** "The job's yours. Tipper driver, £15/h", "Sei dei nostri! Cameriere da giugno": a sentence that is the role and what it brings. */
const WITH_PAY =
  /(?:^|[.!?]\s|\n)(\p{Lu}[^\n.!?:;,]{3,60}?)(?=,? (?:(?:at|for|zu|à|a|per|mit|um) )?(?:[£€$]\s?\d|(?:EUR|CHF|GBP|USD) ?\d|\d[\d.,]*\s?(?:€|euros?|eur|chf|netti|lordi|brutto|netto|bruts?|an hour|per hour|die Stunde)(?!\p{L}))|,? (?:da|desde|dal|from|ab|vanaf|à partir d[eu]|a partir d[eio]|starting|start) (?:\p{L}{3,10} )?(?:\d|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|\p{Lu}))/gu;

function withItsPay(text: string): Candidate[] {
  return [...text.slice(0, OWN_LINES_UNTIL).matchAll(WITH_PAY)].slice(0, MAX_OWN_LINES).flatMap((match) => {
    const end = match.index + match[0].length;
    const found = titleAt('text', text, end - (match[1] ?? '').length, end);
    const isShort = found !== null && found.value.split(' ').length < 7;
    return found && isShort && workIn(found.value) === OCCUPATION ? [{ ...found, score: ENOUGH }] : [];
  });
}

/** "Junior Research Fellow of Walmer College": a fellow, and where. */
const OF_A_HOUSE =
  /(?<=(?:fellow|professor|lecturer|chaplain|organist|nurse|teacher|tutor|librarian|curator))(?: of| at| in)(?: the)? (?:\p{Lu}\S+ ){0,4}(?:College|University|Hospital|School|Institute|Society|Museum|Church|Cathedral)$/iu;

const WHO_HIRES = /^(?:hiring managers?(?: for)?|managers? for)$/iu;

function titleAt(field: 'subject' | 'text', text: string, from: number, to: number): FoundName | null {
  const value = asTitle(text.slice(from, to))?.replace(OF_A_HOUSE, '') ?? null;
  const start = value === null || WHO_HIRES.test(value) ? -1 : text.indexOf(value, from);
  return value !== null && start >= 0 ? { value, field, start, end: start + value.length } : null;
}

function workIn(name: string): number {
  // "Northwind Traders" is a firm: whoever applies is one.
  if (/(?:er|or|ist|ant|ian|ent)s$/iu.test(name)) return 0;
  if (namesAnOccupation(name)) return OCCUPATION;
  return looksLikeRole(name) ? FIELD : 0;
}

/** Who writes and who is written to: neither is a role. */
function namesOfOthers(text: string, senderName: string): string {
  const greeted =
    /^\s{0,20}(?:dear|hi|hello|hey|hallo|liebe[rs]?|guten tag|sehr geehrte[rs]?)\s([^\n,!]{2,60})/iu.exec(
      text,
    )?.[1];
  return `${senderName} ${greeted ?? ''}`.toLowerCase();
}

function isNoTitle(name: string, others: string): boolean {
  return (
    NO_TITLE.test(name) ||
    ENDS_NO_TITLE.test(name) ||
    isAmong(name, others) ||
    SYSTEM_NAMES.has(name.toLowerCase())
  );
}

function isAmong(name: string, others: string): boolean {
  const first = name.toLowerCase().split(/[\s,/-]/)[0] ?? '';
  return first.length > 2 && others.includes(first);
}

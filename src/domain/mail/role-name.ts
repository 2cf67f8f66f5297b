import { ABBREVIATION } from './abbreviations.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import { withoutPlace } from './place-of-work.ts';
import { APPLICATION, OF_THE_PROCESS_ABROAD } from './process-words.ts';
import {
  BEGINS_ANEW,
  BRACKETED,
  GRADE,
  HOURS,
  HOW_LONG,
  HOW_MUCH,
  NOT_THE_ROLE,
  NUMBER_BEHIND,
  NUMBER_IN_BRACKETS,
  PROCESS_BEHIND,
  SEASON,
  SHIFT,
  SITE_BEHIND,
  TERMS_IN_BRACKETS,
} from './role-terms.ts';
import { inSmallLetters } from './small-letters.ts';
import { GENDERS, LEADING_NUMBER } from './title-words.ts';

const NO_ROLE =
  /^(?:this|that|the|our|your|a|an|any|other|further|future|open|following|position|role|job|application|next|new|all|these|multiple|more|internship|fellowship|traineeship|apprenticeship|programme|program|placement|praktikum|ausbildung|kraft|ausbildungspl[aä]tz\p{L}*|considering|taking|interest|kennenlern\p{L}*|termins?|(?:vorstellungs)?gesprächs?|ihrer?|deiner?|unserer?|einer?)$/iu;
const OPENS_NO_ROLE =
  /^(?:(?:case study|vorstellungsgespräch|stellenangebot|ref|(?:under|in) review|mitglied)(?!\p{L})|(?:your|thank|thanks|taking|move|moving|we|ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?|euer|unsere?[mnrs]?|folge|kennzahl|good (?:day|morning|afternoon|evening)|prezad[oa]|gentile|estimad[oa]|dear|cher|chère|sehr)(?![\w]))/iu;
/** "Tierpflegerstelle" is a Tierpfleger's, "Kantorenstelle" a Kantor's. */
const A_POST =
  /^(\p{Lu}{2,5}(?=-)|\p{Lu}[\p{L}-]{2,30}(?:er|ist|or|eur|ent|ant|kraft|hilfe|leitung|assistenz))(?:en|s|n)?-?[Ss]tellen?$/u;

const MARK = String.raw`\s?[([]?\s?(?<![\p{L}\d])${GENDERS}\s?[)\]]?`;
/** "Filialleitung (m/w/d) in Freiburg", "Planer (m/w/d) - Eingang": what follows the mark is a place or a remark. */
const MARK_AND_AFTER = new RegExp(
  String.raw`${MARK}\s?(?:$|[-–—|,:]\s?(?=(?:ihre|deine|your|update|status|eingang\p{L}*|bestätigung|absage|zusage|einladung|rückmeldung|information|application|bewerbung|kennz\p{L}*|ref|job|eg \d|tvöd|\d)(?!\p{L})).*$|(?:in|am|im(?! (?:(?:Fach)?Bereich|Verkauf|Vertrieb|Einkauf|Service|(?:Außen|Innen|Schicht|Nacht|Sozial)dienst)(?!\p{L}))|an|bei|beim|at|ist|wurde|hat|reizt|ab|intern|zum|zur|was|has|is|wird|interessieren|interessiert|und bedanken)(?!\p{L}).*$)`,
  'iu',
);
const VERB_AFTER = new RegExp(
  String.raw`\s(?:just|interessieren|interessiert|erzählen|reizt|erhalten|ist|wurde|eingegangen|bewerben|beworben|to (?:discuss|answer|complete)|und bedanken|haben|received|a bien|ha sido|doit|nous|necesitamos|successfully|invit\p{L}+|${APPLICATION}|interview\p{L}*|ne (?:pourra|pourrait|peut|sera|fera)|[nm]['’]est|realizad[ao]s?|celebrad[ao]s?|ha finalizado|gezocht|hemos|abbiamo|vorrei|heb ik|zodra|loopt|beëindigd|continúa|sturen|uit te|le chiediamo|tal como|goed ontvangen|vorremmo|cherchons|zoeken|wil(?:len)? we|vragen|ligt|requisition|intern (?:neu )?(?:besetzt|vergeben|geregelt|gelöst|nachbesetzt))(?!\p{L}).*$`,
  'iu',
);

/** "Sr. Manager" holds a full stop and is one name. */
const SENTENCE_WITHIN = new RegExp(String.raw`(?<!(?<!\p{L})${ABBREVIATION})\.\s\p{Lu}`, 'u');

/** "Acme and applying for the Data Analyst" holds its role at the end. */
const BEFORE_A_ROLE = /\s(?:for|to|as|of|in|with|and|about|regarding|complete)\s(?:the|our|a|an|your)\s/iu;

/** A role's name without what stands around it. */
export function asRole(passage: string): string | null {
  return asTitle(passage.split(BEFORE_A_ROLE).at(-1) ?? passage);
}

/** "la oferta de Técnico", "naar de functie van adviseur": what is applied for, before the work itself. */
const OF_A_POST =
  /^[^\n]{0,40}?(?<!\p{L})(?:posi[czt]i\p{L}{1,4}|ruolo|oferta|postes?|functie|puesto|vaga|vacature|cargo|carreira|categor[ií]a|Dienstpostens?) (?:(?:di|de|van|als|des|eine[rs]) |d['’])?["“„«]?(?=\p{L}{4})/iu;
/** "Prueba Data Engineer", "Iter selezione Private Banker", "Requisition 19-4471 (Planner)": what is done about it. */
const BEFORE_IT =
  /^(?:(?:prueba|avviso di selezione|iter selezione|invio cv|invio|listado definitivo|kennismakingsgesprek|recrutamento|inscripción en|coffee chat|onlinebewerbung|wegen|mandat|arbeitsvertrag|vertragsangebot|eine?[nr]?|une?|una|een|one|looking for an?|(?:now )?hiring an?)\s(?:→ )?["“„«]?|(?:requisition|competition|vacancy|opening|mandat) #?[\w./-]{0,12}\d[\w./-]{0,12}(?: \(\w\))?,?\s|[\w./-]{0,12}\d[\w./-]{0,12} \((?=\p{L}[^()]{3,60}\)$)|stage \d(?: \([^()]{3,40}\))? (?:for |[:–-] )(?:the )?|\d{5,} |\d{1,6}-\d{1,6} )+(?=\p{L}{3})/iu;

/** What is taken off a title, in this order; `signs`: where it holds anything but letters and blanks. */
const TAKEN_OFF: readonly { pattern: RegExp; kept?: string; signs?: true }[] = [
  { pattern: /^[\s"'“”„‚‘’«|#;\-–—:/]{1,10}/u },
  // "Dice Job Planner", "Northwind Job Planner": the site's own words.
  { pattern: /^(?:\p{Lu}\p{L}{2,20} Job|(?:Job )?Description for|\d) (?=\p{Lu})/u },
  {
    pattern:
      /^(?:the|our|a|an|open(?! spaces?(?!\p{L}))|position|role|of|as|als|den|die|der|das|como|come|comme|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze|pubblico|Job|Position|Stelle)\s{1,3}/iu,
  },
  {
    pattern:
      /^(?:offer|application|update|interview|(?:(?:phone|video) )?screen(?:ing)?|call|chat|(?:\p{L}+ ){0,3}recruitment|opening|vacancy|job|title|nr\.? ?[\d-]{2,12}|eingegangen)\s?[-–:]\s?/iu,
    signs: true,
  },
  {
    pattern: /^(?:absage|zusage|rejection|offer)\s?(?:\/\s?(?:absage|zusage|rejection|offer)\s|[-–:|]\s)/iu,
    signs: true,
  },
  { pattern: /^(?:position|role|title|job title|job|stelle):\s/iu, signs: true },
  { pattern: /^(?:d(?:er|ie|es|en|em)|een|het|uma?|una?) (?=\p{Lu})/u },
  { pattern: /^(?:(?:be|become) (?:our next |an? )?|für den job |auf die |posizione di |função de )/iu },
  { pattern: LEADING_NUMBER },
  // "Update re Planner", "Regarding Planner": what it is about.
  { pattern: /^(?:following up on|regarding|concerning|re)\s(?:the |our |your )?(?=\p{L})/iu },
  {
    pattern:
      /\s(?:c\/ |(?:which|that|you|has|wurde|was|is)\b|am folgenden|in US-[A-Z]{2}-|(?:vom|zum|from|fra|från|ab|am|dal|vanaf|per|le|op) \d|in 20\d\d|would like|(?:sent|cancelled|invited) you).*$/iu,
  },
  { pattern: /,\s(?:€|\$|£|eur|chf|usd|gbp)?\s?\d{1,3}(?:[.,']\d{3})+(?!\d).*$/iu, signs: true },
  {
    pattern:
      /,\s(?:clerk )?(?:ward|besoldungsgruppe|entgeltgruppe|eg|scale|spine point|tvöd|tv-l)\s?[\dA-Z](?![^,]* (?!TVöD)\p{L}{4}).*$/iu,
    signs: true,
  },
  { pattern: OF_A_POST },
  { pattern: BEFORE_IT },
  // "Planner (ref. 3317) de Brelda": whose it is, behind their number.
  {
    pattern:
      /\s?\((?:r[ée]f|rif|req|job|id|n[or])[. :#]{1,3}[^()]{0,20}\d[^()]{0,12}\) (?:at|bei|von|de|del|da|do|di|van|bij|chez|en|em|presso) (?-i:\p{Lu}).*$/iu,
    signs: true,
  },
  { pattern: NUMBER_IN_BRACKETS, signs: true },
  { pattern: TERMS_IN_BRACKETS, signs: true },
  { pattern: MARK_AND_AFTER, signs: true },
  { pattern: VERB_AFTER },
  { pattern: /,? (?:job ?id|and|und|et|y) ?[\d-]{0,9}$/iu },
  { pattern: NUMBER_BEHIND, signs: true },
  { pattern: BEGINS_ANEW, signs: true },
  { pattern: NOT_THE_ROLE, signs: true },
  { pattern: NOT_THE_ROLE, signs: true },
  { pattern: BRACKETED, signs: true },
  { pattern: TERMS_IN_BRACKETS, signs: true },
  { pattern: PROCESS_BEHIND, signs: true },
  // "Support Engineer // Brelda", "Planner, Level L1", "Teacher, Range 1-5"
  { pattern: /\s\/\/\s\p{L}+$|,\s(?:level\s[A-Z]|(?:pay )?range\s|stufe\s)\d[\d–-]*$/iu, signs: true },
  {
    pattern: /\s?[-–|,]\s?(?:[A-Z]{0,5}[-_]?\d{3,12}[\dA-Z-]{0,8}|remote|hybrid|on-?site)\b.{0,20}$/iu,
    signs: true,
  },
  { pattern: SITE_BEHIND, signs: true },
  { pattern: SHIFT },
  { pattern: HOW_MUCH, signs: true },
  { pattern: /^([^()]{3,})\).*$/u, kept: '$1', signs: true },
  { pattern: /^\(?([^()]{3,100})\)$/u, kept: '$1', signs: true },
  { pattern: HOW_LONG, signs: true },
  { pattern: HOURS },
  { pattern: SEASON },
  // A bracket of which the end was taken off.
  { pattern: /\s?\([^()]{0,60}$/u, signs: true },
  // "Street Scene Operative (Grade 4), Environmental Services": what follows the grade says where.
  { pattern: /\s?\((?:grade|band|eg) ?\d\w{0,2}\),.*$/iu, signs: true },
  {
    pattern:
      /^(?:seasonal|in-house|permanent|casual|part-time|full-time|temporary|freelance|extra) (?=\p{Lu}\p{Ll})/u,
  },
  { pattern: GRADE, signs: true },
  { pattern: A_POST, kept: '$1' },
  { pattern: /[\s"'“”‘’»«,.:;|\-–—(]{1,10}$/u },
];
/** "Entrevista vendedor", "Aanbod analist", "Votre candidature conducteur": what is done about the work, and then the work. */
const BEFORE_WORK = new RegExp(
  String.raw`^(?:/ )?(?:(?:votre|ta|tu|su|la tua|sua|a sua|je|uw|ihre?|deine?) )?(?:${OF_THE_PROCESS_ABROAD}|(?:bewerbung|stellenbeschreibung)\p{L}*|\p{L}*(?:gespräch|termin|verfahren|sachstand|testung)|anzeige|pl(?:ätze|atz)(?= für)|anforderungen(?= für)|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?= als)|curr[ií]culo|rdv|screening call,|online[- ]assessment|zwischen(?:nachricht|stand|bescheid)|\p{L}*(?:aufgabe|besetzung|zusage|vertrag)|auswahl\p{L}*|(?:eignungs|auswahl|online-auswahl|selectie)test|probearbeit\p{L}*|kennenlernen|kennismaking|rolle|posten|funktion|vakanz|hospitation|hearing|nachfolge|shortlist|ausschreibung|jobangebot|statusupdate|tweede ronde|appointment of|uitstel procedure|(?:schriftelijke|thuis|toneel)?proef|\p{L}*opdracht|cas pratique|solicitud|recepción de cv|(?:\p{L}+ tests?|(?:short )?delay) (?:for|on))(?: (?:im|zum|beim|der stelle|der|als|im auswahlverfahren))?(?: \p{L}{4,14}(?= (?:de|di|para|per|pour|voor|van|als) ))? (?:(?:de|di|da|do|du|para|per|pour|voor|van|como|come|comme|als|für|en tant que|a|au|à|the|die|den) |d['’])?(?:une? |un[ao] |uma? |een |the |die |den |das )?(?=\p{L}{3})(?!t[eé]cnic[oa](?:$| con | met | for ))`,
  'u',
);

/** As often as such words follow each other: "Ontvangst kandidatuur verpleegkundige". */
function withoutProcess(title: string): string {
  // In small letters: to find words in either case makes a pattern many times as dear.
  const small = inSmallLetters(title);
  const first = BEFORE_WORK.exec(small)?.[0].length ?? 0;
  if (first === 0) return title;
  const start = first + (BEFORE_WORK.exec(small.slice(first))?.[0].length ?? 0);
  return namesAnOccupation(small.slice(start)) ? title.slice(start) : title;
}

/** "LfU-24-66": a number of theirs. */
const A_NUMBER = /^\S*\d{2}\S*$/u;
/** "24.11.2026, 9:30 Uhr": a day or an hour. */
const A_TIME = /^\d{1,2}\. ?\d{1,2}\.|\d[.:]\d{2} Uhr(?!\p{L})/u;
const SIGN = /[^\p{L} ]/u;

/** "Brelda Audio (Sound Engineer), Friday", "RDV (conducteur)": the work stands in the brackets, and none before them. */
function insideBrackets(passage: string): string {
  const [, before = '', inside = ''] = /^([^()]{3,60}) \(([^()]{3,60})\)/u.exec(passage) ?? [];
  return namesAnOccupation(inside) && !namesAnOccupation(before) ? inside : passage;
}

/** "Interview, Teaching Assistant", "Kestrel Optics – Supply Planner": the work stands behind a sign, and none before it. */
function behindRemark(passage: string): string {
  const [, before = '', behind = ''] = /^(.{2,60}?)(?:,| [–—|·]|:) (\S.{2,})$/u.exec(passage) ?? [];
  const [work = ''] = behind.split(/, | [-–—|·] /u, 1);
  return namesAnOccupation(work) && !/ (?:[&+]|and|und|et|y|e|en) /.test(work) && !looksLikeRole(before)
    ? behind
    : passage;
}

/** A passage that begins with the role. */
export function asTitle(whole: string): string | null {
  const passage = behindRemark(insideBrackets(whole));
  const hasSigns = SIGN.test(passage);
  const text = withoutPlace(
    withoutProcess(
      TAKEN_OFF.reduce(
        (left, { pattern, kept = '', signs }) => (signs && !hasSigns ? left : left.replace(pattern, kept)),
        passage,
      ),
    ),
  );
  if (text.length < 3 || text.length > 110 || NO_ROLE.test(text) || OPENS_NO_ROLE.test(text)) return null;
  if (hasSigns && (A_NUMBER.test(text) || A_TIME.test(text))) return null;
  if (hasSigns && (/@|https?:|_|\.(?:pdf|docx?)(?!\p{L})/iu.test(text) || SENTENCE_WITHIN.test(text)))
    return null;
  return text.split(/\s+/).length > 14 ? null : text;
}

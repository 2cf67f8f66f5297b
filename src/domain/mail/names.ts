import { hasADegree, namesAHouse } from './company-words.ts';
import { isDepartment, withoutDepartment } from './department.ts';
import { foldedText } from './fold-text.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { looksLikeRole } from './occupation-words.ts';

const NO_COMPANY = new Set(
  (
    'us|our|our team|our company|the team|the company|this|this role|this position|the position|the role|you|me|it|them|the|a|an|no reply|noreply|do not reply|' +
    'recruiting|recruitment|talent|careers|career|jobs|hr|human resources|team|hiring|hiring team|talent acquisition|hello|info|mail|notifications|' +
    'person|name|email|company|candidate|applicant|dear|your|your application|the job|job|role|position|opportunity|' +
    'the next step|next steps|next round|further|other|future|linkedin|the process|this time|the opportunity|workday|icims|support|system|' +
    'next step|reminder|action required|invitation|outcome|status|job|re|aw|wg|fwd|sv|candidate experience|bewerbermanagement|recruiting team|hr team|people team|talent team|department|invitation to|indeed apply|back office|applications|sap successfactors|our organization|our organisation|your team|dear|team lead|online|coding|technical|position closed|next|offer|job alerts|thank you|thanks|application|update|interview|bewerbung|ihre bewerbung|deine bewerbung|absage|einladung|ihnen|dir|euch|ihm|first|second|third|final|initial|phone|video|virtual|onsite|telephone|conditional|formal|upcoming|new|quick|personal|lavora con noi|opportunity team|success team|recruiter|nhs|business process|received|submitted|recent|follow up|request|people|personalabteilung|personalwesen|personalbüro|personalburo|personalservice|hiring manager|google calendar|outlook calendar|microsoft bookings|doodle|calendly|excellent|hybrid|exciting|great|urgent|immediate|amazing|about|response|regarding|confirmed|confirmation|acquisition|talent acquisition|global talent|fragen|rückfragen|ruckfragen|interesse|bedarf|eignung|gelegenheit|unklarheiten|problemen|news|terms|employment|details|important|information|security code|quick update|good news|follow up|thank you for|congratulations|gute nachrichten|automatic notice|notice|ops|skills|trust|testcenter|selezione|service|services|customer service|microsoft teams|teams|zoom|google meet|skype|webex|outlook|zoom meeting|person|full time|part time|remote|hq|home|work|school|least|once|uns|unserem unternehmen|unserem|unser|einer|der|die|dem|' +
    'they|he|she|everyone|everybody|nobody|somebody|both|office|desk|panel|section|unit|committee|library|embassy|university|hospital|college|council|kommune|gemeinde|gemeente|municipality|verwaltung|ufficio|yours|greetings|best greetings|groet|groeten|kunde|client|humano|chaleureusement|in christ|emerging|crew|cabin crew|sergeant|fonds|agency|board|institute|museum|clinic|praxis|kanzlei|hotel|restaurant|verlag|theater|schule|consulate|senate|commission|department|dean|resourcing|driver|graduate|store|head office|reception|studio|public|academic|gateway|inbox|portal|monday|tuesday|wednesday|thursday|friday|saturday|sunday|freude|bord|beilage|driving|rescheduling|change of|medical|faculty office|union trustees|admit card|kontaktformular|nächster schritt|res|desk|cell|cancelled|canceled|rescheduled|postponed|abgesagt|verschoben|verlegt|annulé|cancelado|cancelada|aplazada|rinviato|verplaatst|geannuleerd|care|customer care|success|shared services|business services|corporate services|government|civil service|federal|state|auswahl|bewerbungsfrist|geschäftsführung|assessment centre|jobs|direction|' +
    'service desk|pôle|stage|stages|shared service center|shared service centre|hirevue support|arbeitgeber|der arbeitgeber|employeur|l employeur|employer|the employer|werkgever|empresa|la empresa|azienda|bestätigung|terminbuchung|zimmersuche|damit|town hall|civic centre|center|centre|fachfrau|general coding|clôturé|statut|resultado|design|marketing|sales|engineering|product|finance|legal|operations|vertrieb|einkauf|erinnerung|änderung|acknowledgement|acknowledgment|auto|automatic reply|lembrete|recordatorio|promemoria|rappel|herinnering|invitación|invitation|invito|convite|uitnodiging|convocation|convocatoria|convocatória|eingangsbestätigung|empfangsbestätigung|auswahlverfahren|annuleren|annuler|cancelar|annulla|verzetten|reporter|scheduling|interview scheduling|interview reminder|calendar|agenda|planning|mailbox|enquiries|hr enquiries|hub|talent hub|clerk|carriere|talents|je|nous|vous|het|wij|wir|ich|nosotros|candidatura|candidature|sollicitatie|begin|schnuppertag'
  )
    .split('|')
    .map(foldedText),
);
/** Words that open none, and the beginnings of others that do not. */
const OPENING_NONE = new Set(
  (
    'auswahlverfahren suche jobsuche stellensuche zukunft mr mrs ms prof cpl sgt pastor provost dezernat referat abteilung sachgebiet stelle position ' +
    'mitarbeit tätigkeit zusammenarbeit ausbildung aufgabe stellenausschreibung karriere projekt regards cordialement please bitte veuillez merci herr herrn ' +
    'frau acquisition attraction development management resources operations culture this that our your these any some more other all an being becoming ' +
    'learning taking changing what how where each every corporate following employment working ihr ihre dein deine eine einer thank thanks update application ' +
    'regarding important my for us we you it'
  ).split(' '),
);
const OPENS_NONE =
  /^(?:(?:confirmation|acknowledge?ment|receipt|notification|notice|status|details|copy|result|outcome) of|the (?:position|role|job|post|opportunity|following|next|above|time|team|interview|software|open|\w+ family)|a(?!\.)|opportunit\w{1,5}|back office|unser\w{0,3}|dies\w{0,2}|re:|fwd:|aw:|one of|\d[\d\s-]{2,})(?![\p{L}\p{N}])/iu;
const NO_ROLE =
  /^(?:this|that|the|our|your|a|an|any|other|further|future|open|following|position|role|job|application|next|new|all|these|multiple|more|internship|fellowship|traineeship|apprenticeship|programme|program|placement|praktikum|ausbildung|considering|taking|interest|ihrer?|deiner?|unserer?|einer?)$/i;
const OPENS_NO_ROLE =
  /^(?:(?:case study|vorstellungsgespräch|stellenangebot|ref)(?!\p{L})|(?:your|thank|thanks|taking|move|moving|we|ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?|euer|unsere?[mnrs]?|folge|kennzahl|gentile|estimad[oa]|dear|cher|chère|sehr)(?![\w]))/iu;
const LEGAL_TAIL = /[\s,.]{0,3}$/u;
const MAX_NAME_WORDS = 7;
// A company may be called "Fabrikam AI" or "Contoso Software", hardly "… Engineer".
const NAMES_A_ROLE =
  /(?:engineer|developer|analyst|scientist|manager|designer|architect|consultant|specialist|administrator|assistant|intern|director|\blead|\bhead|officer|coordinator|representative|technician|(?<!(?:&|and|und|y|e|et) )partner(?:in)?|accountant|nurse|entwickler(?:in)?|position|role|opportunit(?:y|ies)|candidates?)(?:\s[IVX\d-]{1,12})?$/i;

/** "Fellows Programme" is what one applies for; "JET Programme" has a name. */
const NAMES_A_SCHEME = /^(?!\p{Lu}{2}).*(?:programme|program|scheme|process|campaign)$/u;

/** The name of an employer out of a passage that should hold one, or null when it is none: a pronoun, a system, a role. */
export function asCompany(
  passage: string,
  role: string | null,
  place: 'sender' | 'written' = 'sender',
): string | null {
  const text = (place === 'written' ? asWritten(passage) : passage)
    .replace(SOMEBODY_FROM, (whole, first: string) => (namesAHouse(first) ? whole : ''))
    .replace(/^[\s"'“”‘’\-–—:@]{1,10}/u, '')
    .replace(/^(?:the|der|die|dem|den)\s(?=\p{Lu})/u, '')
    .replace(
      /^(?:Die |Der |The )?(?:Firma|Fa\.|Company|Empresa|Société|Ditta|Azienda|Bedrijf|Firmaet|Företaget)\s(?=\p{Lu})/u,
      '',
    )
    .replace(
      /^(?:[ÉéEe]quip[aeo] (?:d[aeio] |van |d['’])?|(?:Kennismaking|Interview|Entretien|Entrevista|Colloquio|Gesprek|Gespräch|Kennenlernen) )(?=\p{Lu})/u,
      '',
    )
    .replace(LEGAL_TAIL, '')
    .replace(/['’]s$/u, '')
    .trim();
  if (text.length > 70 || text.includes('@')) return null;
  const folded = foldedText(text);
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (folded.length < 2 || NO_COMPANY.has(folded) || words.some((word) => NO_NAME_HOLDS.has(word)))
    return null;
  if (OPENING_NONE.has(words[0] ?? '') || OPENS_NONE.test(text) || text.split(/\s+/).length > MAX_NAME_WORDS)
    return null;
  // "RTL152550" is an account's number.
  if (/\d{3}/.test(text) && !/\p{Ll}/u.test(text)) return null;
  if (SPEAKS_TO_ONE.test(text) || hasADegree(text) || INNER_OFFICE.test(text) || isDepartment(text))
    return null;
  // "Government Recruitment Service" is a department of no house in particular.
  if (place === 'sender' && NO_COMPANY.has(foldedText(withoutDepartment(text)))) return null;
  // "Thank you for applying to Greenhouse" may mean that employer; a sender called so is the system.
  if (place === 'sender' && (SYSTEM_NAMES.has(folded) || SYSTEM_NAMES.has(text.toLowerCase()))) return null;
  if (words.includes('community') && COMMUNITY.test(text)) return null;
  // "Lettings &", "Adquisición de": half of a name.
  if (/^[&+]|\s(?:&|\+|of|for|de|del|da|do|di|du|des|der|von|van|und|and|et|y|e)$/iu.test(text)) return null;
  if (/^\[[^\]]{1,20}\]$|^https?:/i.test(text)) return null;
  if (/^\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m|p\.m|h|uhr)?$/i.test(text)) return null;
  // "Tischlerei Hofer" is no Tischler.
  if (role !== null && ` ${folded} `.includes(` ${foldedText(role)} `)) return null;
  if (role !== null && foldedText(role).includes(folded) && (looksLikeRole(text) || /\s/.test(text)))
    if (!isBehindRole(text, role)) return null;
  // A label of a domain is no title.
  if ((NAMES_A_ROLE.test(text) && !/^[a-z\d]+(?:-[a-z\d]+)+$/.test(text)) || NAMES_A_SCHEME.test(text))
    return null;
  if (!/[\p{Lu}\p{N}\p{Lo}]/u.test(text) && /\s/.test(text)) return null;
  return text;
}

/** "Park Guide, National Trails Service", "Legal Counsel / Hollis Vane": what is behind the work is where it is done. */
function isBehindRole(name: string, role: string): boolean {
  const at = role.indexOf(name);
  return (
    at > 0 &&
    !looksLikeRole(name) &&
    /(?:[,/(|]|\s[-–—]) ?$|\s(?:at|of|bei|chez|behalf of|do|da)\s$/u.test(role.slice(0, at))
  );
}

/** Brackets at the end that name a gender, a number, a place of work or its extent, and codes like "m/w/d" without any. */
const NOT_THE_ROLE =
  /(?:\s?[([](?:[^()[\]]{0,40}(?:\b[mwfdxgn]\s?[/|*]\s?[mwfdxgn]\b|all genders|all humans|remote|hybrid|on-?site|\d{3}|\bref\b|\bkz\b|full[- ]?time|part[- ]?time|vollzeit|teilzeit|contract|freelance|permanent|befristet|\blevel\b|\bopen\b|\burgent\b|\bhomeoffice\b|gn\)?$)[^()[\]]{0,60})[)\]]|\s[mwfd]\/[mwfd]\/[dx]).{0,3}$/iu;

/** ", P-3", ", G-5", ", (2)", " 2024-25": a grade, a number or a year. */
const GRADE = /(?:,\s(?:[A-Z]{1,3}-?\d{1,2}[A-Z]?|\(\d{1,2}\))|\s20\d\d(?:[-/]\d{2,4})?|\sx\s?\d)$/u;

/** "Tierpflegerstelle" is a Tierpfleger's, "Kantorenstelle" a Kantor's. */
const A_POST =
  /^(\p{Lu}[\p{L}-]{2,30}(?:er|ist|or|eur|ent|ant|kraft|hilfe|leitung|assistenz))(?:en|s|n)?-?[Ss]tellen?$/u;

/** "- befristet für 2 Jahre", ", fixed term until May": how long and how much, behind a dash or a comma. */
const HOW_LONG =
  /\s?[-–,|]\s(?:(?:un)?befristet\p{L}*|zunächst|vorerst|ab sofort|ab \d|in (?:voll|teil)zeit|vollzeit|teilzeit|geringfügig|fixed[- ]term|temporary|maternity cover|full[- ]time|part[- ]time|\d{1,2}(?:[.,]\d)? ?(?:std|stunden|hours|h\b|monate|months|jahre|years)|cdi|cdd|temps plein|temps partiel|jornada|tempo (?:pieno|determinato|indeterminato)|fulltime|parttime)(?!\p{L}).*$/iu;

const MARK = String.raw`\s?[([]?\s?(?<![\p{L}\d])(?:[mwfdhxi]|div|gn)(?:\s?[/|*]\s?(?:[mwfdhxi]|div|gn)){1,3}(?![\p{L}\d])\s?[)\]]?`;
/** "Filialleitung (m/w/d) in Freiburg", "Planer (m/w/d) - Eingang": what follows the mark is a place or a remark. */
const MARK_AND_AFTER = new RegExp(
  String.raw`${MARK}\s?(?:$|[-–—|,:]\s?(?=(?:ihre|deine|your|update|status|eingang\p{L}*|bestätigung|absage|zusage|einladung|rückmeldung|information|application|bewerbung|kennz\p{L}*|ref|job|eg \d|tvöd|\d)(?!\p{L})).*$|(?:in|am|im|an|bei|beim|at|ist|wurde|hat|reizt|ab|zum|zur|was|has|is|wird|interessieren|interessiert|und bedanken)(?!\p{L}).*$)`,
  'iu',
);
const VERB_AFTER =
  /\s(?:just|interessieren|interessiert|erzählen|reizt|erhalten|ist|wurde|eingegangen|bewerben|beworben|to (?:discuss|answer|complete)|und bedanken|haben|received|a bien|ha sido|doit|nous|necesitamos|successfully|invit\p{L}+|application|interview\p{L}*|hemos|abbiamo|vorrei|heb ik|zodra|loopt|beëindigd|continúa|sturen|uit te|le chiediamo|tal como|goed ontvangen|vorremmo|cherchons|zoeken|wil(?:len)? we)(?!\p{L}).*$/iu;

const NO_NAME_HOLDS = new Set(
  (
    'your you our we us with jouw jullie onze votre notre vostra ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines sie thank thanks candidates this ' +
    'family brands newsletter alert alerts'
  ).split(' '),
);
const COMMUNITY =
  /community(?! (?:nhs|college|hospital|bank|health|trust|school|cent|church|care|action|housing|services?|council|foundation))/i;
/** "du" is French before a name: "Brasserie du Canal". */
const SPEAKS_TO_ONE = /(?<![\p{L}-])[Dd]u(?![\p{L}-]| \p{Lu}| [lL]a )/u;
/** "Jo von Studio Karl": who there it is. */
const SOMEBODY_FROM = /^(\p{Lu}\p{Ll}{1,14}) (?:von|vom|from|at|bei|hos|chez) (?=\p{Lu})/u;
/** "Jugendamt", "Bauamt": without a town it is an office within an authority. */
const INNER_OFFICE = /^(?!Bundes|Landes|Auswärtig|Patent|Statistisch)\p{Lu}\p{Ll}+amt$/u;
const PARTICLE =
  /^(?:of|for|and|the|a|de|du|des|la|le|der|die|das|für|und|von|van|den|zu|zur|am|an|in|at|by|x|e|y|do|da|dos|del|della|di|het|los|las|el|il|&|[+|–-])$/u;

/** Whether a passage is a name from its first word to its last: no ordinary words go on within it. */
export function isWholeName(passage: string): boolean {
  const text = passage.trim();
  return asWritten(text) === text;
}

/** A name in running text ends where ordinary words go on: "Contoso this morning". */
function asWritten(passage: string): string {
  const words = passage.trim().split(/\s+/);
  const first = words.findIndex((word) => /[\p{Lu}\p{Lo}\p{N}]/u.test(word));
  const end = words.findIndex(
    (word, index) => index > first && /^\p{Ll}+$/u.test(word) && !PARTICLE.test(word),
  );
  if (/^(?:family|brands?|community|world)$/.test(words[end] ?? '')) return '';
  const kept = end < 0 ? words : words.slice(0, end);
  while (end >= 0 && kept.length > 1 && PARTICLE.test(kept.at(-1) ?? '')) kept.pop();
  return end < 0 ? passage : kept.join(' ');
}

/** "Sr. Manager" holds a full stop and is one name. */
const SENTENCE_WITHIN =
  /(?<!(?<!\p{L})(?:Sr|Jr|Dr|Mr|Mrs|Ms|St|Asst|Assoc|Prof|Exec|Dipl|Ing|Mgr|No|Nr|stv|techn|kaufm|wiss|Wiss|päd|soz|apl))\.\s\p{Lu}/u;

/** A role's name without what stands around it. */
export function asRole(passage: string): string | null {
  return asTitle(
    lastAfter(passage, /\s(?:for|to|as|of|in|with|and|about|regarding|complete)\s(?:the|our|a|an|your)\s/giu),
  );
}

/** "la oferta de Técnico", "naar de functie van adviseur": what is applied for, before the work itself. */
const OF_A_POST =
  /^[^\n]{0,40}?(?<!\p{L})(?:posi[czt]i\p{L}{1,4}|ruolo|oferta|postes?|functie|puesto|vaga|vacature|cargo|Dienstpostens?) (?:(?:di|de|van|als|des|eine[rs]) |d['’])?["“„«]?(?=\p{L}{4})/iu;
/** "Prueba Data Engineer", "Iter selezione Private Banker", "Requisition 19-4471 (Planner)": what is done about it. */
const BEFORE_IT =
  /^(?:(?:prueba|avviso di selezione|iter selezione|invio cv|invio|listado definitivo|kennismakingsgesprek|recrutamento|inscripción en|coffee chat|onlinebewerbung|wegen|mandat|arbeitsvertrag|vertragsangebot|eine?[nr]?|une?|una|een|one)\s(?:→ )?["“„«]?|(?:requisition|competition|vacancy|mandat) #?[\w./-]{0,12}\d[\w./-]{0,12}\s|[\w./-]{0,12}\d[\w./-]{0,12} \((?=\p{L}[^()]{3,60}\)$)|\d{5,} |\d{1,6}-\d{1,6} )+(?=\p{L}{3})/iu;

/** What is taken off a title, in this order; `signs`: where it holds anything but letters and blanks. */
const TAKEN_OFF: readonly { pattern: RegExp; kept?: string; signs?: true }[] = [
  { pattern: /^[\s"'“”„‚‘’«|#;\-–—:]{1,10}/u },
  // "Dice Job Planner", "Northwind Job Planner": the site's own words.
  { pattern: /^(?:\p{Lu}\p{L}{2,20} Job|(?:Job )?Description for|\d) (?=\p{Lu})/u },
  { pattern: /^(?:the|our|a|an|open|position|role|of|as|als|den|die|der|das|Job|Position|Stelle)\s{1,3}/iu },
  {
    pattern:
      /^(?:offer|application|update|interview|opening|vacancy|job|title|nr\.? ?[\d-]{2,12}|eingegangen)\s?[-–:]\s?/iu,
    signs: true,
  },
  {
    pattern: /^(?:absage|zusage|rejection|offer)\s?(?:\/\s?(?:absage|zusage|rejection|offer)\s|[-–:|]\s)/iu,
    signs: true,
  },
  { pattern: /^(?:position|role|title|job title|job|stelle):\s/iu, signs: true },
  { pattern: /^(?:(?:be|become) (?:our next |an? )?|für den job |auf die |posizione di |função de )/iu },
  { pattern: /^(?:[A-Z]{0,5}[-_]?\d{3,12}[\dA-Z-]{0,8})[\s:–-]{1,3}/u, signs: true },
  {
    pattern: /\s(?:(?:which|that|you|has|wurde|was|is)\b|(?:vom|zum|from|fra|från|ab|dal|vanaf|per) \d).*$/iu,
  },
  {
    pattern:
      /,\s(?:band|grade|ward|besoldungsgruppe|entgeltgruppe|eg|scale|spine point|tvöd|tv-l)\s?[\dA-Z].*$/iu,
    signs: true,
  },
  { pattern: OF_A_POST },
  { pattern: BEFORE_IT },
  { pattern: MARK_AND_AFTER, signs: true },
  { pattern: VERB_AFTER },
  { pattern: /,? (?:job ?id|and|und|et|y) ?[\d-]{0,9}$/iu },
  { pattern: NOT_THE_ROLE, signs: true },
  { pattern: NOT_THE_ROLE, signs: true },
  {
    pattern: /\s?[-–|,]\s?(?:[A-Z]{0,5}[-_]?\d{3,12}[\dA-Z-]{0,8}|remote|hybrid|on-?site)\b.{0,20}$/iu,
    signs: true,
  },
  { pattern: /\s?(?:\(\s?)?\d{2,3}\s?(?:-\s?\d{2,3}\s?)?%\s?\)?$/u, signs: true },
  { pattern: /\s?\([^()]{0,60}$/u, signs: true },
  { pattern: /^([^()]{3,})\).*$/u, kept: '$1', signs: true },
  { pattern: /^\(?([^()]{3,100})\)$/u, kept: '$1', signs: true },
  { pattern: HOW_LONG, signs: true },
  { pattern: GRADE, signs: true },
  { pattern: A_POST, kept: '$1' },
  { pattern: /[\s"'“”‘’»«,.:;|\-–—(]{1,10}$/u },
];
const SIGN = /[^\p{L} ]/u;

/** A passage that begins with the role. */
export function asTitle(passage: string): string | null {
  const hasSigns = SIGN.test(passage);
  const text = TAKEN_OFF.reduce(
    (left, { pattern, kept = '', signs }) => (signs && !hasSigns ? left : left.replace(pattern, kept)),
    passage,
  );
  if (text.length < 3 || text.length > 110 || NO_ROLE.test(text) || OPENS_NO_ROLE.test(text)) return null;
  if (hasSigns && (/@|https?:/iu.test(text) || SENTENCE_WITHIN.test(text))) return null;
  return text.split(/\s+/).length > 14 ? null : text;
}

/** What follows the last separator: "Acme and applying for the Data Analyst" holds its role at the end. */
function lastAfter(text: string, separator: RegExp): string {
  return text.split(separator).at(-1) ?? text;
}

import { hasADegree, namesAHouse } from './company-words.ts';
import { isDepartment, withoutDepartment } from './department.ts';
import { foldedText } from './fold-text.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { looksLikeRole } from './occupation-words.ts';
import { OF_THE_PROCESS, OF_THE_PROCESS_ABROAD } from './process-words.ts';

const NO_COMPANY = new Set(
  (
    '1 click|a|abgesagt|about|associate|cancel|cofounder|early|find|founder|headmaster|help|hilfe|immersive|live|platform|privacy|report|shortlisting|unsubscribe|' +
    'abgesagt|about|academic|acquisition|action required|admit card|agency|agenda|amazing|an|annuler|annuleren|annulla|annulé|aplazada|applicant|apply|' +
    'arbeitgeber|cest|cet|gmt|bst|est|edt|cst|pst|pdt|utc|mez|mesz|assessment centre|ausbildungszentrum|auswahl|auto|automatic notice|automatic reply|aw|azienda|back office|bedarf|begin|beilage|' +
    'benvenuto|best greetings|bewerbermanagement|bienvenida|bienvenue|board|bord|both|business process|business services|cabin crew|calendar|calendly|' +
    'campus|cancelada|cancelado|cancelar|canceled|cancelled|candidate|candidate experience|candidate support|care|career|careers|carriere|cell|center|' +
    'centre|chaleureusement|change of|civic centre|civil service|clerk|client|clinic|clôturé|coding|college|commission|committee|company|conditional|' +
    'confirmed|congratulations|consulate|corporate services|council|crew|customer care|customer service|damit|dean|dear|deine bewerbung|dem|department|' +
    'der|der arbeitgeber|design|desk|details|die|dir|direction|do not reply|doodle|driver|driving|eignung|einer|einkauf|email|embassy|emerging|' +
    'empfangsbestätigung|employer|employeur|employment|empresa|engineering|enquiries|euch|everybody|everyone|examenbureau|excellent|exciting|fachfrau|' +
    'faculty office|federal|final|finance|first|follow up|fonds|formal|fragen|freude|friday|full time|further|future|fwd|gateway|geannuleerd|gelegenheit|' +
    'gemeente|gemeinde|general coding|geschäftsführung|global talent|good news|google calendar|google meet|government|graduate|great|greetings|groet|' +
    'groeten|gute nachrichten|he|head office|hello|help center|help centre|help desk|herinnering|het|hirevue support|hiring|hiring manager|hiring team|' +
    'home|hospital|hotel|hq|hr|hr enquiries|hr team|hub|human resources|humano|hybrid|ich|icims|ihm|ihnen|ihre bewerbung|immediate|important|in christ|' +
    'inbox|indeed apply|info|information|initial|institute|interesse|interview reminder|interview scheduling|invitation to|it|je|job|job alerts|' +
    'jobportal|jobs|kanzlei|kommune|kontaktformular|kunde|l employeur|la empresa|lavora con noi|least|legal|leitung|lembrete|let|library|limited|' +
    'linkedin|mail|mailbox|marketing|me|medical|microsoft bookings|microsoft teams|monday|municipality|museum|name|new|news|next|next round|next step|' +
    'next steps|nhs|no reply|nobody|noreply|nosotros|notice|notifications|nous|nächster schritt|office|once|online|onsite|operations|opportunity|' +
    'opportunity team|ops|other|our|our company|our organisation|our organization|our team|outlook|outlook calendar|panel|part time|people|people team|' +
    'person|personal|personalabteilung|personalburo|personalbüro|personalservice|personalwesen|phone|planning|portal|position|position closed|postponed|' +
    'praxis|problemen|product|promemoria|public|pôle|quick|quick update|raad|rappel|re|recent|reception|recordatorio|recruit|recruiter|recruiting|' +
    'recruiting team|recruitment|regarding|remote|reporter|request|res|rescheduled|rescheduling|resourcing|responsabile|responsable|restaurant|rinviato|' +
    'role|ruckfragen|rückfragen|sales|sap successfactors|saturday|scheduling|school|schule|schulleitung|search committee|second|secretariat|section|' +
    'security code|senate|sergeant|service|service desk|services|shared service center|shared service centre|shared services|she|skills|skype|sms|' +
    'somebody|stage|stages|state|statut|store|studio|submitted|success|success team|sunday|support|sv|system|talent|talent acquisition|talent hub|' +
    'talent team|talents|team|team lead|teams|technical|telephone|terminbuchung|terms|testcenter|thank you|thank you for|thanks|the|the company|' +
    'the employer|the job|the next step|the opportunity|the position|the process|the role|the team|theater|them|they|third|this|this position|this role|' +
    'this time|thursday|town hall|trust|tuesday|ufficio|union trustees|unit|university|unklarheiten|uns|unser|unserem|unserem unternehmen|upcoming|' +
    'urgent|us|verlag|verlegt|verplaatst|verschoben|vertrieb|verwaltung|verzetten|video|virtual|vous|webex|wednesday|werkgever|werkstattleitung|wg|wij|' +
    'wir|work|workday|you|your|your application|your team|yours|zentrales|zimmersuche|zoom|zoom meeting|änderung|abgesagter termin|correo|e recruitment|online test|onsite virtual|piattaforma test|plateforme de test|school office|testplattform|testportal|testsystem|web|mo|di|mi|do|fr|so|jeu|ven|dim'
  )
    .split('|')
    .map(foldedText),
);
/** "Einladung", "Entrevista": what it is about. */
const OF_A_PROCESS = new RegExp(`^(?:${OF_THE_PROCESS}|${OF_THE_PROCESS_ABROAD})$`, 'u');
/** Words that open none, and the beginnings of others that do not. */
const OPENING_NONE = new Set(
  (
    'auswahlverfahren suche jobsuche stellensuche zukunft mr mrs ms prof cpl sgt pastor provost dezernat referat abteilung sachgebiet stelle position ' +
    'mitarbeit tätigkeit zusammenarbeit ausbildung aufgabe stellenausschreibung karriere projekt regards cordialement please bitte veuillez merci herr herrn ' +
    'frau acquisition attraction development management resources operations culture this that our your these any some more other all job an being becoming ' +
    'learning taking changing what how where each every corporate following employment working ihr ihre dein deine eine einer thank thanks update application ' +
    'regarding important my for us we you it'
  ).split(' '),
);
const OPENS_NONE =
  /^(?:(?:confirmation|acknowledge?ment|receipt|notification|notice|status|details|copy|result|outcome|terms|offer) of|the (?:position|role|job|post|opportunity|following|next|above|time|team|interview|software|open|\w+ family)|a(?!\.)|opportunit\w{1,5}|back office|unser\w{0,3}|dies\w{0,2}|re:|fwd:|aw:|one of|\d[\d\s-]{2,})(?![\p{L}\p{N}])/iu;
/** "Inc." and "S.A." keep their full stops in a sentence alone. */
const TAIL = /(?:[\s,!]|(?<!\.\p{L}{1,2})\.){1,3}$/u;
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
  const text = withoutEdges(place === 'written' ? asWritten(passage) : passage);
  if (text.length > 70 || text.includes('@')) return null;
  const folded = foldedText(text);
  if (folded.length < 2 || NO_COMPANY.has(folded) || isInWords(text) || isOfAnotherKind(text)) return null;
  if (hasADegree(text) || isDepartment(text)) return null;
  if (place === 'sender' ? isNoSender(text, folded) : IS_LABELLED.test(text)) return null;
  return role !== null && isOfTheRole(text, folded, role) ? null : text;
}

/** "Behörde: Landesarchiv Nordmark", "Brelda SAS / Brelda GmbH": the name stands behind the sign, or there are two. */
const IS_LABELLED = /\p{L}: |\S [/–—|·-] \S/u;

/** A name without what a sentence or a signature has before and behind it. */
function withoutEdges(passage: string): string {
  return passage
    .replace(SOMEBODY_FROM, (whole, first: string) => (namesAHouse(first) ? whole : ''))
    .replace(/^[\s"'“”„‚‘’\-–—:@]{1,10}/u, '')
    .replace(/^(?:the|der|die|dem|den)\s(?=\p{Lu})/u, '')
    .replace(ARTICLE, (article, word: string) => (namesAHouse(word) ? '' : article))
    .replace(
      /^(?:Die |Der |The )?(?:Firma|Fa\.|Company|Empresa(?! \p{L}+(?:eira|esa|ana|al|ica)(?!\p{L}))|Société(?! \p{L}+(?:ale|aise|ienne|ique|ive|elle|yme)(?!\p{L}))|Ditta|Azienda(?! (?:Agricola|Ospedalier|Provinciale|Sanitari|Speciale|Territoriale|USL))|Bedrijf|Firmaet|Företaget)\s(?=\p{Lu})/u,
      '',
    )
    .replace(
      /^(?:[ÉéEe]quip[aeo] (?:de \p{L}{4,20} (?=d[aeio] ))?(?:d[aeio] |van |d['’])?|[Tt]ime (?:de \p{L}{4,20} )?d[aeo] |(?:Kennismaking|Interview|Entretien|Entrevista|Colloquio|Gesprek|Gespräch|Kennenlernen) )(?=\p{Lu})/u,
      '',
    )
    .replace(
      /^(?:(?:Für (?:das|die|den)|Pour l[ae]s?|Voor (?:het|de)|Namens (?:het|de))|En|Chez|Bij|Voor|Bei|Presso)\s(?=\p{Lu})/u,
      '',
    )
    .replace(OFFICE_OF, (office, house: string) => (namesAHouse(house) ? '' : office))
    .replace(/\s(?:ppa|i\. ?[AV])\.? \p{Lu}.*$/u, '')
    .replace(TAIL, '')
    .replace(/['’]s$/u, '')
    .replace(HOTEL_STARS, '')
    .trim();
}

/** Words that go on as a sentence does, or that no name holds. */
function isInWords(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return (
    words.some((word) => NO_NAME_HOLDS.has(word)) ||
    (OPENING_NONE.has(words[0] ?? '') && !(text.startsWith('IT') && namesAHouse(text))) ||
    OPENS_NONE.test(text) ||
    text.split(/\s+/).filter((word) => !PARTICLE.test(word)).length > MAX_NAME_WORDS ||
    /\s(?:I|ich|moi|yo|io|ik|x{1,3})$/u.test(text) ||
    (words.includes('community') && COMMUNITY.test(text)) ||
    WHO_BELONGS.test(text) ||
    SPEAKS_TO_ONE.test(text) ||
    // "Lettings &", "Adquisición de": half of a name.
    /^[&+]|\s(?:&|\+|of|for|de|del|da|do|di|du|des|der|von|van|und|and|et|y|e)$/iu.test(text) ||
    (/\s/.test(text) && !/[\p{Lu}\p{N}\p{Lo}]/u.test(text))
  );
}

/** A word of the process, an account's number, a mark, a link, an hour, an office, a title, a scheme. */
function isOfAnotherKind(text: string): boolean {
  return (
    (!text.includes(' ') && OF_A_PROCESS.test(text.toLowerCase())) ||
    // "(via Indeed)": which way it came.
    /^(?:via|über|through|c\/o)\s/iu.test(text) ||
    // "RTL152550" is an account's.
    (/\d{3}/.test(text) && !/\p{Ll}/u.test(text)) ||
    /^\[[^\]]{1,20}\]$|^https?:/i.test(text) ||
    /^\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m|p\.m|h|uhr)?$/i.test(text) ||
    INNER_OFFICE.test(text) ||
    OF_NO_HOUSE.some((pattern) => pattern.test(text)) ||
    // A label of a domain is no title.
    (NAMES_A_ROLE.test(text) && !/^[a-z\d]+(?:-[a-z\d]+)+$/.test(text)) ||
    NAMES_A_SCHEME.test(text)
  );
}

/** "Government Recruitment Service" is a department of no house in particular, and "Greenhouse" the system that sends. */
function isNoSender(name: string, folded: string): boolean {
  const house = withoutDepartment(name);
  return (
    (house !== name && NO_COMPANY.has(foldedText(house))) ||
    SYSTEM_NAMES.has(folded) ||
    SYSTEM_NAMES.has(name.toLowerCase())
  );
}

/** "Tischlerei Hofer" is no Tischler. */
function isOfTheRole(name: string, folded: string, role: string): boolean {
  const work = foldedText(role);
  if (` ${folded} `.includes(` ${work} `)) return true;
  return work.includes(folded) && (/\s/.test(name) || looksLikeRole(name)) && !isBehindRole(name, role);
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

const NO_NAME_HOLDS = new Set(
  (
    'your you our we us with jouw jullie onze votre notre vostra ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines sie thank thanks candidates this ' +
    'newsletter alert alerts'
  ).split(' '),
);
/** "Il Gruppo", "L'Institut", "Desde Talleres": no part of the name where what kind of house it is follows. */
const ARTICLE = /^(?:(?:[OA]s?|Il|Lo|Le|El|Desde)\s|L['’])(?=(\p{Lu}\p{L}+))/u;
/** "Secretaría Colegio Brelda": who there writes, before what house it is. */
const OFFICE_OF =
  /^(?:Secretar[ií]a|Segreteria|Secrétariat|Sekretariat|Secretariaat)(?: (?:d[eiu]l?(?: la)?|dell[ao]|der|des|van))? (?=(\p{Lu}\p{L}+))/u;
const COMMUNITY =
  /community(?! (?:nhs|college|hospital|bank|health|trust|school|cent|church|care|action|housing|services?|council|foundation))/i;
/** "Hotel Brelda ****S", of which the stars were left out before. */
const HOTEL_STARS = /(?<=^hotel .{3,50}) S$/iu;
/** "The Northwind family", "Northwind brands"; "Harlow Family Dentistry" is called so. */
const WHO_BELONGS = /(?<!\p{L})(?:family|brands)(?!\p{L})|Family$/u;
/** "du" is French before a name: "Brasserie du Canal". */
const SPEAKS_TO_ONE = /(?<![\p{L}-])[Dd]u(?![\p{L}-]| \p{Lu}| [lL]a )/u;
/** "Jo von Studio Karl": who there it is. */
const SOMEBODY_FROM = /^(\p{Lu}\p{Ll}{1,14}) (?:von|vom|from|at|bei|hos|chez) (?=\p{Lu})/u;
/** "Jugendamt", "Bauamt": without a town it is an office within an authority. */
const INNER_OFFICE = /^(?!Bundes|Landes|Auswärtig|Patent|Statistisch)\p{Lu}\p{Ll}+amt$/u;
/** "Recruiting Center Süd" writes, "Chartered Surveyors & Valuers" says what is done, "County Kerry" where. */
const OF_NO_HOUSE = [
  /^(?:(?:Recruit\p{L}*|Talent|Karriere|Career|Bewerber|HR|Service|Shared Services?)[- ])?(?:Cent(?:er|re)|Hub|Desk) (?:Nord|Süd|Ost|West|Mitte|North|South|East|\d{1,2})$/iu,
  /^(?:(?:Il|La|O|A|El|Le|Der|Die|The) )?(?:President[ea]?|Président[e]?|Direttore|Direttrice|Dirigente|Directeur|Directrice|Präsident(?:in)?|Vorsitzende[r]?|Bürgermeister(?:in)?) (?:de[rsl]?|dell[ao]|d[aiou]|des|of) /u,
  /^(?:Rekrutierung|Recruiting|Bewerbermanagement|Personalgewinnung|Personalmarketing) \p{Lu}\p{L}+$/u,
  /^(?:Chartered|Registered|Certified|Licen[sc]ed) [\p{L} ,&]*(?:Accountants?|Auditors?|Surveyors?|Architects?|Advis[eo]rs?|Engineers?|Valuers?|Planners?|Conveyancers?)$/u,
  /^(?:Mid|North|South|East|West|Central|Nord|Süd|Ost|Mittel)\p{L}* (?:Region|Area|Division|District)$/u,
  /^(?:County|Co\.?) (?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Donegal|Down|Dublin|Durham|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)$/u,
];
const PARTICLE =
  /^(?:['’]?n['’]?|of|for|and|the|a|de|du|des|la|le|der|die|das|für|und|von|van|den|zu|zur|am|an|in|at|by|x|e|y|do|da|dos|del|della|di|het|los|las|el|il|&|[+|–-])$/u;

/** "Northwind", "iCIMS", "3M": the first word holds a capital letter or a digit, or its script has none. */
export const STARTS_A_NAME = /^[\s"'“‘]{0,3}[^\s]{0,30}[\p{Lu}\p{Lo}\p{N}]/u;

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

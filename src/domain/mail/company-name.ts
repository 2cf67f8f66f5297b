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
    'service desk|pôle|stage|stages|shared service center|shared service centre|hirevue support|arbeitgeber|der arbeitgeber|employeur|l employeur|employer|the employer|werkgever|empresa|la empresa|azienda|bestätigung|terminbuchung|zimmersuche|damit|town hall|civic centre|help center|help centre|help desk|center|centre|fachfrau|general coding|clôturé|statut|resultado|design|marketing|sales|engineering|product|finance|legal|operations|vertrieb|einkauf|erinnerung|änderung|acknowledgement|acknowledgment|auto|automatic reply|lembrete|recordatorio|promemoria|rappel|herinnering|invitación|invitation|invito|convite|uitnodiging|convocation|convocatoria|convocatória|eingangsbestätigung|empfangsbestätigung|auswahlverfahren|annuleren|annuler|cancelar|annulla|verzetten|reporter|scheduling|interview scheduling|interview reminder|calendar|agenda|planning|mailbox|enquiries|hr enquiries|hub|talent hub|clerk|carriere|talents|je|nous|vous|het|wij|wir|ich|nosotros|candidatura|candidature|sollicitatie|begin|schnuppertag|campus|leitung|responsable|responsabile|jobportal|ausbildungszentrum|examenbureau|sms|raad|schulleitung|werkstattleitung|entrevue|entretien|entrevista|colloquio|gesprek|confirmación|confirmação|conferma|bevestiging|videopresentación|bienvenida|bienvenue|benvenuto|zentrales'
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
  const text = (place === 'written' ? asWritten(passage) : passage)
    .replace(SOMEBODY_FROM, (whole, first: string) => (namesAHouse(first) ? whole : ''))
    .replace(/^[\s"'“”‘’\-–—:@]{1,10}/u, '')
    .replace(/^(?:the|der|die|dem|den)\s(?=\p{Lu})/u, '')
    .replace(ARTICLE, (article, word: string) => (namesAHouse(word) ? '' : article))
    .replace(
      /^(?:Die |Der |The )?(?:Firma|Fa\.|Company|Empresa|Société|Ditta|Azienda|Bedrijf|Firmaet|Företaget)\s(?=\p{Lu})/u,
      '',
    )
    .replace(
      /^(?:[ÉéEe]quip[aeo] (?:d[aeio] |van |d['’])?|(?:Kennismaking|Interview|Entretien|Entrevista|Colloquio|Gesprek|Gespräch|Kennenlernen) )(?=\p{Lu})/u,
      '',
    )
    .replace(TAIL, '')
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
  if (place === 'sender' && isNoSender(text, folded)) return null;
  if (words.includes('community') && COMMUNITY.test(text)) return null;
  // "Lettings &", "Adquisición de": half of a name.
  if (/^[&+]|\s(?:&|\+|of|for|de|del|da|do|di|du|des|der|von|van|und|and|et|y|e)$/iu.test(text)) return null;
  if (/^\[[^\]]{1,20}\]$|^https?:/i.test(text)) return null;
  if (/^\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m|p\.m|h|uhr)?$/i.test(text)) return null;
  if (role !== null && isOfTheRole(text, folded, role)) return null;
  // A label of a domain is no title.
  if ((NAMES_A_ROLE.test(text) && !/^[a-z\d]+(?:-[a-z\d]+)+$/.test(text)) || NAMES_A_SCHEME.test(text))
    return null;
  if (!/[\p{Lu}\p{N}\p{Lo}]/u.test(text) && /\s/.test(text)) return null;
  return text;
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
    'family brands newsletter alert alerts'
  ).split(' '),
);
/** "Il Gruppo", "O Frigorífico", "Desde Talleres": no part of the name where what kind of house it is follows. */
const ARTICLE = /^(?:[OA]s?|Il|Lo|Le|El|Desde)\s(?=(\p{Lu}\p{L}+))/u;
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

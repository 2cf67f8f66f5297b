import { ABBREVIATION } from './abbreviations.ts';

const GENDER = '(?:[mwfdhxi]|div|gn)';
/** "m/w/d", "f/m/x", "H/F", "all genders": what stands before it is a title. */
export const GENDERS: string = String.raw`(?:${GENDER}(?:\s?[/|*]\s?${GENDER}){1,3}|all genders?|alle geschlechter|mwd|wmd|gn)(?![\p{L}\d/])`;
/** A glance whether a passage in small letters may hold such a mark. */
export const MAY_BE_MARKED = /[/|*]|(?<!\p{L})(?:mwd|wmd|gn)(?!\p{L})|gender|geschlecht/u;
/** The mark at the beginning of a passage, and what stands in brackets with it. */
export const GENDER_MARK: RegExp = new RegExp(
  String.raw`^ ?[([]?${GENDERS}(?:[)\]]|[,;][^()[\]\n]{0,80}[)\]]?)?`,
  'iu',
);
/** What a title is the title of. */
export const CLOSING_NOUN: ReadonlySet<string> = new Set(
  'spot gig seat thing position positions role roles application applications submission opening openings opportunity opportunities vacancy vacancies job jobs post posts requisition stelle vacature'.split(
    ' ',
  ),
);
/** Work that is named by the word that would close another title: "Marketing Internship". */
export const CLOSING_INSIDE: ReadonlySet<string> = new Set(
  'internship traineeship apprenticeship fellowship programme program placement'.split(' '),
);
/** Words that may stand behind a title, and behind much else. */
export const OFTEN_CLOSES: ReadonlySet<string> = new Set(
  'process hiring profile candidate candidates applicant applicants campaign hunt shortlist list chat chats conversation advert enquiry recruiters team panel desk search gig quiz questionnaire interview interviews loop onsite programme paperwork round trial visit place spot slot spots places competition posting hire phone'.split(
    ' ',
  ),
);
/** "Cabin Crew Assessment Day": what those who apply are asked to come to. */
export const IS_A_DAY =
  /^(?:assessment|recruitment|selection|interview|open|trial) (?:days?|cent(?:re|er)|event)(?!\p{L})|^(?:eligibility|reserve|waiting) list(?!\p{L})|^superday(?!\p{L})/iu;
export const AT: ReadonlySet<string> = new Set('at @ bei beim chez within hos bij presso'.split(' '));
/** Words that go on behind a title; "unser" and its forms do, too. */
export const STOP: ReadonlySet<string> = new Set(
  (
    'at @ bei beim chez within hos bij presso with mit was were has have had is are be been we you your our my their it all any every other some many both this that these who which but on via through from by here now will would and/or ' +
    "or if because so as since thank thanks please unfortunately wir sie ihr ihre du dein deine uns ist sind wird wurde wurden hat haben und/oder oder dass welche kandidatinnen kandidaten bewerberinnen an auf als aus bzgl reporting located based starting ab vom application bewerbung i'm i've i'll i'd i’m i’ve i’ll i’d"
  ).split(' '),
);
/** Words that go on behind a title in small letters: "jordmor er", "clerc de notaire est", "confeiteira já". */
export const LOWER_STOP: ReadonlySet<string> = new Set(
  'er är est es está é è já ya foi fue ha hat heeft a à au aux na no på med chez con com avec met voor pour para per que qui die dat som pas niet nicht não non pris ouvert mi me te ti vi se si on il elle nous vous lo la le les los las gli ci je we u ze je o os as y e et ed en em in'.split(
    ' ',
  ),
);
/** The same of words that may as well lead to a title: "vacature van adviseur". */
export const LOWER_STOP_BEHIND: ReadonlySet<string> = new Set(
  'de du des di del da do das dos van el al nos op aan uit'.split(' '),
);
/** Linking words that link nothing end a title too; in capitals they are part of it ("HEAD OF SALES"). */
export const LINKS_NOTHING: ReadonlySet<string> = new Set(
  'and und of for in to für im am the der die das den zur zum von'.split(' '),
);
/** "Engineer with Security Clearance", "Sachbearbeiterin mit Schwerpunkt Lohn": words after which a title rarely goes on, and does. */
export const GOES_ON_AFTER_STOP =
  /^ ?(?:with|mit) (?:(?:a )?(?:focus|experience|emphasis|security|clearance|schwerpunkt|leitungs|führungs|erfahrung|english|german|french|spanish|italian|dutch|polish|japanese|arabic|deutsch|englisch)\p{L}*)|^ ?on Rails(?!\p{L})/iu;
/** "Engineer - Associate", "Analyst - Entry to Experienced Level": how senior one is, behind a dash, belongs to the title. */
export const LEVEL = String.raw`(?:associate|senior|junior|principal|staff|mid|graduate|trainee|intern|experienced|entry(?: to [\p{L}-]+)?|level [\dIVX]+|[IVX]{1,3})(?: level)?`;
export const LEVEL_BEHIND_DASH: RegExp = new RegExp(String.raw`^${LEVEL}(?![\p{L}\d-])(?! \p{L})`, 'iu');
/** "technische", "öffentlichen": between two words with capitals, German has small ones. */
export const GERMAN_BETWEEN = /^\p{Ll}{2,}(?:isch|lich|ig|ell|bar|al|iert|end|är|ös|iv|haft|sam)e[nrms]?$/u;
/** "of People", "to the CEO", "für technische Dokumentation": what links a title's words to more of them. */
export const LINK =
  /^ ?(?:of|for|and|in|to|de|du|des|la|le|&|\+|\/|für|und|im|am|der|zur|zum|von|y|e|et|en(?= \p{Lu}\p{L}*(?:log[ií]a|logie|tica|tique|grafía|ción|miento|ería)(?!\p{L})))(?: (?:the|der|die|den|das|la))?(?: \p{Ll}{3,20}e[nmrs]?)?(?= ["“„]?[\p{Lu}\d&-])/u;
/** Behind such a title "en" is Dutch, and links: "Beleidsmedewerker Stikstof en Natuur". */
export const IS_DUTCH: RegExp =
  /(?:medewerker|adviseur|consulent|docent|leraar|leider|coördinator|ambtenaar|beheerder|inspecteur|verpleegkundige)(?: (?-i:\p{Lu})\S+){1,3}$/iu;
export const DUTCH_LINK = /^ en(?= \p{Lu})/u;
/** "Planer und Ihren Weg", "Violinist in unserem Orchester", "Seilerin im Moment": another thing, somebody's or a time. */
export const LINKS_ANOTHER =
  /^ ?(?:and (?:I|we|you)(?!\p{L})|(?:and|und|&|y|e|et) (?:the|der|die|den|das|la)(?!\p{L})|(?:and|und|in|für|im|am|zu[rm]|von|of|for|to) (?:(?:[Ii]hr|[Dd]ein|[Ee]ur|[Uu]nser|[Mm]ein|[Dd]ies|[Kk]ommend|[Nn]ächst)e?(?:[nmrs])?(?!\p{L})|(?:der|die|das|den|dem) (?:kommend|nächst|laufend)e[nmrs]?(?!\p{L})|(?:Moment|Augenblick|Anschluss|Plenum|Raum(?= \p{Lu})|Ruhe|Frage|Betracht|Aussicht|Evidenz|Kürze|(?:zwei|drei)facher|doppelter|Anhang|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)(?!\p{L})))/u;
export const LOWER_LINK =
  /^ ?do(?= Trabalho(?!\p{L}))|^ ?(?:(?:de la|de l['’]|du|del|dell[ao]|da|do|dos|das)(?= \p{Ll})(?! (?:commune|ville|région|société|entreprise|agence|loja|tienda|sede|filial|sucursal|empresa|comune|azienda|negozio)(?!\p{L}))|(?:of|for|für|de|des|di|van|aux|às)(?= \p{Ll})|d['’](?=\p{Ll}))/u;
/** What of these leads to where the work is, behind another: "assistente de direção da série". */
export const LINKS_THE_HOUSE = /^ ?(?:del|dell[ao]|da|do(?! Trabalho(?!\p{L}))|dos|das) /u;
/** "R20844 Planner", "[2301] Planner", "10331 - Planner", "Req 20931, Planner", "VA 2025/118 Planner", "PDS/ENG/7714 Planner". */
export const LEADING_NUMBER =
  /^(?:(?:nr|no|id|kennzahl|kennziffer|ref|req|requisition|vacancy|posting|opening|job ?id|va|jo)[.:]? )?(?:\[[^()[\]\n]{1,40}\]|\((?=[^()\n]{0,20}\d)[^()\n]{1,40}\)|#?[A-Z]{0,5}[-_]?\d{3,12}[\dA-Z/-]{0,8}|\d{4}[-/][A-Z]?\d{2,6}|[A-Z]{2,5}(?:[/-][A-Z]{2,5})?[/-]\d{2,6})\s?[-–:,]?\s/iu;
/** The same, and a French quotation mark, which stands apart: "« Planner »". */
export const BEFORE_IT: RegExp = new RegExp(`${LEADING_NUMBER.source}|^« `, 'iu');
/** "Northwind's Planner role" is Northwind's; a children's nurse is one. */
export const OWNER =
  /^(?!(?:Master|Bachelor|Child|Children|Women|Men|Kid|People|Driver|Patient|Veteran)['’]s)\p{Lu}[\p{L}\d]+['’]s$/u;
export const ABBREVIATED: RegExp = new RegExp(String.raw`^${ABBREVIATION}\.$`, 'iu');
/** German says last what is done with the one sought: "gerne als Mechatroniker kennenlernen". */
export const VERB_AFTER =
  /^ ?(?:\p{Ll}{2,15} ){0,2}(?:kennenlernen|nehmen|einstellen|begrüßen|gewinnen|beworben|bewerben|anbieten|anstellen|verstärken|interessier\p{L}{1,3}|entschieden|beschäftigen|starten|unterstützen|anzubieten|einzustellen|kennenzulernen|einladen|übernehmen|ein(?=[,.])|ab (?:dem |sofort|\d))(?!\p{L})/u;
/** "… the Data Analyst, Northwind has decided": the last comma began another clause. */
export const CLAUSE_GOES_ON =
  /^ ?(?:(?:has|have|had)(?! been)|would|will|decided|hat|haben|wird|möchte)(?!\p{L})/iu;
/** After a comma these open a clause and no second half of a title: "the Data Analyst, Reference 17". */
export const OPENS_CLAUSE =
  /^(?:we|you|i|please|the|our|this|thank|thanks|unfortunately|however|and|which|sehr|wir|leider|ihre?|deine?|dear|hi|hello|best|kind|ref|reference|referenz\p{L}*|req|requisition|job|id|kennz\p{L}*|\p{L}*nummer|but|so|after|although|while|at|an|a)(?![\p{L}-])/iu;

/** Words that are said of a title and are no part of it: verbs and their like, days and months. */
export const SAID_OF_IT: RegExp =
  /(?<!\p{L})(?:n['’]\p{L}+|pour|avec|chez|dans|sur|nel|nello|negli|con|voor|naar|over|para|desde|hasta|sobre|dalla|dalle|nella|presso|vous|nous|notre|votre|leur|cette|mais|donc|plus|bien|tout|elle|elles|sont|etait|était|serait|ouvert\p{L}?|pourvu\p{L}?|clos|close|retenu\p{L}*|temps|mi-temps|jornada|tempo|estamos|tenemos|tienes|puedes|debes|como|pero|está|este|esta|sigue|queda|fue|cubiert[oa]|cerrad[oa]|abiert[oa]|foram|está|estão|encerrad[oa]|abbiamo|sono|siamo|stata|stato|questa|questo|chius[oa]|apert[oa]|anche|niet|wordt|werd|hebben|zijn|heeft|graag|goed|helaas|ontvangen|afgerond|gesloten|ingevuld|loopt|vindt|sluit|sta|ga|kom|ben|heb|zal|zou|kan|mag|zit|termina|acaba|fissat[oa]|fixée?|fijad[oa]|marcad[oa]|hoje|oggi|hoy|vandaag|morgen|domani|marted[iì]|gioved[iì]|mercoled[iì]|venerd[iì]|luned[iì]|sabato|domenica|samedi|dimanche|mercredi|mi[eé]rcoles|s[aá]bado|domingo|zaterdag|zondag|woensdag|vervuld|vergeven|bezet|faire|répondre|por|mañana|amanhã|demain|gaat|komt|begint|blijft|staat|start|attend|reste|sera|serait|peut|doit|propose|siete|siamo|cancelou|auquel|auxquels|laquelle|wil|willen|aqu[ií]|ernaar|hier|ici|pede|más|mais|più|\p{L}+r[àá]|ayant|ont|prend|passe|consiste|dépend\p{L}*|s['’]arrête|installée?|publiée?|era|até|depois|junto|desta|deste|vai|mantém|encontra|mientras|tiene|dal|che|avrebbe|hanno|risulta\p{L}*|passa|indett[oa]|bandit[oa]|uit|nog|dus|hebt|worden|gezocht|gevraagd|cercasi|altr[oaie]|otr[oa]s?|inmiddels|vervalt|vervallen|verloopt|spreekt|sprak|besproken|aangenomen|och|från|vid|\p{L}{3,}ou|\p{L}{2,}ó|jan(?:vier|eiro|uari)|f[eé]v(?:rier|ereiro)|mar[sçz]\p{L}*|avril|aprile|abril|mai|maggio|mayo|maio|juin|giugno|junio|junho|juillet|luglio|julio|julho|ao[uû]t|agosto|sept\p{L}*|settembre|set\p{L}+bro|oct(?:obre|ubre)|ottobre|outubro|nov(?:embre|iembre|embro|ember)|d[eéi][cz]\p{L}+|lundi|mardi|jeudi|vendredi|lunes|martes|jueves|viernes|maandag|dinsdag|donderdag|vrijdag|\p{L}+(?:ons|ez|amos|emos|imos|iamo|ando|endo))(?!\p{L})/u;

/** "en alternance", "et budgétaire": small words that link a title's words where another of its words follows, and else end it. */
export const LINKS_SMALL: RegExp =
  /^ ?(?:et|ed|e|y|en|em|in) (?=(?!(?:nous|vous|leur|cette|notre|votre|nuestr|vuestr|esta|este|quest|nostr|vostr|noss|voss|todo|tout|tutt|onze|deze|agradec|remerci|ringrazi)\p{L}*)(?:d['’])?\p{Ll}{4,20}(?: \p{Ll}{5,20}| d[eu]s? \p{Ll}{4,20})?(?:[.,;:!?)»”"\n]|$| [(:»–—-]| n['’]| (?:de|en (?:el|la|los|las)|chez|à|bij|presso|con|avec|pour|per|para|voor|est|è|é|es|ha|a|heeft|wordt|na|no|ouverte?|et (?:nous|vous|je))(?!\p{L})))/u;

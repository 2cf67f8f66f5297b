import { APPLICATION } from './process-words.ts';
import { SUBJECT_MARK } from './subject-marks.ts';
import { leads } from './word-patterns.ts';

/** Words that a role's name may follow, and how much they promise: a whole label, "the position of", "applying for", "the". */
export type RoleLead = { end: number; weight: number };

const OPEN_WORDS =
  '(?:open|new|current|(?:part|full)-time|permanent|fixed-term|following|advertised|vacant|posted|above|below|next|vakante[nr]?|offene[nr]?|ausgeschriebene[nr]?|neue[nr]?|nächste[nr]?)';
const ARTICLE = String.raw`(?:(?:the|our|an?|this|your|one of our|der|die|den|das|dem|eine[nrs]?|unsere[nrm]?|diese[nrm]?)\s(?:${OPEN_WORDS}\s)?)?`;
const WORDS_BETWEEN = String.raw`(?: [^\s.!?;]{1,30}){0,6}?`;
export const POSITION =
  '(?:positions?|roles?|posts?|titles?|jobs?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|requisition|stellen?|stellenausschreibung|stellenanzeige|ausschreibung|funktion|rolle|tätigkeit|bereich|aufgabe|ausbildung|ausbildungsplatz|praktikum|lehrstelle|ausbildungsstelle|posten|anstellung|dienstposten)';
const APPLYING = String.raw`(?:appl(?:y|ied|ying|ications?|icants?)|candida(?:cy|ture|tes?)|consider(?:ing|ed|ation)?|shortlisted|selected|chosen|hired?|hiring|search(?:ing)?|recruiting|interview(?:s|ing|ed)?|submi(?:tted|tting|ssion)|received|resume|résumé|cv|offer(?:ed|ing)?|invit(?:ed?|ing|ation)|interest(?:ed)?|competition|rejected|successful|process|assessment|test|call|chat|screen(?:ing)?|meeting|conversation|feedback|bewerb\p{L}*|beworben|bewirbst|gespräch|vorstellungsgespräch|interesse|einladung|absage|zusage|eingangsbestätigung|kandidat\p{L}*|unterlagen|vertrag|angebot|appoint(?:ed|ment)?|promoted|qualifications?|qualified|fit|match|suited|suitable|onsite|cvs|résumés|resumes|chats?|topic|presentation|terms|place|places|selection|selected|elected|posten|decided|settled|bring|running)`;

/** A label that stands before a role on a line of its own, or above it; the rest of the line is the role. */
const LABEL =
  /(?:^|\n|\((?=[^()\n]{4,60}\)))(?:[-•–▪●·>] ?)?(?:your |ihre |deine )?(?:(?:job|position|role|vacancy|requisition|posting|post) (?:title|name|applied for)|title|position|role|job|vacancy|opening|post|classification|competition|requisition|applied (?:position|role|for)|application for|you applied for|regarding|re|betreff|stellenbezeichnung|stellentitel|stelle|jobtitel|job-titel|position\/stelle|tätigkeit|ausgeschriebene stelle|berufsbezeichnung|funktion|bewerbung als|bewerbung auf|ihre bewerbung|deine bewerbung|vacante|vacature|functie|corps|categor[ií]a|categoria|profilo|campaign|nombramiento|poste|titre(?: du poste)?|intitulé(?: du poste)?|puesto|título|ruolo|titolo|posizione|vaga|cargo|stilling|tjänst|stanowisko)(?:\s?:\s?\n?|\s\|\s|\n)(?=\S)/gu;

/** "Event: Hiring manager interview – Planner": a calendar's line says what is met about. */
const EVENT =
  /(?:^|\n)(?:event|meeting|termin|what|betreff|subject)\s?: [^\n:–—|-]{0,40}(?:interview|gespräch|call|screen|screening|chat|entretien|colloquio|entrevista) [-–—|:] (?=\S)/gu;

const LEADS = leads([
  [
    4,
    `${POSITION} (?:of|as|for|titled|entitled|called|as an?|als|des|der|eines|einer|zum|zur|:) ${ARTICLE}`,
    `${POSITION}:? (?=["“„'‚«])`,
    `(?:competition|proceso|processo|concorso|concours):? (?=["“„'‚«])`,
    String.raw`(?:following|below|this)(?: particular| specific)? ${POSITION}(?:\(s\))?\s?(?::\s?|\n|:\s?\n)\n?(?:[-•–▪●·] ?)?`,
  ],
  [
    3,
    "candidatur[ae] (?:de |d['’]|di |para |per )(?!(?:l|poste|un|stage|emploi)(?!\\p{L}))",
    String.raw`(?:pris|choisi|retenu|engagée?|embauchée?|scelto|preso|elegido|cogido|gekozen|genommen|angestellt)(?: [^\s.!?;]{1,20}){0,4} (?:comme|come|como|als) (?:une? |un[oa]? |een |eine[nr]? )?`,
    String.raw`${APPLYING}${WORDS_BETWEEN} (?:for|as|als|zum|zur|um|auf|für)(?:\s?:)? ${ARTICLE}`,
    String.raw`(?:appl(?:y|ied|ying|ications?)|hope|like|join \p{L}{1,20}|joining \p{L}{1,20}|begin|start) (?:to be|to become|as) ${ARTICLE}`,
    String.raw`(?:interesse|bewerbung|bewerben|beworben|interessieren)${WORDS_BETWEEN} (?:an|auf|für|um) (?:der|die|den|unsere[rn]?|eine[rn]?)?\s?(?:${OPEN_WORDS}\s)?${POSITION} (?:als |des |der |eines |einer |zum |zur )?`,
    `(?:updates?|decision|feedback|news|information(?= (?:on|about|for|to|of) )|outcome|discuss(?:ing)?|regarding|concerning|re|rückmeldung|entscheidung) (?:on|about|for|to|of|zu|zur|zum|über)? ?${ARTICLE}`,
    String.raw`(?:have|appoint|appointed|appointment|selection|selected|accept|accepted|place|elected|bring|want|welcome|hire|hired|hiring|take on|see|join|joining)(?: [^\s.!?;]{1,20}){0,3} (?:as|to be|for) (?:an? |our )?`,
    String.raw`(?:ansökan|ansøgning|søknad|intervju|jobsamtale|uppdatering|tjänsten|stillingen|rollen|tehtävä\p{L}*|stanowisk\p{L}|rekrutacj\p{L}|aplikacj\p{L})(?: (?:till|om|som|til|for|för|na|på))?(?: (?:tjänst(?:en)?|stilling(?:en)?|rollen?|jobbet|stanowisko))?(?: som)? `,
    '(?:contratt[oi]|contrat|contrato|contract|lavor\\p{L}+|empez\\p{L}+|empiez\\p{L}+|commence\\p{L}*|inizi\\p{L}+|assum\\p{L}+|trabaj\\p{L}+|embauch\\p{L}+|accueill\\p{L}+|engag\\p{L}+|meelopen|werken|beginnen|begint|starten|slag|gesolliciteerd|jobba|arbeta|börja|ansat\\p{L}*|ansett\\p{L}*|begynde|starte|jobbe)(?: [^\\s.!?;]{1,20}){0,3} (?:come|como|comme|als|som|en tant que|en qualité de|in qualità di|en calidad de|na qualidade de) (?:un[ae]? )?',
    '(?:securing|secured?|gaining|gained|obtaining|obtained|winning|won|landed) (?:an? |the |our )',
    `(?:kandida(?:at|ten)|sollicitant(?:en)?|(?:sollicitatie)?gesprek|sollicitatie|gekozen|afgewezen|geschikt|uitgenodigd|candidat[eos]?|candidats?|candidata|entretien|entrevista|colloquio|selezionat[oa]|elegid[oa]|retenue?|escolhid[oa])${WORDS_BETWEEN} (?:voor|als|pour|para|per|como|comme|come) (?:(?:de|het|le|la|el|il|o|a) )?(?:(?:functie|rol|vacature|baan|poste|puesto|vacante|ruolo|posizione|posto|vaga|cargo) (?:van |de |di |da )?)?`,
  ],
  [
    // "le poste de", "de functie van": what is said first in other languages, and may be followed by work in small letters.
    4,
    "(?:poste|emploi) (?:n[°o] ?[\\d/-]{2,12} )?(?:de |d['’])",
    '(?:puesto|vacante) (?:de |para |(?=«))(?:la |el )?(?:puesto de |vacante de )?',
    '(?:posizione|ruolo|posto) (?:di |per |come |da )',
    '(?:vaga|cargo|função) (?:de |para |à vaga de )',
    '(?:functie|vacature) van ',
  ],
  [
    3.2,
    "(?:offre|fonctions?|mission|qualité) (?:de |d['’]|en tant que )",
    '(?:oferta|posición|cargo|proceso|plaza|concurso|convocatoria) (?:de |para |(?=«))(?:la |el )?(?:puesto de |vacante de )?',
    '(?:candidatura|selezione|concorso|posti|profilo|qualità) (?:di |per |come )(?:il ruolo di |la posizione di )?',
    '(?:posição|candidatura|posto|seleção|seletivo|triagem|no programa|testes|inscrição|lugar) (?:de |do |para |à vaga de |a |à )',
    '(?:vacature|rol|sollicitatie|baan|motivatie|dossier|dienstverband aan|kandidatuur|plek) (?:van |als |voor (?:de functie )?(?:van )?)',
    "(?:candidature|candidaté|postulé|postulado|inscrito|candidatado) (?:pour|comme|au poste de|como|en|a|à|para) (?:le poste de |la vacante de |el puesto de |a vaga de |l['’](?:annonce|offre|emploi) (?:de |d['’])?)?",
    '(?:tjänste[nr]|stilling(?:en)?|job(?:bet)?|anställning(?:en|arna)?|ansættelse|ansettelse|ansøgning(?:en)?|søknad(?:en)?|rollen) (?:som |(?:til|till|om|på) (?:(?:tjänst(?:en)?|stilling(?:en)?|jobbet|rollen) som )?)',
  ],
  [
    3.5,
    `(?:the|a|our|die|der|den) ${POSITION}: `,
    '(?:um|für|auf|über) die (?:position|stelle) (?!als|de[rsm]|eine)',
    `(?:apply|applied|applying|application|bewerbung|candidature|candidacy) (?:for|as|als|zum|zur|um|auf|für) ${ARTICLE}(?:${POSITION} (?:of |as |for |als |des |der |zum |zur )?)?`,
  ],
  [
    3.6,
    // "sobre a vaga Analista", "en la oferta Dependienta"
    '(?:(?:a|da|na|à|esta|la|tu) (?:vaga|oferta|vacante|candidatura|inscripción))(?: para| a| à)?:? (?!d[eo] )',
  ],
  [
    2.9,
    '(?:offered|awarded) ',
    `interest(?:ed)? in (?:joining )?${ARTICLE}`,
    `appl(?:y|ied|ying|ications?) to,? ${ARTICLE}`,
    "(?:candidature|candidatura|solicitud|sollicitatie|entretien|entrevista|poste|puesto|offre|oferta|vacature|functie|contrat|prácticas|vaga|posizione|ruolo|posición|cargo|plaza|emploi|fonction|función|função|figura|percorso|convocatoria|vacante) (?:d['’]|de |du |pour |para |como |als |voor |van |per |di |en tant que )?(?:le poste de |el puesto de |la vacante de |un poste de )?",
  ],
  [
    2.5,
    `(?:discuss(?:ing)?|regarding|concerning|considering|about|fill(?:ed|ing)?|betreffend|bezüglich) ${ARTICLE}`,
    '(?:as|become) (?:an? |our )?',
    '(?:promoted to|looking for|hiring(?! managers?| teams?| process| decisions?)|seeking|recruiting(?! (?:coordinator|manager|specialist|partner|lead|team|assistant|associate|operations|center|centre))|suchen|needs?|need one|necesitamos|zoeken|cerchiamo|recherchons|buscamos|procuramos|(?:offer|offering|offered|appoint) you) (?:the |an? |eine[nr]? |une? )?',
    `${POSITION} `,
    `(?:${APPLICATION}|bewerbung|candidature|sollicitatie|interview|offer|absage|zusage|einladung|eingangsbestätigung):? `,
    '(?:sie|dich|dir|ihnen|euch|profil|platz|arbeit|mitarbeit|tätigkeit|einstieg|start|geeignet|passen|anfangen|du) (?:\\p{L}{1,12} )?als ',
    '(?:interview|position|stelle|role|call|bewerbung|beworben|application|entretien|colloquio|entrevista|gesprek)s? \\(',
  ],
  [2, '(?:for|para) '],
  [1.5, 'als (?:unsere[nr]? |eine[nr]? )?'],
  [1, `(?:the|our|an?|this|your|for|die|der|den|zum|zur|unsere[rn]?) (?:${OPEN_WORDS} )?`],
]);
/** The same behind the end of a longer word: "im Besetzungsverfahren „Planerin“", "JR10442 Planner", "Probetermin (Planer)". */
const BEHIND_ENDS: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [4, /verfahren:? (?=["“„'‚«])/gu],
  [3, /(?<=\s[a-z]{1,5}[-_]?)\d{4,10}(?:,| [-–:])? |(?<=\s)\d{4,10}[a-z]{1,3}(?:,| [-–:])? /gu],
  [2.5, /(?:termin|gespräch)s? \(/gu],
];
const MAX_LEADS = 40;

const OF_A_PART = 2;
const PART = new RegExp(
  String.raw`(?:^|\s[-–—|/·•»]{1,2}\s|[|»:]\s|\s\((?=\p{L}))(?:${SUBJECT_MARK}\s?:\s|\[[^\]]{1,40}\]\s){0,4}`,
  'gu',
);

/** Every place in a text in small letters where a role's name may begin; the parts of a subject may begin with one, too. */
export function roleLeads(small: string, isSubject: boolean): RoleLead[] {
  const weights = new Map<number, number>();
  const add = (end: number, weight: number) => weights.set(end, Math.max(weights.get(end) ?? 0, weight));
  for (const [index, places] of LEADS.patterns.placesIn(small, MAX_LEADS).entries())
    for (const { end } of places) add(end, LEADS.weights[index] ?? 0);
  for (const [weight, pattern] of BEHIND_ENDS)
    for (const match of small.matchAll(pattern)) add(match.index + match[0].length, weight);
  if (isSubject) for (const match of small.matchAll(PART)) add(match.index + match[0].length, OF_A_PART);
  return [...weights].map(([end, weight]) => ({ end, weight }));
}

/** Where a label ends and the role begins. */
export function labelEnds(small: string): number[] {
  return [...small.matchAll(LABEL), ...small.matchAll(EVENT)]
    .slice(0, MAX_LEADS)
    .map((match) => match.index + match[0].length);
}

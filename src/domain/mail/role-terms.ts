/** Said in small letters of a post whose title has capitals: "Healthcare Assistant (nights)". In capitals they are part of its name. */
const IN_SMALL_LETTERS =
  'nights?|days|lates|earlies|evenings?|weekends?|shifts?|bank|casual|seasonal|sessional|relief|internal|external|live-in|summer|(?:visitor )?season|noturno|ploegen|geringfügig|multi-trade';
/** When one works: "2nd shift", "turno de noche". */
const HOURS_OF_DAY = [
  `(?:1st|2nd|3rd|first|second|third|day|night|late|early|morning|afternoon|swing|rotating) shifts?`,
  String.raw`schicht(?:betrieb|dienst|arbeit)?|wochenende|(?:\d-)ploegen\p{L}*|turn[oi] (?:de |di )?\p{L}+|(?:équipe|brigade) de \p{L}+`,
];
/** For how long, how much and how firmly: "maternity cover", "0,75 VZÄ", "FIFO 2:1". */
const CONTRACT = [
  String.raw`(?:prn|per diem|c2h|fifo|minijob|evergreen)(?: \d:\d)?`,
  `(?:mat(?:ernity)?|paternity|parental|sickness) (?:leave )?cover|(?:karenz|elternzeit|mutterschutz|krankheits)?vertretung|term[- ]time(?: only)?|tenure[- ]track`,
  String.raw`(?:contrat[oa]?|contratto|substituição|sustitución|remplacement|suppléance|sostituzione|vervanging|vertretung) \p{L}[^()]*`,
  String.raw`(?:spring|summer|autumn|fall|winter) season|(?:temporada|semestre|saison|stagione) (?:de |d['’]|di )?\p{L}[^()]*`,
  String.raw`\d{1,2}(?:[.,]\d{1,2})?(?:[-–]\d{1,2})?[ -]?(?:vzä|fte|etp|std\.?|wochenstunden|stunden|hours?|hrs|h|uur|mo|months?|years?|persons?|posts?|cargos?|plazas?|vagas|places|stellen)(?: \p{L}+)?|[^()]{0,40}\d ?%[^()]{0,40}|0[.,]\d{1,2}`,
];
/** What is paid: "W2", "E 13 TV-L", "schaal 10". */
const PAY = [
  String.raw`w[123]|e ?\d{1,2}[a-z]?(?: tv-?[lö]d?)?|(?:besoldungsgruppe|entgeltgruppe|tv-?[lö]d?|eg|a) ?[es]?[ -]?\d{1,2}[a-z]?(?: [^()]*)?|(?:niveau|schaal|livello|posizione|nível|nivel) \p{L}?\d{1,2}`,
];
/** Where it is, and what is done about it: "Filiale Hanau", "área jurídica", "Round 2". */
const ELSEWHERE = [
  String.raw`(?:filiale|sucursal|agence|agencia|plesso|werk|revier|standort|institut für|fachbereich|vestiging|plateforme de|site de|sede|local|loja|tienda|zona|zone|área|area) \p{L}[^()]*`,
  String.raw`(?:round|runde|stage|ronde|ronda) \d|\d(?:e|ª|a|nd|st|rd) (?:ring|ronde|ronda|round)|v\d|\d{1,3} ?min\.?|technical screen|fwd [^()]*|anzeige [^()]*|turno libre|concurso-oposición|(?:early )?\p{L}+ start`,
];
/** "AC/25/31", "LO-19", "24001KX": a number of theirs. */
const NUMBER = String.raw`(?=[^()]*\d[^()]*\d)(?!\p{Lu}\d-)[\p{Lu}\d]{1,12}(?:[ /-][\p{Lu}\d]{1,10}){0,3}`;

/** Brackets at the end of a title that tell of the contract, the pay or the place, and nothing of the work. */
export const TERMS_IN_BRACKETS: RegExp = new RegExp(
  String.raw`\s\((?:${[...HOURS_OF_DAY, ...CONTRACT, ...PAY, ...ELSEWHERE].join('|')})\)$`,
  'iu',
);
/** The same of words in small letters, and of a number of theirs. */
export const SAID_IN_BRACKETS: RegExp = new RegExp(String.raw`\s\((?:${IN_SMALL_LETTERS}|${NUMBER})\)$`, 'u');
/** "Patient Access Representative - Nights": when one works, behind a sign. */
export const HOURS_BEHIND: RegExp = new RegExp(
  `(?:,| [-–—|]) (?:nights?|weekends?|evenings?|${HOURS_OF_DAY.join('|')})$`,
  'iu',
);

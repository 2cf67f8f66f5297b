/** For how long, how much and how firmly: "maternity cover", "0,75 VZÄ", "Contract, 6 months". */
const CONTRACT = [
  String.raw`(?:permanent|fixed[- ]term|temporary|temp|contract|freelance|casual|seasonal|sessional|relief|bank|internal|external|exempt|paid|tenure[- ]track|term[- ]time|full[- ]?time|part[- ]?time|vollzeit|teilzeit|(?:un)?befristet\p{L}*|geringfügig|minijob|cdi|cdd|prn|per diem|c2h|fifo|evergreen|contract[- ]to[- ]\p{L}+|einstellung)(?![\p{L}-])[^()]*`,
  '(?:mat(?:ernity)?|paternity|parental|sickness) (?:leave )?cover[^()]*|(?:karenz|elternzeit|mutterschutz|krankheits)?vertretung',
  String.raw`(?:contrat[oa]?|contratto|substituição|sustitución|remplacement|suppléance|sostituzione|vervanging|vertretung) \p{L}[^()]*`,
  String.raw`(?:temporada|semestre|saison|stagione) (?:de |d['’]|di )?\p{L}[^()]*`,
  String.raw`\d{1,2}(?:[.,]\d{1,2})?(?:[-–]\d{1,2})?[ -]?(?:vzä|fte|etp|std\.?|wochenstunden|stunden|hours?|hrs|h|uur|heures|horas|ore|mo|monate|months?|mois|meses|mesi|maanden|weeks?|years?|persons?|posts?|cargos?|plazas?|vagas|places|stellen)(?!\p{L})[^()]*|[^()]{0,40}\d ?%[^()]{0,40}|0[.,]\d{1,2}`,
];
/** What is paid: "W2", "E 13 TV-L", "schaal 10". */
const PAY = String.raw`w[123]|e ?\d{1,2}[a-z]?(?: tv-?[lö]d?)?|(?:besoldungsgruppe|entgeltgruppe|tv-?[lö]d?|eg|a) ?[es]?[ -]?\d{1,2}[a-z]?(?: [^()]*)?|(?:niveau|schaal|livello|posizione|nível|nivel) \p{L}?\d{1,2}`;
/** Where it is: "Filiale Hanau", "área jurídica". */
const WHERE = String.raw`(?:filiale|sucursal|agence|agencia|plesso|werk|revier|standort|vestiging|plateforme de|site de|sede|local|loja|tienda|zona|zone|área|area) \p{L}[^()]*|(?!(?:primary|secondary|high|middle|elementary|nursery|infant|junior|grammar|medical|veterinary|law|business|day|acute|retail) )[^()]{2,40} (?:school|academy|library|clinic|hospital|store|station)`;
/** What is done about it: "Round 2", "30 min", "technical screen". */
const PROCESS = String.raw`(?:round|runde|stage|ronde|ronda) \d|\d(?:e|ª|a|nd|st|rd) (?:ring|ronde|ronda|round)|v\d|\d{1,3} ?min\.?|technical screen|fwd [^()]*|anzeige [^()]*|turno libre|concurso-oposición|(?:early )?\p{L}+ start`;
/** "Req 77120", "Job-ID 33871", "AC/25/31", "24001KX": a number of theirs; "(L4)" is a level. */
const CALLED_A_NUMBER = String.raw`(?:(?:job|position) )?(?:job|req|requisition|ref|posting|position|vacancy|comp|kennziffer|nr|no)[ .:#-]{0,3}(?:id|nr|no)?[ .:#-]{0,3}[^()\s]*\d{3}[^()]*`;
const NUMBER = String.raw`(?=[^()]*\d[^()]*\d)(?!\p{Lu}\d-)[\p{Lu}\d]{1,12}(?:[ /-][\p{Lu}\d]{1,10}){0,3}`;

/** Brackets at the end of a title that tell of the contract, the pay or the place, and nothing of the work. */
export const TERMS_IN_BRACKETS: RegExp = new RegExp(
  String.raw`\s\((?:${[...CONTRACT, PAY, WHERE, PROCESS, CALLED_A_NUMBER].join('|')})\)$`,
  'iu',
);
/** The same of a number in capitals. */
export const NUMBER_IN_BRACKETS: RegExp = new RegExp(String.raw`\s\(${NUMBER}\)$`, 'u');

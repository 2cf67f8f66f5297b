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

/** Brackets at the end that name a gender, a number of theirs, or that one works from anywhere; and codes like "m/w/d" without any. */
export const NOT_THE_ROLE: RegExp =
  /(?:\s?[([](?:[^()[\]]{0,40}(?:\b[mwfdxgn]\s?[/|*]\s?[mwfdxgn]\b|all genders|all humans|remote|hybrid|remot[oa]|ibrido|h[ií]brid[oa]|télétravail|teletrabajo|thuiswerk\p{L}*|on-?site|\br[ée]f\.|\bref\b|\brif\b|\bkz\b|\bopen\b|\burgent\b|\bhomeoffice\b|gn\)?$)[^()[\]]{0,60})[)\]]|\s[mwfd]\/[mwfd]\/[dx]).{0,3}$/iu;

/** "(Lisbon Hub)", "(outlet: Harbour)", "(via Indeed)": where it is, and what is said of it. */
export const BRACKETED: RegExp =
  /\s?[([](?:due |via |[^()[\]]{1,40}[ -](?:hub|plant|branch|office|campus|depot|district|site)[)\]]|(?:frau|herrn?|mrs?|ms|mme)\.? |[^()[\],:;]{1,40}[:;] )[^()[\]]{0,60}[)\]]?$/iu;

/** "ELD/552", "445-ISW-7", "VN-44120", "Requisition 0XX77", "- Az. 114/2", also behind a comma or a dash: a number of theirs. */
export const NUMBER_BEHIND: RegExp =
  /,? (?:[Vv]acancy|[Rr]equisition|[Rr]ef|[Jj]ob)\.? (?:(?:no|number|id)\.? )?\d{3,12}$|(?:,| [-–—])? (?:(?:[Vv]acancy|[Rr]eq(?:uisition)?|[Rr]ef|REF|[Jj]ob|[Pp]osting|No|Nr)\.? )?(?:[A-Z]{2,6}[-/]\d{2,}[A-Z\d/-]*|[A-Z]-\d{3,}[A-Z\d]*|\d{2,6}[-/][A-Z]{2,5}[-/\dA-Z]*|[A-Z]{2,5} \d{2,4}\/\d{2,5}|(?<=REF )[A-Z]{1,4}\/\d{2,5})$|\s[-–]\sAz(?:\.|$).*$/u;

/** ", 30" of "30 hours", ", V" of ", V. Exa.", ", Tuesday 2 September", ", ref.": what begins to be told behind a title. */
export const BEGINS_ANEW: RegExp =
  /, \d{1,2}$|, V$|, (?:wie (?:besprochen|vereinbart)|anhang|anlagen?|gehalts\p{L}+|lohn\p{L}+|as discussed)(?!\p{L}).*$|, (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:[ –-].*)?$|,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: .*)?|Requisition .*|Vacancy [A-Z]{0,3})$/u;

/** ", P-3", ", G-5", ", (2)", " 2024-25", "in Grade M2": a grade, a number or a year. */
export const GRADE: RegExp =
  /(?:,\s(?:[A-Z]{1,3}-?\d{1,2}[A-Z]?|\(\d{1,2}\))|\s20\d\d(?:[-/]\d{2,4})?|\sx\s?\d|\s(?:in|at) (?:[Gg]rade|[Bb]and|[Ll]evel) [\dA-Z]\S{0,4})$/u;

/** "- befristet für 2 Jahre", ", fixed term until May": how long and how much, behind a dash or a comma. */
export const HOW_LONG: RegExp =
  /\s?[-–,|]\s(?:permanent|wholetime|zunächst|vorerst|ab sofort|ab \d|in (?:voll|teil)zeit|vollzeit|teilzeit|geringfügig|full[- ]time|part[- ]time|(?:maternity|paternity|parental|sick)(?: leave)? cover|\d{1,2}(?:[.,]\d)? ?(?:std|stunden|uur|heures|horas|ore|hrs|hours|h\b|monate|months|jahre|years)|cdi|cdd|temps plein|temps partiel|jornada|tempo (?:pieno|determinato|indeterminato)|fulltime|parttime)(?!\p{L}).*$/iu;

/** "25 Std", "38,5 hours" and what is said of them. */
export const HOURS: RegExp = /\s\d{1,2}(?:[.,]\d{1,2})?\s?(?:std|stunden|uur|hrs|hours)(?!\p{L}).*$/iu;

/** "80 %", "0.6 FTE", "60–80" of "60–80 %", "(a)" where anybody may apply: how much of one's time. */
export const HOW_MUCH: RegExp =
  /,? \(?\d[.,]\d{1,2} ?(?:FTE|WTE)\)?$|\s?(?:\(\s?)?\d{2,3}\s?(?:[-–]\s?\d{2,3}\s?)?%\s?\)?$|\s\d{2}\s?[-–]\s?\d{2,3}$|\s\(a\)(?:\s\d{2,3})?$/u;

/** ", 2nd shift" in small letters; a "(2nd Shift)" is told of the work. */
export const SHIFT: RegExp = /,? (?:1st|2nd|3rd|first|second|third|day|night|early|late) shift$/u;

/** ", Wintersaison", "2026 season", "Spielzeit 26/27": for when. */
export const SEASON: RegExp =
  /(?:,\s| (?:für|in) (?:der|die) )(?:winter|sommer|herbst|frühjahrs)saison.*$|\s20\d\d season$|\s(?:(?:zur|für die|in der|ab der) )?(?:spielzeit|saison|(?:winter|sommer)semester|schuljahr)\s\d.*$/iu;

/** "(région de Namur)", " - Loja Norte": at which of their houses. */
export const SITE_BEHIND: RegExp =
  /\s\((?:r[ée]gi[oó]n|regione|regio|provinci[ae]|Raum) [^()]{2,40}\)$|\s[-–]\s(?:Loja|Filial|Tienda|Sucursal|Unidade|Unidad|Agence|Sede|Filiale|Vestiging) \p{Lu}.*$/u;

/** "Analyst - Online Assessment": what those who apply are asked to do. */
export const PROCESS_BEHIND: RegExp =
  /\s[-–—|]\s(?:(?:online|video|digital|first|final|phone|coding|technical|take-?home) )?(?:assessments?|interviews?|tests?|screen(?:ing)?|challenge|exercise|(?:stage|round|part|step) \d)(?: v\d)?$/iu;

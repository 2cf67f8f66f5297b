const DEPARTMENT =
  '(?:human resources|hr|people(?: (?:and|&) culture)?|people team|talent(?: (?:acquisition|attraction))?(?: (?:&|and) \\p{L}+)?|recruiting|recruitment|resourcing|appointments|hiring|careers?|jobs?|vacancies|vacatures|personal(?:abteilung|amt|stelle|büro|wesen|service)?|personnel|karriere(?:portal)?|bewerb(?:ung|ungen|ungsportal|ermanagement|erportal|erservice)|ausbildung|büro|verwaltung|sekretariat|recrutement|recursos humanos|rrhh|rh|drh|talento|selección|seleccion|empleo|risorse umane|selezione|ufficio personale|werken bij|werkenbij|recrutamento|academic|commissioning|vendor & staff|team|hiring team|recruiting[- ]team|no-?reply|noreply|notifications?|mail|info|life|staffing|onboarding|people operations|candidate (?:experience|care)|early careers|do[-_ ]?not[-_ ]?reply|bot|automated message|stellenangebote)';
const AT_THE_END = new RegExp(
  String.raw`(?:\s?[-–|,·:]\s?|\s)${DEPARTMENT}(?:\s(?:team|office|department|amt \d{1,3}))?$`,
  'iu',
);
const AT_THE_START = new RegExp(
  String.raw`^(?:das |die |the )?${DEPARTMENT}(?:\s(?:team|office|department))?(?:\s?[-–|,·:]\s?|\s(?:der|des|von|bei|at|of|de|du|di|@)\s|\s)(?=\p{Lu})`,
  'iu',
);
const OFFICE_AFTER =
  /\s[-–|]\s(?:amt|fachbereich|referat|dezernat|abteilung|department|dept|service|direction)\b.{0,40}$/iu;
const VIA = /\s(?:via|über|through|durch|par)\s[^@]{2,30}$/iu;

/** A sender's name without the part that names who there wrote: "Nordkap Recruiting", "Stadt Oberlinden - Personalamt". */
export function withoutDepartment(name: string): string {
  let left = name.trim();
  for (let turn = 0; turn < 3; turn += 1) {
    const next = left
      .replace(/^(?:the (?=.*team$)|l['’]équipe (?=\p{Lu}))/iu, '')
      .replace(VIA, '')
      .replace(OFFICE_AFTER, '')
      .replace(AT_THE_END, '')
      .replace(AT_THE_START, '')
      .trim();
    if (next === left || next.length < 2) break;
    left = next;
  }
  return left;
}

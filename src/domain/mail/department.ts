import { ByFirstLetters } from './first-letters.ts';
import { inSmallLetters } from './small-letters.ts';

const DEPARTMENTS = String.raw`
  human resources,hr(?:[- ]services?)?,p[oô]le(?: rh| recrutement)?,gestion des talents,gesti[oó]n d[e]l? talento(?: humano)?,
  atracci[oó]n de talento,adquisici[oó]n de talento,captaci[oó]n de talento,atração de talentos,aquisição de talentos,acquisition de talents,
  portal del empleado,carreras,carreiras,carriere,people(?: (?:and|&) culture)?,people team,
  talents?(?: (?:acquisition|attraction))?(?: (?:&|and) \p{L}+)?,(?:(?:university|campus|graduate|early careers?) )?recruit(?:ing|ment),resourcing,appointments,hiring,careers?,jobs?,vacancies,
  vacatures,personal(?:abteilung|amt|stelle|büro|wesen|service)?,personnel,karriere(?:portal)?,
  bewerb(?:ung|ungen|ungsportal|ermanagement|erportal|erservice),ausbildung,büro,verwaltung,sekretariat,recrutement,recursos humanos,rrhh,rh,
  drh,talento,selección,seleccion,empleo,risorse umane,selezione,ufficio personale,werken bij,werkenbij,recrutamento,academic,commissioning,
  vendor & staff,team,hiring team,recruiting[- ]team,no-?reply,notifications?,mail,info,life,staffing,onboarding,people operations,
  candidate (?:experience|care),early careers,do[-_ ]?not[-_ ]?reply,bot,automated message,personalmanagement,personaldienst,hrm,dienst hrm,
  redaktion,lehrstellenbüro,lehrlingsstelle,testcenter,personeels(?:dienst|zaken),werving,portal de empleo,talentos,talento humano,
  ufficio (?:selezione|del personale),direction des ressources humaines,ressources humaines,direzione (?:risorse umane|del personale),
  divisão de recursos humanos,(?:talent )?ta,applicant services,graduate recruitment,emerging talent,crewing,examinations?,vetting,dienst,
  dept,district office,personalreferat,personalgewinnung,fachbereich personal,kanzlerbüro,geschäftsführung,präsidialverwaltung,
  kammerverwaltung,(?:medical|nurse) staffing,democratic services,town clerk.s department,applications?,faculty office,provost.s office,
  receção,segreteria,direzione,direction(?: rh)?,cellule recrutement,nachwuchs(?:programme)?,(?:young |junge )?talente,early talents?,(?:student|campus|graduate|seasonal)(?: (?:recruit(?:ment|ing)|programs?|programmes?|talent))?,students,graduates,campus,human capital,people ops,recruit,bewerbungsteam,
  bewerbungscenter,bewerbercenter,karrierecenter,talent assessment,assessment,selection,campaign,programa,convocatorias,secretariaat,
  secretariado,coordenação,administraci[oó]n,administração,admin,jobs (?:&|and) careers,recrutamento e seleção,selezione del personale,
  bolsa de (?:empleo|trabajo|emprego),recrutement / staffing,generalist,bewerberportal,gente(?: (?:e|y|&) (?:gestão|gestión|cultura))?,pessoas,
  stellenangebote,e-recruit(?:ing|ment),azubi[- ]?team,scheduling,(?<!(?:of|and|for|&) )employment,(?<=(?:school|surgery|parish|practice|college) )office,direcci[oó]n(?! (?:general|provincial|nacional|regional)(?: |$)),p&o,(?:leitung|leiter(?:in)?) (?:hr|personal),responsab(?:le|ile) (?:rh|hr|ressources humaines|risorse umane),sollicitaties?,selectie(?:dienst|cel|bureau)?,hr[- ]dienst,personeel,dienst personeel,
  service(?: d[eu]s?)? (?:recrutement|emploi|personnel|carrières?|talents?|rh|ressources humaines),carrières?,emplois?,candidatures?,
  bureau d[eu]s? (?:carrières?|recrutement|personnel),espace (?:candidats?|recrutement|carrières?),direction du (?:personnel|recrutement),
  gestion du personnel,ne pas répondre,
  capital humano,(?:[áa]rea|departamento|depto\.?|direcci[oó]n|gerencia|oficina|servicio|divisi[oó]n|unidad|coordinaci[oó]n) de (?:personas|personal|talento(?: humano)?|selecci[oó]n|contrataci[oó]n|reclutamiento|recursos humanos|rrhh|rr\.hh\.|empleo),
  personas,reclutamiento,contrataci(?:[oó]n|ones),admisi(?:[oó]n|ones),ger[eê]ncia,rector[ií]a,empleos?,postulaciones,trabaja con nosotros,procesos? (?:selectivos?|de selecci[oó]n),no[- ]responder,
  portal de (?:carreiras|seleção|vagas|candidaturas?|recrutamento|empleos?|carreras|selecci[oó]n|talento),
  (?:[áa]rea|departamento|direção|gestão|gabinete|serviço|divisão) de (?:pessoas|pessoal|talentos?|recrutamento|seleção|recursos humanos|gente|rh),
  departamento pessoal,seleção,admissão,vagas,trabalhe conosco,processos? seletivos?,não responda,
  (?:area|ufficio|direzione|servizio) (?:hr|risorse umane|personale|selezion[ei]|reclutamento|assunzioni|recruiting|talent),
  selezioni,reclutamento,candidature,gestione (?:candidature|del personale|risorse umane),(?:portale )?(?:lavora con noi|carriere|candidati),
  rec(?:ruiting|ruitment) (?:day|lab|hub|point),non rispondere,
  [ée]quip[aeo](?: d[aeio]s?)?(?= (?:talent|recru|rh|rrhh|reclut|sele|gente|pesso|person|recurs))`
  .trim()
  .split(/,\s*/)
  // Of two that begin alike the longer one is meant.
  .sort((one, other) => other.length - one.length);
const OFFICE =
  'team|office|department|desk|inbox|section|unit|cell|dept|(?:shared |business )?services?|amt \\d{1,3}';
const SEPARATOR = /\s?[-–|,·:]\s?|\s/uy;
const SECOND_HALF =
  /^(?:&|[ye]|et|en|und|and) (?:selecci[oó]n|seleção|selezion[ei]|sélection|selectie|cultura|culture|cultuur|kultur|gestão|gestión|desarrollo|desenvolvimento|sviluppo|développement|formaci[oó]n|formação|formazione|formation|bem-estar|bienestar|organisation|organizzazione|empleo|emploi|talentos?|talents?|recrutement|admissão|contrataci[oó]n)(?: (?:d[aeiou]|del|della) | (?=\p{L})|$)/u;
const ARTICLE = /^(?:das |die |the )?/u;

/** What to ask where one may begin: whether it is the whole of a name, its end, or its beginning. */
type Asked = Readonly<Record<'whole' | 'end' | 'beginning', RegExp>>;

const BY_LETTERS = new ByFirstLetters(DEPARTMENTS, (indexes): Asked => {
  const one = `(?:${indexes.map((index) => DEPARTMENTS[index]).join('|')})`;
  return {
    whole: new RegExp(`${one}$`, 'uy'),
    end: new RegExp(String.raw`${one}(?:\s(?:${OFFICE}))?$`, 'uy'),
    beginning: new RegExp(
      String.raw`${one}(?:\s(?:team|office|department|desk))?(?:\s?[-–|,·:]\s?|\s(?:der|des|von|bei|at|of|d[aeiou]|del|dell[ao]|d[ao]s|@)\s|\sd['’]|\s)(?=\p{L})`,
      'uy',
    ),
  };
});
const WHO_THERE =
  / (?:team|office|department|desk|inbox|section|unit|cell|panel|bot|portal|(?:shared |business |service )?(?:services|centre|center)|board|committee|trustees|manager|partner|coordinator|support|advies|advice|admin|administration|amt|hub)$/;
const OFFICE_AFTER =
  /(?:\s[-–|]|,)\s(?:amt|fachbereich|referat|ref|dezernat|abteilung|department|dept|service|direction)\b.{0,40}$/iu;
const VIA =
  /\s\(?(?:via|über|through|durch|par)\s[^@()]{2,30}\)?$|\s\((?:(?:a )?part of|a member of|ein Unternehmen|une société|onderdeel van)\s[^@()]{2,40}\)$/iu;

/** "Werksleitung Sandhütte Ehrfurt", "Vacaturebeheer Provincie Zuiderdijk": who there writes, in one word of any kind. */
const COMPOUND_BEFORE =
  /^\p{Lu}\p{L}*(?:leitung|auswahl|betreuung|management|beheer|redaktion|dienste?|rektorat|dekanat|buchung|bewerbung|rekrutierung|jobportal)\s(?=\p{Lu}\S* \S)/u;

/** Of one word alone nothing can be left out. */
const HOLDS_MORE = /[\s\-–|,·:]/u;

/** "Recruitment Desk", "Talent Acquisition", "HR Section": who in a firm writes, and of which firm is not told. */
export function isDepartment(name: string): boolean {
  const small = name.toLowerCase().replace(/^(?:the|das|our) /, '');
  if (isOne(small)) return true;
  // "Recruiting & HR Team", "Talent Acquisition People Team"
  for (let at = small.indexOf(' '); at >= 0; at = small.indexOf(' ', at + 1))
    if (isDepartmentAlone(small.slice(0, at)) && isOne(small.slice(at + 1).replace(/^(?:&|and|und) /, '')))
      return true;
  return false;
}

function isOne(small: string): boolean {
  return isDepartmentAlone(small) || isDepartmentAlone(small.replace(WHO_THERE, ''));
}

function isDepartmentAlone(small: string): boolean {
  return found(small, 0, 'whole') > 0;
}

/** Where a department's name ends that begins at a place, if it is what is asked for; 0 where there is none. */
function found(small: string, at: number, what: keyof Asked): number {
  const pattern = BY_LETTERS.at(small, at)?.[what];
  if (!pattern) return 0;
  pattern.lastIndex = at;
  return pattern.test(small) ? pattern.lastIndex : 0;
}

/** A name up to where a department ends it. */
function withoutEnd(name: string): string {
  const small = inSmallLetters(name);
  for (let at = 0; at < small.length; at += 1) {
    SEPARATOR.lastIndex = at;
    if (SEPARATOR.test(small) && found(small, SEPARATOR.lastIndex, 'end') > 0) return name.slice(0, at);
  }
  return name;
}

/** A name from where a department ends that it begins with: "Personas y Cultura" ends where its second half does. */
function withoutBeginning(name: string): string {
  const small = inSmallLetters(name);
  const article = ARTICLE.exec(small)?.[0].length ?? 0;
  const end = found(small, article, 'beginning') || found(small, 0, 'beginning');
  return name.slice(end + (end > 0 ? (SECOND_HALF.exec(small.slice(end))?.[0].length ?? 0) : 0));
}

/** A sender's name without the part that names who there wrote: "Nordkap Recruiting", "Stadt Oberlinden - Personalamt". */
export function withoutDepartment(name: string): string {
  let left = name.trim();
  // A department of several words is no house's shorter name.
  if (!HOLDS_MORE.test(left) || isDepartmentAlone(inSmallLetters(left))) return left;
  for (let turn = 0; turn < 3; turn += 1) {
    const whole = left
      .replace(/^(?:the (?=.*team$)|l['’]équipe (?=(?-i:\p{Lu})))/iu, '')
      .replace(COMPOUND_BEFORE, '')
      .replace(VIA, '')
      .replace(OFFICE_AFTER, '');
    const next = withoutBeginning(withoutEnd(whole)).trim();
    if (next === left || next.length < 2) break;
    left = next;
  }
  return left;
}

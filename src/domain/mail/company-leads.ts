import { readCompanyName } from './company-name-reader.ts';
import { type Accept, type FoundName, nameAt, type WeighedName } from './found-name.ts';
import { POSITION } from './role-leads.ts';
import { type Leads, leads } from './word-patterns.ts';

const MAX_TRIES = 5;
/** Whom a letter says that it is written for goes before whoever writes it. */
const CLIENT = 3.4;
/** To whom a letter says that an application was passed on: "was sent to Northwind Foods", "Employer: Northwind Foods". */
const PASSED_ON = 2.25;
const WHO_IT_IS: ReadonlyMap<number, string> = new Map([
  [CLIENT, 'client'],
  [PASSED_ON, 'passed on'],
]);
/** "The Northwind family of brands" is not what the firm is called. */
const GOES_ON =
  /^ (?:family|brands?|community|network|universe|website|portal|newsletter|account|way|incubator|teams|meet|meeting)(?!\p{L})/iu;
/** "Société Générale", "chez Empresa Brasileira": with a capital within a sentence it is the first word of a name. */
const IS_OF_THE_NAME = /^(?:soci[eé]t[eéà]|sociedade?|entreprise|empresa|azienda|ditta) $/u;
/** "A call with Daya from Kettlewise": who is met is not for whom one would work. */
const SOMEBODY = /(?:with|mit|avec|con|met) $/iu;
const FROM_SOMEWHERE = /^(?:,| (?:from|at|of|von|bei|de|di|van)) \p{Lu}/u;
const JOB = `(?:${POSITION}|internships?|careers?|employment|placement|poste|puesto)`;

export const LEADS_IN_TEXT = leads([
  [
    CLIENT,
    String.raw`(?:helping|supporting|assisting|working with|recruiting for|hiring for|acting for) (?=[^.!?\n]{2,50} (?:with (?:their|its|the)|to (?:hire|find|recruit|fill)|recruit|hire|fill|find|on (?:this|their)) )`,
    "(?:l['’]azienda|la (?:empresa|société)|l['’]entreprise|das unternehmen|die firma|het bedrijf), (?=[^\\s]{2})",
    '(?:scheduling|recruiting|hiring|virtual|digital) assistant (?:for|at|of) (?:the )?',
    '(?:(?:our|my|unsere[nrm]?|unser|notre|onze|nuestro|nosso|il|del|du|presso) (?:client|customer|kund(?:en?|in)|mandant(?:en|in)?|auftraggeber(?:s|in)?|klant|opdrachtgever|cliente|azienda cliente|empresa cliente),? (?:the |die |der |l[aeo]s? |l.|los |gli |il |de |het )?|(?:client|cliente|klant|opdrachtgever|agency|advertiser|auftraggeber|werkgever|employeur|empresa|azienda)\\s?: |(?:per conto (?:di|del|della)|pour le compte (?:de|du)|por cuenta de|namens(?: d[er]{1,2}| het)?|in opdracht van(?: de| het)?|i\\.?o\\.?v\\.?(?: de| het)?|im auftrag (?:der|von)|en nombre de|em nome d[aoe]|à la demande d[eu]|a petición de|su richiesta di|op verzoek van|at the request of) )',
  ],
  [
    PASSED_ON,
    '(?:employer|hiring (?:company|organi[sz]ation)|arbeitgeber|empleador|empregador|datore di lavoro)\\s?: (?=[^\\s]{2})',
    String.raw`(?:application|resume|résumé|cv|profile|answers|results?)(?: for [^.!?\n]{3,80}?)? (?:has been|have been|was|were) (?:successfully |now )?(?:(?:sent|submitted|forwarded|transmitted|delivered) to|received by) (?:the )?`,
    // A board's copy of what was sent, in the languages boards have.
    String.raw`(?:(?:zijn|is|werd(?:en)?) (?:naar|aan) (?=[^\n.]{2,50} (?:verstuurd|verzonden|gestuurd))|(?:doorgestuurd|verstuurd|verzonden|gestuurd) (?:naar|aan) )`,
    String.raw`wurden? an (?:die |den |das )?(?=[^\n.]{2,50} (?:gesendet|übermittelt|geschickt|gesandt|weitergeleitet))|bewerbung an (?=[^\n.]{2,50} (?:wurde|ist) )`,
    '(?:ont|a) (?:bien )?été (?:bien )?(?:envoyée?s?|transmise?s?) à |inviat[ioa] a |(?:se han|se ha|ha sido|han sido) enviad[oa]s? a |(?:foi|foram) enviad[oa]s? (?:para|à) ',
  ],
  [
    2.2,
    String.raw`(?:(?:company|organi[sz]ation|unternehmen|firma|employeur|empresa|azienda|bedrijf|soci[eé]t[eé]|entreprise|sociedad|sociedade|ditta)(?:\s?:)? |(?:department|agency|institution|gesellschaft|bedrijf|werkgever|entreprise|azienda|ente|entidade?|organisme|employeur)\s?: )(?=[^\s]{2})`,
    '(?:apply(?:ing)?|applied|applications?) (?:to|at|with|@) ',
    '(?:processo seletivo|processo de seleção|seletiva|vaga|proceso de selección|proceso|processo di selezione|selezione) (?:d[ao]|n[ao]|em|en|con|presso|della|del) ',
  ],
  [2.3, `${JOB} (?:here )?(?:at|with|@|within|bei|beim|chez|en) `],
  [
    2,
    '(?:interest|interested) in (?:(?:working|work|a career|careers?|career opportunities|employment|opportunities|employment opportunities|joining|being part of|becoming part of|a role|a position|a job)(?: here)?(?: (?:with|at|for|in))? )?(?:the team at )?',
  ],
  [
    1.9,
    String.raw`interest in [^.!?\n]{3,90}? (?:with|at|bei) `,
    '(?:resume|résumé|cv|application|candidacy|profile|details|items) (?:(?:was|were|has been|have been) )?(?:sent |submitted |forwarded )?(?:to|with|at) ',
  ],
  [
    1.8,
    '(?:bewerbung|interesse|mitarbeit|zusammenarbeit|tätigkeit|position|anstellung|karriere|stelle|gespräch|unterlagen) (?:bei|beim|an|am|mit)(?: einer (?:mitarbeit|tätigkeit|position|anstellung|stelle) (?:bei|beim|an))?(?: der| dem| den)? ',
    '(?:here|everyone|everybody|all of us|us|team|people|talent|recruiting|recruiter|hiring|hr|colleagues|life|careers?|future|working|work|worked|interview(?:ing|ed)?|start(?:ing)?|employed|employment|job|culture) (?:at|with|for) (?:the )?',
    String.raw`(?:i['’]m|i am|my name is|this is|it['’]?s|ich bin|hier (?:ist|spricht)|soy|le (?:habla|escribe|saluda)|te (?:habla|escribe)|me llamo|je suis|je m['’]appelle|mi chiamo|sono|aqui é [oa]|ik ben|jag heter|jeg hedder) (?!(?:pleased|happy|delighted|sorry|writing|afraid|glad|excited|reaching|unable|very|so|not|directed|thrilled|able|sure|pleased|looking|hoping)(?!\p{L}))\p{L}{2,20}(?: \p{L}{2,20})?,? (?:[^.!?\n]{1,60} )?(?:at|from|of|von|bei|de|di|da|van|bij|på|hos|fra|från|chez) `,
  ],
  [
    1.7,
    String.raw`(?:${POSITION}|application|als) [^.!?\n]{2,90}? (?:at|with|@|bei|beim) `,
    '(?:rückruf|rückmeldung|antwort|feedback|retour|nouvelles|réponse|terugkoppeling|nieuws|risposta|respuesta|resposta|thumbs up|(?:heard|word|news)(?: back)?)(?: \\p{L}{1,10}){0,2} (?:from|von|van|des?|du|di|da) ',
    "(?:au sein|auprès|au siège|(?:sede|equip[aeo]|équipe) d[aei]l?|team (?:van|di)) (?:d[eu]s? (?:la |l['’])?|d['’])?",
    '(?:off|on) the phone (?:with|to) ',
    '(?:here from|hier von|hier van) ',
  ],
  [
    1.6,
    '(?:join(?:ing|ed)?|rejoindre|intégrer|faire partie d[eu]|werken bij|aan de slag (?:te gaan )?bij|formar parte de|trabajar en|unirte a|far parte di|lavorare (?:in|da|per|con)|fazer parte d[ao]|trabalhar n[ao]|juntar-se (?:à|ao|a)|welcome to|considering|considered|behalf of|choosing|chosen|(?<!, )part of|(?:forwarded|its way|passed on|on) to|offer from|employment with|time (?:with|at)|time you spent (?:with|at)|meet(?:ing)? with|passion for|(?:cancelled|canceled|filled|closed|posted|sent|invited|run|prepared|managed|advertised|requested|assigned|reviewed|assessed) by|(?<=[aei]d[ao]s? )(?:pel[ao]|por)|(?<=[aeiu]t[aoe] )da(?:l|lla)?|(?<=[éiu]e?s? )par|integrarte a|incorporarte a|sumarte a|postular(?:te)? en|postulación en|candidatar(?:-se|te)? (?:à|ao|a)|excitement (?:for|about)|enthusiasm for|(?:update|message|invitation|request|nachricht|einladung) (?:from|von)|hear(?:d|ing)? back from|received from|thanks from|invited by|known as) (?:the )?',
  ],
  [
    1.5,
    String.raw`(?:interest|interesse|intresse|intérêt|interés) (?:(?:that |which |som )?(?:you|du|vous|que|u|je|hai|você)(?: \p{L}{1,12}){1,3} )?(?:(?:shown|expressed) )?(?:in|för|for|voor|por|pour|à|i|en|per|em) (?:the |working at |att arbeta på )?`,
    '(?:candidature|intérêt|interés|interesse)(?: (?:dimostrato|mostrado|demonstrado|manifestado|porté))? (?:chez|pour|à|en|por|per|verso|hacia|n[ao]|pel[ao]) ',
    '(?:im namen (?:der|des|von)|team (?:der|von|vom)|willkommen bei|wir (?:von|vom)|bei|seitens)(?: der| dem| den)? ',
  ],
  [
    1.4,
    "(?:l['’]équipe|candidature) d['’]",
    "(?:hos|presso|chez|bij|au sein d[eu]|w firmie|ansökan till|ansøgning til|søknad til) (?:la |le |l['’]|de |het )?",
  ],
]);

export const LEADS_IN_SUBJECT = leads([
  [3, '(?:apply(?:ing)?|applied|applications?) (?:to|at|with|@|from) (?:the )?'],
  [2.95, '(?:sent to|viewed by|received by(?: team)?) '],
  [2.9, 'interest in (?:working (?:at|for|with) |joining |a career (?:at|with) |careers? at |the )?'],
  [
    2.85,
    '(?:bewerbung|interesse|mitarbeit|gespräch|termin|interview|stelle|karriere) (?:bei|beim|an|am|mit|von)(?: der| dem)? ',
    String.raw`(?:with|mit|avec|con|met) \p{L}{2,20}(?: \p{L}{2,20}(?:,| (?:from|of|at|von|de|di|van))| (?:from|of|at|von|de|di|van)) `,
  ],
  [
    2.8,
    '(?:candidature|entretien|recrutement|stage|alternance) (?:chez|auprès d[eu]|au sein d[eu]|à) ',
    '(?:ansökan|ansøgning|søknad|intervju|samtale|stilling|tjänst)(?:en)? (?:till|til|hos|ved|vid|i) ',
    '(?:candidatura|seletivo|entrevista|vaga|seleção|seleccion|selección|proceso|solicitud|postulación) (?:na|no|da|do|em|ao|en|con) ',
    '(?:candidatura|colloquio|selezione|posizione|domanda) (?:presso|con) ',
    '(?:sollicitatie|gesprek|vacature|kennismaking|aplikacja|rekrutacja|rozmowa|hakemus) (?:bij|do|w) ',
  ],
  [
    2.75,
    '(?:next steps|interview|screen|call|chat|meeting|opportunity|position|role|job|candidacy|follow(?:ing)?[- ]up|update|hiring|recruiting|offer|assessment|challenge|test|note|news|thank you|thanks|hello|future|career|time|conversation|journey|process|message|letter|code|feedback|invitation|result|status|conversations|interviews|chats|talks|calls) (?:with|at|from|@|bei|mit|von|for joining) ',
  ],
  [
    2.7,
    '(?:welcome to|kunden|du client|cliente|klant) ',
    String.raw`(?:assessment|test|challenge|interview|task)(?: [^\s]{1,20}){0,3} by `,
  ],
  [2.65, '(?:assessment|test|challenge|task|interview|exercise) for '],
  [2.6, '(?:at|@|bei|beim) '],
  [2.5, 'invited to (?=[^:]{2,40}: )'],
]);

/** Where the sender tells nothing, whoever a subject says it is with, from, by or for. */
export const LEADS_IN_OPEN_SUBJECT = leads([
  [
    2.4,
    '(?:(?:postular|postulación|candidatura|candidature|inscripción|inscrição) [aàá]|with|from|at|by|for|avec|chez|à|de la part de|con|em|com(?: [ao])?|n[ao]|d[ao]|pel[ao]|met|bij|von|bei|mit|presso|da|per|en|til|hos|från|fra|med)(?: the| l[ae]| het| der| dem)? ',
  ],
]);

/** The same in a letter: where one is to come, and where it says that something is. */
export const LEADS_IN_OPEN_TEXT = leads([
  [
    1.5,
    String.raw`(?:offre|oferta|offerta|vaga|vacature|annonce|anuncio|annuncio) [^.!?\n]{2,60}? (?:de|da|do|van|di|bei|von|chez|en|na|no|bij|presso) `,
  ],
  [
    1.4,
    '(?:where|venue|address|location|adresse|ort|lieu|plaats|locatie|lugar|dónde|direcci[oó]n|luogo|dove|indirizzo|local|onde|wat|was|what|quoi|qué|evento?|event)\\s?: ',
  ],
  [
    1.2,
    '(?:at|desde|bij|em|n[ao]|pel[ao]|presso|chez|bei|beim|aan boord van|team|equipo|équipe|equipa|equipe) ',
  ],
]);

/** The first acceptable name behind each lead; `small`: the text in small letters, up to where leads are looked for. */
export function namesBehindLeads(
  field: FoundName['field'],
  text: string,
  small: string,
  { weights, patterns }: Leads,
  accept: Accept,
): WeighedName[] {
  return patterns.placesIn(small, MAX_TRIES).flatMap((places, index) => {
    for (const { start, end } of places) {
      if (IS_OF_THE_NAME.test(small.slice(start, end)) && /^\p{Lu}/u.test(text.slice(start, end))) continue;
      const found = nameBehind(field, text, small.slice(start, end), end, accept);
      const weight = weights[index] ?? 0;
      if (found) return [{ ...found, weight, by: WHO_IT_IS.get(weight) }];
    }
    return [];
  });
}

function nameBehind(
  field: FoundName['field'],
  text: string,
  lead: string,
  from: number,
  accept: Accept,
): FoundName | null {
  const place = readCompanyName(text, from);
  if (!place || GOES_ON.test(text.slice(place.end, place.end + 20))) return null;
  if (SOMEBODY.test(lead) && FROM_SOMEWHERE.test(text.slice(place.end, place.end + 14))) return null;
  return nameAt(field, text, accept(text.slice(place.start, place.end)), place.start);
}

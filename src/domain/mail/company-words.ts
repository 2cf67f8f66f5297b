import { ORGANISATION } from './company-patterns.ts';

/** What a house is: a word that a person's name does not hold, and a firm's, an office's or a school's may. */
const HOUSES = new Set(
  (
    'mesón taberna hostal hostel pensión tienda bistrot crêperie domaine château moulin landgoed société métropole département osteria locanda pasticceria farmacia farmácia bottega ferramenta cantina caseificio vetreria officine edil impresa gestoría talleres panadería frutería ferretería peluquería librería consultora construtora construcciones construções laboratorios laboratórios mutua mutualidad supermercados almacenes guardería creche junta padaria salão mercado mercearia usina frigorífico escritório advogados abogados avocats notaires notarissen notariskantoor advocatenkantoor accountantskantoor bakkerij slagerij bouwbedrijf drukkerij kwekerij dakwerken kinderopvang basisschool woonzorgcentrum thuiszorg mutualiteit mutuelle supermarchés pressing scierie menuiserie imprimerie brasserie fromagerie laiterie laiteries cimenterie cimenteries jardinerie assurances crèche école caserne hogeschool agentschap ziekenhuis rechtbank politie zorg wasserij uitvaartzorg tankopslag polyclinique consejería observatorio osservatorio kanton canton provincie provincia province waterschap ordination constabulary comune rectorat ministère ministero ministerio ministério panificio meccanica nido autoridade autoridad autorità autorité laboratoire laboratoires laboratorio laboratorios zorggroep stadtbibliothek ingenieurbüro bezirksamt akademie institut agentur brauerei feuerwehr behörde genossenschaft gesellschaft versicherung praxis apotheke spedition zentrum forschungszentrum gestüt landgestüt werft kammer handelskammer zahnarztpraxis kinderhaus bootswerft weingut garage towing trucking builders construction interiors developments chemicals authority primary preparatory college infosystems dental spa florist bakery markets police trustees scuola liceo segreteria ginásio cartório companhia transports pflege optik consultants architects surveyors solicitors academy accountants advocaten agencia agency agenzia agriturismo air airways amt amtsgericht aquarium arena atelier auberge authority autohaus ' +
    'ayuntamiento backhaus bakery bäckerei bakkerij banca banco bank banque bauhof berghotel bewind biotech bistro bodega bodegas boulangerie ' +
    'borough brewery brewing bryggeri bureau bureauet büro cabinet café camara câmara cartiere casa cathedral center centre centro chambers charpentes ' +
    'church city clinic clinica clínica clinique club colegio collège college commission commissioners commune compagnie comune concello ' +
    'consorzio constructora consulate cooperativa cooperative coopérative council county dagblad dairy dental department district editora ' +
    'editorial éditions embassy empresa ensemble escola escuela escola estudio fabrik fabriek faculty farm federation ferme firma fondation ' +
    'fondazione foods forge foundation freight fromageries fromagerie fundación fundação fundacja galerie gallery games garage gasthaus gasthof ' +
    'gemeente gemeinde gericht gerüstbau gesamtschule grill grupo gruppo groupe group grundschule gymnasium hacienda handwerk haus heating hof ' +
    'holdings hôpital hospice hospital hospitals hotel hôtel hotell housing huisarts industries inn institute instituto istituto jugendamt kanzlei ' +
    'kindergarten kirchenkreis kirche kita kliniken klinik kletterhalle kommune koncern konditorei kreis kreissparkasse krankenhaus kulturhaus laboratories ' +
    'labs laden landesamt landkreis landratsamt librairie library lodge logistics logistik logistique lojas lycée mairie malerbetrieb malermeister ' +
    'maison manufaktur markt media melkveebedrijf metzgerei mills ministry mittelschule mosque motors museo museum muséum município nursery officina oficina ' +
    'opera orchestra packaging papeterie paroisse parish partners pastificio pâtisserie pharmacy pharmacie philharmonic pizzeria planetarium podere polizei police polska praxis ' +
    'prefeitura press primary pumps quinta rail railway reiterhof residence restaurant restaurante retail ristorante roofing sägewerk salon sanatorium sartoria ' +
    'schreinerei school schools schule seguros seilbahn seminar services sheriff society società sociedad sociedade spa sparekasse sparkasse spital stadtwerke stadt ' +
    'stichting stiftung studio studios supermarkets surgery tabakladen taller tavern technologies theater theatre théâtre tischlerei tierklinik tierarztpraxis toitures tours ' +
    'trafilerie acciaierie transport transportes trattoria travaux trust tutors uni union universidad universidade universita università universitat ' +
    'universitätsklinikum universitetet universitet universiteit université university usina utilities verband verein verlag vets verwaltung ville vinery vineyard volkshochschule ' +
    'waldkindergarten weingut werft werk werkstatt winery wohnbau woning works ymca ziekenhuis zoo zorg'
  ).split(' '),
);
/** "Tischlerei", "Bibliothekswesen", "Hochschule", "Stadtwerke": how such words end in German and its neighbours. */
const HOUSE_ENDING =
  /(?:schule|klinik|klinikum|werke?|betriebe?|anstalt|(?:bundes|landes|melde|beratungs)stelle|gericht|verband|verein|museum|theater|handlung|[aeiou]?[bcdfghjklmnpqrstvwxz]erei|erij|kasse|sykehus|sjukhus|sygehus|skole|skolan|bibliotek|förvaltning)$/;
/** Endings that a surname may have too: such words are long where they name a house. */
const LONG_ENDING =
  /(?:huis|agentur|zentrum|zentrale|kammer|amt|haus|praxis|apotheke|kanzlei|spedition|werft|gestüt|bank|versicherung(?:en)?|brauerei|bahn(?:en)?|dienste?|verbund|handel|institut|akademie|genossenschaft|gruppe|garten|heim|stift|kirche|technik|club|feuerwehr|gemeinde|behörde)$/;

/** Whether a name says what kind of house it is the name of. */
export function namesAHouse(name: string): boolean {
  if (/^(?:head|director|office|clerk|chair|dean|leiter\p{L}*|member|vice)(?!\p{L})/iu.test(name))
    return false;
  if (ORGANISATION.test(name)) return true;
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word) => HOUSES.has(word) || HOUSE_ENDING.test(word) || (word.length > 8 && LONG_ENDING.test(word)),
    );
}

/** Who in a house writes, not what it is called: "Werksleitung", "Vacaturebeheer", "Recruteur". */
const WRITES_THERE =
  /(?:leitung|management|auswahl|betreuung|beheer|team|portal|redaktion|redactie|direktion|directie|direction|direcci[oó]n|direção|sekretariat|secretariaat|rektorat|dekanat|buchung|bewerbung|rekrutierung|stagiaires?|^(?:p&o|griffie|estágio|estagio|receptie|reception|portineria|selectiecel|recrut\p{L}*|reclut\p{L}*|selecci[oó]n|selezione|équipe|equip[aeo]|time|academy|pr[aá]cticas|candidatur\p{L}*|bewerb\p{L}*|ausbildung|personal\p{L}*|oficina|ufficio|secrétariat|secretaria|segreteria|gerencia|jobs?|careers?|talent|hr|rh|ihre?|deine?|euer|eure|your|our|votre|ton|jouw|uw|suo|vostro|su|tu))$/iu;
/** Parts what stands before a name from it: "Jo von", "Outsourced HR for", "Founder,". */
const PARTED =
  /(?:[–—|/,:;(]|\s-)\s*$|(?:^|\s)(?:von|vom|bei|for|from|at|für|pour|chez|voor|hos|presso|para|por|per|p['’]la|namens)(?: (?:l[ae]|les|d[ieao][re]?|das|the|el|il|het|[oa]))?\s*$|^\s*\S+\s(?:de|di|da|do|del|della|du|van)\s*$/iu;
/** An office that a town or a theatre has, and that has no name of its own. */
const OFFICE = /(?:amt|büro|hof)$/iu;
const LINKS = /^(?:de|del|della|di|du|des|da|do|der|of|for|für)$/iu;

/** Whether words before a name belong to it: "Weingut" does, "Werksleitung", "Jo from" and "Founder," do not. */
export function belongsBefore(words: string, name: string): boolean {
  const before = words
    .trim()
    .split(/\s+/)
    .filter((word) => !LINKS.test(word));
  const last = before.at(-1);
  if (!last) return true;
  if (PARTED.test(words) && !(before.some(namesAHouse) && /\s\p{L}+\s*$/u.test(words))) return false;
  const [first = '', ...others] = name.trim().split(/\s+/);
  return (
    !before.some((word) => WRITES_THERE.test(word)) &&
    !(OFFICE.test(last) && others.length > 0 && namesAHouse(first))
  );
}

/** "Emma Voss, BA" is somebody who has learned something. */
export function hasADegree(name: string): boolean {
  return /,\s?(?:B\.?A|M\.?A|(?:B|M|D)\.?Sc|MBA|(?:B|M)\.?Eng|LL\.?[BM]|Ph\.?D|Mag|Dipl\.?-\p{L}+|CIPD|MCIPD|PHR|SHRM\S*)\.?$/u.test(
    name,
  );
}

/** "Anna Voss", "M. Osthues", "Dr. Ulrike Hahnemann": two or three words, and none that a house would have. */
export function isLikeAPerson(name: string): boolean {
  return (
    /^(?:(?:Dr|Prof|Pr|Mr|Mrs|Ms|Dra|Ing|Lic|Rev|Fr|Herr|Frau)\.? ){0,3}\p{Lu}(?:\p{Ll}{1,20}|\.)(?:[ -](?:von|van|de|der|da|di|den|ter|\p{Lu}\p{Ll}{0,20}\.?)){1,3}$/u.test(
      name.trim(),
    ) &&
    !namesAHouse(name) &&
    !/^(?:The|Das) /u.test(name)
  );
}

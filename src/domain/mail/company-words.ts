/** Words that a firm, an office or a school has in its name, and hardly anything else. */
const ORGANISATIONS = new Set(
  (
    'praxis kanzlei ingenieurbüro architekturbüro hotel restaurant museum verlag apotheke stadtwerke kindergarten kita schule theater clinic trust ' +
    'university insurance airline airlines motors industries logistics energy holding holdings associates brothers gmbh ag se inc llc ltd limited corp ' +
    'corporation company group bank institut institute technologies software systems entertainment labs agentur agency fonds foundation stiftung ' +
    'personaldienstleistungen hospital school college ministry solutions consulting partners studio studios council stadt land fh telekom factory'
  ).split(' '),
);
const ORGANISATION_ENDING =
  /(?:universit\p{L}{1,5}|hochschule|klinik\p{L}{0,4}|gesellschaft|verwaltung|ministerium|werke|krankenhaus|verein|verband|landesamt|bundesamt)$/u;
/** What a house is: a word that a person's name does not hold, and a firm's, an office's or a school's may. */
const HOUSES = new Set(
  (
    'abogados academy acciaierie accountants accountantskantoor advocaten advocatenkantoor advogados agencia agentschap agenzia agriturismo air airways ' +
    'akademie almacenes amt amtsgericht aquarium architects arena assurances atelier auberge authority autohaus autoridad autoridade autorità autorité ' +
    'avocats ayuntamiento backhaus bakery bakkerij banca banco banque basisschool bauhof behörde berghotel bewind bezirksamt biotech bistro bistrot bodega ' +
    'bodegas bootswerft borough bottega boulangerie bouwbedrijf brasserie brauerei brewery brewing bryggeri builders bureau bureauet bäckerei büro cabinet ' +
    'café camara cantina canton cartiere cartório casa caseificio caserne cathedral center centre centro chambers charpentes chemicals church château ' +
    'cimenterie cimenteries city clinica clinique club clínica colegio collège commission commissioners commune compagnie companhia comune concello ' +
    'consejería consorzio constabulary construcciones construction constructora construtora construções consulate consultants consultora cooperativa ' +
    'cooperative coopérative county creche crèche crêperie câmara dagblad dairy dakwerken dental department developments district domaine drukkerij ' +
    'département edil editora editorial embassy empresa ensemble escola escritório escuela estudio fabriek fabrik faculty farm farmacia farmácia ' +
    'federation ferme ferramenta ferretería feuerwehr firma florist fondation fondazione foods forge forschungszentrum freight frigorífico fromagerie ' +
    'fromageries frutería fundación fundacja fundação galerie gallery games garage gasthaus gasthof gemeente gemeinde genossenschaft gericht gerüstbau ' +
    'gesamtschule gesellschaft gestoría gestüt ginásio grill groupe grundschule grupo gruppo guardería gymnasium hacienda handelskammer handwerk haus ' +
    'heating hof hogeschool hospice hospitals hostal hostel hotell housing huisarts hôpital hôtel impresa imprimerie infosystems inn instituto interiors ' +
    'istituto jardinerie jugendamt junta kammer kanton kinderhaus kinderopvang kirche kirchenkreis kletterhalle klinik kliniken kommune koncern konditorei ' +
    'krankenhaus kreis kreissparkasse kulturhaus kwekerij laboratoire laboratoires laboratories laboratorio laboratorios laboratórios laden laiterie ' +
    'laiteries landesamt landgestüt landgoed landkreis landratsamt librairie library librería liceo locanda lodge logistik logistique lojas lycée mairie ' +
    'maison malerbetrieb malermeister manufaktur markets markt meccanica media melkveebedrijf menuiserie mercado mercearia mesón metzgerei mills ' +
    'ministerio ministero ministère ministério mittelschule mosque moulin município museo muséum mutua mutualidad mutualiteit mutuelle métropole nido ' +
    'notaires notariskantoor notarissen nursery observatorio officina officine oficina opera optik orchestra ordination osservatorio osteria packaging ' +
    'padaria panadería panificio papeterie parish paroisse pasticceria pastificio peluquería pensión pflege pharmacie pharmacy philharmonic pizzeria ' +
    'planetarium podere police politie polizei polska polyclinique prefeitura preparatory press pressing primary province provincia provincie pumps ' +
    'pâtisserie quinta rail railway rechtbank rectorat reiterhof residence restaurante retail ristorante roofing salon salão sanatorium sartoria schools ' +
    'schreinerei scierie scuola segreteria seguros seilbahn seminar services sheriff slagerij sociedad sociedade society società société solicitors spa ' +
    'sparekasse sparkasse spedition spital stadtbibliothek stichting supermarchés supermarkets supermercados surgery surveyors sägewerk tabakladen taberna ' +
    'taller talleres tankopslag tavern theatre thuiszorg théâtre tienda tierarztpraxis tierklinik tischlerei toitures tours towing trafilerie transport ' +
    'transportes transports trattoria travaux trucking trustees tutors uitvaartzorg uni union universidad universidade universita universitat universiteit ' +
    'universitet universitetet università universitätsklinikum université usina utilities verband verein versicherung verwaltung vetreria vets ville ' +
    'vinery vineyard volkshochschule waldkindergarten wasserij waterschap weingut werft werk werkstatt winery wohnbau woning woonzorgcentrum works ymca ' +
    'zahnarztpraxis zentrum ziekenhuis zoo zorg zorggroep école éditions'
  ).split(' '),
);
/** "Tischlerei", "Bibliothekswesen", "Hochschule", "Stadtwerke": how such words end in German and its neighbours. */
const HOUSE_ENDING =
  /(?:schule|klinik|klinikum|werke?|betriebe?|anstalt|(?:bundes|landes|melde|beratungs)stelle|gericht|verband|verein|museum|theater|handlung|[aeiou]?[bcdfghjklmnpqrstvwxz]erei|erij|kasse|sykehus|sjukhus|sygehus|skole|skolan|bibliotek|förvaltning)$/;
/** Endings that a surname may have too: such words are long where they name a house. */
const LONG_ENDING =
  /(?:huis|agentur|zentrum|zentrale|kammer|amt|haus|praxis|apotheke|kanzlei|spedition|werft|gestüt|bank|versicherung(?:en)?|brauerei|bahn(?:en)?|dienste?|verbund|handel|institut|akademie|genossenschaft|gruppe|garten|heim|stift|kirche|technik|club|feuerwehr|gemeinde|behörde)$/;

const OF_A_PERSON = new Set('head director office clerk chair dean member vice'.split(' '));

/** Whether a name has a word that firms, offices and schools have in theirs. */
export function namesAnOrganisation(name: string): boolean {
  return wordsOf(name).some(isOrganisation);
}

/** Whether a name says what kind of house it is the name of. */
export function namesAHouse(name: string): boolean {
  const words = wordsOf(name);
  const [first = ''] = words;
  if (OF_A_PERSON.has(first) || first.startsWith('leiter')) return false;
  return words.some((word) => isOrganisation(word) || isHouse(word));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u);
}

function isOrganisation(word: string): boolean {
  return ORGANISATIONS.has(word) || ORGANISATION_ENDING.test(word);
}

function isHouse(word: string): boolean {
  return HOUSES.has(word) || HOUSE_ENDING.test(word) || (word.length > 8 && LONG_ENDING.test(word));
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

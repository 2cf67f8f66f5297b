/** What a house is: a word that a person's name does not hold, and a firm's, an office's or a school's may. */
const HOUSES = new Set(
  (
    'abattoir abattoirs abogados academy acciaieria acciaierie accountants accountantskantoor aceitera aceros advocaten advocatenkantoor advogados ' +
    'aeroporto aeropuerto agencia agency agentschap agentur agenzia agriturismo agropecuaria agrícola aguas air airline airlines airways akademie ' +
    'albergo alimentos almacenes almazara aluminios ambulatorio ambulatório amt amtsgericht apicoltura apotheke aquarium architects architekturbüro ' +
    'arena arquitectos arquitetos aserradero asociación asociados associates association associazione associação assurances astilleros atelier ateliers ' +
    'auberge authority autocares autoescuela autohaus autoridad autoridade autorità autorité avocats ayuntamiento aéroport backhaus bakery bakkerij ' +
    'banca banco bank banque basisschool bauhof behörde berghotel bestattungen bewind bezirksamt bibliothèque biotech birrificio bistro bistrot bodega ' +
    'bodegas bootswerft borough bottega bottling boulangerie bouwbedrijf brasserie brauerei brewery brewing brothers brouwerij bryggeri builders bureau ' +
    'bureauet bäckerei büro cabinet café caixa caja calzados calzature calçados camara cantiere cantieri cantina canton carnicería carpintaria ' +
    'carpintería carrosserie carrozzeria cartiere cartoleria cartonagem cartonaje cartotecnica cartório casa caseificio caserne cassa cathedral caves ' +
    'cementera cementos center centre centro ceramica ceramiche cerveceria cervecería cervejaria cerámica cerámicas cerâmica chalet chambers chantiers ' +
    'charcuterie charpentes chaussures chemicals chocolaterie chocolates church château cimenterie cimenteries cinéma citrícola city clinic clinica ' +
    'clinicas clinique club clínica clínicas coiffure colegio college collège comedores comercializadora comitato commission commissioners commune ' +
    'compagnie companhia company comptoir comune concello concesionario concessionaria concessionária confecciones confecções confezioni confiserie ' +
    'confitería consejería conservas conservera conserverie consorcio consorzio constabulary construcciones construction constructions constructora ' +
    'construtora construções consulate consultants consulting consultora consórcio cooperativa cooperative coopérative corp corporation council county ' +
    'couture creamery creche cremeria cristalería crèche crémerie crêperie curtidos câmara dachdeckerei dagblad dairy dakwerken dental department dept ' +
    'destilería developments dierenartsen dierenkliniek distilleria distillerie distribuciones distribuidora distribuzione district domaine domaines ' +
    'drogaria droguería drukkerij département ebanistería ecole ecoles ediciones edil editora editorial edizioni edições elektrotechnik embalagens ' +
    'embassy embutidos empresa energy engenharia enoteca ensemble entertainment entreprise entreprises envases escola escolas escritório escuela ' +
    'escuelas estaleiro estaleiros estancia estudio fabrica fabriek fabrik factory faculty farm farmaceutici farmacia farmacias farmacie farmácia ' +
    'farmácias fattoria fazenda federation ferme ferramenta ferretería ferrovie feuerwehr fh fiduciaire fiduciaria finca firma florist floristería ' +
    'fondation fondazione fonderia fonderie fonds foods forge forschungszentrum foundation fournil frantoio freight frigo frigorífico frigoríficos ' +
    'fromagerie fromageries frutería fundación fundacja fundação fábrica galerie gallery games garage gasthaus gasthof gelateria gemeente gemeinde ' +
    'genossenschaft gericht gerüstbau gesamtschule gesellschaft gestoría gestüt gimnasio ginásio gmbh grafiche grill group groupe groupement grundschule ' +
    'grupo gruppo gráficas guardería gymnasium hacienda handelskammer handwerk haus haustechnik heating herboristería hermanos hilados hilandería ' +
    'hochbau hof hogeschool holding holdings holzbau hormigones hospice hospital hospitalier hospitals hostal hostel hostellerie hotel hoteles hotell ' +
    'hotéis housing huisarts hypermarché hôpital hôtel immobiliare imobiliária impianti imprenta impresa imprimerie inc industrias industries indústrias ' +
    'infosystems ingegneria ingeniería ingenieurbüro ingénierie inmobiliaria inn instalaciones installatietechniek institut institute instituto ' +
    'insurance interiors invernaderos istituto jardinerie jardinería joaillerie joalharia joyería jugendamt juguetes junta kammer kanton kanzlei ' +
    'kinderdagverblijf kindergarten kinderhaus kinderopvang kirche kirchenkreis kita kletterhalle klinik kliniken kommune koncern konditorei krankenhaus ' +
    'kreis kreissparkasse kringloop kulturhaus kwekerij laboratoire laboratoires laboratories laboratorio laboratorios laboratórios labs laden laiterie ' +
    'laiteries laminados land landesamt landgestüt landgoed landkreis landratsamt landtechnik laticínios latticini lavanderia lavanderie lavandería ' +
    'legnami librairie library librerie librería liceo limited llc locanda lodge logistics logistik logistique loja lojas loonbedrijf ltd lycée lácteos ' +
    'lüftungstechnik macelleria madeiras maderas maderera magazzini mairie maison malerbetrieb malermeister manifattura manufaktur marbrerie markets ' +
    'markt marmi maroquinerie maschinenbau masseria meccanica media meldkamer melkveebedrijf menuiserie mercado mercearia mesón metallbau metalmeccanica ' +
    'metalúrgica metzgerei mills minera mineração miniera ministerio ministero ministry ministère ministério mittelschule mobili molini molinos mosque ' +
    'mosteiro motors moulin moveis muebles município museo museum muséum mutua mutualidad mutualiteit mutuelle mármoles métropole móveis naviera nido ' +
    'notaires notariskantoor notarissen nursery observatorio officina officine oficina olivicola omroep opera optik orchestra ordination oreficeria ' +
    'ortofrutta ospedale osservatorio osteria packaging padaria panadería panificio papelaria papelera papelería papeterie papéis parafarmacia parish ' +
    'paroisse parrocchia partners pasticceria pastificio paysages paysagistes peixaria peluquería pensión perfumaria perfumería personaldienstleistungen ' +
    'pescadería pescados pescheria petroquímica pflege pharmacie pharmacy philharmonic piscinas piscine pizzeria planetarium plastiques plásticos podere ' +
    'poliambulatorio police policlinico policlínica polideportivo politie polizei polska polyclinique pompes porcelanas praxis prefabbricati prefeitura ' +
    'preparatory press pressing primary productora produtora province provincia provincie pumps pâtisserie pépinière pépinières queijaria quesería ' +
    'quincaillerie quinta químicas raffineria rail railway raumausstattung rechtbank rectorat rede refinaria refinería refugio reiterhof reparaciones ' +
    'residence residencia residenza restaurant restaurante retail rifugio ristorante roofing réseau salaisons salon salumificio salão sanatorium ' +
    'sartoria schilders scholengemeenschap scholengroep school schools schreinerei schule scierie scuola scuole secadero segreteria seguros seilbahn ' +
    'sementi seminar serralharia serrurerie services sheriff siderurgica siderúrgica sidrería slagerij sociedad sociedade society società société ' +
    'software solicitors solutions spa sparekasse sparkasse spedition spital stabilimento stadt stadtbibliothek stadtwerke stahlbau steuerberatung ' +
    'stichting stiftung studio studios supermarché supermarchés supermarkets supermercado supermercados supermercati supermercato surgery surveyors ' +
    'systems sägewerk tabacchi tabakladen tabelionato taberna taller talleres tankopslag tannerie tapicería tapisserie tavern taxis technologies tecidos ' +
    'teinturerie telares telekom tenuta tenute termas terme tessitura tessuti textil textiles theater theatre thuiszorg théâtre tiefbau tienda ' +
    'tierarztpraxis tierklinik timmerwerken tintoria tipografia tipografía tischlerei tissages toitures toldos tonnellerie torrefacción torrefazione ' +
    'torréfaction tours towing trafilerie traiteur tramways transport transportadora transportbedrijf transportes transports tranvías trasporti ' +
    'trattoria travaux trucking trust trustees tuincentrum tutors têxtil uitvaartzorg uni union universidad universidade universita universitat ' +
    'universiteit universitet universitetet university università universitätsklinikum université usina utilities verband verbund verein vereniging ' +
    'vergers verlag verrerie versicherung verwaltung verzorgingshuis vetreria vetrerie vets viandes viação viações vidraria vidrios vigilancia ' +
    'vigilância vignobles ville vinery vineyard vinhos vinícola vivai vivaio viveiro viveiros vivero viveros viña viñas viñedos volailles ' +
    'volkshochschule waldkindergarten wasserij waterschap weingut werft werk werkstatt winery wohnbau woning woonzorgcentrum works ymca zahnarztpraxis ' +
    'zentrum ziekenhuis ziekenhuizen zoo zorg zorggroep zuivel águas école éditions ópticas óticas'
  ).split(' '),
);
/** "Tischlerei", "Bibliothekswesen", "Hochschule", "Stadtwerke": how such words end in German and its neighbours. */
const HOUSE_ENDING =
  /(?:universit\p{L}{1,5}|schule|klinik\p{L}{0,4}|werke?|krankenhaus|gesellschaft|verwaltung|ministerium|(?:landes|bundes)amt|betriebe?|anstalt|(?:bundes|landes|melde|beratungs)stelle|gericht|verband|verein|museum|theater|bühne|werkstätten|handlung|[aeiou]?[bcdfghjklmnpqrstvwxz]erei|erij|kasse|sykehus|sjukhus|sygehus|skole|skolan|bibliotek|förvaltning)$/u;
/** Endings that a surname may have too: such words are long where they name a house. */
const LONG_ENDING =
  /(?:huis|agentur|zentrum|zentrale|kammer|amt|haus|praxis|apotheke|kanzlei|spedition|werft|gestüt|bank|versicherung(?:en)?|brauerei|bahn(?:en)?|dienste?|verbund|handel|institut|akademie|genossenschaft|gruppe|garten|heim|stift|kirche|technik|club|feuerwehr|gemeinde|behörde)$/;

/** "se" is a word in other languages. */
const COMPANY_BY_LAW = /(?<![\p{L}\d])(?:AG|SE)(?![\p{L}\d])/u;
const OF_A_PERSON = new Set('head director office clerk chair dean member vice'.split(' '));

/** Whether a name says what kind of house it is the name of. */
export function namesAHouse(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const [first = ''] = words;
  if (OF_A_PERSON.has(first) || first.startsWith('leiter')) return false;
  return words.some(isHouse) || COMPANY_BY_LAW.test(name);
}

function isHouse(word: string): boolean {
  return HOUSES.has(word) || HOUSE_ENDING.test(word) || (word.length > 8 && LONG_ENDING.test(word));
}

/** Who in a house writes, not what it is called: "Werksleitung", "Vacaturebeheer", "Recruteur". */
const WRITES_THERE =
  /(?:leitung|management|auswahl|betreuung|beheer|team|portal|redaktion|redactie|direktion|directie|direction|direcci[oó]n|direção|sekretariat|secretariaat|rektorat|dekanat|personeelsdienst|buchung|bewerbung|rekrutierung|stagiaires?|^(?:p&o|griffie|estágio|estagio|receptie|reception|portineria|selectiecel|recrut\p{L}*|reclut\p{L}*|selecci[oó]n|selezione|équipe|equip[aeo]|time|academy|pr[aá]cticas|candidatur\p{L}*|bewerb\p{L}*|ausbildung|personal\p{L}*|oficina|ufficio|secrétariat|secretaria|segreteria|gerencia|jobs?|careers?|talent|hr|rh|ihre?|deine?|euer|eure|your|our|votre|ton|jouw|uw|suo|vostro|su|tu))$/iu;
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

/** What a house is: a word that a person's name does not hold, and a firm's, an office's or a school's may. */
const HOUSES = new Set(
  (
    'abattoir abattoirs abogados academy acciaieria acciaierie accountants accountantskantoor aceitera aceros advisors advocaten advocatenkantoor ' +
    'advogados aerolinhas aerolíneas aeroporto aeropuerto aerospace agencia agency agentschap agentur agenzia agriturismo agropecuaria agrícola ' +
    'aguas air airline airlines airways akademie albergo alimentos almacenes almazara aluminios ambulance ambulatorio ambulatório amt amtsgericht ' +
    'analytics apicoltura apotheek apotheke aquarium architects architekturbüro arena arquitectos arquitetos aserradero asociación asociados ' +
    'assessoria associates association associazione associação assurances astilleros atelier ateliers auberge authority autocares autoescuela ' +
    'autofficina autohaus autoridad autoridade autorità autorité aviation avocats ayuntamiento aéroport backhaus bakers bakery bakes bakkerij ' +
    'bakkerijen banca banco bank banque bar barbers basisschool bauhof behörde berghotel bestattungen bewind bezirksamt bibliothèque bijouterie ' +
    'biologics biosciences biotech birrificio bistro bistros bistrot bloemist bloemisterij boatbuilders boatyard bodega bodegas bodegón bookshop ' +
    'bookshops bookstore bootswerft borough bottega bottling boulangerie boutique bouwbedrijf brasserie brauerei brauhaus breweries brewery brewing ' +
    'brickworks brothers brouwerij brouwerijen bryggeri buchhandlung builders bureau bureauet buses butchers bäckerei büro cabinet cafetaria ' +
    'cafetería café cafés caixa caja calzados calzature calçados camara campsite cantiere cantieri cantina canton caravans caritas carnicería ' +
    'carpentry carpintaria carpinteros carpintería carrosserie carrozzeria carrozzerie cartiere cartoleria cartonagem cartonaje cartotecnica ' +
    'cartório casa caseificio caserne cassa cathedral cattery caves cementera cementos center centre centro ceramica ceramiche cerveceria ' +
    'cervecería cervejaria cervejarias cerámica cerámicas cerâmica chalet chambers chantiers charcuterie charcuteries charpentes chaussures ' +
    'chemicals chocolaterie chocolates chocolatier church château cimenterie cimenteries cinéma citrícola city cleaners clinic clinica clinicas ' +
    'clinique club clínica clínicas coaches coiffeur coiffure colegio college collège comedores comercializadora comitato commission commissioners ' +
    'commune compagnie companhia company comptoir comune concello concesionario concessionaria concessionária confecciones confecções confezioni ' +
    'confiserie confitería consejería conservas conservatoire conservera conserverie consorcio consorzio constabulary construcciones construction ' +
    'constructions constructora construtora construções consulate consultants consulting consultora consórcio cooperativa cooperative coopérative ' +
    'corp corporation council county couriers couture couvreur creameries creamery creche cremeria creperie cristalería crèche crèches crémerie ' +
    'crêperie curtidos cycles câmara dachdeckerei dagblad dairies dairy dakwerken delicatessen dental dentistry department dept destilería developments ' +
    'diagnostics diakonie dierenartsen dierenkliniek diner distilleria distillerie distillers distribuciones distribuidora distribuzione district ' +
    'domaine domaines drogaria droguería drukkerij département ebanistería ecole ecoles ediciones edil editora editorial edizioni edições education ' +
    'ehpad eisdiele electronics embalagens embassy embutidos empresa energy engenharia enoteca ensemble entertainment entreprise entreprises ' +
    'envases erboristeria escola escolas escritório escuela escuelas estaleiro estaleiros estancia estudio fabrica fabriek fabrik factory faculty ' +
    'falegnameria farm farmaceutici farmacia farmacias farmacie farmacéutica farmacêutica farmácia farmácias farriers fattoria fazenda federation ' +
    'feinkost feinmechanik fenstertechnik ferme ferramenta ferretería ferreterías ferries ferrovie feuerwehr fh fiduciaire fiduciaria fietsenwinkel ' +
    'finca fioraio firma fisheries fishmongers fleuriste floricultura florist floristería floristerías florists fondation fondazione fonderia ' +
    'fonderie fonds foods forge forni forno forschungszentrum foundation foundries fournil frantoio freight frigo frigorífico frigoríficos friseur ' +
    'friseursalon friterie fromagerie fromageries frutería fundación fundacja fundação furniture fábrica galerie gallery games garage garagebedrijf ' +
    'gasthaus gasthof gastropub gaststätte gelateria gemeente gemeinde genomics genossenschaft gericht gerüstbau gesamtschule gesellschaft gestoría ' +
    'gestüt gimnasio ginásio gioielleria gioiellerie glaziers gmbh grafiche greengrocers grill group groupe groupement grundschule grupo gruppo ' +
    'gráficas guardería guarderías guesthouse gymnasium gärtnerei gärtnereien hacienda handelskammer handwerk haulage haus haustechnik heating ' +
    'heladería heladerías herboristería hermanos hilados hilandería hochbau hof hogeschool holding holdings holzbau hormigones hospice hospices ' +
    'hospital hospitalier hospitals hostal hostel hostellerie hostels hotel hotelería hoteles hotell hotéis housing hoveniers huisarts ' +
    'huisartsenpraktijk hypermarché hôpital hôtel immobiliare imobiliária impianti imprenta impresa imprimerie inc industrias industries indústrias ' +
    'infirmary infosystems ingegneria ingeniería ingenieurbüro ingénierie inmobiliaria inn inns instalaciones installatietechniek institut ' +
    'institute instituto insurance interiors invernaderos ironworks istituto jardinerie jardinería joaillerie joalharia joiners joinery joyeros ' +
    'joyería jugendamt juguetes junta kammer kanton kanzlei kapsalon kelterei kennels kinderdagverblijf kinderdagverblijven kindergarten kinderhaus ' +
    'kinderopvang kindertagesstätte kirche kirchenkreis kita kitchen kitchens kletterhalle klinik kliniken kommune koncern konditorei konsortium ' +
    'krankenhaus kreis kreissparkasse kringloop kulturbüro kulturhaus kwekerij laboratoire laboratoires laboratories laboratorio laboratorios ' +
    'laboratórios labs laden laiterie laiteries laminados land landesamt landgestüt landgoed landkreis landratsamt landscapes landtechnik ' +
    'laticínios latticini lavanderia lavanderie lavandería lavanderías legnami librairie libraries library librerie librería liceo lifeboats ' +
    'limited lines llc locanda lodge logistics logistik logistique loja lojas loonbedrijf ltd lycée lácteos lüftungstechnik macelleria madeiras ' +
    'maderas maderera magazzini mairie maison makelaardij makelaars malerbetrieb malerbetriebe malermeister manifattura manufaktur marbrerie ' +
    'marisquería markets markt marmi maroquinerie maschinenbau masonry masseria meccanica media meldkamer melkveebedrijf menuiserie mercado ' +
    'mercados mercearia mesón metallbau metalmeccanica metalúrgica metzger metzgerei mills minera mineração miniera ministerio ministero ministry ' +
    'ministère ministério mittelschule mobili molini molinos mosque mosteiro motors moulin moveis muebles município museo museum museums muséum ' +
    'mutua mutualidad mutualiteit mutuelle mutuelles mármoles médiathèque métropole móveis möbelhaus möbelwelt naviera nido notaires notariat ' +
    'notariskantoor notarissen notaría nurseries nursery néobanque observatorio observatory officina officine oficina olivicola omroep opera ' +
    'opticians opticien opticiens optik optiker optique orchard orchards orchestra ordination oreficeria ortofrutta ospedale osservatorio osteria ' +
    'ottica outfitters packaging padaria padarias panadería panaderías panificio papelaria papelera papelería paperworks papeterie papéis ' +
    'parafarmacia parish paroisse parrocchia partners pastelaria pastelarias pastelería pastelerías pasticceria pasticcerie pastificio patisserie ' +
    'paysages paysagiste paysagistes peixaria pelletteria peluquería peluquerías pensión perfumaria perfumería personaldienstleistungen pescadería ' +
    'pescados pescheria petroquímica pfarramt pfarrei pflege pflegedienst pharma biotech biologics biosciences recycling solar chemie automotive aerospace ventures cosmetics hospitality pharmaceuticals pharmacie pharmacies pharmacy philharmonic piscinas ' +
    'piscine pizzeria planetarium planungsbüro plastiques plumbing plásticos podere poliambulatorio police policlinico policlínica polideportivo ' +
    'politie polizei polska polyclinique pompes porcelanas pottery praxis prefabbricati prefeitura preparatory press pressing primary printers ' +
    'productions productora produtora province provincia provincie pub publishers publishing pumps pâtisserie pépinière pépinières quarries ' +
    'queijaria quesería quincaillerie quincailleries quinta químicas raffineria rail railway raumausstattung rechtbank rechtsanwälte rectorat rede ' +
    'reederei refinaria refinery refinería refugio reisebüro reiterhof removals reparaciones rescue residence residencia residenza restaurant ' +
    'restaurante restaurants retail rifugio ristorante ristoranti roasters robotics roofers roofing réseau résidence rösterei saddlery salaisons ' +
    'salon salumificio salão sanatorium sartoria scaffolding schilders scholengemeenschap scholengroep school schools schreinerei schule scierie scoil gaelscoil coláiste ysgol pantry ' +
    'scuola scuole secadero segreteria seguros seilbahn sementi semiconductors seminar seniorenresidenz serralharia serrurerie services sheriff ' +
    'shipping shipyard shipyards siderurgica siderúrgica sidrería slagerij smithy sociedad sociedade society società société software solicitors ' +
    'solutions sozialstation spa sparekasse sparkasse spedition spital sportverein stabilimento stables stadt stadtbibliothek stadtbüro stadtwerke ' +
    'stahlbau steelworks steuerberatung stichting stiftung stonemasons studio studios supermarché supermarchés supermarkets supermercado ' +
    'supermercados supermercati supermercato supplies surgeries surgery surveyors systems sägewerk tabacchi tabakladen tabelionato taberna taller ' +
    'talleres tandartspraktijk tankopslag tankstelle tannerie tannery tapicería tapisserie taproom taquería tasca tavern taxis technologies tecidos ' +
    'teinturerie telares telehealth telekom tenuta tenute termas terme tessitura tessuti textil textiles theater theatre therapeutics thuiszorg ' +
    'théâtre tiefbau tienda tierarztpraxis tierheim tierklinik timber timmerwerken tintoria tipografia tipografía tipolitografia tischlerei ' +
    'tissages toitures toldos tonnellerie torrefacción torrefazione torréfaction tours towing trafilerie traiteur tramways transport transportadora ' +
    'transportbedrijf transportes transports tranvías trasporti trattoria travaux trucking trust trustees tuincentrum tutors têxtil uitvaartzorg ' +
    'uni union universidad universidade universita universitat universiteit universitet universitetet university università universitätsklinikum ' +
    'université upholstery usina utilities verband verbund verein vereniging vergers verlag verrerie versicherung verwaltung verzorgingshuis ' +
    'veterinary vetreria vetrerie vets viandes viação viações vidraria vidrios vigilancia vigilância vignobles ville vinery vineyard vineyards ' +
    'vinhos vinícola vivai vivaio viveiro viveiros vivero viveros viña viñas viñedos volailles volkshochschule waldkindergarten wasserij waterschap ' +
    'weingut werft werk werkstatt winebar winery wirtshaus wohnbau woning woonzorgcentrum works ymca zahnarztpraxis zentrum ziekenhuis ziekenhuizen ' +
    'zoo zoological zorg zorggroep zuivel águas école éditions óptica ópticas ótica óticas'
  ).split(' '),
);
/** "Tischlerei", "Bibliothekswesen", "Hochschule", "Stadtwerke": how such words end in German and its neighbours. */
const HOUSE_ENDING =
  /(?:universit\p{L}{1,5}|schule|klinik\p{L}{0,4}|werke?|krankenhaus|gesellschaft|verwaltung|ministerium|(?:landes|bundes)amt|betriebe?|anstalt|(?:bundes|landes|melde|beratungs)stelle|gericht|verband|verein|museum|theater|bühne|werkstätten|handlung|[bcdfghjklmnpqrstvwxz]erei|erij|kasse|sykehus|sjukhus|sygehus|skole|skolan|bibliotek|förvaltning|bedrijf|bedrijven|kontor|maatschappij|präsidium|rösterei|residenz)$/u;
/** Endings that a surname may have too: such words are long where they name a house. */
const LONG_ENDING =
  /(?:huis|agentur|zentrum|zentrale|kammer|amt|haus|praxis|apotheke|kanzlei|spedition|werft|gestüt|bank|versicherung(?:en)?|brauerei|bahn(?:en)?|dienste?|verbund|handel|institut|akademie|genossenschaft|gruppe|garten|heim|stift|kirche|technik|fabriek|fabrik|winkel|club|feuerwehr|gemeinde|behörde)$/;

/** "se" is a word in other languages. */
const COMPANY_BY_LAW = /(?<![\p{L}\d])(?:AG|SE)(?![\p{L}\d])/u;
/** "Orlo & Söhne", "Orlo & Co": who else is in it. */
const AND_OTHERS =
  / (?:&|and|und|et|y|e|en) (?:Sons?|Daughters?|Brothers|Partners?|Associates|Co|Söhne|Sohn|Töchter|Fils|Filles|Hijos|Figli|Filhos|Zonen)(?!\p{L})/u;
const OF_A_PERSON = new Set('head director office clerk chair dean member vice'.split(' '));

/** Whether a name says what kind of house it is the name of. */
export function namesAHouse(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const [first = ''] = words;
  if (OF_A_PERSON.has(first) || first.startsWith('leiter')) return false;
  return words.some(isHouse) || COMPANY_BY_LAW.test(name) || AND_OTHERS.test(name);
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
  if (/^(?:Familie|Fam\.|Family|Famille|Familia|Famiglia) \p{Lu}\S+$/u.test(name)) return true;
  return (
    /^(?:(?:Dr|Prof|Pr|Mr|Mrs|Ms|Dra|Ing|Lic|Rev|Fr|Adv|CA|Mag|DI|Dipl|Herr|Frau)\.? ){0,3}\p{Lu}(?:\p{Ll}{1,20}|\.)(?:[ -](?:von|van|de|der|da|di|den|ter|\p{Lu}\p{Ll}{0,20}\.?)){1,3}$/u.test(
      name.trim(),
    ) &&
    !namesAHouse(name) &&
    !/^(?:The|Das) /u.test(name)
  );
}

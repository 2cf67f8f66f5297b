/** Towns and countries that advertisements name behind a title, by language region. Names that are words as well are left out. */
const PLACES: ReadonlySet<string> = new Set(
  // Britain and Ireland
  (
    'London,Birmingham,Manchester,Leeds,Liverpool,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Coventry,Southampton,Portsmouth,Plymouth,Exeter,Norwich,' +
    'Cambridge,Oxford,York,Bath,Brighton,Milton Keynes,Northampton,Derby,Wolverhampton,Sunderland,Bradford,Hull,Stoke-on-Trent,Swindon,Bournemouth,' +
    'Peterborough,Ipswich,Colchester,Chelmsford,Gloucester,Cheltenham,Worcester,Lincoln,Chester,Preston,Blackpool,Bolton,Warrington,Canterbury,' +
    'Edinburgh,Glasgow,Aberdeen,Dundee,Inverness,Stirling,Perth,Cardiff,Swansea,Newport,Wrexham,Belfast,Derry,Dublin,Cork,Galway,Limerick,Waterford,' +
    // North America
    'New York,NYC,New York City,Brooklyn,Boston,Chicago,Los Angeles,San Francisco,San Diego,San Jose,Seattle,Portland,Denver,Boulder,Austin,Dallas,Houston,' +
    'San Antonio,Phoenix,Philadelphia,Pittsburgh,Baltimore,Washington,Washington DC,Atlanta,Miami,Orlando,Tampa,Charlotte,Raleigh,Nashville,Memphis,' +
    'Detroit,Cleveland,Columbus,Cincinnati,Indianapolis,Minneapolis,Milwaukee,St. Louis,Kansas City,Omaha,Salt Lake City,Las Vegas,Sacramento,Oakland,' +
    'Palo Alto,Mountain View,Toronto,Vancouver,Montreal,Montréal,Ottawa,Calgary,Edmonton,Winnipeg,Halifax,Quebec,Québec,Mississauga,Waterloo,' +
    // Australia, New Zealand, Asia, Africa
    'Sydney,Melbourne,Brisbane,Adelaide,Canberra,Hobart,Darwin,Auckland,Wellington,Christchurch,Singapore,Hong Kong,Tokyo,Seoul,Bangalore,Bengaluru,' +
    'Hyderabad,Mumbai,Delhi,New Delhi,Gurgaon,Gurugram,Noida,Pune,Chennai,Kolkata,Manila,Kuala Lumpur,Jakarta,Bangkok,Dubai,Abu Dhabi,Doha,Riyadh,' +
    'Tel Aviv,Cairo,Nairobi,Lagos,Abuja,Kano,Accra,Kampala,Kigali,Johannesburg,Cape Town,Durban,Pretoria,' +
    // German
    'Berlin,Hamburg,München,Munich,Köln,Cologne,Frankfurt,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dortmund,Bremen,Dresden,Hannover,Nürnberg,' +
    'Nuremberg,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Mannheim,Karlsruhe,Augsburg,Wiesbaden,Mönchengladbach,Gelsenkirchen,Aachen,Braunschweig,' +
    'Kiel,Chemnitz,Magdeburg,Freiburg,Krefeld,Mainz,Lübeck,Erfurt,Rostock,Kassel,Potsdam,Saarbrücken,Oldenburg,Osnabrück,Heidelberg,Darmstadt,Regensburg,' +
    'Ingolstadt,Würzburg,Ulm,Wolfsburg,Göttingen,Heilbronn,Bamberg,Bayreuth,Konstanz,Passau,Wien,Vienna,Graz,Linz,Salzburg,Innsbruck,Klagenfurt,' +
    'Zürich,Zurich,Genf,Geneva,Genève,Basel,Bern,Lausanne,Luzern,Winterthur,St. Gallen,Lugano,Zug,' +
    // French, Dutch
    'Paris,Lyon,Marseille,Toulouse,Nantes,Strasbourg,Montpellier,Bordeaux,Lille,Rennes,Reims,Grenoble,Dijon,Angers,Nîmes,Clermont-Ferrand,Le Mans,Brest,' +
    'Limoges,Metz,Nancy,Rouen,Caen,Bruxelles,Brussels,Brussel,Antwerpen,Antwerp,Gent,Ghent,Liège,Namur,Charleroi,Brugge,Leuven,Luxembourg,Luxemburg,' +
    'Amsterdam,Rotterdam,Den Haag,The Hague,Utrecht,Eindhoven,Groningen,Tilburg,Breda,Nijmegen,Arnhem,Haarlem,Zwolle,Maastricht,Leiden,Delft,Almere,' +
    // Spanish, Italian, Portuguese
    'Madrid,Barcelona,Valencia,Sevilla,Seville,Zaragoza,Málaga,Murcia,Palma,Bilbao,Alicante,Valladolid,Granada,Oviedo,Pamplona,San Sebastián,Santander,' +
    'Ciudad de México,Mexico City,Guadalajara,Monterrey,Bogotá,Medellín,Lima,Quito,Buenos Aires,Montevideo,Santiago de Chile,Roma,Rome,Milano,Milan,' +
    'Napoli,Torino,Turin,Palermo,Genova,Bologna,Firenze,Florence,Bari,Catania,Verona,Padova,Trieste,Brescia,Parma,Modena,Bergamo,Trento,Bolzano,' +
    'Lisboa,Lisbon,Porto,Braga,Coimbra,Aveiro,Faro,São Paulo,Rio de Janeiro,Belo Horizonte,Brasília,Curitiba,Porto Alegre,Recife,Fortaleza,Salvador,Campinas,' +
    // The north and the east
    'Stockholm,Göteborg,Gothenburg,Malmö,Uppsala,Oslo,Bergen,Trondheim,Stavanger,København,Copenhagen,Aarhus,Odense,Aalborg,Helsinki,Espoo,Tampere,' +
    'Reykjavik,Tallinn,Riga,Vilnius,Warsaw,Warszawa,Kraków,Krakow,Wrocław,Gdańsk,Poznań,Prague,Praha,Brno,Bratislava,Budapest,Bucharest,Sofia,' +
    'Belgrade,Zagreb,Ljubljana,Athens,Istanbul,Kyiv,' +
    'UK,United Kingdom,England,Scotland,Wales,Northern Ireland,Ireland,USA,US,United States,Canada,Australia,New Zealand,India,Germany,Deutschland,' +
    'Austria,Österreich,Switzerland,Schweiz,Suisse,France,Belgium,Belgique,België,Netherlands,Nederland,Spain,España,Italy,Italia,Portugal,Brasil,Brazil'
  ).split(','),
);
/** "TX", "ON", "NSW": behind a town. Degrees that are written alike are left out. */
const STATE =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|IL|KS|KY|LA|ME|MI|MN|MO|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|DC|AB|BC|MB|NB|NL|NS|ON|QC|SK|NSW|QLD|VIC|TAS|ACT';
const IN_A_STATE = new RegExp(String.raw`^\p{Lu}[\p{L}'’. -]{2,30}?(?: \(?|, )(?:${STATE})$`, 'u');
/** States that are written like a degree: in brackets behind a town. */
const LIKE_A_DEGREE = /\(\p{Lu}[\p{L}'’. -]{2,30}, (?:MA|MS|PA|MD)\)$/u;
const SAID_TO_BE_ONE = /^(?:Standort|Raum|Großraum|Region|Location|Greater|Sede|Site de|Standplaats) \p{Lu}/u;
/** The last part of a title: behind a comma, a dash or "in", or in brackets. */
const LAST_PART =
  /(?:, | [-–—|] | \(| (?=Standort \p{Lu})| (?:in|em|en|te|à|a) (?=\p{Lu}))(\p{Lu}[^,()|–—]{1,40}(?:, [A-Z]{2,3})?)\)?$/u;
/** "Pflegefachkraft am Klinikum Emsrode", "Paraprofessional at Oak Hollow Elementary": the house one works at. */
const AT_A_HOUSE =
  / (?:(?:am|an der|im|in der|beim|bei der) (?:Gymnasium|Krankenhaus|Theater|(?:Uni(?:versitäts)?)?[Kk]lini(?:k|kum)) \p{Lu}|at (?:the )?(?!Large|Height|Sea)\p{Lu}\p{L}+ \p{Lu}).*$/u;
const MAX_PARTS = 3;

/** "Data Analyst, Leeds", "Store Manager - Austin, TX", "Planer in Wien": the title without where the work is. */
export function withoutPlace(title: string): string {
  let left = title.replace(AT_A_HOUSE, '');
  for (let turn = 0; turn < MAX_PARTS; turn += 1) {
    const last = LAST_PART.exec(left);
    if (!last?.[1] || !(isPlace(last[1]) || LIKE_A_DEGREE.test(left))) return left;
    left = left.slice(0, last.index);
  }
  return left;
}

function isPlace(part: string): boolean {
  return PLACES.has(part) || IN_A_STATE.test(part) || SAID_TO_BE_ONE.test(part);
}

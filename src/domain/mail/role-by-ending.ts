import type { FoundName } from './found-name.ts';
import { inSmallLetters } from './small-letters.ts';
import { WordPatterns } from './word-patterns.ts';

const MAX_PLACES = 60;
/** What is applied for, spoken of or given away, up to two words on, and what leads to the work itself. */
const SOUGHT = new WordPatterns([
  String.raw`(?:candidatur[ae]|candidat[oae]?|candidate|postul\p{L}{1,8}|solicitud|inscri\p{L}{2,8}|entrevista|selecci[oó]n|seleção|selezion\p{L}|colloquio|post[oi]|posizione|ruolo|postes?|places?|emploi|entretien|recrutement|fonctions?|profil[oe]?|perfil|puestos?|plazas?|vacantes?|oferta|vagas?|lugar|cargo|função|sollicit\p{L}{2,8}|functie|vacature|baan|plek|gesprek|rol|selectie|kandidatuur|cv|curr[ií]cul\p{L}{1,3}|concours|concorso|concurso|avviso|annuncio|anúncio|annonce|anuncio|contrat\p{L}{0,2}|travail\p{L}{0,2}|lavor\p{L}{1,4}|trabaj\p{L}{1,3}|werk\p{L}{0,3}|job|métier|mestiere|oficio|besoin d['’]|buscamos|busco|cerchiamo|cerco|cherchons|cherche|zoeken|zoek|procuramos)(?: [^\s.!?;,]{1,20}){0,2}? (?:(?:de|di|da|do|del|como|come|comme|als|para|per|pour|voor|van|een|une?|un[ao]?|uma?) |d['’]|un['’])(?=\p{L})`,
]);
const WORD = /^\p{L}[\p{L}-]{4,30}(?!\p{L})/u;
/** How words for whoever does some work end: in French, Italian, Spanish and Portuguese, and Dutch. */
const ENDING =
  /(?:eur|euse|trice|[ct]rice|ier|ière|iste|ienne|icien|ologue|tore|ista|iere|iera|aio|aia|olog[oa]|dor|dora|tor|tora|sor|sora|ero|era|eiro|eira|kundige|eur|ist|oloog|ster)$/u;
const DUTCH_ENDING = /[lknrtgpsvz]er$/u;
const DUTCH = / (?:als|voor|van|een) $/u;
/** Words that end so and are none: months, comparisons, and things of every day. */
const NO_WORK =
  /^(?:.*(?:vembre|tembre|embro|cembre|ember|ober)|janvier|février|janeiro|fevereiro|enero|febrero|gennaio|febbraio|premi\p{L}+|derni\p{L}+|primer\p{L}*|primeir\p{L}+|ultim\p{L}+|tercer\p{L}*|terceir\p{L}+|dossier|courrier|calendrier|chantier|atelier|métier|papier|quartier|cahier|particulier|entier|financier\p{L}*|leur|plusieurs|meilleure?s?|ultérieure?|intérieure?|extérieure?|heure|valeur|longueur|secteur|bonheur|settore|errore|favore|valore|autore|fattore|ore|vista|lista|rivista|intervista|pista|prevista|carrier\p{L}|carrera|carreira|maniera|manera|maneira|espera|semana|dinero|dinheiro|cualquier\p{L}|qualquer|enter[oa]|inteir[oa]|otro|favor|sector|setor|factor|valor|motor|menor|mayor|maior|mejor|melhor|anterior|posterior|interior|exterior|zomer|winter|kamer|nummer|later|verder|ander\p{L}*|eerder|manier|partner|onder|meer|keer|hier|vier|over|per|beter|zeker|eerst\p{L}*|volg\p{L}+|ieder\p{L}*|wijzer|computer|kantoor|buiten|letter|cijfer|master|bachelor|semester|register|cluster|filter|venster|liever|sommige|luister|januari|twee\p{L}*|trabalho|travail|lavoro)$/iu;

/** "een gesprek als zadelmaker", "candidature de vannière": work no list has, by where it stands and how it ends. */
export function worksByEnding(letter: string): FoundName[] {
  const small = inSmallLetters(letter);
  const [places = []] = SOUGHT.placesIn(small, MAX_PLACES);
  return places.flatMap(({ start: from, end: start }) => {
    const value = WORD.exec(letter.slice(start, start + 40))?.[0];
    const isDutch = DUTCH.test(small.slice(from, start));
    if (value === undefined || !(endsLikeWork(value) || (isDutch && isDutchWork(value)))) return [];
    return [{ value, field: 'text' as const, start, end: start + value.length }];
  });
}

/** Whether a word ends like those for whoever does some work. */
function endsLikeWork(word: string): boolean {
  return ENDING.test(word.toLowerCase()) && !NO_WORK.test(word);
}

function isDutchWork(word: string): boolean {
  return DUTCH_ENDING.test(word.toLowerCase()) && !NO_WORK.test(word);
}

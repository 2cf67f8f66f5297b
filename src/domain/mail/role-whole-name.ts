import { isMadeOf } from './company-whole-name.ts';
import { namesAHouse } from './company-words.ts';
import { foldedText } from './fold-text.ts';
import type { FoundName } from './found-name.ts';
import { namesAnOccupation } from './occupation-words.ts';

/** "Chef de partie", "Grafico junior": in Romance languages a title goes on in small letters. */
const GOES_ON_SMALL =
  /^ (?:(?:junior|j[uú]nior|s[eéê]nior)(?!\p{L})|(?:de |di |do |da |d['’])(?!(?:nous|vous|leur|cette|notre|votre|nuestr|vuestr|esta|este|quest|nostr|vostr|noss|voss|tout|todo|tutt|lunes|martes|marzo|mayo|maggio|junio|giugno|luglio|agosto|enero|dicho|dois|deux)\p{L}*)\p{Ll}{4,20}(?!\p{L}|['’]))/u;

/** "Gestionnaire sinistres", "Conseillère en finances personnelles": one or two words more, and then another part begins. */
const TO_THE_END =
  /^ (?:\p{Ll}{4,20}|(?:en|in|em|du|des|de la|del) \p{Ll}{4,20}(?: \p{Ll}{4,20})?)(?=[.,;:!?)»”"\n]|$| [(–—-]| (?:chez|à|bij|presso|con|avec|pour|per|para|van|voor|dans|sur|nel|na|no|em|est|è|é|es|is|ha|a|heeft|wordt|werd|foi|fue)(?!\p{L}))/u;
/** What goes on in small letters is a title's in Romance languages and Dutch. */
const GOES_ON_THERE =
  /(?<!\p{L})(?:de|la|le|les|el|que|het|een|van|di|il|do|da|para|per|pour|voor|je|une?|una|em|os|na|no|du|des|votre|su|tu)(?!\p{L})/giu;
const AND_NOT_THERE =
  /(?<!\p{L})(?:the|and|you|your|for|is|of|to|der|die|das|und|sie|ist|für|wir|ihre?|nicht|zu|mit|den|ich)(?!\p{L})/giu;
const ENOUGH_WORDS = 1_200;

function goesOnInSmallLetters(text: string): boolean {
  const words = text.slice(0, ENOUGH_WORDS);
  return (words.match(GOES_ON_THERE)?.length ?? 0) > (words.match(AND_NOT_THERE)?.length ?? 0);
}

/** Words that are said of a title and are no part of it: verbs and their like, days and months. */
const SAID_OF_IT =
  /(?<!\p{L})(?:pour|avec|chez|dans|voor|naar|over|para|desde|hasta|sobre|dalla|dalle|nella|presso|vous|nous|notre|votre|leur|cette|mais|donc|plus|bien|tout|elle|elles|sont|etait|était|serait|ouvert\p{L}?|pourvu\p{L}?|clos|close|retenu\p{L}*|temps|mi-temps|jornada|tiempo|tempo|estamos|tenemos|como|pero|está|este|esta|sigue|queda|fue|cubiert[oa]|cerrad[oa]|abiert[oa]|foram|está|estão|encerrad[oa]|abbiamo|sono|siamo|stata|stato|questa|questo|chius[oa]|apert[oa]|anche|niet|wordt|werd|hebben|zijn|heeft|graag|goed|helaas|ontvangen|afgerond|gesloten|ingevuld|loopt|vindt|wil|willen|aqu[ií]|ernaar|hier|ici|pede|position|role|\p{L}+r[àá]|junior|senior|jan\p{L}+|f[eé]v\p{L}+|mar[sçz]\p{L}*|avril|aprile|abril|mai|maggio|mayo|maio|juin|giugno|junio|junho|juil\p{L}+|luglio|julio|julho|ao[uû]t|agosto|sept\p{L}*|sett\p{L}+|set\p{L}+bro|oct\p{L}+|ott\p{L}+|out\p{L}+|nov\p{L}+|d[eéi][cz]\p{L}+|lundi|mardi|jeudi|vendredi|lunes|martes|jueves|viernes|maandag|dinsdag|donderdag|vrijdag|\p{L}+(?:ons|ez|amos|emos|imos|iamo|ando|endo))(?!\p{L})/u;

/** A title with what its first reading left behind. */
export function goneOn<Found extends FoundName>(found: Found, text: string): Found {
  return withMore(found, GOES_ON_SMALL.exec(text.slice(found.end, found.end + 30))?.[0] ?? '');
}

/** And with what else belongs to it, up to where another part of the text begins. */
export function toItsEnd(found: FoundName, text: string): FoundName {
  const more = TO_THE_END.exec(text.slice(found.end, found.end + 70))?.[0] ?? '';
  return more === '' || SAID_OF_IT.test(more) || !goesOnInSmallLetters(text) ? found : withMore(found, more);
}

function withMore<Found extends FoundName>(found: Found, more: string): Found {
  return more === '' ? found : { ...found, value: found.value + more, end: found.end + more.length };
}

const PLAIN_WORDS = /^(?: [\p{L}'’-]{1,30}){1,5}(?<! \p{Ll}{1,2})$/u;
/** "Vendedor da Lojas Amaral": where it is, and no more of what is done. */
const WHERE = / (?:d[ao]s?|n[ao]s?|della?|presso|chez|bij|bei|at|en|in) \p{Lu}/u;
/** What goes on behind a title in a subject, and is none of it. */
const NOT_OF_IT =
  /(?<!\p{L})(?:hiring|recruit\p{L}*|search|gezocht|gesucht|rol|regio|job|stelle|vacature|test|temporada|saison|seizoen|stagione|d[eè]s|desde|ab|vanaf|dal|start|opening|team|results?|update)(?!\p{L})/iu;

/** "Centralist meldkamer" in a subject, where a title in small letters may end before its last word. */
export function wholeInSubject<Found extends FoundName>(best: Found, candidates: readonly Found[]): Found {
  if (best.field !== 'subject') return best;
  const whole = candidates.find(({ field, start, value }) => {
    if (field !== 'subject' || start !== best.start || !value.startsWith(`${best.value} `)) return false;
    const more = value.slice(best.value.length);
    return (
      PLAIN_WORDS.test(more) &&
      ![SAID_OF_IT, NOT_OF_IT, WHERE].some((other) => other.test(more)) &&
      !(/ \p{Lu}/u.test(more) && namesAHouse(more))
    );
  });
  return whole ?? best;
}

/** "MFA" in a subject is the "Medizinische Fachangestellte" of the letter, "Sales Exec" its "Sales Executive". */
export function writtenOut<Found extends FoundName>(best: Found, candidates: readonly Found[]): Found {
  if (!/^\p{Lu}{2,5}$/u.test(best.value))
    return (
      candidates.find(({ value }) => value.length > best.value.length && isShortFor(best.value, value)) ??
      best
    );
  const letters = foldedText(best.value);
  return (
    candidates.find(
      ({ value }) => /\s/.test(value) && isMadeOf(letters, value.split(/[\s-]+/u).map(foldedText)),
    ) ?? best
  );
}

const A_FIELD = /^\p{Lu}[\p{L}-]{4,}(?:ung|at|ei|ik|ie)$/u;
const A_PERSON = /(?:er|or|är|eur|ent|ant|ist|oge|loge|iker)(?:in)?$/u;
const KEPT = 5;

/** "Lektorat" over a letter that says "Lektorin" is hers. */
export function ofWhom(best: FoundName, text: string): FoundName {
  if (best.field !== 'subject' || !A_FIELD.test(best.value)) return best;
  const stem = best.value.slice(0, Math.max(KEPT, best.value.length - 3)).replace(/[aä]r?$/u, '');
  for (const { 0: value, index: start } of text.matchAll(/\p{Lu}[\p{L}-]{5,40}/gu))
    if (value.startsWith(stem) && A_PERSON.test(value) && namesAnOccupation(value))
      return { value, field: 'text', start, end: start + value.length };
  return best;
}

function isShortFor(short: string, long: string): boolean {
  const words = long.split(' ');
  const parts = short.split(' ');
  return (
    parts.length === words.length &&
    parts.length > 1 &&
    parts.every(
      (part, index) => part.length > 2 && words[index]?.startsWith(part.replace(/\.$/u, '')) === true,
    )
  );
}

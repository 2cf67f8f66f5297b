import { namesAHouse } from './company-words.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { namesAnOccupation } from './occupation-words.ts';
import { NO_TITLE, OCCUPATION, OF_RECRUITERS, workIn } from './title-at.ts';

const MAX_WORDS = 6;

/** Whoever leads, and whoever answers the telephone: they are spoken of in letters about other work. */
export const OF_THE_HOUSE =
  /^(?:(?:head(?: office)?|headteacher|chief|chef|manager|managing director|director\p{L}*|dire[ck]t\p{L}+|leader|lead|leiter(?:in)?|leitung|chefredaktion|owner|ce?[eotf]o|vp|president|principal|rector\p{L}*|business partner|assistant|sekretariat|secretar\p{L}+|administrator|reviewers?|staff|expert\p{L}*|mitarbeiter\p{L}*|student\p{L}*|betreuung|(?:schul|geschäfts|ausbildungs|markt|werks|verlags|bereichs|personal)leitung|pm|dev)|(?:pm|dev|[se]?vp|head of|professor|estimad[oa]|principal|privatdozent|prof|sra?|senhora?|signor\p{L}*|herr|frau|mrs?|ms|mme|dott\p{L}*|küchenchef|chef|doctor|cara|caro|gentile|lieber?|dear)\.? .*)$|ccnl/iu;
/** "Buchhaltung", "Architecture", "Traineeprogramm", "Helferinnen": not who does it, or several. */
const IS_A_FIELD =
  /(?:(?<!leit|treu)ung(?:en)?|ation|ure|programm|stellen?(?: .*)?|inn?en|[aeiou]?rei|er[ií]as?|team|wesen|avocats|notaires|abogados|advogados|avvocati|advocaten|notarissen|rechtsanwälte|architect(?:e?s|en))$/iu;
/** "Auswahlverfahren Wachtmeister", "Platz als Wachtmeister": the role begins behind these. */
const GOES_BEFORE =
  /^(?:\p{L}*(?:verfahren|prozess|plätze|platz|vertrag|gespräch|auswahl|abschluss|anleitung|mandat|runde|aufnahme|dienst|schluss|tag|kennenlernen|overeenkomst|procedure|proced?[iu]mi?ento|proces(?:sus|so|o)?(?!\p{L})|selec\p{L}{3,6}|selez\p{L}{3,6})|ccnl|all|new|both|dein|euer|event|re|subject)(?!\p{L})/iu;
/** "There's a trained model": a sentence whose words run on in small letters. */
const RUNS_ON = /^(?:\S+ ){3,}\p{Ll}+$|^\p{Lu}\p{Ll}+ (?:un|una|le|dat|que|il|lo)['’ ]/u;

/** "Process Technician": words that else open no title. */
const OPENS_A_TITLE =
  /^(?:praktikum|ausbildung|process|test|talent|works?|contract|review|information|schedul\p{L}*|career|employment(?! agreement| contract)|welcome|admissions?|reference|team)(?= (?-i:\p{Lu}))/iu;

/** What a letter offers or asks for, and not who in the firm will be met. */
export function isPlainWork(name: string): boolean {
  return /^\p{Ll}?\p{Lu}/u.test(name) && isWork(name) && !OF_THE_HOUSE.test(name);
}

/** Whether a name is that of some work, and not of who hires, of a process or of a house. */
export function isWork(name: string): boolean {
  // "Ana Buitrago (Staff Engineer)" is somebody, "Platz für eine Lehrkraft" a place.
  const [own = ''] = name.split(/ ?[(),]/u);
  const [first = ''] = own.split(/ (?=(?!(?:and|und|et|y|e|de|di|du|da|do)(?!\p{L}))\p{Ll}+ )/u);
  if (workIn(own) < OCCUPATION || workIn(first) < OCCUPATION || /,|^[^(]*\)/u.test(name)) return false;
  if (name.split(' ').length > MAX_WORDS || SYSTEM_NAMES.has(own.toLowerCase())) return false;
  if (NO_TITLE.test(own) && !OPENS_A_TITLE.test(own)) return false;
  if ([OF_RECRUITERS, GOES_BEFORE, RUNS_ON].some((none) => none.test(own))) return false;
  // "Gärtner Baumschule" works in one, "Fachkraft Betreuung" in it.
  const [one = ''] = own.split(' ');
  const isOfThisWork = one !== own && namesAnOccupation(one) && !namesAHouse(one) && !IS_A_FIELD.test(one);
  return isOfThisWork || worksInAField(own) || !(namesAHouse(own) || IS_A_FIELD.test(own));
}

/** "Software Engineer", "dental assistant", "Senior Data Center Technician": the house is what the work is about. */
const OF_A_FIELD =
  /^(?:(?:senior|junior|lead|principal|staff|trainee|graduate|assistant) )?\p{L}+ (?:(?:cent(?:er|re)|group|services|systems) )?(?!manager|director|leit|head)(\p{L}+)$/iu;

function worksInAField(own: string): boolean {
  const last = OF_A_FIELD.exec(own)?.[1];
  return last !== undefined && namesAnOccupation(last) && !namesAHouse(last) && !IS_A_FIELD.test(last);
}

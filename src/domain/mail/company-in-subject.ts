import { isLikeAPerson, namesAHouse } from './company-words.ts';
import { type Accept, type FoundName, nameAt } from './found-name.ts';
import { looksLikeRole } from './occupation-words.ts';

/** "Response requested - Site Engineer - Marfield Corporation", "QUILL: Research Lead". */
export function subjectParts(
  subject: string,
  from: number,
  role: string | null,
  accept: Accept,
  open: string,
): FoundName[] {
  const found: FoundName[] = [];
  for (const match of subject
    .slice(from)
    .matchAll(/(?:^|\s(?:[-–—|/]|\/\/)\s|:\s)([^|:–—?]{3,58}?)(?=\s(?:[-–—|/]|\/\/)\s|:\s|$)/gu)) {
    const part = match[1] ?? '';
    const isBeforeRole =
      role !== null && match.index === 0 && subject.slice(from + part.length).includes(role);
    const isAtAnEnd =
      match[0].length < subject.length - from &&
      (match.index === 0 || from + match.index + match[0].length === subject.length);
    const isName =
      (open.includes(part) &&
        isAtAnEnd &&
        !looksLikeRole(part) &&
        part !== role &&
        !/[\d\p{Extended_Pictographic}]/u.test(part)) ||
      namesAHouse(part) ||
      (match.index === 0 && /^\p{Lu}{3,12}$/u.test(part)) ||
      (isBeforeRole && !/\d/.test(part));
    const value = isName && !ABOUT_THE_PROCESS.test(part) ? accept(part) : null;
    const name = nameAt('subject', subject, value, from + match.index);
    if (name) found.push(name);
  }
  return found;
}

/** "Interview - Planner - Lena Ostrow / Northwind": whoever is met, and for whom. */
export function besideAPerson(subject: string, accept: Accept): FoundName | null {
  const pair =
    /(?:^|\s[-–—|]\s|:\s)((?:(?!\s[-–—]\s)[^|:–—/<>]){2,40}?) (?:[/x×+]|<>|<->|↔|\|) ((?:(?!\s[-–—]\s)[^|:–—/<>]){2,40}?)(?=\s[-–—|(]\s?|:|$)/u.exec(
      subject,
    );
  const [one = '', other = ''] = pair?.slice(1) ?? [];
  const isPerson = (name: string) => isLikeAPerson(name) && !looksLikeRole(name);
  const house = isPerson(one) === isPerson(other) ? '' : isPerson(one) ? other : one;
  const value = house === '' || looksLikeRole(house) ? null : accept(house);
  return nameAt('subject', subject, value, pair?.index);
}

const ABOUT_THE_PROCESS =
  /(?<!\p{L})(?:business process|notice|reference|regarding|request|response|requested|confirmed|confirmation|event|invitation|einladung|eingang\p{L}*|stellenausschreibung|screen|call|phone|next|steps|review|re|fwd|application|bewerbung|interview|job|position|challenge|assessment|offer|employment|update|status|reminder|important|thank|your|ihre|deine|entrev\p{L}+|entretien|colloqui\p{L}*|gesprek\p{L}*|\p{L}*gespräch|confirma\p{L}*|conferma|bevestiging|convoca\p{L}*|invit\p{L}*|uitnodiging|teste?s?|prueba|prova|épreuve|évaluations?|evalua\p{L}*|avalia\p{L}*|vídeo\p{L}*|video(?:pr|ent|int|coll)\p{L}*|étape|etapa|stand|verfahren\p{L}*|resultado|résultat|esito|risultato|candidatur\p{L}*|postul\p{L}*|sollicitatie\p{L}*|kandidatuur|proces\p{L}*|proposta|propuesta|oferta|offre|offerta|actuali\p{L}*|atualiza\p{L}*|aggiornamento)(?!\p{L})/iu;

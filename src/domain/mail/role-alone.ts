import type { FoundName } from './found-name.ts';
import { worksByEnding } from './role-by-ending.ts';
import { sameRole } from './role-key.ts';
import { isLabelledOtherwise } from './role-lines.ts';
import type { SearchedText } from './searched-text.ts';
import { OCCUPATION, OF_RECRUITERS, type ScoredName, workIn } from './title-at.ts';
import { A_SMALL, SOUGHT_SMALL, worksInSmallLetters, worksNamed } from './works-in-letter.ts';

/** Weak as each mention is: as, or behind an article. */
const MENTION = 3;
const MAX_WORDS = 6;

/** "Our Director will call you": somebody in the house. "The Director" may be. */
const OF_SOMEBODY =
  /(?<!(?:be|become|becoming|as|hired|found|appointed|werden sie|wirst du|als|devenir|seja) )(?<!\p{L})(?:our|your|my|his|her|with|mit|unser\p{L}{0,2}|meine?\p{L}?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze) $/iu;
/** "Mara Quinn, Planner", "M. Quinn (Planner)" */
const BEHIND_A_NAME =
  /(?<!\p{L})(?!(?:Deine?|Ihre?|Unsere?|De[rnm]|Die|Das|Eine?|Your|Our|The|An?) )\p{Lu}(?:\p{Ll}+|\.) \p{Lu}[\p{L}.-]+(?:, | \()$/u;
const OF_SOMEBODY_PERHAPS = /(?<!\p{L})(?:the|de[rmn]?|die|het|la|le|il|el|o|a) $/iu;
const LEADS_A_HOUSE =
  /^(?:\p{L}*leitung|\p{L}+(?:(?<!an)leiter(?:in)?|meister(?:in)?))(?: .*)?$|committee|^dean$|^recep\p{L}+$/iu;
const SET_APART = /(?:\p{L} \(|["“„«'‚] ?)$/u;

/** "What a Stage Carpenter does with us": weak mentions count where a letter speaks of one kind of work alone. */
export function theOnlyWork(
  led: readonly ScoredName[],
  { text, signature, works, titlesGoOnSmall }: SearchedText,
  isNone: (one: FoundName) => boolean,
): FoundName | null {
  const letter = text.slice(0, signature);
  const before = ({ start }: FoundName) => wordsBefore(text, start);
  const isOfSomebody = (one: FoundName) =>
    OF_SOMEBODY.test(before(one)) || OF_SOMEBODY_PERHAPS.test(before(one));
  const clear = led.filter(
    ({ field, value, score, start, end }) =>
      field === 'text' &&
      score >= MENTION &&
      /^\p{Lu}[^,]*$/u.test(value) &&
      value.split(' ').length <= MAX_WORDS &&
      workIn(value) === OCCUPATION &&
      !OF_RECRUITERS.test(value) &&
      !isOfSomebody({ field, value, start, end }),
  );
  const named = worksNamed(letter, works, titlesGoOnSmall).filter(
    (one) => !isOfSomebodyElse(one, text) && !isNone(one),
  );
  return (
    agreed(clear) ??
    agreed(named.filter((one) => SET_APART.test(before(one)))) ??
    agreed(named.filter((one) => !isOfSomebody(one))) ??
    agreed(named.filter(({ value }) => !LEADS_A_HOUSE.test(value))) ??
    agreed(worksInSmallLetters(letter, works, SOUGHT_SMALL)) ??
    agreed(worksInSmallLetters(letter, works, A_SMALL)) ??
    agreed(worksByEnding(letter))
  );
}

/** "Our Director", "Mara Quinn, Planner", "Interviewer: Head Gardener": the work of somebody in the house. */
export function isOfSomebodyElse({ start }: FoundName, text: string): boolean {
  const before = wordsBefore(text, start);
  return OF_SOMEBODY.test(before) || BEHIND_A_NAME.test(before) || isLabelledOtherwise(before);
}

function wordsBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 30), start);
}

/** The one kind of work all of them are. */
function agreed(works: readonly FoundName[]): FoundName | null {
  const [first] = works;
  if (!first || works.some(({ value }) => !sameRole(value, first.value))) return null;
  return first;
}

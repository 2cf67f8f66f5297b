import { isLikeAPerson, namesAHouse } from './company-words.ts';
import type { FoundName } from './found-name.ts';

/** What a house is called last, and a domain joins to its name: "hollinsarchitects", "mackinderheating". */
const LAST_WORDS =
  'aerospace airlines airways analytics architects architecture bakehouse bakery bank bikes biosciences books brewery brewing builders cafe care catering ceramics chemicals chocolates clothing coffee college consulting couriers creamery cycles dairy dental dentistry design digital electrical energy engineering estates farm farms ferries finance foods foundation freight gallery games garage gardens group haulage health healthcare heating homes hospital hotel hotels housing institute instruments insurance interiors joinery kitchen labs landscapes law library logistics media motors museum nursery optics orchards outdoors partners pharmacy pictures plumbing pottery preschool press properties publishing records recruitment roasters robotics roofing school schools security services software solicitors solutions studio studios systems technologies telecom textiles theatre therapeutics timber tours toys transport travel trust university vets vineyards winery'
    .split(' ')
    .sort((one, other) => other.length - one.length);
const SMALL = new Set(
  'am im an in der die das und and of the de du des la le les del di da do et y e van'.split(' '),
);
/** "brelda-express" is no press. */
const ONE_WORD = /(?:ex|com|im)press$|cypress$/;
const FEWEST = 3;
const FEWEST_OF_FIRST = 5;

/**
 * A domain's label as the house would write it: "dachdeckerei-wehmeyer" is the "Dachdeckerei Wehmeyer". As it is where that
 * cannot be told.
 */
export function labelAsName(label: string): string {
  if (!/^[a-z]{2,}(?:-[a-z]{2,})*$/.test(label)) return label;
  const parts = label.split('-');
  if (parts.length > 1) return parts.some(namesAHouse) ? parts.map(capital).join(' ') : label;
  if (namesAHouse(label)) return label;
  const end = endOfFirst(label) ?? startOfLast(label);
  return end === null ? label : `${capital(label.slice(0, end))} ${capital(label.slice(end))}`;
}

/** "atelierbrelda": where languages say first what a house is. */
function endOfFirst(label: string): number | null {
  for (let end = label.length - FEWEST; end >= FEWEST_OF_FIRST; end -= 1)
    if (namesAHouse(label.slice(0, end))) return end;
  return null;
}

function startOfLast(label: string): number | null {
  const last = ONE_WORD.test(label)
    ? undefined
    : LAST_WORDS.find((word) => label.endsWith(word) && label.length >= word.length + FEWEST);
  return last === undefined ? null : label.length - last.length;
}

/** The house a domain's label names, where that label was found, or the "Jörg Wehmeyer" who writes from dachdeckerei-wehmeyer. */
export function asTheHouse(found: FoundName, label: FoundName | null, writer = ''): FoundName {
  const isTheLabel = found.value === label?.value;
  if (!label || !(isTheLabel || isLikeAPerson(found.value))) return found;
  const value = (isTheLabel ? ofAFamily(label.value, writer) : null) ?? labelAsName(label.value);
  if (value === label.value) return found;
  return isTheLabel || isOfTheHouse(found.value, value) ? { ...label, value } : found;
}

/** "gallowaysfarmshop" of a Galloway is "Galloway's Farmshop", "gallowayandsons" is "Galloway and Sons". */
function ofAFamily(label: string, writer: string): string | null {
  const surname = writer
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((word) => word.length > 3 && label.startsWith(word));
  if (surname === undefined) return null;
  const rest = label.slice(surname.length);
  const others = /^(?:and|und)(sons?|daughters?|brothers|partners?|co|soehne|sohn|toechter)$/.exec(rest)?.[1];
  if (others) return `${capital(surname)} ${rest.slice(0, -others.length)} ${capital(others)}`;
  const theirs = rest.slice(1);
  const isTheirs = rest.startsWith('s') && (LAST_WORDS.includes(theirs) || namesAHouse(theirs));
  return isTheirs ? `${capital(surname)}'s ${capital(theirs)}` : null;
}

/** Whether somebody is called as the house is. */
function isOfTheHouse(name: string, house: string): boolean {
  const words = house.toLowerCase().split(' ');
  const [last = '', ...before] = name.toLowerCase().split(' ').reverse();
  const others = words.filter((word) => word !== last);
  // "Flughafenhotel Morgenstern" who writes from hotel-morgenstern is nobody, and so is "Blue Gum Health" from bluegumhealth.
  return (
    others.length < words.length &&
    !namesAHouse(last) &&
    !LAST_WORDS.includes(last) &&
    !before.some((word) => others.some((other) => word.includes(other) || other.startsWith(word)))
  );
}

function capital(word: string): string {
  if (SMALL.has(word)) return word;
  // "baeckerei" is a Bäckerei.
  const written = word.replace(/[aou]e/g, (letters) => UMLAUTS[letters] ?? letters);
  const value = written !== word && namesAHouse(written) ? written : word;
  return value.charAt(0).toUpperCase() + value.slice(1);
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

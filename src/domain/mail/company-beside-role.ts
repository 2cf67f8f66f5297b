import { readCompanyName } from './company-name-reader.ts';
import { namesAHouse } from './company-words.ts';
import type { Accept, WeighedName } from './first-match.ts';

const MAX_MENTIONS = 5;
const AT = 2.1;
const OF = 1.6;
const UNDER = 1.9;
/** A board's letter has the role on a line and the firm on the next: "Tow Truck Driver", "Halvorsen Towing - Duluth, MN". */
const UNDER_ROLE =
  /^(?: \([^()\n]{1,30}\))?\n{1,2}(\p{Lu}[^\n.,!?:;|·–@]{2,50}?)!?(?:(?:,| [-–·|•]) [^\n]{2,40})?(?=\n)/u;
/** What may stand between a role and where it is: brackets, "position", "(m/w/d)", and a word for the place. */
const BEHIND_ROLE =
  /^["”»’']?(?: ?\([^()\n]{1,60}\)| [mwfdhx]\/[mwfdhx]\/[dx])?(?:,? (?:position|role|job|post|vacancy|opening|opportunity|stelle|internship|hiring|team|efz))?,? (?:(at|bei|beim|@|chez|au sein d[eu]s?|presso|bij|hos|vid|in company)|with|of|in the|am|an der|im|in|der|des|en|em|n[ao]s?|du|d[aeio]s?|de la|della?|dell['’]|van|voor|for)(?: the| la| le| der| dem| den| het)? (?=\S)/iu;

const A_TOWN =
  /^(?:Saint|San|Santa|Santo|São|St|Sankt|Bad|New|Los|Las|La|El|Le|Les|Den|Rio|Río|Villa|Vila|Puerto|Porto|Fort|Mont|Monte|Ciudad|Région|Region|Provincia|United)[ .-]|^(?:North|South|East|West|Nord|Süd|Sud|Sur|Norte|Sul|Ost|Est) /u;

/** "Warehouse Operative at Pellman Group", "Junior Research Fellow of Walmer College": the house right behind the role. */
export function companiesBesideRole(
  text: string,
  role: string | null,
  accept: Accept,
  isUntold = false,
): WeighedName[] {
  const found: WeighedName[] = [];
  if (role === null) return found;
  for (
    let at = text.indexOf(role), count = 0;
    at >= 0 && count < MAX_MENTIONS;
    at = text.indexOf(role, at + role.length), count += 1
  ) {
    const end = at + role.length;
    const below = isUntold ? UNDER_ROLE.exec(text.slice(end, end + 140))?.[1] : undefined;
    const name = below === undefined || !/(?:^|\n)$/.test(text.slice(0, at)) ? null : accept(below);
    const under = name === null ? -1 : text.indexOf(name, end);
    if (name !== null && under >= 0)
      found.push({ value: name, field: 'text', start: under, end: under + name.length, weight: UNDER });
    const link = BEHIND_ROLE.exec(text.slice(end, end + 110));
    const place = link && readCompanyName(text, end + link[0].length);
    const value = place && accept(text.slice(place.start, place.end));
    const start = value && place ? text.indexOf(value, place.start) : -1;
    // "Planner at Redmond, WA" and "Planner in Berlin" tell a town; "of", "in" and their like want a name that is a house's.
    if (
      value &&
      start >= 0 &&
      !/^, ?[A-Z]{2}(?![A-Za-z])/.test(text.slice(start + value.length, start + value.length + 6)) &&
      (link?.[1] !== undefined || namesAHouse(value) || (isUntold && isLikeAHouse(value)))
    )
      found.push({
        value,
        field: 'text',
        start,
        end: start + value.length,
        weight: link?.[1] === undefined ? OF : AT,
      });
  }
  return found;
}

/** Two words and more behind "of" or "in" are a house's where nobody else is named, unless a town begins so. */
function isLikeAHouse(name: string): boolean {
  return / \p{Lu}/u.test(name) && !A_TOWN.test(name);
}

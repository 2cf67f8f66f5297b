import { readCompanyName } from './company-name-reader.ts';
import { namesAHouse } from './company-words.ts';
import { type Accept, nameAt, type WeighedName } from './found-name.ts';
import { GENDERS } from './title-words.ts';

const MAX_MENTIONS = 5;
const AT = 2.1;
const OF = 1.6;
const UNDER = 1.9;
/** A board's letter has the role on a line and the firm on the next: "Tow Truck Driver", "Halvorsen Towing - Duluth, MN". */
const UNDER_ROLE =
  /^(?: \([^()\n]{1,30}\))?\n{1,2}(\p{Lu}[^\n.,!?:;|·–@]{2,50}?)!?(?:(?:,| [-–·|•]) [^\n]{2,40})?(?=\n)/u;
/** What may stand between a role and where it is: brackets, "position", "(m/w/d)", and a word for the place. */
const BEHIND_ROLE = new RegExp(
  String.raw`^["”»’']?(?: ?\([^()\n]{1,60}\)| ${GENDERS})?(?:,? (?:position|role|job|post|vacancy|opening|opportunity|stelle|internship|hiring|team|efz))?,? (?:(at|bei|beim|@|chez|au sein d[eu]s?|presso|bij|hos|vid|in company)|with|of|in the|am|an der|im|in|der|des|en|em|n[ao]s?|du|d[aeio]s?|de la|della?|dell['’]|van|voor|for)(?: the| la| le| der| dem| den| het)? (?=\S)`,
  'iu',
);

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
    const isOnItsLine = below !== undefined && /(?:^|\n)$/.test(text.slice(0, at));
    const under = isOnItsLine ? nameAt('text', text, accept(below), end) : null;
    if (under) found.push({ ...under, weight: UNDER });
    const link = BEHIND_ROLE.exec(text.slice(end, end + 110));
    const place = link && readCompanyName(text, end + link[0].length);
    const beside = place && nameAt('text', text, accept(text.slice(place.start, place.end)), place.start);
    // "Planner at Redmond, WA" tells a town.
    if (!beside || /^, ?[A-Z]{2}(?![A-Za-z])/.test(text.slice(beside.end, beside.end + 6))) continue;
    // So does "Planner in Berlin": "of", "in" and their like want a name that is a house's.
    if (link[1] !== undefined) found.push({ ...beside, weight: AT });
    else if (namesAHouse(beside.value) || (isUntold && isLikeAHouse(beside.value)))
      found.push({ ...beside, weight: OF });
  }
  return found;
}

/** Two words and more behind "of" or "in" are a house's where nobody else is named, unless a town begins so. */
function isLikeAHouse(name: string): boolean {
  return / \p{Lu}/u.test(name) && !A_TOWN.test(name);
}

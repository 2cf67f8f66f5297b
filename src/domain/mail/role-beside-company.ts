import { companyKey } from './company-key.ts';
import { cutAt, type FoundName, restOf } from './found-name.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';

/** What links a role to the house behind it: "at", "of the", a comma, a dash. */
const LINKED =
  /(?:\s?[,–—|(-]|\s(?:at|of|to|in|for|with|bei|chez|presso|en|van|bij|der|am|im|an|the|la|el|il|le|de|di|du|da|do|hos|på|i|für|zu|zur|zum))+\s$/iu;
/** Behind the house a place may stand, and nothing that goes on with its name: "Northwind Yachts, New Bedford". */
const ENDS = /^(?:$|,| [-–—(|])/u;

/** Whether the company was taken for the role; a "Cartographer" is one, whoever bears the name. */
export function isTheCompany({ value }: FoundName, company: string): boolean {
  return companyKey(value) === companyKey(company) && !namesAnOccupation(value);
}

/**
 * "General Manager of the Harbour Orchestra", "Northwind Backend Engineer": the role without the company, once that is known.
 * `domain`: the letters of the sender's, which may say that the company is one.
 */
export function withoutCompany(
  role: FoundName,
  { value: company, ...place }: FoundName,
  domain: string,
): FoundName {
  const at = role.value.indexOf(company);
  const behind = at < 0 ? '' : role.value.slice(at + company.length);
  if (at === 0) {
    const [link = ''] = /^(?:\s?[,–—|:-])?\s/u.exec(behind) ?? [];
    const value = behind.slice(link.length);
    const isWork = link !== '' && namesAnOccupation(value) && !looksLikeRole(company);
    return isWork ? restOf(role, company.length + link.length) : role;
  }
  const before = at < 0 ? '' : role.value.slice(0, at);
  const link = LINKED.exec(before);
  const value = (link ? before.slice(0, link.index) : before).trim();
  // "CRM Specialist Bol & Blad": nothing parts them where the role alone is one, too.
  const isWork = link ? looksLikeRole(value) : before.endsWith(' ') && namesAnOccupation(value);
  // "Research Assistant, Labor Markets": what is read nowhere else may as well be what is done.
  const isReadThere = place.field === role.field && place.start >= role.start && place.end <= role.end;
  const isDoubtful = isReadThere && !isIn(domain, company) && link !== null && !/\p{L}\s$/u.test(link[0]);
  if (!isWork || isDoubtful || !ENDS.test(behind)) return role;
  return cutAt(role, value.length);
}

/** Whether the sender's domain has the company's first word. */
function isIn(domain: string, company: string): boolean {
  const [first = ''] = companyKey(company).split(' ');
  return first.length > 3 && domain.includes(first);
}

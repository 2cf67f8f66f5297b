import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';

export const LINE_LIMIT = 200;
const ADDRESS_LIMIT = 2_000;

/** What one typed line seems to say; `role` is empty when the line names none. */
export type OneLine = { company: string; role: string; postingUrl?: string };
export type OneLineProblem =
  | { type: 'empty' }
  | { type: 'no_company' }
  | { type: 'company_too_long'; length: number }
  | { type: 'role_too_long'; length: number }
  | { type: 'address_too_long'; length: number };

/**
 * Reads "Northwind, product analyst", "Northwind - Product Analyst", "product analyst at Northwind", a company alone,
 * or any of these with the posting's address. Whatever stands first decides: a comma, a dash, a bar or " at ". A line
 * that is nothing but an address names the company by its host. Nothing is ever cut; what is too long is a problem.
 */
export function readOneLine(line: string): Result<OneLine, OneLineProblem> {
  const tidied = tidy(line);
  if (tidied === '') return err({ type: 'empty' });
  // Nothing that fits is longer, and the patterns below are not made for more.
  if (tidied.length > ADDRESS_LIMIT + 3 * LINE_LIMIT) {
    return err({ type: 'company_too_long', length: tidied.length });
  }
  const postingUrl = ADDRESS.exec(tidied)?.[0].replace(/[),.;>\]]+$/, '');
  if (postingUrl && postingUrl.length > ADDRESS_LIMIT) {
    return err({ type: 'address_too_long', length: postingUrl.length });
  }
  const words = tidy(postingUrl ? tidied.replace(postingUrl, ' ') : tidied).replace(LOOSE_ENDS, '');
  const named = words === '' && postingUrl ? { company: companyOf(postingUrl), role: '' } : split(words);
  const { company, role } = named;
  if (!VISIBLE.test(company)) return err({ type: 'no_company' });
  if (company.length > LINE_LIMIT) return err({ type: 'company_too_long', length: company.length });
  if (role.length > LINE_LIMIT) return err({ type: 'role_too_long', length: role.length });
  return ok(postingUrl ? { company, role, postingUrl } : { company, role });
}

/** Zero-width characters alone name nobody. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const ADDRESS = /https?:\/\/[^\s<>"]+/i;
/** What is left hanging when the address between is taken out: "Northwind - https://…", "Northwind (https://…)". */
const LOOSE_ENDS = /^[\s,|–—()-]+|[\s,|–—(-]+$|\s*\(\s*\)\s*$/g;
/** A comma before a legal form belongs to the name: "Acme, Inc., analyst". */
const SEPARATOR =
  /,\s+(?!(?:inc|llc|ltd|llp|plc|gmbh|corp|co|s\.?a|a\.?g|b\.?v)\b)|,(?=\S)(?!\d)|\s+[-–—|]+\s+|\s+at\s+|\s+@\s+/i;

function split(words: string): { company: string; role: string } {
  const found = SEPARATOR.exec(words);
  if (!found) return { company: words, role: '' };
  const first = words.slice(0, found.index).trim();
  const second = words.slice(found.index + found[0].length).trim();
  return /^\s+(at|@)\s+$/i.test(found[0])
    ? { company: second, role: first }
    : { company: first, role: second };
}

/** Job boards carry the company in the path; elsewhere the host is the best name there is. */
function companyOf(address: string): string {
  const [, host = '', path = ''] =
    /^https?:\/\/(?:[^/@]*@)?([^/?#:]+)[^/?#]*\/?([^/?#]*)/i.exec(address) ?? [];
  const name = host.toLowerCase().replace(/^www\./, '');
  return path !== '' && BOARDS.test(name) ? path : name;
}

const BOARDS =
  /(^|\.)(greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|recruitee\.com)$/;

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

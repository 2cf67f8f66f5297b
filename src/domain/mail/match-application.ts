import { companyKey, sameCompany } from './company-key.ts';
import type { Reading } from './reading.ts';
import { equalRole, sameRole } from './role-key.ts';

/** What matching needs to know of an application; `isLive`: still open, as far as is known. */
export type MatchCandidate<Id extends string = string> = {
  id: Id;
  company: string;
  role: string;
  isLive: boolean;
};

/** `ask`: several may be meant (likeliest first), or the mail names a role that none of them has. */
export type ApplicationMatch<Id extends string = string> =
  | { kind: 'one'; id: Id }
  | { kind: 'ask'; candidates: Id[] }
  | { kind: 'none' };

/**
 * Which application a mail is about: company and role together; the company alone when it has exactly one live
 * application and the mail names no role. Whatever is left open is asked, never guessed.
 */
export function matchApplication<Id extends string>(
  reading: Pick<Reading, 'company' | 'role'>,
  applications: readonly MatchCandidate<Id>[],
): ApplicationMatch<Id> {
  const { company, role } = reading;
  if (company === null) return { kind: 'none' };
  const exact = applications.filter((application) => companyKey(application.company) === companyKey(company));
  const atCompany =
    exact.length > 0
      ? exact
      : applications.filter((application) => sameCompany(application.company, company));
  if (atCompany.length === 0) return { kind: 'none' };
  // A name that is merely alike ("Northwind" and "Northwind Energy") may be another company.
  const isSure = exact.length > 0;
  if (role === null) return isSure ? onlyLive(atCompany) : ask(atCompany);
  const equal = atCompany.filter((application) => equalRole(application.role, role));
  const alike =
    equal.length > 0 ? equal : atCompany.filter((application) => sameRole(application.role, role));
  return isSure && alike.length > 0 ? oneOf(alike) : ask(alike.length > 0 ? alike : atCompany);
}

function oneOf<Id extends string>(found: readonly MatchCandidate<Id>[]): ApplicationMatch<Id> {
  const [first] = found;
  return first && found.length === 1 ? { kind: 'one', id: first.id } : onlyLive(found);
}

function onlyLive<Id extends string>(found: readonly MatchCandidate<Id>[]): ApplicationMatch<Id> {
  const live = found.filter(({ isLive }) => isLive);
  const [first] = live;
  return first && live.length === 1 ? { kind: 'one', id: first.id } : ask(found);
}

function ask<Id extends string>(found: readonly MatchCandidate<Id>[]): ApplicationMatch<Id> {
  const likeliestFirst = [...found].sort((a, b) => Number(b.isLive) - Number(a.isLive));
  return { kind: 'ask', candidates: likeliestFirst.map(({ id }) => id) };
}

import { companyKey } from './company-key.ts';
import type { ApplicationMatch, MatchCandidate } from './match-application.ts';
import { matchApplication } from './match-application.ts';
import type { Reading } from './reading.ts';

/** Applications laid out by company, so that a list of mails is matched without reading every name for every mail. */
export type MatchIndex<Id extends string = string> = {
  /** The same answer as `matchApplication` over all of them. */
  match(reading: Pick<Reading, 'company' | 'role'>): ApplicationMatch<Id>;
  /** Adds an application, or replaces what was known of it; its company stays the same. */
  put(application: MatchCandidate<Id>): void;
  find(id: Id): MatchCandidate<Id> | undefined;
};

export function matchIndex<Id extends string>(applications: Iterable<MatchCandidate<Id>>): MatchIndex<Id> {
  const byId = new Map<Id, { place: number; application: MatchCandidate<Id> }>();
  const idsByName = new Map<string, Id[]>();

  function put(application: MatchCandidate<Id>): void {
    const known = byId.get(application.id);
    byId.set(application.id, { place: known?.place ?? byId.size, application });
    if (known) return;
    for (const name of namesOf(application.company)) {
      const ids = idsByName.get(name);
      if (ids) ids.push(application.id);
      else idsByName.set(name, [application.id]);
    }
  }

  for (const application of applications) put(application);
  return {
    put,
    find: (id) => byId.get(id)?.application,
    match(reading) {
      const ids = new Set(namesOf(reading.company ?? '').flatMap((name) => idsByName.get(name) ?? []));
      const near = [...ids].flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.place - b.place);
      return matchApplication(
        reading,
        near.map(({ application }) => application),
      );
    },
  };
}

/** Two companies that `sameCompany` or `companyKey` takes for one share one of these: the first word, or all words run together. */
function namesOf(company: string): [string, string] {
  const key = companyKey(company);
  return [`first ${key.split(' ', 1)[0] ?? ''}`, `all ${key.replaceAll(' ', '')}`];
}

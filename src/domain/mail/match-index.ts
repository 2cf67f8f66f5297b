import { companyKey } from './company-key.ts';
import { companySpelling } from './company-spelling.ts';
import type { ApplicationMatch, MailToMatch, MatchCandidate } from './match-application.ts';
import { matchApplication, requisitionKey } from './match-application.ts';

/** Applications laid out by company, so that a list of mails is matched without reading every name for every mail. */
export type MatchIndex<Id extends string = string> = {
  /** The same answer as `matchApplication` over all of them. */
  match(mail: MailToMatch<Id>): ApplicationMatch<Id>;
  /** Adds an application, or replaces what was known of it; its company stays the same. */
  put(application: MatchCandidate<Id>): void;
  find(id: Id): MatchCandidate<Id> | undefined;
};

export function matchIndex<Id extends string>(applications: Iterable<MatchCandidate<Id>>): MatchIndex<Id> {
  const byId = new Map<Id, { place: number; application: MatchCandidate<Id> }>();
  const idsByName = new Map<string, Set<Id>>();

  function put(application: MatchCandidate<Id>): void {
    const known = byId.get(application.id);
    byId.set(application.id, { place: known?.place ?? byId.size, application });
    const numbers = (application.requisitions ?? []).map(numberName);
    for (const name of [...(known ? [] : namesOf(application.company)), ...numbers]) {
      const ids = idsByName.get(name);
      if (ids) ids.add(application.id);
      else idsByName.set(name, new Set([application.id]));
    }
  }

  for (const application of applications) put(application);
  return {
    put,
    find: (id) => byId.get(id)?.application,
    match(mail) {
      const { company, requisition, thread = [] } = mail;
      const names = company === null ? [numberName(requisition ?? '')] : namesOf(company);
      const ids = new Set([...thread, ...names.flatMap((name) => [...(idsByName.get(name) ?? [])])]);
      const near = [...ids].flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.place - b.place);
      return matchApplication(
        mail,
        near.map(({ application }) => application),
      );
    },
  };
}

/** Two companies that may be one share one of these: the first word, all words run together, or how they are spelled. */
export function namesOf(company: string): [string, string, string] {
  const key = companyKey(company);
  return [
    `first ${key.split(' ', 1)[0] ?? ''}`,
    `all ${key.replaceAll(' ', '')}`,
    `spelled ${companySpelling(company)}`,
  ];
}

function numberName(requisition: string): string {
  return `number ${requisitionKey(requisition)}`;
}

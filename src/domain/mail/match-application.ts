import { isNoAfterOwnEnd, mayBeAnotherTry, type Tried, type Written } from './another-try.ts';
import { companyKey, sameCompany } from './company-key.ts';
import { companySpelling } from './company-spelling.ts';
import { foldedText } from './fold-text.ts';
import type { Reading } from './reading.ts';
import { equalRole, goesOn, sameRole } from './role-key.ts';

/** What matching needs to know of an application; `isLive`: still open, as far as is known. */
export type MatchCandidate<Id extends string = string> = Tried & {
  id: Id;
  company: string;
  role: string;
  isLive: boolean;
  /** The employer's own numbers for it, as mails that belong to it named them. */
  requisitions?: readonly string[];
};

/** What is known of a mail. `thread`: the applications that other mails of its thread belong to. */
export type MailToMatch<Id extends string = string> = Pick<Reading, 'company' | 'role'> &
  Written & {
    requisition?: string | null;
    thread?: readonly Id[];
  };

/**
 * `ask`: several may be meant (likeliest first), the mail names a role that none of them has, it may be about another time
 * one tried, or it is a no to what one ended oneself.
 */
export type ApplicationMatch<Id extends string = string> =
  | { kind: 'one'; id: Id }
  | { kind: 'ask'; candidates: Id[] }
  | { kind: 'none' };

/**
 * Which application a mail is about: that of its thread; else the one with its requisition number at that company; else
 * company and role together; else the company alone when it has exactly one live application and the mail names no
 * role. What one of these says and another denies is asked, and so is whatever is left open; nothing is guessed. This is
 * what the page shows, and what is taken in bulk.
 */
export function matchApplication<Id extends string>(
  mail: MailToMatch<Id>,
  applications: readonly MatchCandidate<Id>[],
): ApplicationMatch<Id> {
  const match = matchByWords(mail, applications);
  const found = match.kind === 'one' && applications.find(({ id }) => id === match.id);
  if (!found) return match;
  const isOfThread = mail.thread?.includes(found.id) ?? false;
  if (!isNoAfterOwnEnd(mail, found) && !mayBeAnotherTry(mail, found, isOfThread)) return match;
  const key = companyKey(found.company);
  const others = applications.filter(
    (one) => one !== found && companyKey(one.company) === key && sameRole(one.role, found.role),
  );
  return ask([found, ...others]);
}

function matchByWords<Id extends string>(
  mail: MailToMatch<Id>,
  applications: readonly MatchCandidate<Id>[],
): ApplicationMatch<Id> {
  const { company, role, thread = [] } = mail;
  const requisition = requisitionKey(mail.requisition ?? '');
  const inThread = applications.filter(({ id }) => thread.includes(id));
  const hasNumber = (one: MatchCandidate<Id>) => numbersOf(one).includes(requisition);
  if (company === null) {
    if (inThread.length > 0) return inThread.length === 1 ? oneOf(inThread) : ask(inThread);
    // A number alone is the same at two companies now and then.
    const numbered = requisition === '' ? [] : applications.filter(hasNumber);
    return numbered.length > 0 ? ask(numbered) : { kind: 'none' };
  }
  const key = companyKey(company);
  const exact = applications.filter((application) => companyKey(application.company) === key);
  const [threaded, ...more] = inThread.filter((one) => exact.includes(one));
  if (threaded && more.length === 0) {
    const others = rolesNamedBy(role, threaded, exact);
    return others.length > 0 ? ask([threaded, ...others]) : { kind: 'one', id: threaded.id };
  }
  const [numbered, ...alsoNumbered] = requisition === '' ? [] : exact.filter(hasNumber);
  if (numbered && alsoNumbered.length === 0) {
    const others = exact.filter((one) => one !== numbered && role !== null && sameRole(one.role, role));
    return isOtherTitle(role, numbered) ? ask([numbered, ...others]) : { kind: 'one', id: numbered.id };
  }

  const match = matchByName(mail, company, applications, exact);
  if (match.kind === 'none' && inThread.length > 0) return ask(inThread);
  const found = match.kind === 'one' && exact.find(({ id }) => id === match.id);
  // The same title under another number is another opening.
  const isOtherNumber = found && requisition !== '' && numbersOf(found).length > 0 && !hasNumber(found);
  return isOtherNumber ? ask([found]) : match;
}

/** Other roles at the company that a mail names, where its thread is about one it does not name. */
function rolesNamedBy<Id extends string>(
  role: string | null,
  threaded: MatchCandidate<Id>,
  exact: readonly MatchCandidate<Id>[],
): MatchCandidate<Id>[] {
  if (role === null || sameRole(threaded.role, role)) return [];
  return exact.filter((one) => one !== threaded && sameRole(one.role, role));
}

/** Some give every application of a person one number: under another title it may be that of another one. */
function isOtherTitle(role: string | null, numbered: MatchCandidate): boolean {
  if (role === null || numbered.role.trim() === '') return false;
  return !equalRole(numbered.role, role) && !goesOn(numbered.role, role);
}

function matchByName<Id extends string>(
  { role, kind }: MailToMatch<Id>,
  company: string,
  applications: readonly MatchCandidate<Id>[],
  exact: readonly MatchCandidate<Id>[],
): ApplicationMatch<Id> {
  const atCompany =
    exact.length > 0
      ? exact
      : applications.filter((application) => mayBeCompany(application.company, company));
  if (atCompany.length === 0) return { kind: 'none' };
  // A name that is merely alike ("Northwind" and "Northwind Energy", "Müller" and "Mueller") may be another company.
  const isSure = exact.length > 0;
  if (role === null) return isSure ? onlyLive(atCompany) : ask(atCompany);
  const equal = atCompany.filter((application) => equalRole(application.role, role));
  if (equal.length > 0) return isSure ? oneOf(equal) : ask(equal);
  const alike = atCompany.filter((application) => sameRole(application.role, role));
  if (alike.length === 0) return ask(atCompany);
  // A receipt comes for each application: under another title it may be that of another one.
  const isPlain = kind !== 'confirmation' && alike.every((application) => goesOn(application.role, role));
  return isSure && isPlain ? oneOf(alike) : ask(alike);
}

function mayBeCompany(one: string, other: string): boolean {
  const spelling = companySpelling(one);
  return sameCompany(one, other) || (spelling !== '' && spelling === companySpelling(other));
}

/** "R-10442", "r 10442" and "R10442" are one number; what has no digit is none. */
export function requisitionKey(requisition: string): string {
  const key = foldedText(requisition.slice(0, 100)).replace(/[^\p{L}\p{N}]/gu, '');
  return /\d/.test(key) ? key : '';
}

function numbersOf({ requisitions = [] }: MatchCandidate): string[] {
  return requisitions.map(requisitionKey).filter((key) => key !== '');
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

/** In an order of its own, so that the order they came in makes no difference. */
function ask<Id extends string>(found: readonly MatchCandidate<Id>[]): ApplicationMatch<Id> {
  const likeliestFirst = [...found].sort(
    (a, b) => Number(b.isLive) - Number(a.isLive) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return { kind: 'ask', candidates: likeliestFirst.map(({ id }) => id) };
}

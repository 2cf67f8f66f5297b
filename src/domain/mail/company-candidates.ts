import { companiesTold } from './company-agreed.ts';
import { companyKey } from './company-key.ts';
import { asCompany, STARTS_A_NAME } from './company-name.ts';
import { inNominative, inOwnLine } from './company-whole-name.ts';
import type { FoundName } from './found-name.ts';
import { isJobBoard, isMailProvider, MAX_ADDRESS, senderSystem } from './known-senders.ts';
import { domainOf, type ParsedMail } from './mail.ts';
import type { SearchedText } from './searched-text.ts';
import { namesWritten, type WrittenName } from './written-names.ts';

/** A name that may be the employer's, and every place it was found at. */
export type CompanyCandidate = {
  key: string;
  name: FoundName;
  /** Which readers of names tell it. */
  told: ReadonlySet<string>;
  written: readonly WrittenName[];
};
/** Who sends: an applicant system, a job board, a mail provider's customer, nobody, or somebody with a domain. */
export type SenderKind = 'system' | 'board' | 'provider' | 'nobody' | 'own';

/** A mail as it is asked who the employer is. */
export type CompanyQuestion = {
  candidates: readonly CompanyCandidate[];
  sender: SenderKind;
  /** What the sender is called. */
  writer: string;
  /** The letters of the sender's address before the @, and behind it. */
  account: string;
  domain: string;
  /** What the sender's own domain is called, as it is written there. */
  label: FoundName | null;
  role: string | null;
  /** Where the letter ends and its signature begins. */
  signature: number;
};

const MAX_FOOTER = 60;

/** All names that may be the employer's: what the readers of names tell, and whatever is written like one anywhere. */
export function companyQuestion(
  mail: ParsedMail,
  subject: SearchedText,
  letter: SearchedText,
  role: string | null,
): CompanyQuestion {
  const byKey = new Map<
    string,
    { key: string; name: FoundName; told: Set<string>; written: WrittenName[] }
  >();
  const candidate = (name: FoundName) => {
    const key = companyKey(name.value);
    const known = byKey.get(key) ?? { key, name, told: new Set<string>(), written: [] };
    if (key !== '') byKey.set(key, known);
    return known;
  };
  const { agreed, ofSender, isClient } = companiesTold(mail, subject, letter, role);
  if (agreed) candidate(agreed).told.add('agreed');
  for (const name of ofSender) candidate(name).told.add(`sender ${name.by}`);
  const system = senderSystem(mail.from?.address ?? '')?.toLowerCase() ?? null;
  const accept = (passage: string) =>
    STARTS_A_NAME.test(passage) ? asCompany(passage, role, 'written') : null;
  for (const name of [
    ...namesWritten('from', mail.from?.name ?? '', accept),
    ...namesWritten('subject', subject.text, accept),
    ...namesWritten('text', letter.text, accept).filter((name) => !isOfOthers(name, letter, system)),
  ])
    candidate(inOwnLine(inNominative(name, letter.text), letter.text)).written.push(name);
  const address = mail.from?.address ?? '';
  const at = address.lastIndexOf('@');
  return {
    // Who writes for a client, and says so, is not the one.
    candidates: [...byKey.values()].filter(({ told }) => !isClient || told.has('agreed')),
    sender: senderKind(address),
    writer: mail.from?.name ?? '',
    account: lettersOf(address.slice(0, Math.max(0, at))),
    domain: lettersOf(domainOf(address)),
    label: ofSender.find(({ by }) => by === 'domain') ?? null,
    role,
    signature: letter.signature,
  };
}

/** "Inc., 225 Harbour Street" */
const AN_ADDRESS = /^[^,\n]{0,30}, [^\n]{0,20}\d/u;
/** Whose the house is, behind what it says of that. */
const WHOSE =
  /(?<!\p{L})(?:(?:Geschäftsbereich|Unternehmen|Tochter|Tochtergesellschaft|Marke|Betrieb) (?:der|des|von)|(?:division|subsidiary|trading name|trading style) of(?: the)?) $/u;

/** Names in the address that the system puts below every letter, and the house that owns the one that writes. */
function isOfOthers({ start }: WrittenName, { text, small }: SearchedText, system: string | null): boolean {
  if (WHOSE.test(text.slice(Math.max(0, start - 30), start))) return true;
  const at = system === null ? -1 : small.lastIndexOf(system, start);
  if (system === null || at < Math.max(0, start - MAX_FOOTER)) return false;
  const behind = text.slice(at + system.length, start + MAX_FOOTER);
  return AN_ADDRESS.test(behind) && !text.slice(at, start).includes('\n');
}

function lettersOf(text: string): string {
  return text
    .slice(0, MAX_ADDRESS)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function senderKind(address: string): SenderKind {
  if (!address.includes('@')) return 'nobody';
  if (isJobBoard(address)) return 'board';
  if (senderSystem(address) !== null) return 'system';
  return isMailProvider(address) ? 'provider' : 'own';
}

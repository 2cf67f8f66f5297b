import { companyKey } from './company-key.ts';
import type { Invitation } from './invitation.ts';
import { isJobBoard, isMailProvider, senderSystem } from './known-senders.ts';
import { domainOf, type ParsedMail } from './mail.ts';

const NOBODY = /^(?:calendar[\w-]*|no-?_?reply|do-?not-?reply|notifications?|mailer[\w-]*)@/i;
const MIN_KEY_CHARS = 3;

type Meeting = { mail: Pick<ParsedMail, 'from'>; invitation: Pick<Invitation, 'organizer'> };

/** Who invites, as addresses that belong to somebody: a calendar that sends for everybody tells nothing. */
export function invitingAddresses({ mail, invitation }: Meeting): string[] {
  const addresses = [invitation.organizer?.address, mail.from?.address].flatMap((address) => address ?? []);
  return [...new Set(addresses.map((address) => address.toLowerCase()))].filter(
    (address) => address.includes('@') && !NOBODY.test(address),
  );
}

/** The companies of a search, by what meetings can be compared with. */
export type SearchCompanies = ReadonlyMap<string, string>;

export function searchCompanies(names: readonly string[]): SearchCompanies {
  const companies = new Map<string, string>();
  for (const name of names) {
    const key = runTogether(companyKey(name));
    if (key !== '' && !companies.has(key)) companies.set(key, name);
  }
  return companies;
}

/** Which of the companies of a search a meeting is with: the one its mail names, or whose own address invites. */
export function companyOfMeeting(
  meeting: Meeting,
  named: string | null,
  companies: SearchCompanies,
): string | null {
  const byName = named === null ? undefined : companies.get(runTogether(companyKey(named)));
  if (byName !== undefined) return byName;
  const labels = invitingAddresses(meeting).flatMap(ownLabels);
  return labels.flatMap((label) => companies.get(label) ?? [])[0] ?? null;
}

/** What stands before the ending of an address that is somebody's own: "northwind" of "ana@northwind.example". */
function ownLabels(address: string): string[] {
  if (isMailProvider(address) || isJobBoard(address) || senderSystem(address) !== null) return [];
  const labels = domainOf(address)
    .split('.')
    .slice(0, -1)
    .map((label) => label.replaceAll('-', ''));
  return labels.filter((label) => label.length >= MIN_KEY_CHARS);
}

function runTogether(key: string): string {
  return key.replaceAll(' ', '');
}

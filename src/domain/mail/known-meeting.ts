import { isJobBoard, isMailProvider, senderSystem } from './applicant-systems.ts';
import { companyKey } from './company-key.ts';
import type { Invitation } from './invitation.ts';
import type { ParsedMail } from './mail.ts';

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

/** Which of the companies of a search a meeting is with: the one its mail names, or whose own address invites. */
export function companyOfMeeting(
  meeting: Meeting,
  named: string | null,
  companies: readonly string[],
): string | null {
  const key = named === null ? '' : companyKey(named);
  const byName = key === '' ? undefined : companies.find((company) => companyKey(company) === key);
  return byName ?? companies.find((company) => isOwnAddress(invitingAddresses(meeting), company)) ?? null;
}

function isOwnAddress(addresses: readonly string[], company: string): boolean {
  const key = companyKey(company).replaceAll(' ', '');
  if (key.length < MIN_KEY_CHARS) return false;
  return addresses.some((address) => {
    const isShared = isMailProvider(address) || isJobBoard(address) || senderSystem(address) !== null;
    const labels = address
      .slice(address.lastIndexOf('@') + 1)
      .split('.')
      .slice(0, -1);
    return !isShared && labels.some((label) => label.replaceAll('-', '') === key);
  });
}

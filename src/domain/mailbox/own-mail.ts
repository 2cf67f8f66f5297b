import { KNOWN_HOSTS } from './known-hosts.ts';

/** The account a mailbox is signed in to. */
export type OwnAccount = { userName: string; host: string };

/** One sign-in name for three domains, none of them that of the server. */
const ICLOUD_DOMAINS = ['icloud.com', 'me.com', 'mac.com'];

/**
 * Whether a sender is the person whose mailbox it is: by the name they sign in with, or, where that is no address, by
 * that name at their server's own domain. At any other it may be somebody else's first name.
 */
export function isOwnAddress(address: string, account: OwnAccount): boolean {
  const [sender, userName, host] = [address, account.userName, account.host].map((text) =>
    text.toLowerCase(),
  );
  if (sender === userName) return true;
  const [name, domain = ''] = sender?.split('@') ?? [];
  const domains = host === KNOWN_HOSTS.icloud ? ICLOUD_DOMAINS : [];
  return name === userName && (`.${host}`.endsWith(`.${domain}`) || domains.includes(domain));
}

const FORWARD = /^\s*(?:fwd?|wg|tr|rv|i|enc|doorst)\s?:/i;

/** Passed on, perhaps to oneself from another mailbox: then it is news, whoever sent it on. */
export function isForwarded(subject: string): boolean {
  return FORWARD.test(subject);
}

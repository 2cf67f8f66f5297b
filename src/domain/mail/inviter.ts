import { foldedText } from './fold-text.ts';
import { isJobBoard, isMailProvider, senderSystem } from './known-senders.ts';
import { domainOf, type MailAddress } from './mail.ts';

/** Who invites in the calendar of a mail, and who sent that mail. */
export type Inviter = { organizer: MailAddress | null; from: MailAddress | null };

/** Calendars and tools that send for everybody: that two mails came from one of them says nothing. */
const SENDS_FOR_ALL =
  /^(?:calendar[\w-]*|no-?reply[\w-]*|notifications?|meetings?)@(?:[\w-]+\.)*(?:google|cal|doodle|zoom|microsoft|office365)\.(?:com|us)$/;

/**
 * Whether two mails about one meeting come from the same side: they name the same organiser, or somebody of the one (who
 * invites, who sent it) is the same, or of the same house, as somebody of the other. A tool that sends for many employers
 * is nobody's house; what it sends twice under one name counts where a calendar names no organiser.
 */
export function isSameInviter(one: Inviter, other: Inviter): boolean {
  const [mine, theirs] = [addressOf(one.organizer), addressOf(other.organizer)];
  if (mine !== '' && mine === theirs) return true;
  const others = [theirs, addressOf(other.from)];
  if ([mine, addressOf(one.from)].some((a) => others.some((b) => isOneHouse(a, b)))) return true;
  return (mine === '' || theirs === '') && wholeOf(one.from) === wholeOf(other.from);
}

/** Whether two addresses are one person's, or stand under one domain that is somebody's own. */
export function isOneHouse(one: string, other: string): boolean {
  if (!one.includes('@') || !other.includes('@') || isShared(one) || isShared(other)) return false;
  if (one === other) return true;
  if (isMailProvider(one) || isMailProvider(other)) return false;
  const [a, b] = [domainOf(one), domainOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** Sent by software for many employers, or by a job board. */
function isShared(address: string): boolean {
  return senderSystem(address) !== null || isJobBoard(address) || SENDS_FOR_ALL.test(address);
}

function addressOf(one: MailAddress | null): string {
  return one?.address.trim().toLowerCase() ?? '';
}

function wholeOf(from: MailAddress | null): string {
  return `${foldedText(from?.name.slice(0, 200) ?? '')} ${addressOf(from)}`;
}

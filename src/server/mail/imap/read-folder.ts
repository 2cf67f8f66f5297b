import type { ImapFlow, MailboxObject } from 'imapflow';
import type { ReadSpan } from '../../../domain/mailbox/read-span.ts';
import { afterReading, emptySpan, stillToRead, wholeSpan } from '../../../domain/mailbox/read-span.ts';
import { isInbox } from '../../../domain/mailbox/watched-folder.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';
import type { Choosing } from './choose-mails.ts';
import { chooseMails } from './choose-mails.ts';
import type { Refused } from './fetch-each.ts';
import { fetchEach, noneRefused } from './fetch-each.ts';
import type { NumberedMail, Wanted } from './fetch-mails.ts';
import { fetchMails, fetchSources, WHOLE_MAIL_BYTES } from './fetch-mails.ts';
import { numbersInFolder } from './folder-numbers.ts';
import { isForNow, isRefused, NOT_READ_ONLY, problemOf } from './imap-problem.ts';
import type { MailHead } from './mail-head.ts';
import { headOf } from './mail-head.ts';
import type { Pace } from './pace.ts';
import { slowDown, speedUp } from './pace.ts';

/** Where the reading of a folder stands. */
export type FolderPosition = {
  path: string;
  /** Its numbers (UIDs) mean something as long as this stays the same. */
  uidValidity: string | null;
  span: ReadSpan;
  modSeq: string | null;
  mailsTotal: number;
  mailsRead: number;
  isMissing: boolean;
};
/** The mails of these numbers, without those that were not chosen, are gone, or that the server would not give. */
export type MailGroup = { numbers: number[]; mails: NumberedMail[]; refused: number[] };
/** Mails read one after the other, and where the folder stands after them. */
export type FolderPart = MailGroup & { position: FolderPosition };
type Choose = (heads: readonly MailHead[]) => Promise<ReadonlySet<number>>;

const MAILS_AT_ONCE = 20;
const BYTES_AT_ONCE = 4 * 1024 * 1024;
const NO_MAILS: MailGroup = { numbers: [], mails: [], refused: [] };

/**
 * Reads what is new in a folder that was opened (null: it is gone), newest first, and leaves everything as it is: mails are asked for in the way that marks none as seen (PEEK). Whoever stores each part together with
 * its position can be cut off at any point and go on exactly there; `pace` remembers over a cut how carefully to.
 */
export async function* readFolder(
  client: ImapFlow,
  folder: FolderPosition,
  opened: MailboxObject | null,
  choosing: Choosing,
  pace: Pace,
): AsyncGenerator<FolderPart, void, void> {
  if (!opened) {
    yield { ...NO_MAILS, position: { ...folder, isMissing: true } };
    return;
  }
  if (isUnchanged(folder, opened)) return;
  // As it is now: what is told while mails are fetched counts further, past mails that came meanwhile.
  const modSeq = modSeqOf(opened);
  const numbers =
    hasNothingNew(folder, opened) || holdsOwnMail(opened) ? null : await numbersInFolder(client);
  // Some old servers do not say which number comes next.
  const next = opened.uidNext || (numbers?.at(-1) ?? 0) + 1;
  let position = positionIn(folder, `${opened.uidValidity}`, next);
  const left = numbers ? stillToRead(position.span, numbers) : [];
  const mailsTotal = numbers?.length ?? opened.exists;
  position = { ...position, mailsTotal, mailsRead: mailsTotal - left.length };
  const choose: Choose = (heads) => chooseMails(client, heads, choosing);
  for await (const group of readGroups(client, left, choose, pace)) {
    position = group.numbers.reduce(withRead, position);
    yield { ...group, position };
  }
  yield { ...NO_MAILS, position: { ...position, span: wholeSpan(position.span, next), modSeq } };
}

/** Some mails once more, whether the server gives one of them or none. None of a folder that is gone, or was made anew: that one is read anew as a whole. */
export async function* readAgain(
  client: ImapFlow,
  { path, uidValidity }: Pick<FolderPosition, 'path' | 'uidValidity'>,
  numbers: readonly number[],
  pace: Pace,
): AsyncGenerator<MailGroup> {
  const opened = await openToRead(client, path);
  if (!opened || `${opened.uidValidity}` !== uidValidity) return;
  const all: Choose = async (heads) => new Set(heads.map(({ uid }) => uid));
  yield* readGroups(client, numbers, all, pace, { nonePasses: true });
}

async function* readGroups(
  client: ImapFlow,
  numbers: readonly number[],
  choose: Choose,
  pace: Pace,
  whenRefused?: { nonePasses: boolean },
): AsyncGenerator<MailGroup> {
  const left = [...numbers];
  while (left.length > 0) {
    const some = left.splice(0, Math.max(1, pace.atOnce));
    const refused = noneRefused(whenRefused);
    try {
      yield* pace.atOnce === 0
        ? readBeginnings(client, some, refused)
        : readChosen(client, some, choose, refused);
    } catch (error) {
      // Of a server that gives none of several the next is asked for alone, at last, and is the one that is left out.
      const isTooMuch = problemOf(error) === 'sends-too-much' || (isRefused(error) && !isForNow(error));
      if (isTooMuch) slowDown(pace, some.length);
      throw error;
    }
    speedUp(pace);
  }
}

async function* readChosen(
  client: ImapFlow,
  numbers: readonly number[],
  choose: Choose,
  refused: Refused,
): AsyncGenerator<MailGroup> {
  const heads = await fetchHeads(client, numbers, refused);
  const chosen = await choose([...heads.values()]);
  const wanted = numbers.flatMap((uid): Wanted | [] => {
    const head = heads.get(uid);
    if (!head && !refused.numbers.has(uid)) return { uid, size: null };
    return head && chosen.has(uid) ? head : [];
  });
  for (const group of groupsOf(numbers, wanted)) {
    const mails = await fetchMails(client, group.wanted, refused);
    yield groupOf(group.numbers, mails, refused);
  }
}

/** Of mails a server can tell nothing about that could be taken in; what is wrong with them, the parser says. */
async function* readBeginnings(
  client: ImapFlow,
  numbers: number[],
  refused: Refused,
): AsyncGenerator<MailGroup> {
  const sources = await fetchSources(client, numbers, MAIL_LIMITS.keptBytes, refused);
  const mails = [...sources].map(([number, raw]) => ({ number, raw }));
  yield groupOf(numbers, mails, refused);
}

function groupOf(numbers: number[], mails: NumberedMail[], refused: Refused): MailGroup {
  return { numbers, mails, refused: numbers.filter((number) => refused.numbers.has(number)) };
}

/** How many mails a folder holds that was never opened; its position with it, for progress to count from the start. */
export async function withSize<Folder extends FolderPosition>(
  client: ImapFlow,
  folder: Folder,
): Promise<Folder> {
  const status = await client.status(folder.path, { messages: true }).catch(() => false as const);
  return status ? { ...folder, mailsTotal: status.messages ?? 0 } : folder;
}

/** Opens a folder for reading alone (EXAMINE). Null when there is no such folder any more. */
export async function openToRead(client: ImapFlow, path: string): Promise<MailboxObject | null> {
  try {
    const opened = await client.mailboxOpen(path, { readOnly: true });
    // Asked for with EXAMINE, a server has no other answer.
    if (opened.readOnly === false) throw Object.assign(new Error(NOT_READ_ONLY), { code: NOT_READ_ONLY });
    return opened;
  } catch (error) {
    if (!client.usable || !isRefused(error)) throw error;
    const listed = await client.list();
    if (listed.some((folder) => folder.path === path && !folder.flags.has('\\Noselect'))) throw error;
    return null;
  }
}

/** Numbers of an earlier life of the folder say nothing: everything is read anew, and nothing doubled by it. */
function positionIn(folder: FolderPosition, uidValidity: string, next: number): FolderPosition {
  const isSame = folder.uidValidity === uidValidity;
  const span = isSame ? folder.span : emptySpan(next);
  return { ...folder, uidValidity, span, modSeq: null, isMissing: false };
}

/** Nothing happened in a folder that was read to its end and has counted no change since. Some servers do not count a mail that comes. */
function isUnchanged(folder: FolderPosition, opened: MailboxObject): boolean {
  const hasCounted = folder.modSeq === null || folder.modSeq !== modSeqOf(opened);
  return isSameFolder(folder, opened) && !hasCounted && opened.uidNext <= folder.span.to + 1;
}

function modSeqOf({ highestModseq, noModseq }: MailboxObject): string | null {
  return highestModseq && !noModseq ? `${highestModseq}` : null;
}

/** What the person wrote is no news to them, whichever of their addresses it came from. */
function holdsOwnMail({ specialUse = '' }: MailboxObject): boolean {
  return specialUse === '\\Sent' || specialUse === '\\Drafts';
}

/** Flags were set or mails deleted, and no mail has come. */
function hasNothingNew(folder: FolderPosition, opened: MailboxObject): boolean {
  const { from, to } = folder.span;
  return isSameFolder(folder, opened) && from <= 1 && opened.uidNext > 0 && opened.uidNext <= to + 1;
}

function isSameFolder(folder: FolderPosition, { uidValidity }: MailboxObject): boolean {
  return folder.uidValidity === `${uidValidity}` && !folder.isMissing;
}

function withRead(position: FolderPosition, number: number): FolderPosition {
  return {
    ...position,
    span: afterReading(position.span, number),
    mailsRead: position.mailsRead + 1,
  };
}

async function fetchHeads(
  client: ImapFlow,
  numbers: readonly number[],
  refused: Refused,
): Promise<Map<number, MailHead>> {
  // Told by Gmail alone, and not of the folder that is open: what lies in the inbox has come.
  const labels = client.mailbox && !isInbox(client.mailbox.path);
  const query = { envelope: true, size: true, headers: ['references'], labels };
  const heads = new Map<number, MailHead>();
  for await (const message of fetchEach(client, numbers, query, refused)) {
    const head = headOf(message);
    // A flag that somebody else sets meanwhile is told in between, without a head.
    if (head) heads.set(head.uid, head);
  }
  return heads;
}

type Group = { numbers: number[]; wanted: Wanted[] };

/** Mails in the order to read them, cut where enough have come together that are wanted. */
function* groupsOf(numbers: readonly number[], wanted: readonly Wanted[]): Generator<Group> {
  const byNumber = new Map(wanted.map((mail) => [mail.uid, mail]));
  let group: Group = { numbers: [], wanted: [] };
  let bytes = 0;
  for (const number of numbers) {
    const mail = byNumber.get(number);
    const size = mail ? Math.min(mail.size ?? Infinity, WHOLE_MAIL_BYTES) : 0;
    if (mail && (group.wanted.length >= MAILS_AT_ONCE || bytes + size > BYTES_AT_ONCE)) {
      yield group;
      group = { numbers: [], wanted: [] };
      bytes = 0;
    }
    group.numbers.push(number);
    if (mail) group.wanted.push(mail);
    bytes += size;
  }
  if (group.numbers.length > 0) yield group;
}

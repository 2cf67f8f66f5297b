import type { ImapFlow, MailboxObject } from 'imapflow';
import type { ReadSpan } from '../../../domain/mailbox/read-span.ts';
import { afterReading, emptySpan, stillToRead, wholeSpan } from '../../../domain/mailbox/read-span.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';
import type { Choosing } from './choose-mails.ts';
import { chooseMails } from './choose-mails.ts';
import { fetchEach, isRefused } from './fetch-each.ts';
import { problemOf } from './imap-problem.ts';
import type { MailHead } from './mail-head.ts';
import { headOf } from './mail-head.ts';
import { numbersIn } from './number-ranges.ts';
import type { Pace } from './pace.ts';
import { slowDown, speedUp } from './pace.ts';
import { textOfMail } from './text-of-mail.ts';

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
/** A mail under its number in the folder, whole or without its attachments. */
export type NumberedMail = { number: number; raw: Buffer };
/** Mails read one after the other, and where the folder stands after them. */
export type FolderPart = { mails: NumberedMail[]; aside: number; position: FolderPosition };
/** The mails of these numbers, without those that were not chosen and those that are gone. */
export type MailGroup = { numbers: number[]; mails: NumberedMail[] };
type Choose = (heads: readonly MailHead[]) => Promise<ReadonlySet<number>>;

const MAILS_AT_ONCE = 20;
const BYTES_AT_ONCE = 4 * 1024 * 1024;
/** A larger mail has attachments, which stay where they are. */
const WHOLE_MAIL_BYTES = 128 * 1024;
/** Some servers tell sizes roughly. */
const MOST_OF_WHOLE_MAIL = 2 * WHOLE_MAIL_BYTES;

/**
 * Reads what is new in a folder, newest first, and leaves everything as it is: the folder is opened for reading alone
 * (EXAMINE), and mails are asked for in the way that marks none as seen (PEEK). Whoever stores each part together with
 * its position can be cut off at any point and go on exactly there; `pace` remembers over a cut how carefully to.
 */
export async function* readFolder(
  client: ImapFlow,
  folder: FolderPosition,
  choosing: Choosing,
  pace: Pace,
): AsyncGenerator<FolderPart, void, void> {
  const opened = await openToRead(client, folder.path);
  if (!opened) {
    yield { mails: [], aside: 0, position: { ...folder, isMissing: true } };
    return;
  }
  if (isUnchanged(folder, opened)) return;
  // As it is now: what is told while mails are fetched counts further, past mails that came meanwhile.
  const modSeq = modSeqOf(opened);
  const numbers = hasNothingNew(folder, opened) ? null : await numbersOf(client);
  // Some old servers do not say which number comes next.
  const next = opened.uidNext || (numbers?.at(-1) ?? 0) + 1;
  let position = positionIn(folder, `${opened.uidValidity}`, next);
  const left = numbers ? stillToRead(position.span, numbers) : [];
  const mailsTotal = numbers?.length ?? opened.exists;
  position = { ...position, mailsTotal, mailsRead: mailsTotal - left.length };
  const choose: Choose = (heads) => chooseMails(client, heads, choosing);
  for await (const { numbers, mails } of readGroups(client, left, choose, pace)) {
    position = numbers.reduce(withRead, position);
    yield { mails, aside: numbers.length - mails.length, position };
  }
  yield { mails: [], aside: 0, position: { ...position, span: wholeSpan(position.span, next), modSeq } };
}

/** Some mails once more. None of a folder that is gone, or was made anew: that one is read anew as a whole. */
export async function* readAgain(
  client: ImapFlow,
  { path, uidValidity }: Pick<FolderPosition, 'path' | 'uidValidity'>,
  numbers: readonly number[],
  pace: Pace,
): AsyncGenerator<MailGroup> {
  const opened = await openToRead(client, path);
  if (!opened || `${opened.uidValidity}` !== uidValidity) return;
  yield* readGroups(client, numbers, async (heads) => new Set(heads.map(({ uid }) => uid)), pace);
}

async function* readGroups(
  client: ImapFlow,
  numbers: readonly number[],
  choose: Choose,
  pace: Pace,
): AsyncGenerator<MailGroup> {
  const left = [...numbers];
  while (left.length > 0) {
    const some = left.splice(0, Math.max(1, pace.atOnce));
    try {
      yield* pace.atOnce === 0 ? readBeginnings(client, some) : readChosen(client, some, choose);
    } catch (error) {
      if (problemOf(error) === 'sends-too-much') slowDown(pace, some.length);
      throw error;
    }
    speedUp(pace);
  }
}

async function* readChosen(
  client: ImapFlow,
  numbers: readonly number[],
  choose: Choose,
): AsyncGenerator<MailGroup> {
  const heads = await fetchHeads(client, numbers);
  const chosen = await choose([...heads.values()]);
  for (const group of groupsOf(numbers, heads, chosen)) {
    yield { numbers: group.numbers, mails: await fetchMails(client, group.heads) };
  }
}

/** Of mails a server can tell nothing about that could be taken in; what is wrong with them, the parser says. */
async function* readBeginnings(client: ImapFlow, numbers: number[]): AsyncGenerator<MailGroup> {
  const sources = await fetchSources(client, numbers, MAIL_LIMITS.keptBytes);
  yield { numbers, mails: [...sources].map(([number, raw]) => ({ number, raw })) };
}

/** How many mails a folder holds that was never opened; its position with it, for progress to count from the start. */
export async function withSize<Folder extends FolderPosition>(
  client: ImapFlow,
  folder: Folder,
): Promise<Folder> {
  const status = await client.status(folder.path, { messages: true }).catch(() => false as const);
  return status ? { ...folder, mailsTotal: status.messages ?? 0 } : folder;
}

/** Null when there is no such folder any more. */
export async function openToRead(client: ImapFlow, path: string): Promise<MailboxObject | null> {
  try {
    const opened = await client.mailboxOpen(path, { readOnly: true });
    // Asked for with EXAMINE, a server has no other answer.
    if (opened.readOnly === false) throw new Error('A folder was opened for more than reading');
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

/** Nothing happened in a folder that was read to its end and has counted no change since. */
function isUnchanged(folder: FolderPosition, opened: MailboxObject): boolean {
  return isSameFolder(folder, opened) && folder.modSeq !== null && folder.modSeq === modSeqOf(opened);
}

function modSeqOf({ highestModseq, noModseq }: MailboxObject): string | null {
  return highestModseq && !noModseq ? `${highestModseq}` : null;
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

async function numbersOf(client: ImapFlow): Promise<number[]> {
  // Told as ranges where the server can, since fifty thousand single numbers would hold everything else up.
  const found = await client.search({ all: true }, { uid: true, returnOptions: ['ALL'] });
  if (!found) throw new Error('The server did not say which mails there are');
  return Array.isArray(found) ? found : numbersIn(found.all ?? '');
}

async function fetchHeads(client: ImapFlow, numbers: readonly number[]): Promise<Map<number, MailHead>> {
  const query = { envelope: true, size: true, headers: ['references'] };
  const heads = new Map<number, MailHead>();
  for await (const message of fetchEach(client, numbers, query)) {
    const head = headOf(message);
    // A flag that somebody else sets meanwhile is told in between, without a head.
    if (head) heads.set(head.uid, head);
  }
  return heads;
}

type Group = { numbers: number[]; heads: MailHead[] };

/** Mails in the order to read them, cut where enough have come together that were chosen. */
function* groupsOf(
  numbers: readonly number[],
  heads: ReadonlyMap<number, MailHead>,
  chosen: ReadonlySet<number>,
): Generator<Group> {
  let group: Group = { numbers: [], heads: [] };
  let bytes = 0;
  for (const number of numbers) {
    const head = chosen.has(number) ? heads.get(number) : undefined;
    const size = head ? Math.min(head.size, WHOLE_MAIL_BYTES) : 0;
    if (head && (group.heads.length >= MAILS_AT_ONCE || bytes + size > BYTES_AT_ONCE)) {
      yield group;
      group = { numbers: [], heads: [] };
      bytes = 0;
    }
    group.numbers.push(number);
    if (head) group.heads.push(head);
    bytes += size;
  }
  if (group.numbers.length > 0) yield group;
}

/** In the order of `heads`; without those that were deleted meanwhile. */
async function fetchMails(client: ImapFlow, heads: readonly MailHead[]): Promise<NumberedMail[]> {
  const whole = heads.filter(({ size }) => size <= WHOLE_MAIL_BYTES).map(({ uid }) => uid);
  const raws = await fetchSources(client, whole, MOST_OF_WHOLE_MAIL);
  for (const { uid, size } of heads) {
    const raw = size > WHOLE_MAIL_BYTES ? await textOfMail(client, uid) : null;
    if (raw) raws.set(uid, raw);
  }
  return heads.flatMap(({ uid }) => {
    const raw = raws.get(uid);
    return raw ? [{ number: uid, raw }] : [];
  });
}

async function fetchSources(
  client: ImapFlow,
  numbers: readonly number[],
  maxLength: number,
): Promise<Map<number, Buffer>> {
  const sources = new Map<number, Buffer>();
  for await (const { uid, source } of fetchEach(client, numbers, { source: { start: 0, maxLength } })) {
    if (source) sources.set(uid, source);
  }
  return sources;
}

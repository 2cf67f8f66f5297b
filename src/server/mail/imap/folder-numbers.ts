import type { ImapFlow } from 'imapflow';
import { inTurns } from './fetch-each.ts';
import { numbersIn, rangeOf } from './number-ranges.ts';

/** Some servers answer a wider question in part, and say that they are done. */
const MAILS_AT_ONCE = 500;
/** Nobody has more mails in one folder; a server may say anything. */
const MOST_MAILS = 5_000_000;

/**
 * The numbers of a folder's mails, the least first. A server that names fewer than it holds is asked in another way: as ranges, where it
 * can tell them, since fifty thousand single numbers would hold everything else up; then one by one; at last by place in the
 * folder, some at a time. What it names in none of these ways is not there any more.
 */
export async function numbersInFolder(client: ImapFlow): Promise<number[]> {
  let numbers: number[] = [];
  for (const ask of [askForRanges, askForEach, askByPlace]) {
    const before = mailsIn(client);
    numbers = together(numbers, await ask(client));
    // Mails may have come or gone while it answered.
    if (numbers.length >= Math.min(before, mailsIn(client))) return numbers;
  }
  // It holds mails and names none.
  if (numbers.length === 0) throw Object.assign(new Error('Not told which mails there are'), REFUSED);
  return numbers;
}

const REFUSED = { responseStatus: 'NO' };

/** How many it holds by now. A connection that has ended knows of no folder, which is not an empty one. */
function mailsIn({ mailbox }: ImapFlow): number {
  if (!mailbox) throw Object.assign(new Error('The connection ended'), { code: 'NoConnection' });
  return mailbox.exists;
}

async function askForRanges(client: ImapFlow): Promise<number[]> {
  const found = await client.search({ all: true }, { uid: true, returnOptions: ['ALL'] });
  // It refused, or answered in a way of its own.
  if (!found) return [];
  return Array.isArray(found) ? found : numbersIn(found.all ?? '');
}

async function askForEach(client: ImapFlow): Promise<number[]> {
  return (await client.search({ all: true }, { uid: true })) || [];
}

/** From the end to the beginning: when a mail goes meanwhile, those behind it move towards what is still to be asked for. */
async function askByPlace(client: ImapFlow): Promise<number[]> {
  const mails = mailsIn(client);
  if (mails > MOST_MAILS) throw new Error('There are more mails than a folder holds');
  const numbers: number[] = [];
  for (let last = mails; last > 0; last -= MAILS_AT_ONCE) {
    numbers.push(...(await numbersAt(client, placesUpTo(last))));
  }
  return numbers;
}

function placesUpTo(last: number): number[] {
  const first = Math.max(1, last - MAILS_AT_ONCE + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Asked for as long as the server names another of them. */
async function numbersAt(client: ImapFlow, places: readonly number[]): Promise<number[]> {
  const told = new Map<number, number>();
  for (let left = [...places], before = -1; left.length > 0 && told.size > before; ) {
    before = told.size;
    const asked = new Set(left);
    for await (const { seq, uid } of inTurns(client.fetch(rangeOf(left), { uid: true }))) {
      if (uid && asked.has(seq)) told.set(seq, uid);
    }
    left = left.filter((place) => !told.has(place));
  }
  return [...told.values()];
}

/** All of them, each once, the least first. */
function together(some: readonly number[], others: readonly number[]): number[] {
  if (some.length === 0 && isAscending(others)) return [...others];
  return [...some, ...others]
    .sort((a, b) => a - b)
    .filter((number, index, sorted) => number !== sorted[index - 1]);
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

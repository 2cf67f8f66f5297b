import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
import { listMailboxFolders, resumeMailbox, stopMailbox } from '../../src/contract/mailbox.ts';
import { eml, LETTERS, mbox } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, theMailbox, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const MAILS = 50_000;
const MB = 1024 * 1024;

/** A busy machine takes its time for so many. */
const TIMEOUT_MS = 400_000;

/** A mailbox of many years: one mail of 5,000 is about the search. */
function manyYears(): string {
  const others = LETTERS.other('Paper Shop', '');
  return mbox(
    Array.from({ length: MAILS }, (_, n) => {
      const company = `Company ${String.fromCharCode(65 + n / 5_000)}`;
      return eml(n % 5_000 === 2_500 ? LETTERS.confirmation(company, 'Clerk') : others);
    }),
  );
}

test(
  'fifty thousand mails: progress shows, the newest come first, it can be stopped, and memory stays',
  async () => {
    await using house = await openMailboxHouse(openTestSqlite);
    house.user.addFile('years', manyYears());
    const before = process.memoryUsage().rss;
    let peak = before;
    const sampling = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 50);
    house.user.deliver([eml(LETTERS.other('Paper Shop', ''))]);
    const { id } = await readFrom(house, ['Files/years', 'INBOX']);
    const early = await untilMailbox(house, ({ folders }) => (folders[0]?.mailsRead ?? 0) > 0);
    // Both are counted before the first is read.
    expect(early.folders).toMatchObject([{ path: 'Files/years', mailsTotal: MAILS }, { mailsTotal: 1 }]);
    await untilMailbox(house, ({ proposals }) => proposals > 0);
    const { items } = await house.call(listProposals);
    expect(items.map(({ company }) => company)).toEqual(['Company J']);

    const stopped = await house.call(stopMailbox, { params: { mailboxId: id } });
    expect(stopped.state).toBe('stopped');
    const { mailsRead = 0 } = stopped.folders[0] ?? {};
    expect(mailsRead).toBeLessThan(MAILS);
    await wait(200);
    expect((await theMailbox(house)).folders[0]?.mailsRead).toBe(mailsRead);

    await house.call(resumeMailbox, { params: { mailboxId: id } });
    const seen = new Set<number>();
    await untilMailbox(house, ({ state, folders }) => {
      seen.add(folders[0]?.mailsRead ?? 0);
      return state === 'watching';
    });
    clearInterval(sampling);
    expect(seen.size).toBeGreaterThan(5);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(mailsRead);
    expect(await untilRead(house)).toMatchObject({
      proposals: 10,
      folders: [{ mailsRead: MAILS }, { mailsRead: 1 }],
    });
    expect((peak - before) / MB).toBeLessThan(250);
    // Of the mails that are about something else no whole one was asked for.
    const whole = house.user.sent().filter((line) => /BODY\.PEEK\[\]/.test(line));
    expect(whole.length).toBe(10);
    const { items: folders } = await house.call(listMailboxFolders, { params: { mailboxId: id } });
    expect(folders.find(({ path }) => path === 'Files/years')).toMatchObject({ mails: MAILS });
    expect(house.errors).toEqual([]);
  },
  TIMEOUT_MS,
);

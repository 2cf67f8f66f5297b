import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { acceptSureProposals, listProposals, undoProposals } from '../src/contract/mail.ts';
import {
  finishMailImport,
  getMailImport,
  type MailImport,
  startMailImport,
} from '../src/contract/mail-import.ts';
import { findMailImport } from '../src/server/db/mail-imports.ts';
import { eml, importFiles, LETTERS, mbox, sendFile } from './support/mail-files.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

/** Takes away what an import writes to, as a database that is away does. */
async function takeAway(house: TestHouse): Promise<() => Promise<void>> {
  const { db } = house.actor;
  await sql`alter table messages rename to messages_away`.execute(db);
  await sql`alter table mail_imports rename to mail_imports_away`.execute(db);
  return async () => {
    await sql`alter table mail_imports_away rename to mail_imports`.execute(db);
    await sql`alter table messages_away rename to messages`.execute(db);
  };
}

/** Lets so many transactions begin, and no more. */
function goesAwayAfter(house: TestHouse, transactions: number): void {
  let left = transactions;
  const db = new Proxy(house.actor.db, {
    get(real, name) {
      if (name === 'transaction' && left-- === 0) throw new Error('Connection terminated unexpectedly');
      const value: unknown = Reflect.get(real, name);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
  house.asking = { ...house.actor, db };
}

const stored = (house: TestHouse, id: MailImport['id']) =>
  findMailImport(house.actor.db, house.actor.ownerId, id);

onBothEngines('While the database is away', (open) => {
  test('an import stops, says so, and tells what was stored; all of that is kept once it is back', async () => {
    await using house = await openHouse(open, { mailOptions: { storeAgainMs: 20 } });
    const firms = ['Northwind', 'Contoso'];
    const [first, second] = firms.map((firm) => eml(LETTERS.confirmation(firm, 'Clerk')));
    const names = ['a.mbox', 'b.mbox'];
    const { id } = await house.call(startMailImport, { body: { names, bytesTotal: 1 } });
    await sendFile(house, id, 0, mbox([first ?? '']));
    const bringBack = await takeAway(house);
    const stopped = await sendFile(house, id, 1, mbox([second ?? '']));
    expect(stopped).toMatchObject({
      status: 'stopped',
      mailsRead: 1,
      proposals: 1,
      message:
        'The database did not answer. Bring the file in again: what was read before is known, and nothing is doubled.',
    });
    const params = { mailImportId: id };
    expect(await house.call(getMailImport, { params })).toEqual(stopped);
    expect(await house.call(finishMailImport, { params })).toEqual(stopped);
    await bringBack();
    await expect.poll(() => stored(house, id)).toEqual(stopped);
    expect(await house.call(getMailImport, { params })).toEqual(stopped);

    const again = await importFiles(house, [{ name: 'b.mbox', content: mbox([first ?? '', second ?? '']) }]);
    expect(again).toMatchObject({ status: 'done', known: 1, proposals: 1 });
    expect((await house.call(listProposals)).total).toBe(2);
    expect(house.errors.length).toBeGreaterThan(0);
  });

  test('an import that was read to its end is done, and kept as such once the database is back', async () => {
    await using house = await openHouse(open, { mailOptions: { storeAgainMs: 20 } });
    const { id } = await house.call(startMailImport, { body: { names: ['a.eml'], bytesTotal: 1 } });
    await sendFile(house, id, 0, eml(LETTERS.confirmation('Northwind', 'Clerk')));
    const bringBack = await takeAway(house);
    const done = await house.call(finishMailImport, { params: { mailImportId: id } });
    expect(done).toMatchObject({ status: 'done', proposals: 1, message: null });
    await bringBack();
    await expect.poll(() => stored(house, id)).toEqual(done);
  });

  test('accepting all that are sure tells what was done by then, so that it can be taken back', async () => {
    await using house = await openHouse(open);
    const mails = Array.from({ length: 60 }, (_, n) => eml(LETTERS.confirmation(`Firm ${n}`, 'Clerk')));
    await importFiles(house, [{ name: 'search.mbox', content: mbox(mails) }]);
    goesAwayAfter(house, 0);
    const refused = await house.refusal(acceptSureProposals, { body: { show: 'others' } });
    expect(refused).toMatchObject({ status: 500, code: 'unexpected' });
    goesAwayAfter(house, 1);
    const done = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(done).toMatchObject({
      accepted: 50,
      left: null,
      problem: 'Then something went wrong on our side. The others wait where they were.',
    });
    expect(house.errors).toHaveLength(2);

    house.asking = house.actor;
    expect((await house.call(listProposals)).total).toBe(10);
    await house.call(undoProposals, { body: { proposalIds: done.proposalIds } });
    expect((await house.call(listProposals)).total).toBe(60);
    const rest = await house.call(acceptSureProposals, { body: { show: 'others' } });
    expect(rest).toMatchObject({ accepted: 60, left: 0, problem: null });
  });
});

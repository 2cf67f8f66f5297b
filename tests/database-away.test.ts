import { sql } from 'kysely';
import { expect, test } from 'vitest';
import {
  finishMailImport,
  getMailImport,
  listProposals,
  type MailImport,
  startMailImport,
} from '../src/contract/mail.ts';
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
});

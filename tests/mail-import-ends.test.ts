import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listProposals } from '../src/contract/mail.ts';
import { cancelMailImport, getMailImport, startMailImport } from '../src/contract/mail-import.ts';
import { htmlMail } from './fixtures/hostile-mails.ts';
import { madeTar } from './support/made-tar.ts';
import { madeZip } from './support/made-zip.ts';
import { eml, importFiles, LETTERS, mbox, refusedFile, sendFile } from './support/mail-files.ts';
import { openTestSqlite } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

const NO = eml(LETTERS.rejection('Northwind', 'Product Analyst'));
/** Each takes many seconds to read, so that thirty take longer than a test has. */
const SLOW = htmlMail(`your application ${'<td><p>'.repeat(140_000)}`).toString('latin1');

async function startOne(house: Awaited<ReturnType<typeof openHouse>>, name: string) {
  return (await house.call(startMailImport, { body: { names: [name], bytesTotal: 1 } })).id;
}

test('cancelling does not wait behind mails that take long, and what was read before them is kept', async () => {
  await using house = await openHouse(openTestSqlite);
  const id = await startOne(house, 'slow.mbox');
  const sending = sendFile(house, id, 0, mbox([NO, ...Array.from({ length: 30 }, () => SLOW)]));
  await wait(50);
  const cancelled = await house.call(cancelMailImport, { params: { mailImportId: id } });
  expect(cancelled.status).toBe('cancelled');
  expect((await sending).status).toBe('cancelled');
  expect(cancelled.mailsRead).toBeLessThan(31);
  // The next import does not wait behind them either.
  const next = await importFiles(house, [{ name: 'no.eml', content: NO }]);
  expect(next.proposals + next.known).toBe(1);
  expect((await house.call(listProposals)).total).toBe(1);
  expect(house.errors).toEqual([]);
}, 40_000);

test('closing does not wait behind them', async () => {
  await using house = await openHouse(openTestSqlite);
  const id = await startOne(house, 'slow.mbox');
  const sending = sendFile(house, id, 0, mbox(Array.from({ length: 30 }, () => SLOW)));
  await wait(50);
  await house.mailImports[Symbol.asyncDispose]();
  expect((await sending).status).toBe('stopped');
  expect(house.errors).toEqual([]);
}, 40_000);

test('closing does not wait for a file whose reading hangs, and says so to those who look after the server', async () => {
  await using house = await openHouse(openTestSqlite, { mailOptions: { settleMs: 50 } });
  const { actor } = house;
  const { promise: hangs, resolve } = Promise.withResolvers<void>();
  const hanging = {
    execute() {
      resolve();
      return new Promise(() => {});
    },
  };
  const db = new Proxy(actor.db, {
    get(real, name) {
      const value: unknown = name === 'transaction' ? () => hanging : Reflect.get(real, name);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
  house.asking = { ...actor, db };
  const id = await startOne(house, 'no.eml');
  const sending = sendFile(house, id, 0, NO);
  await hangs;
  await house.mailImports[Symbol.asyncDispose]();
  expect((await sending).status).toBe('stopped');
  expect(house.errors).toEqual([
    new Error('Reading a file of mail did not stop when it was told to. It was left.'),
  ]);
});

test('of very many remarks the first are said, and how many more there are', async () => {
  await using house = await openHouse(openTestSqlite);
  const locked = Array.from({ length: 7 }, (_, n) => ({ name: `${n}.eml`, content: NO, isLocked: true }));
  const sent = `X-Gmail-Labels: Sent\n${NO}`;
  const zip = madeZip([...locked, { name: 'sent.mbox', content: mbox([sent]) }]);
  const done = await importFiles(house, [{ name: 'mail.zip', content: zip }]);
  expect(done).toMatchObject({ status: 'done', mailsRead: 1, unopened: 7 });
  expect(done.message).toMatch(
    /^mail\.zip\/0\.eml is locked .* mail\.zip\/4\.eml is locked .* inside\. 3 more were left out or could not be opened\.$/,
  );
});

test('an import that nobody goes on with is ended, and says so', async () => {
  await using house = await openHouse(openTestSqlite, { mailOptions: { abandonedMs: 50 } });
  const id = await startOne(house, 'no.eml');
  await expect
    .poll(() => house.call(getMailImport, { params: { mailImportId: id } }), { timeout: 10_000 })
    .toMatchObject({
      status: 'stopped',
      message: expect.stringMatching(/^Nothing more came for ten minutes\./),
    });
  expect(await refusedFile(house, id, 0, NO)).toMatchObject({
    status: 409,
    message: expect.stringMatching(/^Nothing more came for ten minutes\./),
  });
});

test('archives that come in are read; what is wrong in one is said', async () => {
  await using house = await openHouse(openTestSqlite);
  const received = eml(LETTERS.confirmation('Harbour', 'Data Engineer'));
  const zip = madeZip([
    { name: 'search.mbox', content: mbox([NO, received]) },
    { name: '../out.eml', content: received },
    { name: 'cv.pdf', content: '%PDF-1.7\n' },
  ]);
  const tgz = gzipSync(await madeTar([{ name: 'again/no.eml', content: NO }]));
  const done = await importFiles(house, [
    { name: 'mail.zip', content: zip },
    { name: 'mail.tgz', content: tgz },
  ]);
  expect(done).toMatchObject({ status: 'done', mailsRead: 3, proposals: 2, known: 1 });
  expect(done.message).toMatch(
    /^mail\.zip holds a file whose name leads out of it .* 1 file in “mail\.zip” is no mail and was left out\.$/,
  );
  expect(house.errors).toEqual([]);
});

test('what Gmail labels as spam, or as sent, is left out and counted', async () => {
  await using house = await openHouse(openTestSqlite);
  const labelled = ['Inbox', 'Spam', 'Trash', 'Sent'].map((label) => `X-Gmail-Labels: ${label}\n${NO}`);
  const done = await importFiles(house, [{ name: 'All mail.mbox', content: mbox(labelled) }]);
  expect(done).toMatchObject({ mailsRead: 4, proposals: 1, aside: 3 });
  expect(done.message).toBe('2 mails in spam or trash left out. 1 mail that you sent or drafted left out.');
});

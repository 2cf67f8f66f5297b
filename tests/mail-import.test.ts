import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { getMessage, listMailGroups, listProposals } from '../src/contract/mail.ts';
import type { MailImport } from '../src/contract/mail-import.ts';
import {
  cancelMailImport,
  finishMailImport,
  getMailImport,
  startMailImport,
} from '../src/contract/mail-import.ts';
import { getStatus } from '../src/contract/settings.ts';
import { getToday } from '../src/contract/today.ts';
import { mayMatter } from '../src/domain/mail/may-matter.ts';
import { systemClock } from '../src/domain/time.ts';
import { openIdleMailParser } from '../src/server/mail/idle-mail-parser.ts';
import { eml, importFiles, LETTERS, mbox, refusedFile, sendFile } from './support/mail-files.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const NO = LETTERS.rejection('Northwind', 'Product Analyst');
const RECEIVED = LETTERS.confirmation('Harbour', 'Data Engineer');
const PARCEL = LETTERS.other('Paper Shop', '');

function accountedFor({ proposals, known, aside, unreadable }: MailImport): number {
  return proposals + known + aside + unreadable;
}

/** A file that is being sent by a real client, as slowly as the test wants. */
async function openUpload(house: TestHouse, id: MailImport['id'], headers: Record<string, string> = {}) {
  if (!house.app.server.listening) await house.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = house.app.server.address() as AddressInfo;
  const path = `/api/mail-imports/${id}/files/0`;
  const upload = request({ host: '127.0.0.1', port, method: 'PUT', path, headers, agent: false });
  const answer = new Promise<{ status: number; body: MailImport & { message: string } }>(
    (resolve, reject) => {
      upload.on('error', reject);
      upload.on('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
      });
    },
  );
  answer.catch(() => {});
  return { upload, answer };
}

async function untilRead(house: TestHouse, id: MailImport['id'], mails: number): Promise<MailImport> {
  for (;;) {
    const now = await house.call(getMailImport, { params: { mailImportId: id } });
    if (now.mailsRead >= mails) return now;
    await wait(10);
  }
}

async function untilEnded(house: TestHouse, id: MailImport['id']): Promise<MailImport> {
  for (;;) {
    const now = await house.call(getMailImport, { params: { mailImportId: id } });
    if (now.status !== 'running') return now;
    await wait(10);
  }
}

async function start(house: TestHouse, name = 'search.mbox'): Promise<MailImport['id']> {
  return (await house.call(startMailImport, { body: { names: [name], bytesTotal: 1_000 } })).id;
}

onBothEngines('Importing mail', (open) => {
  test('two dropped mails become two proposals, with the words they rest on', async () => {
    await using house = await openHouse(open);
    const done = await importFiles(house, [
      { name: 'no.eml', content: eml({ ...NO, date: '2026-04-15T08:00:00.000Z' }) },
      { name: 'received.eml', content: eml({ ...RECEIVED, date: '2026-04-16T08:00:00.000Z' }) },
    ]);
    expect(done).toMatchObject({
      name: 'no.eml and 1 more',
      status: 'done',
      mailsRead: 2,
      proposals: 2,
      known: 0,
      aside: 0,
      unreadable: 0,
      message: null,
    });
    expect(done.bytesRead).toBe(done.bytesTotal);

    const { items } = await house.call(listProposals);
    expect(items.map(({ kind, company, role, day }) => ({ kind, company, role, day }))).toEqual([
      { kind: 'confirmation', company: 'Harbour', role: 'Data Engineer', day: '2026-04-16' },
      { kind: 'rejection', company: 'Northwind', role: 'Product Analyst', day: '2026-04-15' },
    ]);
    const no = items[1];
    if (!no) throw new Error('no proposal');
    const message = await house.call(getMessage, { params: { messageId: no.message.id } });
    expect(message).toMatchObject({
      from: 'Northwind Careers <jobs@northwind.example>',
      raw: null,
      problem: null,
    });
    for (const { field, start, end, text } of no.evidence) {
      const source = field === 'from' ? message.from : message[field];
      expect(source.slice(start, end)).toBe(text);
    }
    expect(house.errors).toEqual([]);
  });

  test('the same mail makes one proposal, alone, twice in one import, and again inside an mbox', async () => {
    await using house = await openHouse(open);
    const mail = eml(NO);
    expect(await importFiles(house, [{ name: 'a.eml', content: mail }])).toMatchObject({ proposals: 1 });
    expect(await importFiles(house, [{ name: 'a.eml', content: mail }])).toMatchObject({
      proposals: 0,
      known: 1,
    });
    const content = mbox([eml(RECEIVED), mail, mail, eml(PARCEL)]);
    expect(await importFiles(house, [{ name: 'search.mbox', content }])).toMatchObject({
      mailsRead: 4,
      proposals: 1,
      known: 2,
      aside: 1,
    });
    expect((await house.call(listProposals)).total).toBe(2);
  });

  test('two imports of the same mails at the same time make each mail one proposal', async () => {
    await using house = await openHouse(open);
    const mails = Array.from({ length: 40 }, (_, index) =>
      eml({ ...LETTERS.confirmation(`Company ${String.fromCharCode(65 + (index % 26))}`, 'Clerk') }),
    );
    const files = [mails, mails.toReversed()].map((content) => [{ name: 'a.mbox', content: mbox(content) }]);
    const done = await Promise.all(files.map((file) => importFiles(house, file)));
    expect(done.map(accountedFor)).toEqual([40, 40]);
    expect(done.reduce((sum, { proposals }) => sum + proposals, 0)).toBe(40);
    expect((await house.call(listProposals)).total).toBe(40);
  });

  test('a mail picked by hand is proposed whatever it says, for the person to tell what it is', async () => {
    await using house = await openHouse(open);
    const done = await importFiles(house, [{ name: 'parcel.eml', content: eml(PARCEL) }]);
    expect(done).toMatchObject({ mailsRead: 1, aside: 0, proposals: 1 });
    const { groups, sure } = await house.call(listMailGroups, { query: { show: 'others' } });
    expect(groups).toMatchObject([{ proposals: [{ kind: 'other', confidence: 'unsure' }] }]);
    expect(sure).toBe(0);
  });

  test('a mailbox that is not huge is read whole: a no without any of the usual words is found', async () => {
    await using house = await openHouse(open);
    const text = "Hello Jane, we've gone with the other person. It was close, and I am sorry. Declan";
    const odd = eml({ id: 'odd', from: 'Declan <declan@harbour.example>', subject: 'Tuesday', text });
    expect(mayMatter('Tuesday', 'Declan <declan@harbour.example>', text)).toBe(false);
    const done = await importFiles(house, [{ name: 'search.mbox', content: mbox([odd]) }]);
    expect(done).toMatchObject({ mailsRead: 1, proposals: 1, aside: 0 });
  });

  test('of a mailbox’s mails about something else nothing is kept', async () => {
    await using house = await openHouse(open);
    const done = await importFiles(house, [{ name: 'a.mbox', content: mbox([eml(PARCEL)]) }]);
    expect(done).toMatchObject({ mailsRead: 1, aside: 1, proposals: 0 });
    const messages = await house.actor.db.selectFrom('messages').selectAll().execute();
    expect(messages).toEqual([]);
  });

  test('a mail that cannot be read is kept with its source, once, and the others are read', async () => {
    await using house = await openHouse(open);
    const deep = Array.from({ length: 30 }, (_, n) => {
      const outer = n === 0 ? '' : `--b${n - 1}\n`;
      return `${outer}Content-Type: multipart/mixed; boundary=b${n}\n\n`;
    }).join('');
    const broken = `Subject: h\u00e9llo\u0000\nFrom: a@b.example\n${deep}`;
    const content = mbox([eml(NO), broken, eml(RECEIVED)]);
    const done = await importFiles(house, [{ name: 'search.mbox', content }]);
    expect(done).toMatchObject({ mailsRead: 3, proposals: 2, unreadable: 1, known: 0 });
    const again = await importFiles(house, [{ name: 'broken.eml', content: broken }]);
    expect(again).toMatchObject({ mailsRead: 1, known: 1, unreadable: 0 });

    const { items } = await house.call(listProposals);
    expect(items.map(({ kind }) => kind).sort()).toEqual(['confirmation', 'rejection', 'unreadable']);
    const kept = items.find(({ kind }) => kind === 'unreadable');
    if (!kept) throw new Error('not kept');
    const message = await house.call(getMessage, { params: { messageId: kept.message.id } });
    expect(message.problem).toBe('Could not read this mail: its parts are nested more than 20 deep.');
    expect(message.raw).toContain('Subject: h\u00e9llo\u2400');
    expect(message.text).toBe('');
  });

  test('of mails over 25 MB those about something else are put aside, the others told; each is counted', async () => {
    await using house = await openHouse(open);
    const video = `\n${`${'QUJD'.repeat(18)}\n`.repeat(360_000)}`;
    const large = [PARCEL, RECEIVED].map((mail) => eml({ ...mail, text: mail.text + video }));
    const content = mbox([...large, eml(NO)]);
    const done = await importFiles(house, [{ name: 'all.mbox', content }]);
    expect(done).toMatchObject({ mailsRead: 3, proposals: 1, aside: 1, unreadable: 1 });
    const kept = await house.actor.db.selectFrom('messages').select('problem').execute();
    expect(kept).toContainEqual({ problem: 'Could not read this mail: it is larger than 25 MB.' });
  });

  test('what is no mail is said in a sentence, keeps nothing, and the other files are read', async () => {
    await using house = await openHouse(open);
    const random = Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7919 + (n >> 3) * 31) % 256));
    const done = await importFiles(house, [
      { name: 'empty.eml', content: '' },
      { name: 'letter.pdf', content: '%PDF-1.7\n%âãÏÓ' },
      { name: 'me.eml', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) },
      { name: 'random.bin', content: random },
      { name: 'notes.txt', content: 'Call them on Monday.\n\nAsk about the team.' },
      { name: 'no.eml', content: eml(NO) },
    ]);
    expect(done).toMatchObject({ status: 'done', mailsRead: 1, proposals: 1, unreadable: 0 });
    expect(done.message?.split(/(?<=\.) (?=“)/)).toEqual([
      '“empty.eml” is empty, so there was nothing to read.',
      expect.stringMatching(/^“letter\.pdf” is a PDF, not a mail\. Save the mail itself as \.eml/),
      expect.stringMatching(/^“me\.eml” is a picture, not a mail\./),
      expect.stringMatching(/^“random\.bin” is not a mail\./),
      expect.stringMatching(/^“notes\.txt” is not a mail\./),
    ]);
    const outlook = Buffer.from('d0cf11e0a1b11ae10000', 'hex');
    const { message } = await importFiles(house, [{ name: 'no.msg', content: outlook }]);
    expect(message).toMatch(/“no\.msg” is in a format of Outlook’s/);
    expect((await house.call(listProposals)).total).toBe(1);
    expect(house.errors).toEqual([]);
  });

  test('a file larger than fits is refused, or read up to there, in a sentence', async () => {
    await using house = await openHouse(open, { mailOptions: { maxFileBytes: 20_000 } });
    const mails = mbox(Array.from({ length: 60 }, () => eml(NO)));
    const announced = await start(house, 'big.mbox');
    const { upload, answer } = await openUpload(house, announced, { 'content-length': `${mails.length}` });
    upload.end(mails);
    expect(await answer).toMatchObject({ status: 413, body: { code: 'too_large' } });
    expect((await answer).body.message).toMatch(/^“big\.mbox” is larger than 20 GB\./);

    const unannounced = await start(house, 'big.mbox');
    const second = await openUpload(house, unannounced);
    for (const mail of mails.split(/(?=^From MAILER)/m)) second.upload.write(mail);
    second.upload.end();
    const { body } = await second.answer;
    expect(body.status).toBe('running');
    expect(body.message).toMatch(/larger than 20 GB/);
    expect(body.mailsRead).toBeGreaterThan(10);
    expect(accountedFor(body)).toBe(body.mailsRead);
    const done = await house.call(finishMailImport, { params: { mailImportId: unannounced } });
    expect(done.status).toBe('done');
  });

  test('cancelling in the middle of a file keeps what was read, and ends the request', async () => {
    await using house = await openHouse(open);
    const id = await start(house);
    const { upload, answer } = await openUpload(house, id);
    upload.write(mbox([eml(NO), eml(RECEIVED), eml(PARCEL)]));
    for (let n = 0; n < 20; n++) upload.write(mbox([eml(PARCEL)]));
    await untilRead(house, id, 3);
    const cancelled = await house.call(cancelMailImport, { params: { mailImportId: id } });
    expect(cancelled).toMatchObject({ status: 'cancelled', proposals: 2 });
    expect(accountedFor(cancelled)).toBe(cancelled.mailsRead);
    expect((await answer).body).toEqual(cancelled);
    upload.destroy();

    expect(await refusedFile(house, id, 0, eml(LETTERS.rejection('Late', 'Clerk')))).toMatchObject({
      status: 409,
      message: 'This import was stopped, so this file was not read. Begin a new one for it.',
    });
    expect(await house.call(finishMailImport, { params: { mailImportId: id } })).toEqual(cancelled);
    expect((await house.call(listProposals)).total).toBe(2);
    expect(house.errors).toEqual([]);
  });

  test('a client that goes away in the middle of a file leaves what was read', async () => {
    await using house = await openHouse(open);
    const id = await start(house);
    const { upload } = await openUpload(house, id, { 'content-length': '100000' });
    upload.write(mbox([eml(NO), eml(RECEIVED), eml(PARCEL), eml(PARCEL)]));
    await untilRead(house, id, 3);
    upload.destroy();
    const stopped = await untilEnded(house, id);
    expect(stopped).toMatchObject({ status: 'stopped', proposals: 2 });
    expect(stopped.message).toMatch(/^The file stopped coming before its end\. Drop it again/);
    expect(accountedFor(stopped)).toBe(stopped.mailsRead);
    expect(house.errors).toEqual([]);
  });

  test('closing Rebound in the middle of a file stops the import, in a sentence, and loses nothing', async () => {
    await using house = await openHouse(open);
    const id = await start(house);
    const { upload } = await openUpload(house, id);
    upload.write(mbox([eml(NO), eml(RECEIVED), ...Array.from({ length: 20 }, () => eml(PARCEL))]));
    await untilRead(house, id, 1);
    await house.restart();
    const stopped = await house.call(getMailImport, { params: { mailImportId: id } });
    expect(stopped).toMatchObject({
      status: 'stopped',
      message: 'Rebound was closed while it read. Drop the file again: what was read is not doubled.',
    });
    expect((await house.call(listProposals)).total).toBe(stopped.proposals);
    upload.destroy();
  });

  test('an import that a killed program left running is stopped when somebody asks', async () => {
    await using house = await openHouse(open);
    const id = await start(house);
    await house.restart();
    await house.actor.db.updateTable('mail_imports').set({ status: 'running', finished_at: null }).execute();
    const found = await house.call(getMailImport, { params: { mailImportId: id } });
    expect(found).toMatchObject({
      status: 'stopped',
      message: expect.stringContaining('Drop the file again'),
    });
    expect(await refusedFile(house, id, 0, eml(NO))).toMatchObject({ status: 409, message: found.message });
    expect((await house.call(listProposals)).total).toBe(0);
  });

  test('a file that comes after the end, or was never named, is refused and not swallowed', async () => {
    await using house = await openHouse(open);
    const id = await start(house);
    expect(await refusedFile(house, id, 7, eml(NO))).toMatchObject({ status: 400, field: 'index' });
    await sendFile(house, id, 0, eml(RECEIVED));
    await house.call(finishMailImport, { params: { mailImportId: id } });
    expect(await refusedFile(house, id, 0, eml(NO))).toMatchObject({
      status: 409,
      message: 'This import is finished, so this file was not read. Begin a new one for it.',
    });
    expect((await house.call(listProposals)).total).toBe(1);
    expect(house.errors).toEqual([]);
  });

  test('an import that somebody asks for while it ends is not taken for an interrupted one', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(startMailImport, { body: { names: ['a.eml'], bytesTotal: 1 } });
    const params = { mailImportId: id };
    const asked: Promise<MailImport>[] = [];
    await house.actor.db.transaction().execute(async (tx) => {
      // Holds up what the end of the import writes.
      await tx.updateTable('mail_imports').set({ known: 0 }).where('id', '=', id).execute();
      asked.push(house.call(finishMailImport, { params }));
      await wait(50);
      asked.push(house.call(getMailImport, { params }));
      await wait(50);
    });
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(['done', 'done']);
    expect((await house.call(getMailImport, { params })).status).toBe('done');
  });

  test('an import is its owner’s alone', async () => {
    await using house = await openHouse(open);
    const id = await start(house);
    house.asking = { ...house.actor, ownerId: house.actor.newId<'owner'>() };
    const asked = await house.refusal(getMailImport, { params: { mailImportId: id } });
    expect(asked.status).toBe(404);
    expect((await house.refusal(cancelMailImport, { params: { mailImportId: id } })).status).toBe(404);
  });

  test('of 2,000 mails in one file every one is accounted for, and Today answers meanwhile', async () => {
    await using house = await openHouse(open);
    const kinds = ['confirmation', 'other', 'rejection', 'other', 'interview', 'other'] as const;
    const mails = Array.from({ length: 2_000 }, (_, n) => {
      const kind = kinds[n % kinds.length] ?? 'other';
      // Every twentieth is one that came before.
      const number = n % 20 === 18 ? n - 6 : n;
      return eml({ id: `m${number}`, ...LETTERS[kind](`Firm ${number % 300}`, 'Clerk') });
    });
    const content = mbox(mails);
    let isDone = false;
    const importing = importFiles(house, [{ name: 'search.mbox', content }]).finally(() => {
      isDone = true;
    });
    let answers = 0;
    while (!isDone) {
      await house.call(getToday);
      answers++;
      await wait(5);
    }
    const done = await importing;
    expect(done).toMatchObject({ status: 'done', mailsRead: 2_000, unreadable: 0 });
    expect(accountedFor(done)).toBe(2_000);
    expect(done.known).toBeGreaterThan(0);
    expect(answers).toBeGreaterThan(3);
    const { counts } = await house.call(getStatus);
    expect(counts.openProposals).toBe(done.proposals);
  }, 120_000);

  test('the reader of mail ends when there was nothing to read for a while, and starts again', async () => {
    await using parser = openIdleMailParser({
      clock: systemClock,
      logError: (error) => expect(error).toBeUndefined(),
      idleMs: 20,
    });
    await using house = await openHouse(open, { mailOptions: { parser } });
    await importFiles(house, [{ name: 'a.eml', content: eml(NO) }]);
    await wait(200);
    expect(await importFiles(house, [{ name: 'b.eml', content: eml(RECEIVED) }])).toMatchObject({
      proposals: 1,
    });
  });
});

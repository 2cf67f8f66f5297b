import { expect, test } from 'vitest';
import { getMessage, listProposals } from '../../src/contract/mail.ts';
import { accept, openProposals } from '../support/handle-mail.ts';
import { eml, importFiles, LETTERS } from '../support/mail-files.ts';
import type { MailboxHouse } from '../support/mailbox-house.ts';
import { openMailboxHouse, readFrom, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { meetingMail } from '../support/meeting-mails.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const LETTER = LETTERS.rejection('Northwind', 'Product Analyst');

/** A letter with its text twice, plain and as a page, and three million bytes of something else beside it. */
function withAttachment(text: string): string {
  const attachment = `${'QUJD'.repeat(19)}\r\n`.repeat(40_000);
  return [
    'Message-ID: <attached@mail.example>',
    'From: Northwind Careers <jobs@northwind.example>',
    `Subject: ${LETTER.subject}`,
    'Date: Wed, 15 Apr 2026 08:00:00 GMT',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    '\tboundary="outer"',
    '',
    '--outer',
    'Content-Type: multipart/alternative; boundary="inner"',
    '',
    '--inner',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    `${text.replaceAll('\n', '\r\n')}`,
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>${text}</p>`,
    '--inner--',
    '--outer',
    'Content-Type: application/pdf; name="letter.pdf"',
    'Content-Disposition: attachment; filename="letter.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    `${attachment}--outer--`,
    '',
  ].join('\r\n');
}

function fetches(house: MailboxHouse): string[] {
  return house.user.sent().filter((line) => /UID FETCH/.test(line));
}

test('of a mail with attachments the texts are fetched, and it is the mail that it is as a file', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  const mail = withAttachment(LETTER.text);
  house.user.deliver([mail]);
  await readFrom(house);
  await untilRead(house);
  const asked = fetches(house);
  expect(asked.filter((line) => /BODY\.PEEK\[\]/.test(line))).toEqual([]);
  expect(asked.some((line) => /BODY\.PEEK\[1\.1\]/.test(line))).toBe(true);
  expect(asked.filter((line) => /BODY\.PEEK\[2\]/.test(line))).toEqual([]);

  const [found] = (await house.call(listProposals)).items;
  expect(found).toMatchObject({ kind: 'rejection', company: 'Northwind', role: 'Product Analyst' });
  const params = { messageId: found?.message.id ?? house.actor.newId<'message'>() };
  expect((await house.call(getMessage, { params })).text.trim()).toBe(LETTER.text);

  const dropped = await importFiles(house, [{ name: 'letter.eml', content: mail }]);
  expect(dropped).toMatchObject({ proposals: 0, known: 1 });
  expect(house.errors).toEqual([]);
});

test('a letter that tells what it is in its text alone is found, in base64 and behind a page of style too', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  const head = (id: string) =>
    `Message-ID: <${id}@mail.example>\r\nFrom: Anna Berg <anna@lakeside.example>\r\nSubject: Hello\r\nMIME-Version: 1.0\r\n`;
  const text =
    'Dear Jane, thank you for your application for the position of Clerk at Lakeside. We have decided to move forward with other candidates.';
  const base64 = Buffer.from(text)
    .toString('base64')
    .match(/.{1,76}/g)
    ?.join('\r\n');
  const style = `<style>${'.a{margin:0;padding:0;color:#333}\n'.repeat(300)}</style>`;
  house.user.deliver([
    `${head('plain')}\r\n${text}\r\n`,
    `${head('base64')}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n`,
    `${head('page')}Content-Type: text/html; charset=utf-8\r\n\r\n<html><head>${style}</head><body><p>${text}</p></body></html>\r\n`,
    `${head('other')}\r\nShall we meet for lunch on Friday? The usual place, at noon.\r\n`,
  ]);
  await readFrom(house);
  const { folders, proposals } = await untilRead(house);
  expect(proposals).toBe(3);
  expect(folders).toMatchObject([{ mailsTotal: 4, mailsRead: 4 }]);
  expect(fetches(house).filter((line) => /\bBODY\.PEEK\[\]/.test(line))).toEqual([
    expect.stringMatching(/UID FETCH 1:3 /),
  ]);
});

test('what answers a mail about the search is read, whatever it says', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  house.user.deliver([eml({ ...LETTERS.interview('Lakeside', 'Clerk'), id: 'invitation-2026' })]);
  await readFrom(house);
  await untilRead(house);
  const answer = (id: string, inReplyTo: string) =>
    `Message-ID: <${id}@mail.example>\r\nIn-Reply-To: <${inReplyTo}@mail.example>\r\nFrom: Anna <anna@lakeside.example>\r\nSubject: Re: Tuesday\r\n\r\nThe door is the green one, ring twice. See you then, Anna.\r\n`;
  house.user.deliver([answer('green-2', 'invitation-2026'), answer('stranger', 'something-else')]);
  await untilMailbox(house, ({ state, folders }) => state === 'watching' && folders[0]?.mailsRead === 3);
  const whole = fetches(house).filter((line) => /\bBODY\.PEEK\[\]/.test(line));
  // Once more after everything beside it, by which time more may be known.
  expect(whole.map((line) => /UID FETCH (\S+)/.exec(line)?.[1])).toEqual(['1', '2', '2']);
  expect(house.errors).toEqual([]);
});

test('what comes from where a mail of a live application came is read, however plain it is', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  house.user.deliver([eml({ ...LETTERS.confirmation('Lakeside', 'Clerk'), id: 'received' })]);
  await readFrom(house);
  await untilRead(house);
  const [received] = await openProposals(house);
  if (received) await accept(house, received);
  const still = (from: string) =>
    `Message-ID: <${from}>\r\nFrom: Anna <${from}>\r\nSubject: Still on it\r\n\r\nThe door is the green one, ring twice. See you then, Anna.\r\n`;
  house.user.deliver([still('anna@lakeside.example'), still('anna@elsewhere.example')]);
  await untilMailbox(house, ({ state, folders }) => state === 'watching' && folders[0]?.mailsRead === 3);
  const whole = fetches(house).filter((line) => /\bBODY\.PEEK\[\]/.test(line));
  expect(whole.map((line) => /UID FETCH (\S+)/.exec(line)?.[1])).toEqual(['1', '2']);
  expect(house.errors).toEqual([]);
});

test('a meeting is fetched whatever it says, and kept when a mail read after it shows whose it is', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  const padding = `${'Dial in by phone or on the web. '.repeat(150)}\n`;
  const meeting = (from: string, uid: string) =>
    meetingMail({ from, subject: 'A conversation', text: padding, date: null }, { uid });
  const { confirmation } = LETTERS;
  house.user.deliver([
    eml({ ...confirmation('Northwind', 'Product Analyst'), date: null }),
    meeting('Talent Team <jobs@northwind.example>', 'one@northwind.example'),
    meeting('Dr. Berg <praxis@berg.example>', 'two@berg.example'),
  ]);
  await readFrom(house);
  // Read from the newest back: the mail that names the company comes last.
  const { proposals, folders } = await untilRead(house);
  expect(folders).toMatchObject([{ mailsRead: 3 }]);
  expect(proposals).toBe(2);
  const { items } = await house.call(listProposals);
  expect(items.map(({ kind }) => kind).sort()).toEqual(['confirmation', 'interview']);
  expect(house.errors).toEqual([]);
});

test('what the person sent is not taken for news, however it sounds', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  const { text, subject } = LETTERS.confirmation('Northwind', 'Clerk');
  house.user.deliver([eml({ subject, text, from: `Jane Roe <${house.user.name.toUpperCase()}>` })]);
  await readFrom(house);
  expect(await untilRead(house)).toMatchObject({ proposals: 0, folders: [{ mailsRead: 1 }] });
  expect(fetches(house).filter((line) => /BODY\.PEEK\[\]/.test(line))).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Status } from '../src/contract/settings.ts';
import { madeZip } from './support/made-zip.ts';
import { eml, LETTERS, mbox } from './support/mail-files.ts';
import { makeDataFolder, runProgram, startServer } from './support/running-server.ts';

const NO = eml(LETTERS.rejection('Northwind', 'Product Analyst'));
const RECEIVED = eml(LETTERS.confirmation('Harbour', 'Data Engineer'));
const PARCEL = eml(LETTERS.other('Paper Shop', ''));

async function importing(folder: string, ...files: string[]) {
  const { code, said } = await runProgram('cli.ts', folder, { args: ['import', ...files] }).ended;
  return { code, said };
}

test('files named on the command line are read, and what they say is told', async () => {
  await using folder = await makeDataFolder();
  await using files = await makeDataFolder();
  writeFileSync(join(files.path, 'no.eml'), NO);
  writeFileSync(join(files.path, 'search.mbox'), mbox([NO, RECEIVED, PARCEL]));
  writeFileSync(join(files.path, 'letter.pdf'), '%PDF-1.7\n');
  const paths = ['no.eml', 'letter.pdf', 'search.mbox'].map((name) => join(files.path, name));
  const { code, said } = await importing(folder.path, ...paths);
  expect(said.trim().split('\n')).toEqual([
    '4 mails read: 2 proposals, 1 known already, 1 about other things, not kept.',
    '“letter.pdf” is a PDF, not a mail. Save the mail itself as .eml, or a folder of mail as .mbox, and bring that in.',
    'Start Rebound (npm start) and open “Mail” to look at them.',
  ]);
  // What was named and is no mail was not opened.
  expect(code).toBe(1);
});

test('a running server is handed the files, and shows what they say', async () => {
  await using folder = await makeDataFolder();
  await using files = await makeDataFolder();
  const file = join(files.path, 'search.mbox');
  writeFileSync(file, mbox([NO, RECEIVED, PARCEL]));
  await using server = await startServer(folder.path);
  const { code, said } = await importing(folder.path, file);
  expect(said).toBe(
    `3 mails read: 2 proposals, 1 about other things, not kept.\nOpen ${server.address}/mail to look at them.\n`,
  );
  expect(code).toBe(0);
  const status = (await (await fetch(`${server.address}/api/status`)).json()) as Status;
  expect(status.counts.openProposals).toBe(2);
  const again = await importing(folder.path, file);
  expect(again).toEqual({
    code: 0,
    said: '3 mails read: 0 proposals, 2 known already, 1 about other things, not kept.\n',
  });
  // Named like its subject, as mail programs do; one mail that was picked is kept, whatever it says.
  const long = join(files.path, `${'Your order is on its way '.repeat(9)}.eml`);
  writeFileSync(long, PARCEL);
  expect((await importing(folder.path, long)).said).toMatch(/^1 mail read: 1 proposal\./);
});

test('a folder is read, and an archive, by the server that runs or without one', async () => {
  await using folder = await makeDataFolder();
  await using files = await makeDataFolder();
  mkdirSync(join(files.path, 'mail/deep'), { recursive: true });
  writeFileSync(join(files.path, 'mail/no.eml'), NO);
  writeFileSync(join(files.path, 'mail/deep/search.mbox'), mbox([RECEIVED, PARCEL]));
  writeFileSync(
    join(files.path, 'search.zip'),
    madeZip([{ name: 'search.mbox', content: mbox([NO, RECEIVED]) }]),
  );
  const here = await importing(folder.path, join(files.path, 'mail'));
  expect(here).toEqual({
    code: 0,
    said: '3 mails read: 2 proposals, 1 about other things, not kept.\nStart Rebound (npm start) and open “Mail” to look at them.\n',
  });
  await using _server = await startServer(folder.path);
  const paths = [join(files.path, 'mail'), join(files.path, 'search.zip')];
  expect(await importing(folder.path, ...paths)).toEqual({
    code: 0,
    said: '5 mails read: 0 proposals, 4 known already, 1 about other things, not kept.\n',
  });
  expect(existsSync(join(folder.path, 'incoming')) ? readdirSync(join(folder.path, 'incoming')) : []).toEqual(
    [],
  );
});

test('a folder of much mail is read at a glance like one file of it, by the server that runs or without one', async () => {
  await using folder = await makeDataFolder();
  await using files = await makeDataFolder();
  const mail = join(files.path, 'mail');
  mkdirSync(mail);
  // None of the usual words: it is found where little is read, and whole.
  const odd = "Hello Jane, we've gone with the other person. It was close, and I am sorry. Declan";
  writeFileSync(
    join(mail, 'a.mbox'),
    mbox([eml({ from: 'Declan <d@harbour.example>', subject: 'Tuesday', text: odd })]),
  );
  const large = join(mail, 'recording.bin');
  writeFileSync(large, '');
  truncateSync(large, 65 * 1024 * 1024);
  const said = expect.stringMatching(/^1 mail read: 0 proposals, 1 about other things, not kept\./);
  const aside = { code: 0, said };
  expect(await importing(folder.path, mail)).toEqual(aside);
  await using _server = await startServer(folder.path);
  expect(await importing(folder.path, mail)).toEqual(aside);
});

test('what could not be opened is said, and told by the exit code, by the server that runs or without one', async () => {
  await using folder = await makeDataFolder();
  await using files = await makeDataFolder();
  const mail = join(files.path, 'mail');
  mkdirSync(mail);
  writeFileSync(join(mail, 'no.eml'), NO);
  const locked = { name: 'locked.eml', content: RECEIVED, isLocked: true };
  writeFileSync(join(mail, 'search.zip'), madeZip([locked, { name: 'received.eml', content: RECEIVED }]));
  const sentence =
    'mail/search.zip/locked.eml is locked with a password. Unpack it, and name what is inside.';
  const here = await importing(folder.path, mail);
  expect(here).toEqual({ code: 1, said: expect.stringContaining(sentence) });
  expect(here.said).toMatch(/^2 mails read: 2 proposals\./);
  expect((await runProgram('cli.ts', folder.path, { args: ['read', mail] }).ended).code).toBe(1);
  await using _server = await startServer(folder.path);
  const there = await importing(folder.path, mail);
  expect(there).toEqual({ code: 1, said: expect.stringContaining(sentence) });
});

test('of an archive what is no mail is counted; an empty folder is said to be empty', async () => {
  await using folder = await makeDataFolder();
  await using files = await makeDataFolder();
  const [zip, docx, empty] = ['takeout.zip', 'cv.docx', 'empty'].map((name) => join(files.path, name));
  if (!zip || !docx || !empty) throw new Error('not named');
  const page = { name: 'archive_browser.html', content: '<!doctype html>' };
  const settings = { name: 'User Settings/Filters.json', content: '{}' };
  writeFileSync(zip, madeZip([page, { name: 'Mail/no.mbox', content: mbox([NO]) }, settings]));
  writeFileSync(docx, madeZip([page]));
  mkdirSync(empty);
  const { said } = await importing(folder.path, zip, docx, empty);
  expect(said.trim().split('\n')).toEqual([
    '1 mail read: 1 proposal.',
    '2 files in “takeout.zip” are no mail and were left out. “cv.docx” is a document or a program, not a mail. Save the mail itself as .eml, or a folder of mail as .mbox, and bring that in. “empty” is empty, so there was nothing to read.',
    'Start Rebound (npm start) and open “Mail” to look at them.',
  ]);
});

test('a file that is not there, a pipe, and no file at all are said in a sentence, and nothing is read', async () => {
  await using folder = await makeDataFolder();
  await using files = await makeDataFolder();
  const there = join(files.path, 'no.eml');
  writeFileSync(there, NO);
  const missing = join(files.path, 'nowhere.eml');
  expect(await importing(folder.path, there, missing)).toEqual({
    code: 1,
    said: `There is no file ${missing}. Nothing was read.\n`,
  });
  const pipe = join(files.path, 'pipe');
  execFileSync('mkfifo', [pipe]);
  expect(await importing(folder.path, there, pipe)).toEqual({
    code: 1,
    said: `${pipe} is neither a file nor a folder. Save what it gives as a file, and name that. Nothing was read.\n`,
  });
  const none = await importing(folder.path);
  expect(none.code).toBe(2);
  expect(none.said).toContain('import PATH…');
  writeFileSync(join(files.path, 'letter.pdf'), '%PDF-1.7\n');
  expect((await importing(folder.path, join(files.path, 'letter.pdf'))).code).toBe(1);
});

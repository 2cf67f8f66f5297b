import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeZip } from './support/made-zip.ts';
import { eml, LETTERS, mbox } from './support/mail-files.ts';
import { makeDataFolder, startServer } from './support/running-server.ts';

const CLI = join(import.meta.dirname, '../src/server/cli.ts');
const NO = eml({ id: 'no', ...LETTERS.rejection('Northwind', 'Product Analyst') });
const RECEIVED = eml({ id: 'received', ...LETTERS.confirmation('Harbour', 'Data Engineer') });
const PARCEL = eml({ id: 'parcel', ...LETTERS.other('Paper Shop', '') });
const NO_MAIL = 'nothing that looks like a mail\n';

/** Runs `rebound read` in a folder, the way a script does: both outputs apart. */
async function read(folder: string, ...args: string[]) {
  const data = join(folder, '.data');
  const child = spawn(process.execPath, [CLI, 'read', ...args], {
    env: { PATH: process.env['PATH'], REBOUND_DATA: data, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  const [code] = await once(child, 'close');
  expect(existsSync(data)).toBe(false);
  const lines = said.out.split('\n').filter((line) => line !== '');
  return { code, out: said.out, lines, err: said.err.trim().split('\n') };
}

const parsed = (lines: readonly string[]) => lines.map((line): unknown => JSON.parse(line));

test('the name of a file moves nothing on the screen', async () => {
  await using folder = await makeDataFolder();
  mkdirSync(join(folder.path, 'mails'));
  symlinkSync('/etc/hostname', join(folder.path, 'mails', 'a\u001b[2Jb.eml'));
  const { err } = await read(folder.path, '--json', 'mails');
  expect(err.join('\n')).toContain('a[2Jb.eml is a link that leads elsewhere');
  expect(err.join('\n')).not.toContain('\u001b');
});

test('a mail about an application is one object, with its words in their places', async () => {
  await using folder = await makeDataFolder();
  writeFileSync(join(folder.path, 'no.eml'), NO);
  const { code, lines, err } = await read(folder.path, '--json', 'no.eml');
  expect(parsed(lines)).toEqual([
    {
      messageId: 'no@mail.example',
      source: 'no.eml',
      date: '2026-04-15T08:00:00.000Z',
      kind: 'rejection',
      company: 'Northwind',
      role: 'Product Analyst',
      confidence: expect.any(Number),
      evidence: expect.arrayContaining([expect.objectContaining({ text: expect.stringMatching(/forward/) })]),
    },
  ]);
  const [line] = parsed(lines) as { confidence: number; evidence: Evidence[] }[];
  expect(line?.confidence).toBeGreaterThan(0);
  expect(line?.confidence).toBeLessThanOrEqual(1);
  const { text, subject, from } = LETTERS.rejection('Northwind', 'Product Analyst');
  const fields = { text, subject, from };
  for (const { field = 'text', ...words } of line?.evidence ?? [])
    expect(fields[field].slice(words.start, words.end)).toBe(words.text);
  const places = line?.evidence.map(({ field }) => field ?? '') ?? [];
  expect(places).toEqual(places.toSorted((a, b) => Number(a !== '') - Number(b !== '')));
  expect(err).toEqual(['1 mail: 1 read, 0 that could not be read. 1 about your applications.']);
  expect(code).toBe(0);
});
type Evidence = { text: string; start: number; end: number; field?: 'subject' | 'from' };

test('folders are read in the order of their names, however deep; every mail is told when that is asked', async () => {
  await using folder = await makeDataFolder();
  mkdirSync(join(folder.path, 'mail/b/deep'), { recursive: true });
  writeFileSync(join(folder.path, 'mail/a.mbox'), mbox([PARCEL, RECEIVED, NO_MAIL]));
  writeFileSync(join(folder.path, 'mail/b/deep/no.eml'), NO);
  writeFileSync(join(folder.path, 'mail/c.eml'), '');
  const told = await read(folder.path, './mail', '--json', '--all');
  expect(parsed(told.lines)).toMatchObject([
    { messageId: 'parcel@mail.example', source: './mail/a.mbox', kind: 'other' },
    { messageId: 'received@mail.example', source: './mail/a.mbox', kind: 'confirmation' },
    { messageId: null, source: './mail/a.mbox', kind: 'other', confidence: 0, problem: expect.any(String) },
    { messageId: 'no@mail.example', source: './mail/b/deep/no.eml', kind: 'rejection' },
    { messageId: null, source: './mail/c.eml', kind: 'other', confidence: 0, problem: expect.any(String) },
  ]);
  expect(told.err).toEqual(['5 mails: 3 read, 2 that could not be read.']);
  expect(told.code).toBe(0);
  const own = await read(folder.path, 'mail', '--json');
  expect(parsed(own.lines)).toMatchObject([{ kind: 'confirmation' }, { kind: 'rejection' }]);
  expect(own.err).toEqual([
    'mail/a.mbox, mail 3: Could not read this mail: it has none of the lines that every mail begins with.',
    'mail/c.eml: Could not read this mail: there is nothing in it.',
    '5 mails: 3 read, 2 that could not be read. 2 about your applications.',
  ]);
});

test('of many mails that could not be read ten are told, and how to see the others', async () => {
  await using folder = await makeDataFolder();
  writeFileSync(join(folder.path, 'all.mbox'), mbox(Array.from({ length: 12 }, () => NO_MAIL)));
  const { err } = await read(folder.path, 'all.mbox');
  expect(err).toHaveLength(12);
  expect(err.slice(9)).toEqual([
    expect.stringMatching(/^all\.mbox, mail 10: Could not read this mail/),
    'And 2 more could not be read; --all lists them.',
    '12 mails: 0 read, 12 that could not be read. 0 about your applications.',
  ]);
  const { lines } = await read(folder.path, 'all.mbox', '--all');
  expect(lines).toHaveLength(13);
  expect(lines[12]).toMatch(/unreadable .* all\.mbox: Could not read this mail/);
});

test('what is no mail is told when it was named, and counted where it lies beside mail', async () => {
  await using folder = await makeDataFolder();
  mkdirSync(join(folder.path, 'in'));
  writeFileSync(join(folder.path, 'in/no.eml'), NO);
  writeFileSync(join(folder.path, 'in/INBOX'), mbox([RECEIVED]));
  writeFileSync(join(folder.path, 'in/notes.txt'), 'Dear diary\n');
  writeFileSync(join(folder.path, 'in/names.yaml'), 'name: foo\nsubject: bar\n');
  writeFileSync(join(folder.path, 'in/cv.docx'), madeZip([{ name: 'word/document.xml', content: '<x/>' }]));
  const beside = await read(folder.path, 'in', '--json', '--all');
  expect(parsed(beside.lines)).toMatchObject([{ source: 'in/INBOX' }, { source: 'in/no.eml' }]);
  expect(beside.err).toEqual([
    '2 mails: 2 read, 0 that could not be read.',
    '3 files are no mail and were left out.',
  ]);
  expect(beside.code).toBe(0);
  const named = await read(folder.path, 'in/notes.txt', 'in/no.eml', '--json');
  expect(named.lines).toHaveLength(1);
  expect(named.err).toEqual([
    '“in/notes.txt” is not a mail. Save the mail itself as .eml, or a folder of mail as .mbox, and bring that in.',
    '1 mail: 1 read, 0 that could not be read. 1 about your applications.',
  ]);
  expect(named.code).toBe(1);
});

test('of a Maildir the mails that were delivered are read, not those on their way in', async () => {
  await using folder = await makeDataFolder();
  for (const name of ['cur', 'new', 'tmp'])
    mkdirSync(join(folder.path, 'Maildir', name), { recursive: true });
  writeFileSync(join(folder.path, 'Maildir/cur/1776326400.M1P7.host:2,S'), NO);
  writeFileSync(join(folder.path, 'Maildir/new/1776326401.M2P7.host'), RECEIVED);
  writeFileSync(join(folder.path, 'Maildir/tmp/1776326402.M3P7.host'), NO);
  writeFileSync(join(folder.path, 'Maildir/dovecot-uidlist'), '3 V1 N4\n');
  const { lines, err } = await read(folder.path, 'Maildir', '--json');
  expect(parsed(lines)).toMatchObject([
    { source: 'Maildir/cur/1776326400.M1P7.host:2,S' },
    { source: 'Maildir/new/1776326401.M2P7.host' },
  ]);
  expect(err).toEqual(['2 mails: 2 read, 0 that could not be read. 2 about your applications.']);
});

test('what cannot be opened is said, and the others are read', async () => {
  await using folder = await makeDataFolder();
  writeFileSync(join(folder.path, 'no.eml'), NO);
  const { code, lines, err } = await read(folder.path, 'nowhere', '/dev/null', 'no.eml', '--json');
  expect(lines).toHaveLength(1);
  expect(err).toEqual([
    'There is no file nowhere.',
    '/dev/null is neither a file nor a folder. Save what it gives as a file, and name that.',
    '1 mail: 1 read, 0 that could not be read. 1 about your applications.',
  ]);
  expect(code).toBe(1);
});

test('what Gmail labels as spam, trash or sent is left out, and said', async () => {
  await using folder = await makeDataFolder();
  const labelled = (labels: string) => `X-Gmail-Labels: ${labels}\n${NO.replaceAll('\r\n', '\n')}`;
  const mails = ['Inbox', 'Spam', 'Trash', 'Sent', 'Posteingang,Wichtig'].map(labelled);
  writeFileSync(join(folder.path, 'All mail.mbox'), mbox(mails));
  const told = await read(folder.path, 'All mail.mbox', '--json');
  expect(told.lines).toHaveLength(2);
  expect(told.err).toEqual([
    '5 mails: 5 read, 0 that could not be read. 2 about your applications.',
    '2 mails in spam or trash left out; --with-spam reads them.',
    '1 mail you sent or drafted left out.',
  ]);
  const all = await read(folder.path, 'All mail.mbox', '--json', '--all');
  expect(parsed(all.lines)).toMatchObject([
    { kind: 'rejection' },
    { kind: 'other', leftOut: 'spam', messageId: 'no@mail.example' },
    { kind: 'other', leftOut: 'spam' },
    { kind: 'other', leftOut: 'sent' },
    { kind: 'rejection' },
  ]);
  expect((await read(folder.path, 'All mail.mbox', '--json', '--with-spam')).lines).toHaveLength(4);
});

test('what lies in trash, junk, sent mail or drafts of a folder is left out, unless it was named', async () => {
  await using folder = await makeDataFolder();
  mkdirSync(join(folder.path, 'mail/.Trash/cur'), { recursive: true });
  mkdirSync(join(folder.path, 'mail/cur'), { recursive: true });
  writeFileSync(join(folder.path, 'mail/cur/1776157964.1.host:2,S'), NO);
  writeFileSync(join(folder.path, 'mail/cur/1776157965.1.host:2,T'), NO);
  writeFileSync(join(folder.path, 'mail/.Trash/cur/1776157966.1.host:2,S'), NO);
  writeFileSync(join(folder.path, 'mail/Sent'), mbox([NO.replaceAll('\r\n', '\n')]));
  const told = await read(folder.path, 'mail', '--json');
  expect(told.lines).toHaveLength(1);
  expect(told.err.slice(1)).toEqual([
    '2 mails in spam or trash left out; --with-spam reads them.',
    '1 mail you sent or drafted left out.',
  ]);
  expect((await read(folder.path, 'mail', '--json', '--with-spam')).lines).toHaveLength(3);
  expect((await read(folder.path, 'mail/.Trash', 'mail/Sent', '--json')).lines).toHaveLength(2);
});

test('mails whose words are encrypted or in an attachment count as read, and are told', async () => {
  await using folder = await makeDataFolder();
  const head = NO.slice(
    0,
    NO.indexOf('Content-Type') < 0 ? NO.indexOf('\r\n\r\n') : NO.indexOf('Content-Type'),
  ).trimEnd();
  const pdf =
    'Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n';
  writeFileSync(join(folder.path, 'pdf.eml'), `${head}\r\n${pdf}`);
  writeFileSync(
    join(folder.path, 'pgp.eml'),
    `${head}\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n`,
  );
  const { code, err } = await read(folder.path, 'pdf.eml', 'pgp.eml', '--json');
  expect(err.join('\n')).toContain('2 mails: 2 read, 0 that could not be read.');
  expect(err.at(-1)).toMatch(
    /^2 mails have no text that could be read: .* Open them in your mail program\.$/,
  );
  expect(code).toBe(0);
});

test('of what cannot be read it is told what it is, and what to do', async () => {
  await using folder = await makeDataFolder();
  writeFileSync(join(folder.path, 'no.eml'), NO);
  symlinkSync('loop', join(folder.path, 'loop'));
  const { code, err } = await read(folder.path, '-', 'no.eml/', 'loop', '--json');
  expect(err.slice(0, 3)).toEqual([
    'Standard input is not read. Save what it gives as a file, and name that.',
    'There is no file no.eml/.',
    'loop is a link that leads to itself. Name the file or folder it should lead to.',
  ]);
  expect(code).toBe(1);
  const dashed = await read(folder.path, '-lead.eml');
  expect(dashed.err[0]).toBe("Unknown option '-l'. If “-lead.eml” is a file, write ./-lead.eml.");
  expect(dashed.code).toBe(2);
});

test('a file or folder without any mail is told to have none', async () => {
  await using folder = await makeDataFolder();
  mkdirSync(join(folder.path, 'empty'));
  writeFileSync(join(folder.path, 'empty.mbox'), '');
  const { code, err } = await read(folder.path, 'empty', 'empty.mbox');
  expect(err.at(-1)).toBe('There was no mail in what was given. Check that it is the right file or folder.');
  expect(code).toBe(0);
});

test('links are followed inside the folder, never out of it or in a circle', async () => {
  await using folder = await makeDataFolder();
  mkdirSync(join(folder.path, 'in/sub'), { recursive: true });
  writeFileSync(join(folder.path, 'outside.eml'), NO);
  writeFileSync(join(folder.path, 'in/sub/one.eml'), RECEIVED);
  symlinkSync(join(folder.path, 'outside.eml'), join(folder.path, 'in/out.eml'));
  symlinkSync(join(folder.path, 'in'), join(folder.path, 'in/sub/circle'));
  symlinkSync('sub/one.eml', join(folder.path, 'in/again.eml'));
  symlinkSync('gone.eml', join(folder.path, 'in/nowhere.eml'));
  const { code, lines, err } = await read(folder.path, 'in', '--json');
  expect(parsed(lines)).toMatchObject([{ source: 'in/again.eml' }, { source: 'in/sub/one.eml' }]);
  expect(err).toEqual([
    'in/nowhere.eml is a link that leads nowhere. It was not followed.',
    'in/out.eml is a link that leads elsewhere. It was not followed.',
    '2 mails: 2 read, 0 that could not be read. 2 about your applications.',
  ]);
  expect(code).toBe(0);
});

const IS_LINUX = process.platform === 'linux';
test.runIf(IS_LINUX)(
  `a name that is not UTF-8 keeps nothing from being read, of a file, a folder or an archive${IS_LINUX ? '' : ' (left out: other systems refuse such names)'}`,
  async () => {
    await using folder = await makeDataFolder();
    const named = (name: string) => Buffer.from(join(folder.path, name), 'latin1');
    mkdirSync(named('in'));
    mkdirSync(named('in/dossier\xe9'));
    writeFileSync(named('in/dossier\xe9/no.eml'), NO);
    writeFileSync(named('in/r\xe9ponse.eml'), RECEIVED);
    writeFileSync(named('in/\xe9.zip'), madeZip([{ name: 'no.eml', content: NO }]));
    const { code, lines, err } = await read(folder.path, 'in', '--json');
    expect(parsed(lines)).toMatchObject([
      { source: 'in/dossier\ufffd/no.eml', kind: 'rejection' },
      { source: 'in/r\ufffdponse.eml', kind: 'confirmation' },
      { source: 'in/\ufffd.zip/no.eml', kind: 'rejection' },
    ]);
    expect(err).toEqual(['3 mails: 3 read, 0 that could not be read. 3 about your applications.']);
    expect(code).toBe(0);
  },
);

const IS_ROOT = process.getuid?.() === 0;
test.skipIf(IS_ROOT)(
  `a folder that may not be opened is said, and the rest is read${IS_ROOT ? ' (left out: nothing is closed to root)' : ''}`,
  async () => {
    await using folder = await makeDataFolder();
    mkdirSync(join(folder.path, 'in/closed'), { recursive: true });
    writeFileSync(join(folder.path, 'in/no.eml'), NO);
    chmodSync(join(folder.path, 'in/closed'), 0);
    const { code, lines, err } = await read(folder.path, 'in', '--json');
    expect(parsed(lines)).toMatchObject([{ source: 'in/no.eml' }]);
    expect(err).toEqual([
      'in/closed may not be read by you. Change its permissions.',
      '1 mail: 1 read, 0 that could not be read. 1 about your applications.',
    ]);
    expect(code).toBe(1);
  },
);

test('a reader that goes away ends it without a word', async () => {
  await using folder = await makeDataFolder();
  writeFileSync(join(folder.path, 'many.mbox'), mbox(Array.from({ length: 3_000 }, () => NO)));
  const child = spawn(process.execPath, [CLI, 'read', 'many.mbox', '--json'], {
    env: { PATH: process.env['PATH'], INIT_CWD: folder.path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

test('a table for the eye, when no program asks', async () => {
  await using folder = await makeDataFolder();
  writeFileSync(join(folder.path, 'mails.mbox'), mbox([PARCEL, NO]));
  const { lines } = await read(folder.path, 'mails.mbox');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^2026-04-15 {2}rejection[ ?] {4}Northwind {21}Product Analyst {21}mails\.mbox$/);
});

test('it works while Rebound runs, and keeps nothing', async () => {
  await using folder = await makeDataFolder();
  await using files = await makeDataFolder();
  writeFileSync(join(files.path, 'no.eml'), NO);
  await using server = await startServer(folder.path);
  const { code, lines } = await read(files.path, 'no.eml', '--json');
  expect([code, lines.length]).toEqual([0, 1]);
  const status = await (await fetch(`${server.address}/api/status`)).json();
  expect(status).toMatchObject({ counts: { openProposals: 0 } });
});

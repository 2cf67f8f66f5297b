import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { madeTar } from '../../../tests/support/made-tar.ts';
import { madeZip } from '../../../tests/support/made-zip.ts';
import { ArchiveBudget } from './archive-budget.ts';
import { mailBlocks } from './mail-blocks.ts';
import { sourceOf } from './source-of-mail.ts';
import { type Around, unpack } from './unpack.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebound-unpack-'));
afterAll(() => rm(folder, { recursive: true }));

const EML = 'Subject: one\n\nText.\n';
const MBOX = `From - Fri Apr 17 09:02:00 2026\nSubject: two\n\nText.\n\nFrom - Fri Apr 17 09:02:00 2026\nSubject: three\n\nText.\n`;

/** What is found in a file that lies on disk, or comes in: the mails by source and subject, and what was said. */
async function found(
  name: string,
  content: Buffer,
  {
    isSent = false,
    isNamed = false,
    ...around
  }: Partial<Around> & { isSent?: boolean; isNamed?: boolean } = {},
) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const said: string[] = [];
  let others = 0;
  const onOtherFile = () => {
    others++;
  };
  const remark: Around['remark'] = ({ type, sentence }) => said.push(`${type}: ${sentence}`);
  const chunks = () => Readable.from(pieces(content));
  const file = { source: name, path: isSent ? null : path, isNamed, chunks };
  const mails: string[] = [];
  for await (const block of mailBlocks(
    unpack(file, { spoolFolder: join(folder, 'spool'), remark, onOtherFile, ...around }),
    remark,
  )) {
    for (const mail of block.mails)
      mails.push(`${mail.source} ${/^Subject: (.*)/m.exec(sourceOf(block.bytes, mail).toString())?.[1]}`);
    block.release();
  }
  return { mails, said, ...(others > 0 && { others }) };
}

/** A beginning that does not yet tell what it is, and the rest as a disk or a network gives it. */
function* pieces(content: Buffer): Generator<Buffer, void, void> {
  if (content.length > 0) yield content.subarray(0, 700);
  for (let at = 700; at < content.length; at += PIECE_BYTES) yield content.subarray(at, at + PIECE_BYTES);
}
const PIECE_BYTES = 64 * 1024;

const zipped = () =>
  madeZip([
    { name: 'inner/', content: '' },
    { name: 'inner/a.eml', content: EML },
    { name: 'Takeout/Mail/All mail.mbox', content: MBOX },
    { name: '__MACOSX/._a.eml', content: 'x' },
  ]);
const IN_ZIP = (name: string) => [
  `${name}/inner/a.eml one`,
  `${name}/Takeout/Mail/All mail.mbox two`,
  `${name}/Takeout/Mail/All mail.mbox three`,
];

test('the mails of a zip come in its order, whether it lies on disk or comes in', async () => {
  for (const isSent of [false, true])
    expect(await found('a.zip', zipped(), { isSent })).toEqual({ mails: IN_ZIP('a.zip'), said: [] });
  expect(readdirSync(join(folder, 'spool'))).toEqual([]);
});

test.each([
  ['zip', (name: string) => madeZip([{ name, content: EML }])],
  ['tar', (name: string) => madeTar([{ name, content: EML }])],
])('a name in a %s bears nothing that a screen would obey or a database refuse', async (format, made) => {
  const { mails } = await found(`names.${format}`, await made('a\u001b[2J\u202eb.eml'));
  expect(mails).toEqual([`names.${format}/a[2Jb.eml one`]);
});

test('the mails of a tar come in its order, packed with gzip or not; a file alone may be packed so as well', async () => {
  const tar = await madeTar([
    { name: './mail/', type: 'directory' },
    { name: './mail/a.eml', content: EML },
    { name: 'mail/b.mbox', content: MBOX },
  ]);
  for (const [name, content] of [
    ['a.tar', tar],
    ['a.tgz', gzipSync(tar)],
  ] as const) {
    const mails = [`${name}/mail/a.eml one`, `${name}/mail/b.mbox two`, `${name}/mail/b.mbox three`];
    expect(await found(name, content)).toEqual({ mails, said: [] });
    expect(await found(name, content, { isSent: true })).toEqual({ mails, said: [] });
  }
  expect((await found('b.mbox.gz', gzipSync(MBOX))).mails).toEqual(['b.mbox.gz two', 'b.mbox.gz three']);
});

test('an archive in an archive is read; one that is deeper is told in a sentence', async () => {
  const twice = madeZip([{ name: 'in.zip', content: zipped() }]);
  expect(await found('b.zip', twice)).toEqual({ mails: IN_ZIP('b.zip/in.zip'), said: [] });
  const inTar = gzipSync(await madeTar([{ name: 'in.zip', content: zipped() }]));
  expect((await found('b.tgz', inTar)).mails).toEqual(IN_ZIP('b.tgz/in.zip'));
  const thrice = madeZip([
    { name: 'b.zip', content: twice },
    { name: 'a.eml', content: EML },
  ]);
  expect(await found('c.zip', thrice)).toEqual({
    mails: ['c.zip/a.eml one'],
    said: ['unopened: c.zip/b.zip/in.zip is packed inside packed files. Unpack it, and name what is inside.'],
  });
  let layers: Buffer = Buffer.from(EML);
  for (let layer = 0; layer < 20; layer++) layers = gzipSync(layers);
  expect(await found('layers.gz', layers)).toMatchObject({
    mails: [],
    said: [expect.stringMatching(/is packed inside packed files/)],
  });
});

test.each(['../evil.eml', '/etc/evil.eml', 'C:\\evil.eml', 'a/../../evil.eml'])(
  'a file in a zip whose name leads out of it (%s) is left out, and the others are read',
  async (name) => {
    const { mails, said } = await found(
      'slip.zip',
      madeZip([
        { name, content: EML },
        { name: 'a.eml', content: EML },
      ]),
    );
    expect(mails).toEqual(['slip.zip/a.eml one']);
    expect(said).toEqual([
      expect.stringMatching(/^left-out: slip\.zip holds a file whose name leads out of it/),
    ]);
  },
);

test('of a tar too, and links in either are not followed; a second name of a file in it is nothing to speak of', async () => {
  const tar = await madeTar([
    { name: '../evil.eml', content: EML },
    { name: 'link.eml', type: 'symlink', linkname: '/etc/passwd' },
    { name: './a.eml', content: EML },
    { name: 'again.eml', type: 'link', linkname: './a.eml' },
    { name: 'gone.eml', type: 'link', linkname: 'elsewhere.eml' },
  ]);
  expect(await found('slip.tar', tar)).toEqual({
    mails: ['slip.tar/a.eml one'],
    said: [
      'left-out: slip.tar holds a file whose name leads out of it (../evil.eml). It was left out.',
      'left-out: slip.tar/link.eml is a link. It was not followed.',
      'left-out: slip.tar/gone.eml is a link. It was not followed.',
    ],
  });
  const zip = madeZip([{ name: 'link.eml', content: '/etc/passwd', isLink: true }]);
  expect((await found('link.zip', zip)).said).toEqual([
    'left-out: link.zip/link.eml is a link. It was not followed.',
  ]);
});

test('what is locked, damaged or cut off is told in a sentence, and the rest is read', async () => {
  const zip = madeZip([
    { name: 'locked.eml', content: EML, isLocked: true },
    { name: 'sum.eml', content: EML, crc: 1 },
    { name: 'a.eml', content: EML },
  ]);
  expect(await found('bad.zip', zip)).toEqual({
    mails: ['bad.zip/sum.eml one', 'bad.zip/a.eml one'],
    said: [
      'unopened: bad.zip/locked.eml is locked with a password. Unpack it, and name what is inside.',
      'unopened: bad.zip/sum.eml is damaged: it is not what was packed. What could be read of it was read.',
    ],
  });
  const cut = await found('cut.zip', zipped().subarray(0, -30));
  expect(cut).toMatchObject({
    mails: [],
    said: [expect.stringMatching(/^unopened: cut\.zip is damaged or not whole/)],
  });
  const tgz = gzipSync(
    await madeTar([
      { name: 'a.eml', content: EML },
      { name: 'b.mbox', content: MBOX.repeat(500) },
    ]),
  );
  const cutTar = await found('cut.tgz', tgz.subarray(0, -20));
  expect(cutTar.mails[0]).toBe('cut.tgz/a.eml one');
  expect(cutTar.said.join()).toMatch(/^unopened: cut\.tgz.* (is damaged|stopped)/);
});

test('what unpacks to far more than mail ever does is stopped, alone or laid over each other', async () => {
  const blank = (length: number) => Buffer.concat([Buffer.from(EML), Buffer.alloc(length, 0x20)]);
  const bomb = madeZip([
    { name: 'bomb.eml', content: blank(150_000_000) },
    { name: 'a.eml', content: EML },
  ]);
  const stopped = 'unpacks to more than 200 times its size, as mail never does. Reading it was stopped.';
  expect((await found('bomb.zip', bomb)).said).toEqual([`unopened: bomb.zip ${stopped}`]);
  const tgz = gzipSync(await madeTar([{ name: 'bomb.eml', content: blank(150_000_000) }]));
  expect((await found('bomb.tgz', tgz)).said).toContain(`unopened: bomb.tgz ${stopped}`);
  const part = { content: blank(5_000_000), overlapsFirst: true };
  const overlapping = madeZip(Array.from({ length: 200 }, () => ({ name: 'one.eml', ...part })));
  expect((await found('overlap.zip', overlapping)).said.join()).toContain(stopped);
});

test('a tar is as large as what is in it: however much it is, none of it is taken for a bomb', async () => {
  const tar = await madeTar(
    Array.from({ length: 30 }, (_, index) => ({ name: `${index}.mbox`, content: MBOX.repeat(50) })),
  );
  for (const isSent of [false, true]) {
    const budget = new ArchiveBudget('a.tar', { ratio: 2, ratioFromBytes: 10_000 });
    const { mails, said } = await found('a.tar', tar, { isSent, budget });
    expect(said).toEqual([]);
    expect(mails).toHaveLength(3_000);
  }
});

test('a file in a tar that is not read to its end holds up nothing, and the others are read', async () => {
  const large = Buffer.alloc(1_000_000, 'a');
  const tar = await madeTar([
    { name: 'cv.pdf', content: Buffer.concat([Buffer.from('%PDF-1.7\n'), large]) },
    { name: 'damaged.mbox.gz', content: Buffer.concat([gzipSync(MBOX).subarray(0, 40), large]) },
    { name: 'a.eml', content: EML },
  ]);
  expect(await found('large.tar', tar)).toEqual({
    mails: ['large.tar/a.eml one'],
    said: [expect.stringMatching(/^unopened: large\.tar\/damaged\.mbox\.gz is damaged or not whole/)],
    others: 1,
  });
});

test('a tar that comes to more than it may in the middle of a file is read up to there, and ends', async () => {
  const tar = await madeTar([
    { name: 'a.eml', content: EML },
    { name: 'b.mbox', content: MBOX.repeat(20_000) },
    { name: 'c.eml', content: EML },
  ]);
  const { mails, said } = await found('over.tar', tar, {
    budget: new ArchiveBudget('over.tar', { unpackedBytes: 100_000 }),
  });
  expect(mails[0]).toBe('over.tar/a.eml one');
  expect(mails).not.toContain('over.tar/c.eml one');
  expect(said).toEqual(['unopened: over.tar unpacks to more than 20 GB. Pack a smaller part of it.']);
});

test('an archive of more files than can be is read up to there', async () => {
  const entries = Array.from({ length: 30 }, (_, index) => ({
    name: `${String(index).padStart(3, '0')}.eml`,
    content: EML,
  }));
  const budget = () => new ArchiveBudget('many', { entries: 20 });
  for (const [name, content] of [
    ['many.zip', madeZip(entries)],
    ['many.tar', await madeTar(entries)],
  ] as const) {
    const { mails, said } = await found(name, content, { budget: budget() });
    expect(mails).toHaveLength(20);
    expect(said).toEqual([
      'unopened: many holds more than 20 files. So many were read; pack the others apart.',
    ]);
  }
});

test('10,000 files in a zip are read in their order', async () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => ({
    name: `${index}.eml`,
    content: `Subject: ${index}\n\nx\n`,
  }));
  const { mails, said } = await found('full.zip', madeZip(entries));
  expect(said).toEqual([]);
  expect(mails).toHaveLength(10_000);
  expect(mails.at(-1)).toBe('full.zip/9999.eml 9999');
});

test('a tar whose header never ends is told, and does not fill the memory', async () => {
  const [block] = [await madeTar([{ name: 'a', content: '' }])];
  const header = Buffer.from(block.subarray(0, 512));
  header.write('77777777777\0', 124, 'latin1');
  header.write('x', 156, 'latin1');
  header.write('        ', 148, 'latin1');
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
    'latin1',
  );
  const { said } = await found('endless.tar', Buffer.concat([header, Buffer.alloc(40_000_000, 'a')]));
  expect(said).toEqual([
    'unopened: endless.tar is damaged or not whole. Download or pack it once more, and bring that in.',
  ]);
});

test('in an archive, what is no mail is left out and counted; what may hold mail is said', async () => {
  const zip = madeZip([
    { name: 'cv.pdf', content: '%PDF-1.7\n' },
    { name: 'Takeout/archive_browser.html', content: '<!doctype html><p>x' },
    { name: 'Info.plist', content: '<?xml version="1.0"?><plist/>' },
    { name: 'User Settings/Filters.json', content: '{"filters": []}' },
    { name: 'table_of_contents', content: '\0\0\0\x02' },
    { name: 'notes.txt', content: 'Dear diary,\nSubject: love' },
    { name: 'names.yaml', content: 'name: foo\nsubject: bar\n' },
    { name: 'cv.docx', content: madeZip([{ name: 'word/document.xml', content: '<?xml version="1.0"?>' }]) },
    { name: 'empty', content: '' },
    { name: 'INBOX', content: MBOX },
    { name: 'mail/1', content: EML },
    { name: 'mail/2.txt', content: `X-Mailer: y\n${EML}` },
    { name: 'mail/3.emlx', content: `19\n${EML}` },
    { name: 'old.pst', content: '!BDN' },
    { name: 'old.mbox.xz', content: Buffer.from('\xfd7zXZ\0', 'latin1') },
  ]);
  expect(await found('other.zip', zip)).toEqual({
    mails: [
      'other.zip/INBOX two',
      'other.zip/INBOX three',
      'other.zip/mail/1 one',
      'other.zip/mail/2.txt one',
      'other.zip/mail/3.emlx one',
    ],
    said: [
      expect.stringMatching(
        /^left-out: “other\.zip\/old\.pst” is a whole Outlook mailbox, .* bring that in\.$/,
      ),
      expect.stringMatching(/^left-out: “other\.zip\/old\.mbox\.xz” is a packed file .* unpack it first/),
    ],
    others: 8,
  });
});

test.each([
  ['a.pdf', '%PDF-1.4', 'a PDF, not a mail'],
  ['a.docx', madeZip([{ name: 'word/document.xml', content: 'x' }]), 'a document or a program, not a mail'],
  ['a.msg', '\xd0\xcf\x11\xe0', 'in a format of Outlook’s or Office’s own, which Rebound cannot read'],
  ['a.mbox.bz2', 'BZh91AY', 'a packed file that Rebound cannot open'],
  ['a.mbox', '\xff\xfeF\0r\0', 'a text in UTF-16, not a mail'],
  ['a.txt', 'Hello this is\nno mail\n', 'not a mail'],
])('%s, named by the person, is no mail, and that is said', async (name, content, what) => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const { mails, said } = await found(name, bytes, { isNamed: true });
  expect(mails).toEqual([]);
  expect(said).toEqual([expect.stringContaining(`unopened: “${name}” is ${what}.`)]);
});

test('a name in UTF-8 is read as it is written, where the zip does not say that it is', async () => {
  const zip = madeZip([{ name: 'Bewerbung ü.eml', content: EML }]);
  const [local, central] = ['PK\x03\x04', 'PK\x01\x02'].map((mark) => zip.indexOf(mark, 0, 'latin1'));
  zip.writeUInt16LE(0, (local ?? 0) + 6);
  zip.writeUInt16LE(0, (central ?? 0) + 8);
  expect(await found('names.zip', zip)).toEqual({ mails: ['names.zip/Bewerbung ü.eml one'], said: [] });
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { madeTar } from '../../../tests/support/made-tar.ts';
import { madeZip } from '../../../tests/support/made-zip.ts';
import { findMailFiles } from './find-mail-files.ts';
import type { Remark } from './found-file.ts';
import { packedFolder } from './packed-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebound-find-'));
afterAll(() => rm(folder, { recursive: true }));

const EML = 'Subject: one\n\nText.\n';
const MAIL = [
  '.Jobs/cur/1776326400.M1P7.host:2,S',
  '.thunderbird/x.default/Mail/INBOX',
  'a.eml',
  'cur/1776326401.M2P7.host:2,S',
  'new/1776326402.M3P7.host',
  'tmp/mails/1776326403.eml',
  'tmp/saved.eml',
];
const BESIDE_THE_MAIL = [
  '.Jobs/maildirfolder',
  '.Jobs/tmp/1776326404.M4P7.host',
  '.hidden.eml',
  '.thunderbird/x.default/Mail/INBOX.msf',
  '__MACOSX/._a.eml',
  '__MACOSX/a.eml',
  'dovecot-uidlist',
  'tmp/1776326405.M5P7.host',
];

/** The names of the mails found at a path, and what was said. */
async function found(path: string) {
  const said: string[] = [];
  const names: string[] = [];
  let others = 0;
  const around = {
    spoolFolder: join(folder, 'spool'),
    remark: ({ sentence }: Remark) => said.push(sentence),
    onOtherFile: () => others++,
  };
  for await (const { source } of findMailFiles([path], around)) names.push(source.slice(path.length + 1));
  return { names: names.toSorted(), said, others };
}

test('a tree of mail is the same mail on disk, in a tar, in a zip and as a folder packed on the way', async () => {
  const entries = [...MAIL, ...BESIDE_THE_MAIL].map((name) => ({ name, content: EML }));
  const tree = join(folder, 'tree');
  for (const { name, content } of entries) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    writeFileSync(join(tree, name), content);
  }
  writeFileSync(`${tree}.zip`, madeZip(entries));
  writeFileSync(
    `${tree}.tar`,
    await madeTar(entries.map((entry) => ({ ...entry, name: `./${entry.name}` }))),
  );
  writeFileSync(`${tree}.packed`, await buffer(packedFolder(tree, () => {})));
  for (const ending of ['', '.zip', '.tar', '.packed'])
    expect(await found(tree + ending), ending).toEqual({ names: MAIL, said: [], others: 0 });
});

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { systemClock } from '../../domain/time.ts';
import { openMailParser } from './mail-parser.ts';

/** Messages from the tests of other mail parsers; they lie beside the repository where they are there at all. */
const COLLECTION = new URL('../../../../shared/data/mail/mime.tar.gz', import.meta.url);
const isHere = existsSync(COLLECTION);

test.skipIf(!isHere)(
  `656 messages that other parsers stumbled over are read or told as unreadable${isHere ? '' : ' (left out: ../shared/data/mail/mime.tar.gz is not here)'}`,
  async () => {
    const sources = filesOfTar(gunzipSync(readFileSync(COLLECTION)));
    expect(sources).toHaveLength(656);
    await using parser = openMailParser({ clock: systemClock });
    const results = await Promise.all(sources.map((source) => parser.parse(source)));
    const reasons = results.flatMap((result) => (result.ok ? [] : [result.error.type]));
    // One holds a page of more than 1 MB, one more than 200 parts. None hangs, and none is worse than that.
    expect(reasons.sort()).toEqual(['html-too-large', 'too-many-parts']);
    const texts = results.map((result) => (result.ok ? JSON.stringify(result.value) : ''));
    expect(texts.filter((text) => text.includes('\\u0000') || !text.isWellFormed())).toEqual([]);
  },
  60_000,
);

/** The plain files in a tar, licences left out: a block of 512 bytes names each file and its length. */
function filesOfTar(tar: Buffer): Buffer[] {
  const files: Buffer[] = [];
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    const isFile = name !== '' && (tar[at + 156] === 0x30 || tar[at + 156] === 0);
    const start = at + 512;
    if (isFile && !name.includes('LICENSE')) files.push(tar.subarray(start, start + size));
    at = start + Math.ceil(size / 512) * 512;
  }
  return files;
}

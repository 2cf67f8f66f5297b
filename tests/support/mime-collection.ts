import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Messages from the tests of other mail parsers; they lie beside the repository where they are there at all. */
const COLLECTION = new URL('../../../shared/data/mail/mime.tar.gz', import.meta.url);

export const HAS_COLLECTION = existsSync(COLLECTION);
/** For the title of a test, so that what was left out is told. */
export const COLLECTION_NOTE = HAS_COLLECTION
  ? ''
  : ' (left out: ../shared/data/mail/mime.tar.gz is not here)';

export function mimeCollection(): Buffer[] {
  return filesOfTar(gunzipSync(readFileSync(COLLECTION)));
}

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

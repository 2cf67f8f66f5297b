import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip, with whatever may be wrong about it. */
export type ZipEntry = {
  name: string;
  content: string | Buffer;
  /** What the zip says of it, where that is not true. */
  crc?: number;
  isLocked?: boolean;
  isLink?: boolean;
  /** Lies where the first entry lies. */
  overlapsFirst?: boolean;
};

/** A zip as no packer would write it: names that lead out, false sums, locks. */
export function madeZip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [index, entry] of entries.entries()) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (entry.isLocked ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(entry.crc ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const head = Buffer.alloc(6);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(0x0314, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.isLink ? 0o120_777 : 0o100_644) << 16) >>> 0, 6);
    tail.writeUInt32LE(entry.overlapsFirst ? 0 : offset, 10);
    directory.push(head, common, tail, name);
    if (entry.overlapsFirst && index > 0) continue;
    const written = [Buffer.from('PK\x03\x04', 'latin1'), common, name, packed];
    local.push(...written);
    offset += written.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}

import type { LeafPart } from './mail-structure.ts';
import { walkStructure } from './mail-structure.ts';
import type { UnreadableReason } from './unreadable-mail.ts';

/** The source and the skeleton of it: its headers, the first being the mail's own, and its parts that are no container. */
export type MailParts = {
  source: Buffer;
  headers: string[];
  leaves: LeafPart[];
  problem: UnreadableReason | null;
};

const MULTIPART = /^\s*multipart\//i;
const TYPE = /^content-type[ \t]*:.*(?:\r?\n[ \t].*)*/im;
/** A boundary that does come is known by the header line behind it. */
const BOUNDARY = /(?:^|\n)--(\S[^\r\n"]{0,200})\r?\ncontent-[a-z-]{1,40}[ \t]*:/i;
const LOOKED_AT = 64 * 1024;

/**
 * The parts of a mail. Where the boundary its header names never comes, or none is named, everything it says would be
 * lost: then it goes by the boundary that does come, or else as the plain text it is.
 */
export function mailParts(raw: Buffer): MailParts {
  const parts = partsOf(raw);
  const [header = ''] = parts.headers;
  const isLost = parts.headers.length === 1 && parts.leaves.every(({ type }) => MULTIPART.test(type));
  return isLost && parts.problem === null ? partsOf(mended(raw, header)) : parts;
}

function partsOf(source: Buffer): MailParts {
  const headers: string[] = [];
  const leaves: LeafPart[] = [];
  const problem = walkStructure(source, {
    onHeader: (header) => headers.push(header),
    onLeaf: (leaf) => leaves.push(leaf),
  });
  return { source, headers, leaves, problem };
}

function mended(raw: Buffer, header: string): Buffer {
  const boundary = BOUNDARY.exec(raw.toString('latin1', header.length, header.length + LOOKED_AT))?.[1];
  const type = boundary ? `multipart/mixed; boundary="${boundary.trimEnd()}"` : 'text/plain; charset=utf-8';
  const mendedHeader = header.replace(TYPE, () => `Content-Type: ${type}`);
  return Buffer.concat([Buffer.from(mendedHeader, 'latin1'), raw.subarray(header.length)]);
}

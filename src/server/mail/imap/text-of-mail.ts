import type { FetchMessageObject, FetchQueryObject, ImapFlow, MessageStructureObject } from 'imapflow';
import { MAIL_LIMITS } from '../mail-limits.ts';
import type { Refused } from './fetch-each.ts';
import { fetchEach } from './fetch-each.ts';

/** A longer text is no letter about an application; a mail that came as an attachment may hold one. */
const MAX_TEXT_BYTES = MAIL_LIMITS.htmlChars;
const MAX_MAIL_BYTES = 256 * 1024;
const MAX_PARTS = 40;
/** Of all parts together. */
const MAX_TEXTS_BYTES = 2 * 1024 * 1024;
const MAX_PART_HEADER_BYTES = 16 * 1024;
/** Some servers tell the size of a part roughly. */
const ROUGHLY = 4 * 1024;

type FetchedOne = Promise<Partial<FetchMessageObject>>;

/**
 * A large mail without its attachments: the headers and the texts, invitations among them, put together as the mail
 * they were. Null when the mail is gone or `refused`, or has no structure that could be told.
 */
export async function textOfMail(client: ImapFlow, uid: number, refused: Refused): Promise<Buffer | null> {
  const fetch = (query: FetchQueryObject) => fetchOne(client, uid, query, refused);
  const { bodyStructure, headers } = await fetch({
    bodyStructure: true,
    bodyParts: [firstBytes('header', MAIL_LIMITS.headerBytes)],
  });
  if (!bodyStructure || !headers) return null;
  if (!isMultipart(bodyStructure) && isWanted(bodyStructure)) return wholeMail(fetch);
  const asked = textsOf(bodyStructure).flatMap(({ part, size = 0 }) =>
    part ? [firstBytes(`${part}.mime`, MAX_PART_HEADER_BYTES), firstBytes(part, size + ROUGHLY)] : [],
  );
  if (asked.length === 0) return assemble(headers, bodyStructure, new Map());
  const { bodyParts } = await fetch({ bodyParts: asked });
  return bodyParts ? assemble(headers, bodyStructure, bodyParts) : null;
}

async function wholeMail(fetch: (query: FetchQueryObject) => FetchedOne): Promise<Buffer | null> {
  const maxLength = MAIL_LIMITS.headerBytes + MAX_TEXT_BYTES;
  const { source } = await fetch({ source: { start: 0, maxLength } });
  return source ?? null;
}

function firstBytes(key: string, maxLength: number): { key: string; start: number; maxLength: number } {
  return { key, start: 0, maxLength };
}

async function fetchOne(
  client: ImapFlow,
  uid: number,
  query: FetchQueryObject,
  refused: Refused,
): FetchedOne {
  // A flag that somebody else sets meanwhile is told in between.
  let fetched: Partial<FetchMessageObject> = {};
  for await (const message of fetchEach(client, [uid], query, refused)) {
    if (message.uid === uid) fetched = { ...fetched, ...message };
  }
  return fetched;
}

/** The mail of these headers whose parts are those that were fetched, nested as before. */
function assemble(
  headers: Buffer,
  structure: MessageStructureObject,
  parts: ReadonlyMap<string, Buffer>,
): Buffer {
  const kept = headers
    .toString('latin1')
    .split(/\r?\n(?![ \t])/)
    .filter((line) => line !== '' && !/^(content-[\w-]+|mime-version)\s*:/i.test(line));
  const root = structure.childNodes ? structure : { type: 'multipart/mixed', childNodes: [structure] };
  const head = [...kept, 'MIME-Version: 1.0', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), ...multipart(root, parts, '0')]);
}

function multipart(
  { type, childNodes = [] }: MessageStructureObject,
  parts: ReadonlyMap<string, Buffer>,
  place: string,
): Buffer[] {
  const boundary = `rebound-part-${place}-of-this-mail`;
  const pieces: Buffer[] = [ascii(`Content-Type: ${type}; boundary="${boundary}"\r\n\r\n`)];
  for (const [index, child] of childNodes.entries()) {
    const content = isMultipart(child) ? multipart(child, parts, `${place}.${index}`) : leaf(child, parts);
    if (content.length > 0) pieces.push(ascii(`--${boundary}\r\n`), ...content, ascii('\r\n'));
  }
  return [...pieces, ascii(`--${boundary}--\r\n`)];
}

function leaf({ part }: MessageStructureObject, parts: ReadonlyMap<string, Buffer>): Buffer[] {
  const body = parts.get(`${part}`);
  const mime = parts.get(`${part}.mime`);
  return body && mime ? [mime, body] : [];
}

function textsOf(structure: MessageStructureObject): MessageStructureObject[] {
  let bytes = 0;
  return leavesOf(structure)
    .filter(isWanted)
    .slice(0, MAX_PARTS)
    .filter(({ size = 0 }) => {
      bytes += size;
      return bytes <= MAX_TEXTS_BYTES;
    });
}

function leavesOf(node: MessageStructureObject): MessageStructureObject[] {
  return isMultipart(node) ? (node.childNodes ?? []).flatMap(leavesOf) : [node];
}

function isWanted({ type, disposition, size = 0 }: MessageStructureObject): boolean {
  if (type === 'text/calendar' || type === 'application/ics') return size <= MAX_TEXT_BYTES;
  if (type === 'message/rfc822') return size <= MAX_MAIL_BYTES;
  return type.startsWith('text/') && disposition !== 'attachment' && size <= MAX_TEXT_BYTES;
}

function isMultipart({ type }: MessageStructureObject): boolean {
  return type.startsWith('multipart/');
}

function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

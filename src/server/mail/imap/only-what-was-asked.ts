import type { FetchMessageObject, FetchQueryObject } from 'imapflow';

/**
 * The message with no more bytes than were asked for, of no other parts. A server may send any amount; what it sent
 * beyond is let go at once, since a piece of a buffer keeps all of it in memory.
 */
export function onlyWhatWasAsked(message: FetchMessageObject, query: FetchQueryObject): FetchMessageObject {
  const most = mostBytes(query);
  const cut = (bytes: Buffer | undefined, part: string) =>
    bytes && bytes.length > (most.get(part) ?? Infinity)
      ? Buffer.from(bytes.subarray(0, most.get(part)))
      : bytes;
  const parts = [...(message.bodyParts ?? [])].filter(([part]) => most.has(part));
  return {
    ...message,
    source: cut(message.source, ''),
    headers: cut(message.headers, 'header'),
    bodyParts: new Map(parts.map(([part, bytes]) => [part, cut(bytes, part) ?? bytes])),
  };
}

/** By part; '' is the whole mail. */
function mostBytes({ source, bodyParts = [] }: FetchQueryObject): Map<string, number> {
  const asked = bodyParts.map((part) => (typeof part === 'string' ? { key: part } : part));
  const whole = typeof source === 'object' ? [{ key: '', ...source }] : [];
  return new Map([...asked, ...whole].map(({ key, maxLength = Infinity }) => [key, maxLength]));
}

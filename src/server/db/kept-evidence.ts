import { createHash } from 'node:crypto';
import type { Evidence } from '../../domain/mail/reading.ts';
import type { Json } from './column.ts';

/** A passage as it is kept: once its mail's words were let go, where it stood, and a hash by which it is known again. */
type KeptEvidence = Evidence & { hash?: string };

/** The passages that can still be shown. */
export function evidenceToShow(kept: Json): Evidence[] {
  return read(kept).filter(({ hash }) => hash === undefined);
}

/** The same without words of the mail's text; its subject and sender stay with the mail. */
export function withoutWords(kept: Json): Json {
  const evidence = read(kept).map((one) =>
    one.field === 'text' && one.hash === undefined ? { ...one, text: '', hash: hashOf(one.text) } : one,
  );
  return JSON.stringify(evidence);
}

/** The same with its words, where they stand in the text again. */
export function withWords(kept: Json, text: string): Json {
  const evidence = read(kept).map(({ hash, ...one }) =>
    hash === undefined ? one : { ...one, text: text.slice(one.start, one.end) },
  );
  return JSON.stringify(evidence);
}

/** Whether every passage of a mail's text stands in this one, where it stood. */
export function standsIn(kept: Json, text: string): boolean {
  return read(kept).every(
    ({ field, start, end, hash, text: words }) =>
      field !== 'text' || hashOf(text.slice(start, end)) === (hash ?? hashOf(words)),
  );
}

function read(kept: Json): KeptEvidence[] {
  return JSON.parse(kept);
}

/** Enough to tell two mails apart, and too little to tell what stood there. */
function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

import type { MailFormat } from './split-mail-stream.ts';

/** A file that may hold mail, wherever it was found. */
export type FoundFile = {
  /** The path as it was given, joined with what lies inside: `archive.zip/inner/one.eml`. */
  source: string;
  format: MailFormat;
  /** What is in it, to be read once and before the next file is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
};

/** `unopened`: nothing of it could be read. `left-out`: a part of it was not read, and why. */
export type Finding = { type: 'file'; file: FoundFile } | { type: 'unopened' | 'left-out'; sentence: string };

export function formatOf(name: string): MailFormat {
  if (/\.eml$/i.test(name)) return 'eml';
  return /\.mbox$/i.test(name) ? 'mbox' : 'unknown';
}

import type { LeftOut } from './mail-labels.ts';
import type { DiskPath } from './walk-files.ts';

/** What a file of mail seems to be by its name; `unknown` looks at how it begins. */
export type MailFormat = 'eml' | 'mbox' | 'unknown';

/** A file that may hold mail, wherever it was found. */
export type FoundFile = {
  /** The path as it was given, joined with what lies inside: `archive.zip/inner/one.eml`. */
  source: string;
  format: MailFormat;
  /** Where it lies as it is, so that it can be read straight from there; null when it has to be unpacked, or comes in. */
  path: DiskPath | null;
  /** Its mail is left out by where it lies: in a trash, or among what was sent. */
  leftOut?: LeftOut | null;
  /** Told of what is read straight from there. */
  onBytes?: ((bytes: number) => void) | undefined;
  /** What is in it, to be read once and before the next file is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
};

/** Something to say about a path. `unopened`: not all of it could be read. `left-out`: it was not meant to be. */
export type Remark = { type: 'unopened' | 'left-out'; sentence: string };
export type Remarks = (remark: Remark) => void;

/** Thrown where a file stops being readable; the message is a sentence for the person. */
export class FileProblem extends Error {}

export function formatOf(name: string): MailFormat {
  if (/\.eml$/i.test(name)) return 'eml';
  return /\.mbox$/i.test(name) ? 'mbox' : 'unknown';
}

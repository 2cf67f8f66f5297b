import type { Instant } from '../../domain/time.ts';

export type PdfPaper = 'a4' | 'letter';

export type PdfColumn = {
  title: string;
  /** How much of the table's width it takes, in proportion to the others. */
  share: number;
};

export type PdfBlock =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  /** A line break in the text is one on paper. `quiet`: smaller and paler, for what is said beside. */
  | { type: 'paragraph'; text: string; quiet?: boolean }
  /** Rows break over pages, and the head comes again on each. A row with fewer cells than columns ends in empty ones. */
  | { type: 'table'; columns: PdfColumn[]; rows: string[][] };

export type PdfContent = {
  title: string;
  /** BCP 47: "en", "de-CH". What reads a file aloud goes by it. */
  language: string;
  paper: PdfPaper;
  landscape?: boolean;
  /** The same content gives the same bytes; a time stands in the file where one is given. */
  writtenAt?: Instant;
  blocks: PdfBlock[];
};

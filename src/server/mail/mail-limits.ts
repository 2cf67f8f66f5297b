/** What one mail may cost. A mail beyond any of these is told as unreadable; its source is kept. */
export const MAIL_LIMITS = {
  mailBytes: 25 * 1024 * 1024,
  /** How much of the source of a larger mail is kept. */
  keptBytes: 1024 * 1024,
  headerBytes: 256 * 1024,
  parts: 200,
  depth: 20,
  htmlChars: 1024 * 1024,
  htmlDepth: 200,
  /** A larger calendar in a mail is not read; the mail is. */
  calendarBytes: 1024 * 1024,
  /** A mail attached to a mail is read up to here. */
  attachedMailBytes: 1024 * 1024,
  /** How long a thread may work on one mail, waiting not counted. */
  parseMs: 2_000,
  workerMb: 256,
  /** Caps on what leaves the parser; longer values are cut, not refused. */
  textChars: 200_000,
  /** A longer page is not kept to be shown; its words are. */
  keptPageChars: 300_000,
  /** Nor is one whose elements are opened anew so often that a browser would stand still for a second (`page-nesting.ts`). */
  keptPageReopening: 500_000,
  subjectChars: 2_000,
  headerChars: 1_000,
  addressChars: 320,
} as const;

/** Above 64 MB, mail that cannot be about a job search is put aside at a glance; less is read whole in a minute or two. */
export const MUCH_MAIL_BYTES = 64 * 1024 * 1024;

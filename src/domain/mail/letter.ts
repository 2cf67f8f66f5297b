import type { Findings } from './findings.ts';
import type { ParsedMail } from './mail.ts';
import type { Prepared } from './prepare-text.ts';

/** A mail as the rules see it: the phrases found in it, and its subject and text prepared for more. */
export type Letter = {
  mail: ParsedMail;
  found: Findings;
  subject: Prepared;
  text: Prepared;
  /** Else there is a subject alone. */
  hasBody: boolean;
};

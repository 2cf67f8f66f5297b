import type { Day } from '../time.ts';

export const MAIL_KINDS = [
  'confirmation',
  'interview',
  'assessment',
  'rejection',
  'offer',
  'on_hold',
  'recruiter',
  'job_alert',
  'other',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** The words a reading rests on: positions count UTF-16 units in the subject or in the text. */
export type Evidence = {
  supports: 'kind' | 'company' | 'role' | 'date';
  field: 'subject' | 'text' | 'from';
  text: string;
  start: number;
  end: number;
};

/** What one mail seems to say. A reading is a proposal in the making, never a fact. */
export type Reading = {
  kind: MailKind;
  /** `sure`: may be accepted together with the other sure ones. `unsure`: the person is asked. */
  confidence: 'sure' | 'unsure';
  company: string | null;
  role: string | null;
  /** The day the mail itself names or was sent on, as lived in the person's time zone. */
  day: Day | null;
  evidence: Evidence[];
};

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

const NEWS: ReadonlySet<MailKind> = new Set<MailKind>([
  'confirmation',
  'interview',
  'assessment',
  'rejection',
  'offer',
  'on_hold',
]);

/** Whether a kind is news of one's own application. */
export function isNews(kind: MailKind): boolean {
  return NEWS.has(kind);
}

/** What a passage of a mail can speak for. */
export const EVIDENCE_SUPPORTS = [
  'kind',
  'company',
  'role',
  'date',
  'requisition',
  'stage',
  'deadline',
  'link',
  'person',
  'change',
] as const;

/** The words a reading rests on: positions count UTF-16 units in the subject or in the text. */
export type Evidence = {
  supports: (typeof EVIDENCE_SUPPORTS)[number];
  field: 'subject' | 'text' | 'from';
  text: string;
  start: number;
  end: number;
};

/** Where the person is asked to go: to pick a time, or to solve a task. */
export type MailLink = { purpose: 'schedule' | 'assessment'; url: string };

/** Somebody at the employer (or recruiting for it) who writes or signs. */
export type MailPerson = { name: string; address: string | null; title: string | null };

/** What one mail seems to say. A reading is a proposal in the making, never a fact. */
export type Reading = {
  kind: MailKind;
  /** How often a reading like this one has the kind right, measured on mail it was not fitted to: 0 to 1. */
  certainty: number;
  /** `sure`: may be accepted together with the other sure ones. `unsure`: the person is asked. From the certainty. */
  confidence: 'sure' | 'unsure';
  company: string | null;
  role: string | null;
  /** The employer's own number for the opening, as written: "R-10442". */
  requisition: string | null;
  /** How far in the process, as written: "second round". */
  stage: string | null;
  /** The day the mail itself names or was sent on, as lived in the person's time zone. */
  day: Day | null;
  /** The last day on which what it asks for can be done. */
  deadline: Day | null;
  /** Every day it names, in order, each once. */
  dates: Day[];
  links: MailLink[];
  people: MailPerson[];
  /** The applicant system or job board that sent it ("Greenhouse"). It is never the employer. */
  system: string | null;
  evidence: Evidence[];
};

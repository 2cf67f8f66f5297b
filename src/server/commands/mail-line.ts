import type { Evidence, MailKind, Reading } from '../../domain/mail/reading.ts';
import type { Instant } from '../../domain/time.ts';
import type { AsideAnswer } from '../mail/mail-answer.ts';
import type { LeftOut } from '../mail/mail-labels.ts';

/** One mail as `rebound read --json` prints it. Other programs read this: fields are added, never changed. */
export type MailLine = {
  messageId: string | null;
  source: string;
  date: Instant | null;
  kind: Exclude<MailKind, 'on_hold'> | 'hold';
  company: string | null;
  role: string | null;
  /** How likely the kind is right, 0 to 1. */
  confidence: number;
  evidence: EvidenceInLine[];
  /** It was not read, by its Gmail labels: thrown away, or sent by the person. */
  leftOut?: LeftOut;
  /** Why it could not be read. */
  problem?: string;
};
/** Positions count UTF-16 units in the plain text of the body, or in the field that is named. */
type EvidenceInLine = Pick<Evidence, 'text' | 'start' | 'end' | 'supports'> & { field?: 'subject' | 'from' };

/** What the reader says of mail about something else entirely. */
const ASIDE_CERTAINTY = 0.99;
const ABOUT_ONES_APPLICATIONS: ReadonlySet<MailLine['kind']> = new Set([
  'confirmation',
  'interview',
  'assessment',
  'rejection',
  'offer',
  'hold',
] as const);

export function isAboutAnApplication({ kind }: MailLine): boolean {
  return ABOUT_ONES_APPLICATIONS.has(kind);
}

export function lineOf(
  source: string,
  { messageId, sentAt }: { messageId: string | null; sentAt: Instant | null },
  reading: Reading,
): MailLine {
  const { kind, company, role, evidence } = reading;
  const inText = evidence.filter(({ field }) => field === 'text');
  const elsewhere = evidence.filter(({ field }) => field !== 'text');
  return {
    messageId,
    source,
    date: sentAt,
    kind: kind === 'on_hold' ? 'hold' : kind,
    company,
    role,
    confidence: reading.certainty,
    evidence: [...inText, ...elsewhere].map(evidenceInLine),
  };
}

/** A mail that holds not a word about a job, or was thrown away or written by the person. */
export function asideLine(source: string, { aside, messageId, sentAt }: AsideAnswer): MailLine {
  const nothing = { company: null, role: null, confidence: ASIDE_CERTAINTY, evidence: [] };
  const line = { messageId, source, date: sentAt, kind: 'other', ...nothing } as const;
  return aside === 'other' ? line : { ...line, leftOut: aside };
}

export function unreadableLine(source: string, problem: string): MailLine {
  const nothing = { company: null, role: null, confidence: 0, evidence: [] };
  return { messageId: null, source, date: null, kind: 'other', ...nothing, problem };
}

function evidenceInLine({ field, text, start, end, supports }: Evidence): EvidenceInLine {
  return { text, start, end, ...(field !== 'text' && { field }), supports };
}

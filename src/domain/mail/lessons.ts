import { companyKey } from './company-key.ts';
import { foldedText } from './fold-text.ts';
import { isJobBoard, isMailProvider, senderSystem } from './known-senders.ts';
import type { ParsedMail } from './mail.ts';
import type { MailKind, Reading } from './reading.ts';
import { FORWARD_MARKS, REPLY_MARKS } from './subject-marks.ts';

/** What a mail was taken for, as far as a correction can speak of it. */
type Taken = Pick<Reading, 'kind' | 'company' | 'role'>;

/**
 * One thing a person's own correction taught their reader. It speaks of mails from the same sender with a subject of
 * the same shape; a company's name is taught for everything that sender writes under the name that was read.
 */
export type MailLesson = {
  sender: string;
  shape: string;
  /** What such a mail says; `other` when the person put it aside. Null when the kind was read right. */
  kind: MailKind | null;
  /** What it was read as: another mail that is read otherwise is none like it. Null where that is not known any more. */
  kindRead: MailKind | null;
  /** The name that was read (null when none was), and the right one. Null when it was read right. */
  company: { read: string | null; is: string } | null;
};

/** From two corrections that agree the reader is sure; before that it asks. */
const MIN_AGREEING = 2;
const TAUGHT_CERTAINTY = { once: 0.8, often: 0.97 };
const MAX_SHAPE_WORDS = 12;

/** What a correction teaches; null when nothing was corrected. `taught`: what earlier ones did. */
export function lessonOf(
  mail: Pick<ParsedMail, 'from' | 'subject'>,
  read: Taken,
  is: Taken,
  taught: readonly MailLesson[] = [],
): MailLesson | null {
  const kind = read.kind === is.kind ? null : is.kind;
  const isOtherName = is.company !== null && companyKey(is.company) !== companyKey(read.company ?? '');
  const isTold = isOtherName && !(read.company === null && isShared(mail));
  const company = isTold && is.company ? { read: read.company, is: is.company } : null;
  const sender = senderOf(mail);
  if (sender === '' || (kind === null && company === null)) return null;
  const shape = subjectShape(mail.subject, [read, is]);
  // Read so because of an earlier correction: the word is about what it would be read as without.
  const earlier = taught.findLast(
    (one) => one.sender === sender && one.shape === shape && one.kind === read.kind && one.kindRead !== null,
  );
  return { sender, shape, kind, kindRead: earlier?.kindRead ?? read.kind, company };
}

/** A reading as this person taught it; `taught` counts the corrections of theirs that it rests on. */
export function withLessons(
  mail: Pick<ParsedMail, 'from' | 'subject'>,
  reading: Reading,
  lessons: readonly MailLesson[],
): { reading: Reading; taught: number } {
  if (lessons.length === 0) return { reading, taught: 0 };
  const sender = senderOf(mail);
  const fromSender = lessons.filter((lesson) => lesson.sender === sender);
  if (fromSender.length === 0) return { reading, taught: 0 };
  const names = reading.company === null && isShared(mail) ? [] : namesFor(reading.company, fromSender);
  const company = names.at(-1) ?? reading.company;
  const shapes = [reading.company, company].map((name) =>
    subjectShape(mail.subject, [{ company: name, role: reading.role }]),
  );
  const kinds = fromSender.filter(
    (lesson) => lesson.kind !== null && shapes.includes(lesson.shape) && isMisreadAlike(lesson, reading),
  );
  const kind = kinds.at(-1)?.kind ?? null;
  // The latest word counts, and how often it was said before.
  const agreed = kinds.filter((lesson) => lesson.kind === kind);
  const isSureName = names.length === 0 || areAgreed(names);
  const named: Reading = {
    ...reading,
    company,
    ...(!isSureName && {
      confidence: 'unsure' as const,
      certainty: Math.min(reading.certainty, TAUGHT_CERTAINTY.once),
    }),
  };
  if (kind === null || kind === reading.kind) return { reading: named, taught: names.length };
  const isSureKind = agreed.filter(({ kindRead }) => kindRead !== null).length >= MIN_AGREEING;
  const isSure = isSureKind && isSureName;
  return {
    reading: {
      ...named,
      // Once put aside is no rule yet: the next such mail is shown again, and asked about.
      kind: kind === 'other' && !isSureKind ? reading.kind : kind,
      confidence: isSure ? 'sure' : 'unsure',
      certainty: isSure ? TAUGHT_CERTAINTY.often : TAUGHT_CERTAINTY.once,
    },
    taught: names.length + agreed.length,
  };
}

/** A lesson speaks of mails that are read as its own was; where that is not known, of those nobody is sure about. */
function isMisreadAlike({ kindRead }: MailLesson, { kind, confidence }: Reading): boolean {
  return kindRead === null ? confidence === 'unsure' : kindRead === kind;
}

/** The names that were taught for a name as it was read, the latest last. */
function namesFor(company: string | null, lessons: readonly MailLesson[]): string[] {
  const read = companyKey(company ?? '');
  return lessons.flatMap((lesson) =>
    lesson.company && companyKey(lesson.company.read ?? '') === read ? [lesson.company.is] : [],
  );
}

/** Said twice, and never otherwise: an agency writes for several employers under one name. */
function areAgreed(names: readonly string[]): boolean {
  return names.length >= MIN_AGREEING && new Set(names.map(companyKey)).size === 1;
}

/**
 * Who sent it: the whole sender where many employers share an address (an applicant system, a job board, a mail
 * provider), the address alone where it is the employer's own.
 */
export function senderOf({ from }: Pick<ParsedMail, 'from'>): string {
  if (!from) return '';
  const address = from.address.toLowerCase();
  return isShared({ from }) ? `${foldedText(from.name.slice(0, 200))} ${address}`.trim() : address;
}

/** An address that many employers write from: where it names none, nobody knows which. */
function isShared({ from }: Pick<ParsedMail, 'from'>): boolean {
  const address = from?.address.toLowerCase() ?? '';
  return address === '' || senderSystem(address) !== null || isJobBoard(address) || isMailProvider(address);
}

/** A subject without what changes from mail to mail: names, numbers, "Re:". */
export function subjectShape(subject: string, named: readonly Pick<Taken, 'company' | 'role'>[]): string {
  const names = new Set(
    named.flatMap(({ company, role }) => foldedText(`${company ?? ''} ${role ?? ''}`).split(' ')),
  );
  return foldedText(subject.slice(0, 300))
    .split(' ')
    .filter((word) => word !== '' && !/\d/.test(word) && !names.has(word) && !SUBJECT_MARKS.has(word))
    .slice(0, MAX_SHAPE_WORDS)
    .join(' ');
}

const SUBJECT_MARKS = new Set([...REPLY_MARKS, ...FORWARD_MARKS]);

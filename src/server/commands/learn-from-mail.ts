import type { ProposalId } from '../../domain/id.ts';
import type { MailLesson } from '../../domain/mail/lessons.ts';
import { lessonOf, withLessons } from '../../domain/mail/lessons.ts';
import { fromLine, type ParsedMail } from '../../domain/mail/mail.ts';
import { isNews, type MailKind, type Reading } from '../../domain/mail/reading.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { deleteLessonsOfMessage, findMailLessons, storeMailLesson } from '../db/mail-lessons.ts';
import type { StoredProposal } from '../db/proposals.ts';
import { findProposal } from '../db/proposals.ts';
import type { Acceptance } from './accept-proposal.ts';

/** Reads on as this person taught their reader: the lessons are looked up once, at the beginning of a file. */
export async function readAsTaught(actor: Actor): Promise<(mail: ParsedMail, reading: Reading) => Reading> {
  const lessons: readonly MailLesson[] = await findMailLessons(actor.db, actor.ownerId);
  return (mail, reading) => withLessons(mail, reading, lessons).reading;
}

/**
 * Learns from what a person made of a proposal: accepted with another kind or company, or put aside. What was right
 * teaches nothing, and neither does putting aside what was surely news: "not this one" is no word about the next. What
 * was made of it last counts: what it taught before is forgotten. Runs inside the caller's transaction, after the proposal was decided.
 */
export async function learnFrom(
  tx: Tx,
  actor: Actor,
  id: ProposalId,
  made: Pick<Acceptance, 'kind' | 'company' | 'role'> | 'put_aside',
): Promise<void> {
  const proposal = await findProposal(tx, actor.ownerId, id);
  if (!proposal || !TEACHES.includes(proposal.kind)) return;
  await deleteLessonsOfMessage(tx, actor.ownerId, proposal.message_id);
  const taught = await findMailLessons(tx, actor.ownerId);
  const read = { kind: proposal.kind as MailKind, company: proposal.company, role: proposal.role };
  if (made === 'put_aside' && proposal.confidence === 'sure' && isNews(read.kind)) return;
  const from = { name: proposal.from_name, address: proposal.from_address };
  const mail = { from, subject: proposal.subject };
  const is = made === 'put_aside' ? { ...read, kind: 'other' as const } : made;
  const lesson = lessonOf(mail, read, is, taught);
  if (!lesson) return;
  await storeMailLesson(tx, actor.ownerId, proposal.message_id, {
    ...lesson,
    id: actor.newId<'mail_lesson'>(),
    from: fromLine(mail),
    subject: proposal.subject,
    createdAt: actor.clock(),
  });
}

/** A mail that could not be read says nothing, and a recruiter put aside says nothing of the next. */
const TEACHES: readonly StoredProposal['kind'][] = [
  'confirmation',
  'interview',
  'assessment',
  'rejection',
  'offer',
  'on_hold',
  'job_alert',
  'other',
];

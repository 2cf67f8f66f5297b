import type { MailLessonId, MessageId, OwnerId } from '../../domain/id.ts';
import type { MailLesson } from '../../domain/mail/lessons.ts';
import type { MailKind } from '../../domain/mail/reading.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';

/** A lesson with the mail it was learnt from. */
export type StoredLesson = MailLesson & {
  id: MailLessonId;
  from: string;
  subject: string;
  createdAt: Instant;
};

/** Oldest first: of two that disagree, the later counts. */
export async function findMailLessons(db: Db, ownerId: OwnerId): Promise<StoredLesson[]> {
  const rows = await db
    .selectFrom('mail_lessons')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sender: row.sender,
    shape: row.shape,
    kind: row.kind as MailKind | null,
    kindRead: row.kind_read as MailKind | null,
    company: row.company_is === null ? null : { read: row.company_read, is: row.company_is },
    from: row.from_line,
    subject: row.subject,
    createdAt: row.created_at,
  }));
}

export async function storeMailLesson(
  tx: Tx,
  ownerId: OwnerId,
  messageId: MessageId,
  { id, sender, shape, kind, kindRead, company, from, subject, createdAt }: StoredLesson,
): Promise<void> {
  await tx
    .insertInto('mail_lessons')
    .values({
      id,
      owner_id: ownerId,
      message_id: messageId,
      sender,
      shape,
      kind,
      kind_read: kindRead,
      company_read: company?.read ?? null,
      company_is: company?.is ?? null,
      from_line: from,
      subject,
      created_at: createdAt,
    })
    .execute();
}

/** One mail teaches once: what it taught goes before it teaches anew. */
export async function deleteLessonsOfMessage(tx: Tx, ownerId: OwnerId, messageId: MessageId): Promise<void> {
  await tx
    .deleteFrom('mail_lessons')
    .where('owner_id', '=', ownerId)
    .where('message_id', '=', messageId)
    .execute();
}

/** Forgets one lesson, or all of them; says how many there were. */
export async function deleteMailLessons(db: Db, ownerId: OwnerId, id?: MailLessonId): Promise<number> {
  let query = db.deleteFrom('mail_lessons').where('owner_id', '=', ownerId);
  if (id) query = query.where('id', '=', id);
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

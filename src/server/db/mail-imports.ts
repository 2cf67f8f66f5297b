import type { MailImport } from '../../contract/mail-import.ts';
import type { MailImportId, OwnerId } from '../../domain/id.ts';
import type { Db } from './database.ts';

export async function insertMailImport(db: Db, ownerId: OwnerId, mailImport: MailImport): Promise<void> {
  const { id, name, bytesTotal, startedAt } = mailImport;
  await db
    .insertInto('mail_imports')
    .values({
      id,
      owner_id: ownerId,
      name,
      bytes_total: bytesTotal,
      started_at: startedAt,
      ...progressToColumns(mailImport),
    })
    .execute();
}

export async function findMailImport(
  db: Db,
  ownerId: OwnerId,
  id: MailImportId,
): Promise<MailImport | undefined> {
  const row = await db
    .selectFrom('mail_imports')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: row.name,
      status: row.status,
      bytesTotal: row.bytes_total,
      bytesRead: row.bytes_read,
      mailsRead: row.mails_read,
      proposals: row.proposals,
      known: row.known,
      aside: row.aside,
      unreadable: row.unreadable,
      unopened: row.unopened,
      message: row.message,
      startedAt: row.started_at,
      finishedAt: row.finished_at,
    }
  );
}

export async function storeMailImport(db: Db, ownerId: OwnerId, mailImport: MailImport): Promise<void> {
  await db
    .updateTable('mail_imports')
    .set(progressToColumns(mailImport))
    .where('owner_id', '=', ownerId)
    .where('id', '=', mailImport.id)
    .execute();
}

function progressToColumns(mailImport: MailImport) {
  return {
    status: mailImport.status,
    bytes_read: mailImport.bytesRead,
    mails_read: mailImport.mailsRead,
    proposals: mailImport.proposals,
    known: mailImport.known,
    aside: mailImport.aside,
    unreadable: mailImport.unreadable,
    unopened: mailImport.unopened,
    message: mailImport.message,
    finished_at: mailImport.finishedAt,
  };
}

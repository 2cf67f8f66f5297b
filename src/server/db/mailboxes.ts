import type { Mailbox } from '../../contract/mailbox.ts';
import type { MailboxId, OwnerId } from '../../domain/id.ts';
import type { ReadSpan } from '../../domain/mailbox/read-span.ts';
import { emptySpan } from '../../domain/mailbox/read-span.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';

export type MailboxAccount = Pick<Mailbox, 'host' | 'port' | 'security' | 'userName'>;
export type StoredMailbox = MailboxAccount & {
  id: MailboxId;
  /** As it was sealed. */
  password: string;
  isStopped: boolean;
  problem: string | null;
  /** What the server said of it. */
  says: string | null;
  proposals: number;
  readAt: Instant | null;
  folders: StoredFolder[];
};
export type StoredFolder = {
  path: string;
  uidValidity: string | null;
  span: ReadSpan;
  modSeq: string | null;
  mailsTotal: number;
  mailsRead: number;
  isMissing: boolean;
  /** Mails to be looked at again by these numbers, once everything beside them is read. */
  waiting: number[];
};

export async function findMailboxes(db: Db, ownerId: OwnerId): Promise<StoredMailbox[]> {
  const rows = await db
    .selectFrom('mailboxes')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const folders = await db
    .selectFrom('mailbox_folders')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    host: row.host,
    port: row.port,
    security: row.security,
    userName: row.user_name,
    password: row.password,
    isStopped: row.is_stopped === 1,
    problem: row.problem,
    says: row.problem_says,
    proposals: row.proposals,
    readAt: row.read_at,
    folders: folders.filter(({ mailbox_id }) => mailbox_id === row.id).map(rowToFolder),
  }));
}

export async function findMailbox(
  db: Db,
  ownerId: OwnerId,
  id: MailboxId,
): Promise<StoredMailbox | undefined> {
  const all = await findMailboxes(db, ownerId);
  return all.find((mailbox) => mailbox.id === id);
}

/** False when this owner has that account already. */
export async function insertMailbox(
  db: Db,
  ownerId: OwnerId,
  mailbox: MailboxAccount & { id: MailboxId; password: string; createdAt: Instant },
): Promise<boolean> {
  const { id, host, port, security, userName, password, createdAt } = mailbox;
  const inserted = await db
    .insertInto('mailboxes')
    .values({
      id,
      owner_id: ownerId,
      host,
      port,
      security,
      user_name: userName,
      password,
      is_stopped: 0,
      problem: null,
      problem_says: null,
      proposals: 0,
      read_at: null,
      created_at: createdAt,
    })
    .onConflict((conflict) => conflict.columns(['owner_id', 'host', 'user_name']).doNothing())
    .returning('id')
    .execute();
  return inserted.length > 0;
}

export async function storeMailboxPassword(
  db: Db,
  ownerId: OwnerId,
  id: MailboxId,
  password: string,
): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ password })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

export async function storeWhyStopped(
  db: Db,
  ownerId: OwnerId,
  id: MailboxId,
  {
    isStopped,
    problem,
    says = null,
  }: { isStopped: boolean; problem: string | null; says?: string | null | undefined },
): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ is_stopped: isStopped ? 1 : 0, problem, problem_says: says })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/** What was read counts once it is read to its end. */
export async function storeReadAt(db: Db, ownerId: OwnerId, id: MailboxId, readAt: Instant): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ read_at: readAt })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

export async function addMailboxProposals(
  tx: Tx,
  ownerId: OwnerId,
  id: MailboxId,
  made: number,
): Promise<void> {
  await tx
    .updateTable('mailboxes')
    .set((eb) => ({ proposals: eb('proposals', '+', made) }))
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/** Folders that stay keep how far they were read; the others are forgotten. */
export async function replaceMailboxFolders(
  tx: Tx,
  ownerId: OwnerId,
  id: MailboxId,
  paths: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('mailbox_folders')
    .where('owner_id', '=', ownerId)
    .where('mailbox_id', '=', id)
    .where('path', 'not in', paths)
    .execute();
  const { from, to } = emptySpan(1);
  await tx
    .insertInto('mailbox_folders')
    .values(
      paths.map((path, position) => ({
        mailbox_id: id,
        path,
        owner_id: ownerId,
        position,
        uid_validity: null,
        read_from: from,
        read_to: to,
        mod_seq: null,
        mails_total: 0,
        mails_read: 0,
        is_missing: 0 as const,
        waiting: '[]',
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['mailbox_id', 'path'])
        .doUpdateSet((eb) => ({ position: eb.ref('excluded.position') })),
    )
    .execute();
}

export async function storeMailboxFolder(
  db: Db,
  ownerId: OwnerId,
  id: MailboxId,
  { path, uidValidity, span, modSeq, mailsTotal, mailsRead, isMissing, waiting }: StoredFolder,
): Promise<void> {
  await db
    .updateTable('mailbox_folders')
    .set({
      uid_validity: uidValidity,
      read_from: span.from,
      read_to: span.to,
      mod_seq: modSeq,
      mails_total: mailsTotal,
      mails_read: mailsRead,
      is_missing: isMissing ? 1 : 0,
      waiting: JSON.stringify(waiting),
    })
    .where('owner_id', '=', ownerId)
    .where('mailbox_id', '=', id)
    .where('path', '=', path)
    .execute();
}

/** Password, folders and positions; what was read stays. */
export async function deleteMailbox(tx: Tx, ownerId: OwnerId, id: MailboxId): Promise<void> {
  await tx
    .deleteFrom('mailbox_folders')
    .where('owner_id', '=', ownerId)
    .where('mailbox_id', '=', id)
    .execute();
  await tx.deleteFrom('mailboxes').where('owner_id', '=', ownerId).where('id', '=', id).execute();
}

type FolderRow = {
  path: string;
  uid_validity: string | null;
  read_from: number;
  read_to: number;
  mod_seq: string | null;
  mails_total: number;
  mails_read: number;
  is_missing: 0 | 1;
  waiting: string;
};

function rowToFolder(row: FolderRow): StoredFolder {
  return {
    path: row.path,
    uidValidity: row.uid_validity,
    span: { from: row.read_from, to: row.read_to },
    modSeq: row.mod_seq,
    mailsTotal: row.mails_total,
    mailsRead: row.mails_read,
    isMissing: row.is_missing === 1,
    waiting: JSON.parse(row.waiting) as number[],
  };
}

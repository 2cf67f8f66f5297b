import type { Insertable, Selectable } from 'kysely';
import type { InterviewChangeId, InterviewId, OwnerId, ProposalId } from '../../domain/id.ts';
import type { Tx } from './database.ts';
import type { StoredInterview } from './interviews.ts';
import type { Schema } from './schema.ts';

/** Columns with what stood in them before, and what a mail put there. */
export type ChangedColumns = Partial<StoredInterview>;
export type StoredInterviewChange = Omit<
  Selectable<Schema['interview_changes']>,
  'earlier' | 'later' | 'owner_id'
> & { earlier: ChangedColumns; later: ChangedColumns };

export async function insertInterviewChange(
  tx: Tx,
  ownerId: OwnerId,
  { earlier, later, ...change }: StoredInterviewChange,
): Promise<void> {
  const row: Insertable<Schema['interview_changes']> = {
    ...change,
    owner_id: ownerId,
    earlier: JSON.stringify(earlier),
    later: JSON.stringify(later),
  };
  await tx.insertInto('interview_changes').values(row).execute();
}

/** What accepting a mail changed, the last change first. */
export async function findChangesByProposal(
  tx: Tx,
  ownerId: OwnerId,
  proposalId: ProposalId,
): Promise<StoredInterviewChange[]> {
  const rows = await selectChanges(tx, ownerId)
    .where('proposal_id', '=', proposalId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(rowToChange);
}

/** What was changed of an interview after that, the next change first. */
export async function findChangesAfter(
  tx: Tx,
  ownerId: OwnerId,
  { id, interview_id }: { id: InterviewChangeId; interview_id: InterviewId },
): Promise<StoredInterviewChange[]> {
  const rows = await selectChanges(tx, ownerId)
    .where('interview_id', '=', interview_id)
    .where('id', '>', id)
    .orderBy('id')
    .execute();
  return rows.map(rowToChange);
}

export async function updateEarlier(
  tx: Tx,
  ownerId: OwnerId,
  id: InterviewChangeId,
  earlier: ChangedColumns,
): Promise<void> {
  await tx
    .updateTable('interview_changes')
    .set({ earlier: JSON.stringify(earlier) })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

export async function deleteInterviewChange(tx: Tx, ownerId: OwnerId, id: InterviewChangeId): Promise<void> {
  await tx.deleteFrom('interview_changes').where('owner_id', '=', ownerId).where('id', '=', id).execute();
}

function selectChanges(tx: Tx, ownerId: OwnerId) {
  return tx
    .selectFrom('interview_changes')
    .select(['id', 'proposal_id', 'interview_id', 'earlier', 'later', 'contact_id'])
    .where('owner_id', '=', ownerId);
}

function rowToChange({
  earlier,
  later,
  ...row
}: Omit<Selectable<Schema['interview_changes']>, 'owner_id'>): StoredInterviewChange {
  return { ...row, earlier: JSON.parse(earlier), later: JSON.parse(later) };
}

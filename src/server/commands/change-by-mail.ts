import type { ContactId, ProposalId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { deleteUnusedContact } from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import type { ChangedColumns } from '../db/interview-changes.ts';
import {
  deleteInterviewChange,
  findChangesAfter,
  findChangesByProposal,
  insertInterviewChange,
  updateEarlier,
} from '../db/interview-changes.ts';
import type { StoredInterview } from '../db/interviews.ts';
import { findStoredInterview, updateInterview } from '../db/interviews.ts';
import { keepEarlier } from '../db/revisions.ts';

/** What belongs together in an interview: a time means nothing without its zone. */
const GROUPS = [
  ['starts_at', 'starts_local', 'time_zone'],
  ['minutes'],
  ['place'],
  ['link'],
  ['invitation_uid', 'invitation_sequence', 'invitation_stamped_at'],
  ['inviter_id'],
] as const satisfies (keyof StoredInterview)[][];
type Group = (typeof GROUPS)[number];

/** Changes an interview as an accepted mail says, and remembers what that was, so that just this can be taken back. */
export async function changeByMail(
  tx: Tx,
  actor: Actor,
  interview: StoredInterview,
  next: ChangedColumns,
  { proposalId, contactId }: { proposalId: ProposalId; contactId: ContactId | null },
): Promise<void> {
  const changed = GROUPS.filter((group) => {
    return group.some((column) => column in next && next[column] !== interview[column]);
  });
  const earlier = columnsOf(interview, changed);
  const later = columnsOf({ ...interview, ...next }, changed);
  await change(tx, actor, interview, earlier, later);
  if (changed.length === 0 && contactId === null) return;
  await insertInterviewChange(tx, actor.ownerId, {
    id: actor.newId<'interview_change'>(),
    proposal_id: proposalId,
    interview_id: interview.id,
    earlier,
    later,
    contact_id: contactId,
  });
}

/**
 * Takes back what accepting a mail changed of interviews. What was changed since, by a later mail or by hand, stays; a
 * later mail then goes back to what stood before this one.
 */
export async function takeBackChangesOf(tx: Tx, actor: Actor, proposalId: ProposalId): Promise<void> {
  const { ownerId } = actor;
  for (const made of await findChangesByProposal(tx, ownerId, proposalId)) {
    const interview = await findStoredInterview(tx, ownerId, made.interview_id);
    if (!interview) continue;
    const after = await findChangesAfter(tx, ownerId, made);
    const back: Group[] = [];
    for (const group of GROUPS.filter(([column]) => column in made.later)) {
      const next = after.find(({ later }) => group[0] in later);
      if (next) Object.assign(next.earlier, columnsOf(made.earlier, [group]));
      else if (group.every((column) => interview[column] === made.later[column])) back.push(group);
    }
    for (const { id, earlier } of after) await updateEarlier(tx, ownerId, id, earlier);
    await change(tx, actor, interview, columnsOf(interview, back), columnsOf(made.earlier, back));
    await deleteInterviewChange(tx, ownerId, made.id);
    if (made.contact_id) await deleteUnusedContact(tx, ownerId, made.contact_id);
  }
}

async function change(
  tx: Tx,
  actor: Actor,
  { id }: StoredInterview,
  earlier: ChangedColumns,
  later: ChangedColumns,
): Promise<void> {
  if (Object.keys(later).length === 0) return;
  await keepEarlier(tx, actor, 'interview', id, earlier);
  await updateInterview(tx, actor.ownerId, id, later);
}

function columnsOf(row: ChangedColumns, groups: readonly Group[]): ChangedColumns {
  return Object.fromEntries(groups.flat().map((column) => [column, row[column] ?? null]));
}

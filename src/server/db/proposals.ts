import type { Insertable, Updateable } from 'kysely';
import { sql } from 'kysely';
import type { ApplicationId, OwnerId, ProposalId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type NewProposal = Omit<Insertable<Schema['proposals']>, 'owner_id'>;
export type StoredProposal = Awaited<ReturnType<ReturnType<typeof selectProposals>['execute']>>[number];
export type ProposalStatus = StoredProposal['status'];
/** The no's, everything else, or both. */
export type ProposalShow = 'all' | 'nos' | 'others';
/** After which proposal a page begins: newest mail first. */
export type ProposalCursor = { sortKey: string; id: ProposalId };

/** What accepting them all at once never touches: no event in them, or one that nobody asked for. */
const NEVER_IN_BULK = ['unreadable', 'recruiter'];

export async function insertProposals(
  tx: Tx,
  ownerId: OwnerId,
  proposals: readonly NewProposal[],
): Promise<void> {
  if (proposals.length === 0) return;
  await tx
    .insertInto('proposals')
    .values(proposals.map((proposal) => ({ ...proposal, owner_id: ownerId })))
    .execute();
}

export async function findProposals(
  db: Db,
  ownerId: OwnerId,
  { status, show }: { status: ProposalStatus; show: ProposalShow },
  { after, limit }: { after: ProposalCursor | null; limit: number },
): Promise<{ rows: StoredProposal[]; next: ProposalCursor | null }> {
  let query = selectProposals(db, ownerId).where('proposals.status', '=', status);
  if (show !== 'all') query = query.where('kind', show === 'nos' ? '=' : '!=', 'rejection');
  if (after) query = query.where(sql<boolean>`(sort_key, proposals.id) < (${after.sortKey}, ${after.id})`);
  const found = await query
    .orderBy('sort_key', 'desc')
    .orderBy('proposals.id', 'desc')
    .limit(limit + 1)
    .execute();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? { sortKey: last.sort_key, id: last.id } : null };
}

/** How many there are with a status. */
export async function countProposals(
  db: Db,
  ownerId: OwnerId,
  status: ProposalStatus,
): Promise<Record<ProposalShow, number>> {
  const { all, nos } = await db
    .selectFrom('proposals')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('kind', '=', 'rejection').as('nos'),
    ])
    .where('owner_id', '=', ownerId)
    .where('status', '=', status)
    .executeTakeFirstOrThrow();
  return { all, nos, others: all - nos };
}

/** Sure and open ones of a group, oldest mail first, for accepting them all. */
export async function findSureProposals(
  db: Db,
  ownerId: OwnerId,
  show: Exclude<ProposalShow, 'all'>,
  { after, limit, today }: { after: ProposalCursor | null; limit: number; today: Day },
): Promise<StoredProposal[]> {
  let query = selectProposals(db, ownerId)
    .where('proposals.status', '=', 'open')
    .where(isSure(today))
    .where('kind', show === 'nos' ? '=' : '!=', 'rejection')
    .where('kind', 'not in', NEVER_IN_BULK);
  if (after) query = query.where(sql<boolean>`(sort_key, proposals.id) > (${after.sortKey}, ${after.id})`);
  return query.orderBy('sort_key').orderBy('proposals.id').limit(limit).execute();
}

export async function findProposal(
  db: Db,
  ownerId: OwnerId,
  id: ProposalId,
): Promise<StoredProposal | undefined> {
  return selectProposals(db, ownerId).where('proposals.id', '=', id).executeTakeFirst();
}

/** What the mail with this key became. */
export async function findProposalByMessageKey(
  db: Db,
  ownerId: OwnerId,
  messageKey: string,
): Promise<StoredProposal | undefined> {
  return selectProposals(db, ownerId).where('messages.message_key', '=', messageKey).executeTakeFirst();
}

export async function findProposalsById(
  db: Db,
  ownerId: OwnerId,
  ids: readonly ProposalId[],
): Promise<StoredProposal[]> {
  const rows: StoredProposal[] = [];
  // Engines take so many parameters and no more.
  for (let start = 0; start < ids.length; start += 1_000) {
    const some = ids.slice(start, start + 1_000);
    rows.push(...(await selectProposals(db, ownerId).where('proposals.id', 'in', some).execute()));
  }
  return rows;
}

/** Accepted no's for which nothing was noted, since the application had its no already. */
export async function findNosWithoutEvent(
  db: Db,
  ownerId: OwnerId,
  applicationId: ApplicationId,
): Promise<ProposalId[]> {
  const rows = await db
    .selectFrom('proposals')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('application_id', '=', applicationId)
    .where('status', '=', 'accepted')
    .where('event_id', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

export async function updateProposal(
  db: Db,
  ownerId: OwnerId,
  id: ProposalId,
  changes: Updateable<Schema['proposals']>,
): Promise<void> {
  await db
    .updateTable('proposals')
    .set(changes)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

export function parseProposalCursor(text: string): ProposalCursor | null {
  const [, sortKey, id] = /^([\dT:.Z-]*)_([0-9a-f-]{36})$/.exec(text) ?? [];
  return sortKey === undefined ? null : { sortKey, id: id as ProposalId };
}

export function formatProposalCursor({ sortKey, id }: ProposalCursor): string {
  return `${sortKey}_${id}`;
}

/**
 * An hour to come that the words of a mail name is the person's to note: taken without it, it would be gone. So is what they
 * say of a talk that was agreed: which interview that is may have to be asked.
 */
function isSure(today: Day) {
  const isTimeToCome = sql<boolean>`(named_time is not null and day >= ${today})`;
  return sql<boolean>`(confidence = 'sure' and company is not null and appointment_change is null and not ${isTimeToCome})`;
}

function selectProposals(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('proposals')
    .innerJoin('messages', 'messages.id', 'proposals.message_id')
    .selectAll('proposals')
    .select(['from_name', 'from_address', 'subject', 'sent_at'])
    .where('proposals.owner_id', '=', ownerId);
}

import type { OwnerId } from '../../domain/id.ts';
import type { Db } from './database.ts';

/** What tells that a meeting belongs to the search: what is noted, and what is proposed and not put aside. */
export type SearchTraces = { uids: Set<string>; addresses: Set<string>; companies: string[] };

export async function findSearchTraces(
  db: Db,
  ownerId: OwnerId,
  asked: { uids: readonly string[]; addresses: readonly string[] },
): Promise<SearchTraces> {
  const [interviews, proposals, messages, contacts, applications, proposed] = await Promise.all([
    db
      .selectFrom('interviews')
      .select('invitation_uid')
      .where('owner_id', '=', ownerId)
      .where('invitation_uid', 'in', asked.uids)
      .execute(),
    db
      .selectFrom('proposals')
      .select('invitation_uid')
      .where('owner_id', '=', ownerId)
      .where('invitation_uid', 'in', asked.uids)
      .where('status', '!=', 'dismissed')
      .execute(),
    db
      .selectFrom('messages')
      .innerJoin('proposals', 'proposals.message_id', 'messages.id')
      .select((eb) => eb.fn<string>('lower', ['from_address']).as('address'))
      .distinct()
      .where('messages.owner_id', '=', ownerId)
      .where('proposals.status', '!=', 'dismissed')
      .where('proposals.kind', 'not in', ['unreadable', 'other', 'job_alert'])
      .where((eb) => eb(eb.fn('lower', ['from_address']), 'in', asked.addresses))
      .execute(),
    db
      .selectFrom('contacts')
      .select((eb) => eb.fn<string>('lower', ['email']).as('address'))
      .where('owner_id', '=', ownerId)
      .where((eb) => eb(eb.fn('lower', ['email']), 'in', asked.addresses))
      .execute(),
    db
      .selectFrom('applications')
      .select('company')
      .distinct()
      .where('owner_id', '=', ownerId)
      .where('last_event_on', 'is not', null)
      .execute(),
    db
      .selectFrom('proposals')
      .select('company')
      .distinct()
      .where('owner_id', '=', ownerId)
      .where('status', '=', 'open')
      .where('kind', 'not in', ['unreadable', 'other', 'job_alert', 'recruiter'])
      .where('company', 'is not', null)
      .execute(),
  ]);
  return {
    uids: new Set([...interviews, ...proposals].map(({ invitation_uid }) => invitation_uid ?? '')),
    addresses: new Set([...messages, ...contacts].map(({ address }) => address)),
    companies: [...applications, ...proposed].flatMap(({ company }) => company ?? []),
  };
}

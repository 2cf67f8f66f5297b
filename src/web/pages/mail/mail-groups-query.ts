import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listMailGroups, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import type { Stop } from './keep-focus.ts';
import { NO_PLACES, type PlacedGroup, type Places, placeGroups } from './placed-groups.ts';

export type Show = 'nos' | 'others';
/** The press that unfolds mails that may carry a no. */
export const OPEN_NOS: Stop = 'nos open';
export type ListedGroups = Omit<Awaited<ReturnType<typeof list>>, 'groups'> & {
  groups: PlacedGroup[];
  places: Places;
};

/** Open proposals by application, each group where it stood when it was first seen. */
export function mailGroupsQuery(show: Show) {
  const queryKey = ['mail-groups', show] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client }: { client: QueryClient }): Promise<ListedGroups> => {
      const found = await list(show);
      const before = client.getQueryData<ListedGroups>(queryKey)?.places;
      return { ...found, ...placeGroups(found.groups, before ?? NO_PLACES) };
    },
  });
}

/** One that is open, as it is now: what was decided before may say more about it than the page has shown. */
export async function proposalNow(client: QueryClient, id: Proposal['id']): Promise<Proposal | null> {
  for (const show of ['others', 'nos'] as const) {
    const query = mailGroupsQuery(show);
    if (!find(client.getQueryData<ListedGroups>(query.queryKey))) continue;
    // Asked for again only where the page knows already that it changed.
    const proposal = find(await client.fetchQuery({ ...query, staleTime: Number.POSITIVE_INFINITY }));
    if (proposal) return proposal;
  }
  return null;

  function find(listed: ListedGroups | undefined): Proposal | undefined {
    return listed?.groups.flatMap(({ proposals }) => proposals).find((one) => one.id === id);
  }
}

function list(show: Show) {
  return call(listMailGroups, { query: { show } });
}

import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listMailGroups } from '../../../contract/mail.ts';
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

function list(show: Show) {
  return call(listMailGroups, { query: { show } });
}

import { useQuery } from '@tanstack/react-query';
import { statusQuery } from './queries.ts';

/** Whether mails that may carry a no are left alone now, and counted nowhere; so they are until that is known. */
export function useAreNosHeld(): boolean {
  const { data } = useQuery(statusQuery);
  return data?.nosFrom !== null;
}

import { queryOptions } from '@tanstack/react-query';
import type { Mailbox } from '../contract/mailbox.ts';
import { listMailboxes } from '../contract/mailbox.ts';
import { call } from './api.ts';

const MOVING_MS = 700;
const RESTING_MS = 15_000;

/** Asked again and again: a mailbox is read without anybody asking. */
export const mailboxesQuery = queryOptions({
  queryKey: ['mailboxes'],
  queryFn: () => call(listMailboxes, {}),
  refetchInterval: ({ state }) => (state.data?.items.some(isMoving) ? MOVING_MS : RESTING_MS),
});

export function isMoving({ state }: Mailbox): boolean {
  return state === 'connecting' || state === 'reading';
}

/** Whether one of the folders that were chosen is still on the server. */
export function hasFoldersLeft({ folders }: Pick<Mailbox, 'folders'>): boolean {
  return folders.some(({ isMissing }) => !isMissing);
}

import type { Mailbox } from '../../contract/mailbox.ts';
import { hasFoldersLeft, isMoving } from '../mailbox-query.ts';

/** What the mailboxes are at, in one sentence: what needs the person comes first. */
export function mailboxLineWords(mailboxes: readonly Mailbox[]): string {
  if (mailboxes.length === 0)
    return 'Rebound can also read a mailbox where it is, without changing anything in it.';
  if (mailboxes.some(needsSomething)) return 'Your mailbox needs something from you.';
  if (mailboxes.some(isMoving)) return 'Your mailbox is being read.';
  if (mailboxes.some(({ state }) => state === 'watching')) return 'Your mailbox is read as mail comes.';
  return 'Your mailbox is not being read just now.';
}

function needsSomething({ state, folders }: Mailbox): boolean {
  if (state === 'watching') return !hasFoldersLeft({ folders });
  return state === 'needs_password' || state === 'choosing';
}

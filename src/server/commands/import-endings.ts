import type { MailImport } from '../../contract/mail-import.ts';
import { Refusal } from '../refusal.ts';

export const CLOSED = 'Rebound was closed while it read. Drop the file again: what was read is not doubled.';
export const ABANDONED =
  'Nothing more came for ten minutes. Drop the files again: what was read is kept, and nothing is doubled.';
export const NOT_READ =
  'Something went wrong while this was read. Drop the file again: what was read is kept, and nothing is doubled.';
export const NO_ANSWER =
  'The database did not answer. Bring the file in again: what was read before is known, and nothing is doubled.';
const FINISHED = 'This import is finished, so this file was not read. Begin a new one for it.';
const CANCELLED = 'This import was stopped, so this file was not read. Begin a new one for it.';
export const NOT_NAMED =
  'This import was begun with fewer files, so this one was not read. Begin a new one for it.';
export const DISK_FULL =
  'The disk is full, so reading stopped. Free some space and drop the file again: what was read is kept.';

/** What ended takes no more files; why it stopped is said again. */
export function hasEnded({ status, message }: MailImport): Refusal {
  const why = status === 'stopped' ? message : null;
  return new Refusal('conflict', why ?? (status === 'cancelled' ? CANCELLED : FINISHED));
}

import type { TimelineEntry } from '../../../contract/application.ts';
import type { EventId } from '../../../domain/id.ts';

type Happened = Extract<TimelineEntry, { type: 'happened' }>;

/**
 * The undo to take back so that an event stands again; null where none is to be offered. A mail that was accepted once
 * more stands with an event of its own, and bringing back the earlier one would say the same thing twice.
 */
export function undoToTakeBack(entries: readonly TimelineEntry[], event: Happened): EventId | null {
  if (!event.isUndone || entries.some((other) => standsFor(other, event))) return null;
  const undo = entries.findLast(
    (entry) => entry.type === 'undone' && entry.targetId === event.id && !entry.isUndone,
  );
  return undo?.id ?? null;
}

/** Another event of the same mail: one that stands, or one that was taken back later and would be the one to bring back. */
function standsFor(other: TimelineEntry, { id, fromMail, happening }: Happened): boolean {
  if (other.type !== 'happened' || other.id === id || fromMail === null) return false;
  const isSame = other.fromMail === fromMail && other.happening.kind === happening.kind;
  return isSame && (!other.isUndone || other.id > id);
}

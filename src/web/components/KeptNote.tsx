import type { DeskState } from '../outbox/debrief-desk.ts';
import { hasCoarsePointer } from '../pointer.ts';
import styles from './SaveNote.module.css';

/** Says, without asking for attention, where one's words are: here, on their way, or with the server. */
export function KeptNote({
  save,
  problem,
  isAway = false,
}: Pick<DeskState, 'save' | 'problem'> & { isAway?: boolean }) {
  return (
    <p className={styles.note} role="status" data-state={save}>
      {isAway && save !== 'refused' ? awayWords() : wordsFor(save, problem)}
    </p>
  );
}

function wordsFor(save: DeskState['save'], problem: string | null): string {
  switch (save) {
    case 'saved':
      return 'Saved as you type.';
    case 'typing':
    case 'saving':
      return 'Saving…';
    case 'away':
      return awayWords();
    case 'unsaved':
      return `Not saved yet; trying again. What you write is kept ${here()}.`;
    case 'refused':
      return `${problem ?? ''} What you wrote is kept ${here()}.`;
  }
}

function awayWords(): string {
  return `No connection. What you write is kept ${here()} and sent later.`;
}

function here(): string {
  return hasCoarsePointer() ? 'on this phone' : 'in this browser';
}

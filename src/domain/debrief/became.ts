import type { ContactId, QuestionId } from '../id.ts';

/** A line, and the question it stands for. */
export type AskedLine = { key: string; questionId: QuestionId };
/** A name, and who it is. `isMade`: nobody knew them before. `isAdded`: they were not at the interview yet. */
export type MetLine = { key: string; title: string; contactId: ContactId; isMade: boolean; isAdded: boolean };
/** `joined`: what it added to what was sought; null where that was noted already. */
export type SoughtLine = { key: string; joined: string | null };

/**
 * What the lines of a debrief became, kept beside them: so that each becomes it once, and a line taken out takes away
 * just what it brought. A line may be reworded in the bank, or taken off by hand, and stays what it is here.
 */
export type Became = { asked: AskedLine[]; question: AskedLine[]; met: MetLine[]; sought: SoughtLine[] };

export function readBecame(stored: string): Became {
  return { asked: [], question: [], met: [], sought: [], ...JSON.parse(stored) };
}

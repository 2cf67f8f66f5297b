import { questionKey } from '../review/kept-finding.ts';

/** One line of an answer, and the key under which it is the same line, however its spaces and marks are written. */
export type Line = { key: string; text: string };

/** More than anybody remembers of an hour; beyond it a whole text was pasted in, not a list. */
const MOST_LINES = 100;

/** The lines of an answer that stand for something, each once, in order, without the marks of a list. */
export function linesOf(text: string): Line[] {
  const lines = new Map<string, Line>();
  for (const row of text.split(/\r\n|[\r\n\u2028\u2029]/)) {
    const bare = row.replace(LIST_MARK, '').trim();
    const key = questionKey(bare);
    if (!/[\p{L}\p{N}]/u.test(bare) || NOTHING.has(key) || lines.has(key)) continue;
    lines.set(key, { key, text: bare });
    if (lines.size === MOST_LINES) break;
  }
  return [...lines.values()];
}

/** What became of the lines as they stood before, seen from those that stand there now. */
export function lineChanges<Entry extends { key: string }, Now extends { key: string }>(
  before: readonly Entry[],
  now: readonly Now[],
): { kept: Entry[]; gone: Entry[]; added: Now[] } {
  const keys = new Set(now.map(({ key }) => key));
  const known = new Set(before.map(({ key }) => key));
  return {
    kept: before.filter(({ key }) => keys.has(key)),
    gone: before.filter(({ key }) => !keys.has(key)),
    added: now.filter(({ key }) => !known.has(key)),
  };
}

const LIST_MARK = /^\s*(?:[-–—*•·]\s+|\d{1,2}[.)]\s+)/;
/** Written out by hand these are full answers too, and no question anybody asked. */
const NOTHING = new Set(
  'nothing|none|no|nope|nobody|no one|n/a|-|don’t know|can’t remember|cannot remember|i can’t remember|i don’t remember|don’t remember|nothing this time'
    .split('|')
    .map(questionKey),
);

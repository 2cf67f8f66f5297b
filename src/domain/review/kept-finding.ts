/** What fits on one line of the question bank, or in a story's title. */
export const KEPT_LINE_LIMIT = 200;
const TITLE_LIMIT = 60;

/** A question as the bank keeps it: one line, and the whole of it in the notes where it is longer. Nothing is lost. */
export function questionFrom(text: string): { text: string; notes: string } {
  const whole = text.trim();
  const line = oneLine(whole);
  if (line.length <= KEPT_LINE_LIMIT) return { text: line, notes: '' };
  return { text: shortened(line, KEPT_LINE_LIMIT), notes: whole };
}

/** The same question, whatever its capitals, spaces and the signs at its ends. */
export function questionKey(text: string): string {
  const bare = oneLine(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[\s"'“”«»¿]+|[\s"'“”«».?!…]+$/g, '');
  return bare === '' ? oneLine(text) : bare;
}

/** The first words of what came out wrong, for a story that has no title yet. */
export function storyTitleFrom(text: string): string {
  const first = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  return shortened(oneLine(first), TITLE_LIMIT);
}

/** What a finding says about telling a story: what got lost, then how to tell it next time. */
export function storyNoteFrom({ text, instead }: { text: string; instead: string }): string {
  return [text.trim(), instead.trim()].filter(Boolean).join('\n');
}

/** A story's note with a finding's words in it: in the place of those it had before, or after what is there. */
export function noteWith(note: string, before: string, after: string): string {
  if (before !== '' && note.includes(before)) return note.replace(before, () => after);
  return [note.trim(), after].filter(Boolean).join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const cut = line
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > limit / 2 ? cut.slice(0, space) : cut}…`;
}

import type { StoryPage } from '../../../contract/story.ts';

/** What a story is told from, in the order it is told. */
export const PARTS = [
  { name: 'title', label: 'Title', hint: '' },
  { name: 'situation', label: 'Situation', hint: 'Where and when it was, in a sentence or two.' },
  { name: 'task', label: 'Task', hint: 'What was asked of you, or what you saw had to be done.' },
  { name: 'action', label: 'Action', hint: 'What you did, two or three things. Say “I” where it was you.' },
  { name: 'result', label: 'Result', hint: 'How it ended, with a number if there is one.' },
  { name: 'note', label: 'How to tell it', hint: 'A note to yourself: “Lead with the result.”' },
] as const;

export type StoryFields = Pick<
  StoryPage['latest'],
  (typeof PARTS)[number]['name'] | 'competencies' | 'seconds'
>;

/** Of what was changed on the page, what differs from the newest version. */
export function changedFields(
  latest: StoryFields,
  fields: Partial<StoryFields>,
): Partial<StoryFields> | null {
  const changed = Object.entries(fields).filter(
    ([name, value]) => !isSame(value, latest[name as keyof StoryFields]),
  );
  return changed.length > 0 ? (Object.fromEntries(changed) as Partial<StoryFields>) : null;
}

/** What was typed on while the rest was being saved. */
export function changedSince(sent: Partial<StoryFields>, now: Partial<StoryFields>): Partial<StoryFields> {
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => !isSame(value, sent[name as keyof StoryFields])),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The names of the parts in which two versions differ: "Result", "What it shows". */
export function differingParts(one: StoryFields, other: StoryFields): string[] {
  const parts: string[] = PARTS.filter(({ name }) => one[name] !== other[name]).map(({ label }) => label);
  return isSame(one.competencies, other.competencies) ? parts : [...parts, 'What it shows'];
}

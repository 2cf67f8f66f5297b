import { lineKey } from './story-words.ts';

export type MapStory<StoryKey> = { id: StoryKey; competencies: readonly string[] };
export type MapQuestion<Place> = { competencies: readonly string[]; askedAt: readonly Place[] };
/** An interview ahead whose posting speaks of these. */
export type MapPosting<Interview> = { interview: Interview; competencies: readonly string[] };

export type MapRow<StoryKey, Place, Interview> = {
  name: string;
  storyIds: StoryKey[];
  /** Every time a question after it was asked. */
  askedAt: Place[];
  comingUp: Interview[];
};

/**
 * What is asked for beside what one can tell. What was asked and has no story comes first, most often asked before the
 * others; then what was asked; then the rest, in the order of `names` and after those the person's own.
 */
export function competencyMap<StoryKey, Place, Interview>({
  names,
  stories,
  questions,
  postings,
}: {
  names: readonly string[];
  stories: readonly MapStory<StoryKey>[];
  questions: readonly MapQuestion<Place>[];
  postings: readonly MapPosting<Interview>[];
}): MapRow<StoryKey, Place, Interview>[] {
  const rows = new Map<string, MapRow<StoryKey, Place, Interview>>();
  const rowOf = (name: string) => {
    const row = rows.get(lineKey(name)) ?? { name, storyIds: [], askedAt: [], comingUp: [] };
    rows.set(lineKey(name), row);
    return row;
  };
  for (const name of names) rowOf(name);
  for (const { id, competencies } of stories) {
    for (const name of competencies) rowOf(name).storyIds.push(id);
  }
  for (const { competencies, askedAt } of questions) {
    for (const name of competencies) rowOf(name).askedAt.push(...askedAt);
  }
  for (const { interview, competencies } of postings) {
    for (const name of competencies) rowOf(name).comingUp.push(interview);
  }
  return [...rows.values()].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || b.askedAt.length - a.askedAt.length || b.comingUp.length - a.comingUp.length,
  );
}

/** Asked without a story, coming up without one, asked, and the rest. */
function rankOf({ storyIds, askedAt, comingUp }: MapRow<unknown, unknown, unknown>): number {
  if (askedAt.length > 0) return storyIds.length === 0 ? 0 : 2;
  if (storyIds.length === 0) return comingUp.length > 0 ? 1 : 4;
  return 3;
}

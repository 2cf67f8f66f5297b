/** What a version of a story says. */
export type StoryWords = {
  title: string;
  situation: string;
  task: string;
  action: string;
  result: string;
  /** How to tell it: "Lead with the result". */
  note: string;
  competencies: readonly string[];
};
/** A version: its words, and how long they take when told, as far as somebody measured. */
export type StoryVersion = StoryWords & { seconds: number | null };

/** A story of which nothing but the title is known. */
export const NO_WORDS = {
  situation: '',
  task: '',
  action: '',
  result: '',
  note: '',
  competencies: [],
  seconds: null,
} satisfies Omit<StoryVersion, 'title'>;

/** What a change to the latest version comes to. A length is no word: by itself it makes no version. */
export type StoryChange =
  | { type: 'same' }
  | { type: 'timed'; seconds: number | null }
  | { type: 'version'; version: StoryVersion };

export function changeOf(latest: StoryVersion, change: Partial<StoryVersion>): StoryChange {
  const next = { ...latest, ...change };
  const version = { ...next, competencies: withoutTwins(next.competencies) };
  if (!sayTheSame(latest, version)) return { type: 'version', version };
  return version.seconds === latest.seconds ? { type: 'same' } : { type: 'timed', seconds: version.seconds };
}

export function sayTheSame(one: StoryWords, other: StoryWords): boolean {
  return TEXTS.every((name) => one[name] === other[name]) && isSameList(one.competencies, other.competencies);
}

const TEXTS = ['title', 'situation', 'task', 'action', 'result', 'note'] as const;

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

/** Each once, however it was written, where it stood first and in that spelling. */
export function withoutTwins(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = lineKey(line);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** What makes two spellings the same: "Team work" and " team  Work". */
export function lineKey(line: string): string {
  return line.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The number of the version somebody had at a moment; null when none was written yet. */
export function versionAt(
  versions: readonly { number: number; createdAt: string }[],
  at: string,
): number | null {
  const written = versions.filter(({ createdAt }) => createdAt <= at).map(({ number }) => number);
  return written.length > 0 ? Math.max(...written) : null;
}

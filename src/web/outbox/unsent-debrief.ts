import type { Interview } from '../../contract/interview.ts';
import { type DebriefWords, isSameWords, mergeWords, NO_WORDS } from '../../domain/debrief/words.ts';
import type { InterviewId } from '../../domain/id.ts';
import type { Went as HowItWent } from '../../domain/went-words.ts';
import type { TextStore } from './browser-store.ts';

export type Went = HowItWent | null;
/** How a story went that was told; null when it was not told after all. */
export type Told = { went: Went } | null;

/** What was written of one interview and is not confirmed by the server yet. One entry an interview. */
export type UnsentDebrief = {
  words: DebriefWords;
  /** What the server had when the first of these words was written. */
  base: DebriefWords;
  /** Written in two places at once and replaced: sent along, so that the server keeps it as an earlier version. */
  earlier: DebriefWords[];
  /** How known questions went, by their words; how stories went, by their id. */
  went: Record<string, Went>;
  told: Record<string, Told>;
  changedAt: string;
};

const PREFIX = 'debrief:';

export function nameOf(interviewId: InterviewId): string {
  return `${PREFIX}${interviewId}`;
}

/** The interviews of which something is not sent yet. */
export function unsentInterviews(store: TextStore): InterviewId[] {
  return store
    .names()
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length) as InterviewId);
}

export function readUnsent(store: TextStore, interviewId: InterviewId): UnsentDebrief | null {
  const text = store.read(nameOf(interviewId));
  if (text === null) return null;
  try {
    const { words, base, ...rest } = JSON.parse(text);
    return { earlier: [], went: {}, told: {}, ...rest, words: withAll(words), base: withAll(base) };
  } catch {
    return null;
  }
}

export function writeUnsent(store: TextStore, interviewId: InterviewId, entry: UnsentDebrief): void {
  store.write(nameOf(interviewId), JSON.stringify(entry));
}

/** An entry with words that came from elsewhere in it. Each answer is the one that was changed, the newer where both were. */
export function withWordsFrom(
  entry: UnsentDebrief,
  theirs: DebriefWords,
  { isTheirsNewer }: { isTheirsNewer: boolean },
): UnsentDebrief {
  const [older, newer] = isTheirsNewer ? [entry.words, theirs] : [theirs, entry.words];
  const { words, replaced } = mergeWords(entry.base, { older, newer });
  const earlier = replaced && isTheirsNewer ? [...entry.earlier, replaced] : entry.earlier;
  return { ...entry, words, earlier, base: theirs };
}

/** What the server still has to hear. */
export function hasNews({ words, base, earlier, went, told }: UnsentDebrief): boolean {
  return !isSameWords(words, base) || earlier.length + Object.keys({ ...went, ...told }).length > 0;
}

export function wordsOf(debrief: Interview['debrief']): DebriefWords {
  if (!debrief) return NO_WORDS;
  const { finishedAt, createdAt: _, updatedAt: __, ...words } = debrief;
  return { ...words, isFinished: finishedAt !== null };
}

/** An entry of an earlier Rebound may lack an answer that is asked now. */
function withAll(words: DebriefWords): DebriefWords {
  return { ...NO_WORDS, ...words };
}

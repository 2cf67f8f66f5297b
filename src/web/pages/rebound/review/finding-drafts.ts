import type { Finding, PromptName, Review } from '../../../../contract/review.ts';
import type { NewId, StoryId } from '../../../../domain/id.ts';
import { prefillLine } from '../../../../domain/review/prefill.ts';
import { type FindingKind, PROMPTS } from '../../../../domain/review/prompts.ts';

/** A finding as it is being written. */
export type FindingDraft = {
  id: Finding['id'];
  kind: FindingKind;
  basis: Finding['basis'];
  text: string;
  instead: string;
  storyId: StoryId | null;
  /** The name of a story that is not there yet; it is added when one goes on. */
  newStory: string;
  /** Where a text that was there already comes from; empty for one's own. */
  noteLine: string;
  /** A story that has its new version already: it is changed there from now on. */
  kept: { storyId: StoryId; title: string; version: number } | null;
};

/**
 * What a question of a review starts with: what was written here before; otherwise what the debriefs say; otherwise
 * one empty draft. Those of a debrief become findings with the first word that is changed, or when one goes on.
 */
export function draftsFor(
  review: Pick<Review, 'findings' | 'prefill'>,
  prompt: PromptName,
  newId: NewId,
): FindingDraft[] {
  const kind = PROMPTS[prompt].becomes;
  if (!kind) return [];
  const notes = review.prefill.filter((note) => note.prompt === prompt);
  const written = review.findings.filter((finding) => finding.kind === kind);
  if (written.length > 0) {
    return written.map(({ id, basis, text, instead, storyId, became }) => {
      const note = notes.find((one) => one.text === text && one.text !== '');
      const kept =
        became?.type === 'story'
          ? { storyId: became.id, title: became.title, version: became.version }
          : null;
      const noteLine = note ? prefillLine(note) : '';
      return { id, kind, basis, text, instead, storyId, newStory: '', noteLine, kept };
    });
  }
  if (notes.length === 0) return [emptyDraft(kind, newId)];
  return notes.map((note) => ({
    ...emptyDraft(kind, newId),
    text: note.text,
    storyId: note.storyId,
    noteLine: prefillLine(note),
  }));
}

export function emptyDraft(kind: FindingKind, newId: NewId): FindingDraft {
  const words = { text: '', instead: '', storyId: null, newStory: '', noteLine: '' };
  return { id: newId<'finding'>(), kind, basis: 'happened', ...words, kept: null };
}

export function hasWords({ text, instead }: FindingDraft): boolean {
  return text.trim() !== '' || instead.trim() !== '';
}

/** Whether going on has a story to add first. */
export function namesNewStory(draft: FindingDraft): boolean {
  return draft.storyId === null && draft.newStory.trim() !== '' && hasWords(draft);
}

/** What is missing before it can become something, as a sentence; null when nothing is. */
export function whatIsMissing(draft: FindingDraft): string | null {
  if (!hasWords(draft)) return null;
  if (draft.kind === 'story' && draft.storyId === null && draft.newStory.trim() === '')
    return 'Choose which story it was, or add a new one.';
  if (draft.kind === 'wording' && draft.text.trim() === '') return 'Please write what you said.';
  return null;
}

/** "Saved as version 3 of the story. Versions 1 and 2 stay." */
export function storyVersionLine(version: number): string {
  if (version <= 1) return 'Saved as version 1 of the story.';
  const stays =
    version === 2
      ? 'Version 1 stays'
      : version === 3
        ? 'Versions 1 and 2 stay'
        : `Versions 1 to ${version - 1} stay`;
  return `Saved as version ${version} of the story. ${stays}.`;
}

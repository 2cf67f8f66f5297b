import { saveDebrief } from '../../contract/interview.ts';
import { noteStory } from '../../contract/interview-story.ts';
import type { DebriefWords } from '../../domain/debrief/words.ts';
import type { StoryId } from '../../domain/id.ts';
import { ApiProblem, call } from '../api.ts';
import type { Send } from './debrief-desk.ts';

/** Sends one debrief whole. Sending it again changes nothing, so nobody need know whether a reply was lost. */
export const sendDebrief: Send = async (interviewId, entry, typing) => {
  const { words, base, earlier, went, told } = entry;
  const body = {
    ...words,
    base,
    typing,
    earlier: earlier.map(bodyOf),
    went: Object.entries(went).map(([text, how]) => ({ text, went: how })),
  };
  try {
    const debrief = await call(saveDebrief, { params: { interviewId }, body });
    for (const [storyId, how] of Object.entries(told)) {
      const params = { interviewId, storyId: storyId as StoryId };
      await call(noteStory, { params, body: how ? { isTold: true, ...how } : { isTold: false } });
    }
    return { type: 'saved', debrief };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { type: TYPES[error.code] ?? 'unsaved', message: error.message };
  }
};

/** What trying again can't mend waits for the person. */
const TYPES: Partial<Record<string, 'away' | 'refused'>> = {
  out_of_reach: 'away',
  invalid: 'refused',
  not_found: 'refused',
  conflict: 'refused',
  too_large: 'refused',
};

function bodyOf({ isFinished: _, ...words }: DebriefWords) {
  return words;
}

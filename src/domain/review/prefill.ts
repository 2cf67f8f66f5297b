import { shortDay } from '../day-words.ts';
import { linesOf } from '../debrief/lines.ts';
import type { StoryId } from '../id.ts';
import type { Day } from '../time.ts';
import type { PromptName } from './prompts.ts';

/** What somebody noted right after one interview. */
export type DebriefText = {
  round: number;
  notedOn: Day;
  question: string;
  story: string;
  storyId: StoryId | null;
  wording: string;
  wentWell: string;
  surprised: string;
};

/** A text that a prompt starts with, and where it comes from. */
export type Prefill = {
  prompt: PromptName;
  text: string;
  storyId: StoryId | null;
  round: number;
  notedOn: Day;
};

/** What the debriefs already say, prompt by prompt, earlier rounds first. A story may be named without a word about it. */
export function prefillFrom(debriefs: readonly DebriefText[]): Prefill[] {
  const inOrder = debriefs.toSorted((a, b) => a.round - b.round || (a.notedOn < b.notedOn ? -1 : 1));
  return PARTS.flatMap(([prompt, text]) =>
    inOrder.flatMap((debrief) => {
      const storyId = prompt === 'story' ? debrief.storyId : null;
      const said = debrief[text].trim();
      if (said === '' && storyId === null) return [];
      const { round, notedOn } = debrief;
      // Each question that was asked is one finding.
      const lines = prompt === 'question' ? linesOf(said).map((line) => line.text) : [];
      return (lines.length > 1 ? lines : [said]).map((one) => ({
        prompt,
        text: one,
        storyId,
        round,
        notedOn,
      }));
    }),
  );
}

/** "from your note right after the interview, 3 April". */
export function prefillLine({ notedOn }: Prefill): string {
  return `from your note right after the interview, ${shortDay(notedOn)}`;
}

const PARTS = [
  ['question', 'question'],
  ['story', 'story'],
  ['wording', 'wording'],
  ['went_well', 'wentWell'],
  ['surprised', 'surprised'],
] as const satisfies readonly (readonly [PromptName, keyof DebriefText])[];

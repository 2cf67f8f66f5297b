/** What can be practised. */
export type Subject = 'question' | 'story' | 'wording';

/** How long an answer takes when nobody has measured one yet. */
const USUAL_SECONDS: Record<Subject, number> = { question: 120, story: 120, wording: 30 };
/** Reading the question, and looking at the key points afterwards. */
const AROUND_SECONDS = 30;

/** How long rehearsing a card once takes, in half minutes. */
export function minutesFor(subject: Subject, seconds: number | null): number {
  return Math.max(1, Math.round(((seconds ?? USUAL_SECONDS[subject]) + AROUND_SECONDS) / 30)) / 2;
}

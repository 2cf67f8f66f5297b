/** What one did and why, what one knows, what one wants; `ask_them`: one to ask the other side. */
export const QUESTION_KINDS = ['behavioural', 'technical', 'general', 'ask_them'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

import { questionKey } from '../review/kept-finding.ts';
import collected from './bank.json' with { type: 'json' };
import type { QuestionKind } from './question-kind.ts';
import type { BankSource } from './sources.ts';

/** A question that comes with Rebound, from a source that allows it (sources.ts, CREDITS.md). */
export type BankQuestion = {
  /** Stays what it is for ever: rows of people name it. */
  id: string;
  source: BankSource;
  kind: QuestionKind;
  topic: string;
  text: string;
  /** Asked after that one, and hard to understand without it. */
  after?: string;
  /** Asks what that one asks, in other words. */
  sameAs?: string;
  /** Our wording of it, where the source has a placeholder, a mark-up sign or a slip of the pen. */
  isReworded?: true;
};

/** Every shipped question, in the order of its source. */
export const QUESTION_BANK = collected as readonly BankQuestion[];

const bankById = new Map(QUESTION_BANK.map((question) => [question.id, question]));
const bankByKey = new Map(QUESTION_BANK.map((question) => [questionKey(question.text), question]));

/** The question of this id; the one that stands for it where two ask the same. */
export function bankQuestionOf(id: string): BankQuestion | undefined {
  const question = bankById.get(id);
  return question?.sameAs ? bankById.get(question.sameAs) : question;
}

/** The shipped question that says what a text says, whatever its capitals, spaces and the signs at its ends. */
export function bankQuestionLike(text: string): BankQuestion | undefined {
  const question = bankByKey.get(questionKey(text));
  return question && bankQuestionOf(question.id);
}

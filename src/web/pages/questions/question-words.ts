import type { AskedAt } from '../../../contract/question.ts';
import type { QuestionKind } from '../../../domain/question/question-kind.ts';
import { counted } from '../../words.ts';

export const KIND_WORDS: Record<QuestionKind, string> = {
  behavioural: 'What you did',
  technical: 'What you know',
  general: 'About you',
  ask_them: 'To ask them',
};

/** How many there are, or were found. */
export function totalWords(own: number, shipped: number, find: string): string {
  if (own + shipped === 0)
    return find ? `Nothing found for “${find}”. A shorter word may find more.` : 'None here.';
  const parts = [
    own > 0 && `${own} of yours`,
    shipped > 0 && `${counted(shipped, 'that comes', 'that come')} with Rebound`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** "Northwind, Analyst, second interview" */
export function placeWords({ company, role, round }: Pick<AskedAt, 'company' | 'role' | 'round'>): string {
  return [company, role, round && roundWords(round)].filter(Boolean).join(', ');
}

const ROUNDS = ['first', 'second', 'third', 'fourth', 'fifth'];

export function roundWords(round: number): string {
  return `${ROUNDS[round - 1] ?? `${round}th`} interview`;
}

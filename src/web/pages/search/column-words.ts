import type { BoardColumn } from '../../../contract/application.ts';

export const COLUMN_WORDS: Record<BoardColumn, string> = {
  saved: 'Saved',
  applied: 'Applied',
  talking: 'Talking',
  offer: 'Offer',
  ended: 'Ended',
};

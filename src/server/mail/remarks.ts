import type { Remark } from './found-file.ts';

const MANY = 5;

/** The sentences of remarks that may be many: of the first, and how many more there are. */
export function firstSentences(remarks: readonly Remark[]): string[] {
  const sentences = remarks.slice(0, MANY).map(({ sentence }) => sentence);
  const more = remarks.length - MANY;
  return more > 0 ? [...sentences, moreRemarksSentence(more)] : sentences;
}

export function moreRemarksSentence(count: number): string {
  return `${count.toLocaleString('en')} more were left out or could not be opened.`;
}

/** Whether all that was given could be opened: the exit code of a command that reads mail says so. */
export function isEverythingOpened(remarks: readonly Remark[]): boolean {
  return remarks.every(({ type }) => type !== 'unopened');
}

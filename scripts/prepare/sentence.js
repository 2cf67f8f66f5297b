/** Something a person can put right: shown as it is, without a stack. */
export class Sentence extends Error {
  isSentence = true;
}

/**
 * @param {unknown} error of a call to the system
 * @returns {string} such as ENOENT
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * What to do about a file system that refuses.
 * @param {string} code
 * @param {string} folder
 */
export function sentenceForFiles(code, folder) {
  if (code === 'ENOSPC') return 'The disk is full. Make some room, then run the same command again.';
  return `Rebound may not write to ${folder} (${code}). Make the folder yours, or move Rebound to one that is, then run the same command again.`;
}

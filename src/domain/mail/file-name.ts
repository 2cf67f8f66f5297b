/** What fits into a line of the contract, where the names of files of mail are told. */
const MOST_CHARS = 200;
/** Enough for any ending that tells what a file holds ("….mbox.gz"), with some words before it. */
const LAST_CHARS = 60;

/** A file's name as it is told to the server: a long one is cut in its middle, since its ending says what it is. */
export function shortFileName(name: string): string {
  if (name.length <= MOST_CHARS) return name;
  const first = whole(name.slice(0, MOST_CHARS - LAST_CHARS - 1));
  return `${first}…${whole(name.slice(-LAST_CHARS))}`;
}

/** Without the half of a character that the cut left over. */
function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

/**
 * Plain text as Markdown that shows exactly that text. Whatever it holds, it makes no heading, list, link, picture,
 * code, table or HTML of its own: https://spec.commonmark.org and the additions of GitHub.
 */
export function markdownText(text: string): string {
  return paragraphsOf(text)
    .map((lines) => lines.map(escapedLine).join('\\\n'))
    .join('\n\n');
}

/** The same on one line, for a heading or a list. */
export function markdownLine(text: string): string {
  return escapedLine(paragraphsOf(text).flat().join(' '));
}

/** Paragraphs of lines. Blanks at the ends of a line mean something in Markdown, and nobody sees them. */
function paragraphsOf(text: string): string[][] {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').replace(/^\p{Zs}+|\p{Zs}+$/gu, ''));
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter(({ length }) => length > 0);
}

function escapedLine(line: string): string {
  return (
    line
      // What means something wherever it stands.
      .replace(/[\\`*_[\]<>&|~$^#@]/g, '\\$&')
      // An address would become a link, with its escapes in it.
      .replace(/:(?=\/)|(?<=www)\./gi, '\\$&')
      // What means something at the beginning of a line.
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  );
}

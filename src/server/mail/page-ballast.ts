const PICTURE = /\bdata:[a-z]{1,40}\/[\w.+-]{1,80};base64,[\w+/=%-]*/gi;
const BEGINS = /<!--|<(?:style|script)\b/gi;
const ENDS: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/g,
  '<style': /<\/style/gi,
  '<script': /<\/script/gi,
};

/** A page without the pictures, styles and comments in it: nobody reads them, and they may be longer than all words. */
export function withoutBallast(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    BEGINS.lastIndex = at;
    const begins = BEGINS.exec(html);
    const ends = begins && ENDS[begins[0].toLowerCase()];
    if (!begins || !ends) break;
    ends.lastIndex = begins.index + 2;
    const end = ends.exec(html);
    // What never ends hides what comes behind it; that is for the reader of pages to say.
    if (!end) break;
    pieces.push(html.slice(at, begins.index));
    at = begins[0] === '<!--' ? ends.lastIndex : endOfTag(html, ends.lastIndex);
  }
  return [...pieces, html.slice(at)].join('').replace(PICTURE, '');
}

function endOfTag(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}

import { hidesAll } from './unseen-style.ts';

const BEGINS = /<!--|<style\b/gi;
/** `.name` or `p.name`, alone. */
const ONE_CLASS = /^\s*[a-z\d]{0,20}\.([\w-]{1,80})\s*$/i;
const CLASS_NAME = /\.([\w-]{1,80})/g;
const SHOWS = /\bdisplay\s*:\s*(?!none)/i;

/**
 * The classes whose text a page's style sheets hide, in the simple cases alone: a rule for one class, outside of any
 * condition, and none anywhere that shows it again.
 */
export function hiddenClasses(html: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const sheet of styleSheets(html)) collect(sheet, hidden, shown);
  for (const name of shown) hidden.delete(name);
  return hidden;
}

/** What stands in the style elements; those in a comment are for other programs. */
function* styleSheets(html: string): Generator<string, void, void> {
  const begins = new RegExp(BEGINS);
  for (let found = begins.exec(html); found; found = begins.exec(html)) {
    const isComment = found[0] === '<!--';
    const start = isComment ? found.index + 2 : html.indexOf('>', found.index) + 1;
    const end = isComment ? html.indexOf('-->', start) : html.indexOf('</', start);
    if (start === 0 || end < 0) return;
    if (!isComment) yield html.slice(start, end);
    begins.lastIndex = end + 2;
  }
}

function collect(sheet: string, hidden: Set<string>, shown: Set<string>): void {
  if (!/none|hidden|0|-\d{3}/.test(sheet)) return;
  let depth = 0;
  let selector = '';
  let from = 0;
  for (const { 0: mark, index } of sheet.matchAll(/[{}]/g)) {
    const text = sheet.slice(from, index);
    from = index + 1;
    if (mark === '{') {
      depth += 1;
      selector = text.replace(/\/\*[^*]*\*\//g, '').replace(/<!--|-->/g, '');
      continue;
    }
    if (hidesAll(text)) {
      if (depth === 1)
        for (const one of selector.split(',')) {
          const name = ONE_CLASS.exec(one)?.[1];
          if (name) hidden.add(name);
        }
    } else if (SHOWS.test(text)) {
      for (const [, name = ''] of selector.matchAll(CLASS_NAME)) shown.add(name);
    }
    depth = Math.max(depth - 1, 0);
  }
}

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** How deep a page nests, and how much there is to open anew in it. */
export type Nesting = { depth: number; reopening: number };

/** Elements that never hold content, and those a sibling closes: neither makes the page deeper. */
const NOT_NESTING = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot rt rp'
  ).split(' '),
);
/** What a browser opens anew in every block until it is closed. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * Told by the page's tags alone, in one linear pass, before a parser builds anything; no further than `maxDepth`. An end tag closes
 * down to the nearest open element of its name, as in browsers. `reopening`: to open a formatting element a browser compares
 * it with all others that are open, and may open all of them in every element that follows: the sum of their number's square.
 */
export function nestingOf(html: string, maxDepth: number): Nesting {
  const open: string[] = [];
  const formats = new Map<string, number>();
  let formatting = 0;
  const nesting: Nesting = { depth: 0, reopening: 0 };
  const begins = (name: string) => {
    if (FORMATTING.has(name)) {
      formats.set(name, (formats.get(name) ?? 0) + 1);
      formatting += 1;
    }
    nesting.reopening += formatting * formatting;
    if (!NOT_NESTING.has(name) && nesting.depth <= maxDepth)
      nesting.depth = Math.max(nesting.depth, open.push(name));
  };
  const ends = (name: string) => {
    const count = formats.get(name) ?? 0;
    if (count > 0) {
      formats.set(name, count - 1);
      formatting -= 1;
    }
    if (nesting.depth <= maxDepth && open.includes(name)) open.length = open.lastIndexOf(name);
  };
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const tokens = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ...IGNORED,
      onopentagname: (start, end) => begins(nameAt(start, end)),
      onclosetag: (start, end) => ends(nameAt(start, end)),
    },
  );
  tokens.write(html);
  tokens.end();
  return nesting;
}

const IGNORED: TokenizerCallbacks = {
  onattribdata() {},
  onattribentity() {},
  onattribend() {},
  onattribname() {},
  oncdata() {},
  onclosetag() {},
  oncomment() {},
  ondeclaration() {},
  onend() {},
  onopentagend() {},
  onopentagname() {},
  onprocessinginstruction() {},
  onselfclosingtag() {},
  ontext() {},
  ontextentity() {},
};

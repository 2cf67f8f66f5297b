import type { DomNode } from 'html-to-text';

const MAX_CHARS = 200;
const MAX_NODES = 50;
/** "Position: Data Engineer", and nothing but a time or an address: "10:30", "https://…". */
const LABEL_AND_VALUE = /^[^:]{1,40}\p{L}\s?:\s+\S/u;
const LABEL = /^[^:]{0,40}\p{L}\s?:\s*$/u;

/** Whether a line ends behind a cell of a table: it says of what it is itself, or the next cell begins something new. */
export function endsLine(cell: DomNode): boolean {
  const next = nextCell(cell);
  if (!next) return false;
  const words = beginningOf(cell);
  if (words === '') return false;
  return LABEL_AND_VALUE.test(words) || (!LABEL.test(words) && LABEL.test(beginningOf(next)));
}

function nextCell(cell: DomNode): DomNode | null {
  let next = (cell as Linked).next;
  while (next && next.type !== 'tag') next = (next as Linked).next;
  return next && /^t[dh]$/.test(next.name ?? '') ? next : null;
}

type Linked = DomNode & { next?: DomNode | null };

/** The first words in an element, however it nests them. */
function beginningOf(element: DomNode): string {
  const open = element.children.slice(0, MAX_NODES).reverse();
  let words = '';
  for (let nodes = 0; nodes < MAX_NODES && words.length < MAX_CHARS; nodes += 1) {
    const node = open.pop();
    if (!node) break;
    if (node.type === 'text') words += node.data ?? '';
    else if (node.type === 'tag')
      for (const child of node.children.slice(0, MAX_NODES).reverse()) open.push(child);
  }
  return words.trim();
}

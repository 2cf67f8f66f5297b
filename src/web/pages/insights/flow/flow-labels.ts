import { FLOW_ENDS } from '../../../../domain/insight/flow.ts';

/** Where the name and the count of a node stand, as SVG places text: `y` is the base line of the first line. */
export type FlowLabel = {
  x: number;
  y: number;
  anchor: 'start' | 'middle';
  text: string;
  isOneLine: boolean;
};

type Box = {
  depth: number;
  kind: string;
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  count: number;
};

export const LINE_HEIGHT = 16;
/** What two rows of names of sources need above them. */
export const ROOM_FOR_SOURCES = 76;
const CHARACTER = 6.9;
const GAP = 8;
const LONGEST = { horizontal: 26, vertical: 16, source: 10 };

/** Beside each node from left to right; under it from top to bottom, moved apart where two would meet. */
export function placeLabels(
  nodes: readonly Box[],
  { width, isVertical }: { width: number; isVertical: boolean },
): FlowLabel[] {
  if (!isVertical) return nodes.map(besideNode);
  const labels = nodes.map((node, at): FlowLabel & { node: Box } => {
    // Sources stand in the first row, with free space above: every second one is a line higher.
    const isSource = node.kind === 'source';
    const text = shortened(node.text, isSource ? LONGEST.source : LONGEST.vertical);
    const y = isSource ? node.y - 24 - (at % 2) * 2 * LINE_HEIGHT : node.y + node.height + LINE_HEIGHT;
    return { x: node.x + node.width / 2, y, anchor: 'middle', text, isOneLine: false, node };
  });
  for (const row of Map.groupBy(labels, ({ y }) => Math.round(y)).values()) moveApart(row, width);
  return labels.map(({ node: _node, ...label }) => label);
}

function besideNode({ x, y, width, height, text, kind }: Box): FlowLabel {
  const isOneLine = isEnd(kind) || height < 2 * LINE_HEIGHT;
  const middle = y + height / 2 + LINE_HEIGHT * 0.32 - (isOneLine ? 0 : LINE_HEIGHT / 2);
  return {
    x: x + width + 7,
    y: middle,
    anchor: 'start',
    text: shortened(text, LONGEST.horizontal),
    isOneLine,
  };
}

/** What ended, or waits: a short name. */
export function isEnd(kind: string): boolean {
  return (FLOW_ENDS as readonly string[]).includes(kind);
}

/** From the left each is pushed clear of the one before, then from the right edge back. */
function moveApart(row: (FlowLabel & { node: Box })[], width: number): void {
  row.sort((a, b) => a.x - b.x);
  let edge = 0;
  for (const label of row) {
    label.x = Math.max(label.x, edge + halfOf(label));
    edge = label.x + halfOf(label) + GAP;
  }
  edge = width;
  for (const label of row.toReversed()) {
    label.x = Math.min(label.x, edge - halfOf(label));
    edge = label.x - halfOf(label) - GAP;
  }
}

function halfOf({ text, node }: { text: string; node: Box }): number {
  return (Math.max(text.length, String(node.count).length) * CHARACTER) / 2;
}

function shortened(text: string, longest: number): string {
  const letters = [...text];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

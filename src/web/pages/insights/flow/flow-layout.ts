import { sankey, sankeyLeft } from 'd3-sankey';
import { area, curveBumpX, curveBumpY } from 'd3-shape';
import type { Flow } from '../../../../contract/insight-flow.ts';
import { flowLabel } from '../../../../domain/insight/flow-words.ts';
import { type FlowLabel, isEnd, placeLabels, ROOM_FOR_SOURCES } from './flow-labels.ts';

export type FlowLook = 'on' | 'well' | 'wait' | 'silent' | 'no' | 'own';
type Node = Flow['nodes'][number];
export type DrawnNode = Node & {
  depth: number;
  look: FlowLook;
  x: number;
  y: number;
  width: number;
  height: number;
  label: FlowLabel;
};
/** A band between two nodes: its outline, and how thick it is. */
export type DrawnBand = {
  id: string;
  from: string;
  to: string;
  count: number;
  look: FlowLook;
  path: string;
  thickness: number;
};
export type FlowLayout = {
  width: number;
  height: number;
  isVertical: boolean;
  nodes: DrawnNode[];
  bands: DrawnBand[];
};

const BAR = 11;
/** So that one application of five thousand is still a line. */
const THINNEST = 1.5;
const THICKEST_EACH = 30;
const HORIZONTAL = { gap: 28, tallest: 400, right: 128, top: 14, bottom: 14 };
const VERTICAL = { gap: 42, row: 92, top: 6, bottom: 46 };

/**
 * Places a flow: from left to right where there is room, from top to bottom on a phone. The way on is drawn first in
 * each column (or row), what ended below (or beside) it, so that bands do not cross.
 */
export function layFlow(
  { nodes, links, total }: Pick<Flow, 'nodes' | 'links' | 'total'>,
  width: number,
): FlowLayout {
  const isVertical = width < 620;
  if (nodes.length === 0) return { width, height: 0, isVertical, nodes: [], bands: [] };
  const most = mostInOneColumn(nodes, links);
  const thickest = total * THICKEST_EACH;
  const columns = columnsOf(nodes, links);
  const top = nodes.some(({ kind }) => kind === 'source') ? ROOM_FOR_SOURCES : VERTICAL.top;
  const height = isVertical
    ? top + VERTICAL.bottom + Math.max(0, columns - 1) * VERTICAL.row + BAR
    : HORIZONTAL.top +
      HORIZONTAL.bottom +
      Math.min(HORIZONTAL.tallest, thickest + (most - 1) * HORIZONTAL.gap + 20);
  const across = Math.min(width, thickest + (most - 1) * VERTICAL.gap);
  const order = new Map(nodes.map((node, at) => [node.id, rankOf(node, at)]));
  const lay = sankey<Node, { count: number }>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeSort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .nodeWidth(BAR)
    .nodePadding(isVertical ? VERTICAL.gap : HORIZONTAL.gap)
    .extent(
      isVertical
        ? [
            [top, (width - across) / 2],
            [height - VERTICAL.bottom, (width + across) / 2],
          ]
        : [
            [1, HORIZONTAL.top],
            [width - HORIZONTAL.right, height - HORIZONTAL.bottom],
          ],
    );
  const graph = lay({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map(({ from, to, count }) => ({ source: from, target: to, value: count, count })),
  });
  const drawn = graph.nodes.map((node) => {
    const {
      x0 = 0,
      x1 = 0,
      y0 = 0,
      y1 = 0,
      depth = 0,
      id,
      kind,
      after,
      name,
      savedName,
      count,
      ended,
    } = node;
    const thickness = Math.max(THINNEST * 2, y1 - y0);
    const middle = (y0 + y1) / 2;
    const box = isVertical
      ? { x: middle - thickness / 2, y: x0, width: thickness, height: x1 - x0 }
      : { x: x0, y: middle - thickness / 2, width: x1 - x0, height: thickness };
    return { id, kind, after, name, savedName, count, ended, depth, look: lookOf(node), ...box };
  });
  const bands = graph.links.map(({ source, target, y0 = 0, y1 = 0, width: across = 0, count }) => {
    const [from, to] = [source as Node & { x1: number }, target as Node & { x0: number }];
    const thickness = Math.max(THINNEST, across);
    return {
      id: `${from.id}>${to.id}`,
      from: from.id,
      to: to.id,
      count,
      look: lookOf(to),
      path: bandPath([from.x1, y0], [to.x0, y1], thickness, isVertical),
      thickness,
    };
  });
  const labels = placeLabels(
    drawn.map((node) => ({ ...node, text: flowLabel(node) })),
    { width, isVertical },
  );
  return {
    width,
    height,
    isVertical,
    nodes: drawn.map((node, at) => ({
      ...node,
      label: labels[at] ?? NO_LABEL,
    })),
    bands,
  };
}

const NO_LABEL: FlowLabel = { x: 0, y: 0, anchor: 'start', text: '', isOneLine: true };

function bandPath(
  [fromAlong, fromMiddle]: [number, number],
  [toAlong, toMiddle]: [number, number],
  thickness: number,
  isVertical: boolean,
): string {
  const ends = [
    { along: fromAlong, middle: fromMiddle },
    { along: toAlong, middle: toMiddle },
  ];
  const outline = area<(typeof ends)[number]>().digits(1);
  const side =
    (sign: number) =>
    ({ middle }: (typeof ends)[number]) =>
      middle + (sign * thickness) / 2;
  const drawn = isVertical
    ? outline
        .y(({ along }) => along)
        .x0(side(-1))
        .x1(side(1))
        .curve(curveBumpY)
    : outline
        .x(({ along }) => along)
        .y0(side(-1))
        .y1(side(1))
        .curve(curveBumpX);
  return drawn(ends) ?? '';
}

function lookOf({ kind }: Pick<Node, 'kind'>): FlowLook {
  switch (kind) {
    case 'offer':
    case 'accepted':
      return 'well';
    case 'waiting':
      return 'wait';
    case 'silent':
    case 'let_go':
      return 'silent';
    case 'no':
      return 'no';
    case 'declined':
    case 'withdrawn':
      return 'own';
    default:
      return 'on';
  }
}

/** Within a column: who wrote first, then the way on, then what ended before it. */
function rankOf({ kind }: Node, at: number): number {
  if (kind === 'unapplied') return -1;
  return isEnd(kind) ? 1000 + at : at;
}

function depthsOf(nodes: readonly Node[], links: Flow['links']): number[] {
  const depths = new Map<string, number>();
  // Nodes come from left to right, so one pass is enough.
  for (const { id } of nodes) {
    const before = links.filter(({ to }) => to === id).map(({ from }) => depths.get(from) ?? 0);
    depths.set(id, before.length > 0 ? Math.max(...before) + 1 : 0);
  }
  return [...depths.values()];
}

function columnsOf(nodes: readonly Node[], links: Flow['links']): number {
  return Math.max(0, ...depthsOf(nodes, links)) + 1;
}

function mostInOneColumn(nodes: readonly Node[], links: Flow['links']): number {
  const counts = new Map<number, number>();
  for (const depth of depthsOf(nodes, links)) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}

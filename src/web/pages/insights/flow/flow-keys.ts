import type { DrawnBand, DrawnNode, FlowLayout } from './flow-layout.ts';

/**
 * Where an arrow key leads from a node or a band. Onwards: from a node into its first band, from a band to its node;
 * backwards the same way. Up and down: to the next node of the same column, or the next band that leaves it. Every
 * node and every band is reached. What has nothing further in that direction stays.
 */
export function nextPart(layout: FlowLayout, id: string, key: string): string {
  const { isVertical } = layout;
  const onwards = isVertical ? 'ArrowDown' : 'ArrowRight';
  const back = isVertical ? 'ArrowUp' : 'ArrowLeft';
  const next = isVertical ? 'ArrowRight' : 'ArrowDown';
  const previous = isVertical ? 'ArrowLeft' : 'ArrowUp';
  const parts = partsInOrder(layout);
  if (key === 'Home') return parts[0] ?? id;
  if (key === 'End') return parts.at(-1) ?? id;
  const band = layout.bands.find((one) => one.id === id);
  if (key === onwards) return band ? band.to : (bandsFrom(layout, id)[0]?.id ?? id);
  if (key === back) return band ? band.from : (bandsInto(layout, id)[0]?.id ?? id);
  if (key !== next && key !== previous) return id;
  const row = band
    ? bandsOfColumn(layout, depthOf(layout, band.from))
    : nodesOfColumn(layout, depthOf(layout, id));
  const at = row.findIndex((one) => one.id === id);
  return row[at + (key === next ? 1 : -1)]?.id ?? id;
}

/** Nodes and bands in the order one reads them: each column, then what leaves it. */
export function partsInOrder(layout: FlowLayout): string[] {
  const columns = Math.max(0, ...layout.nodes.map(({ depth }) => depth)) + 1;
  return Array.from({ length: columns }, (_, depth) => [
    ...nodesOfColumn(layout, depth).map(({ id }) => id),
    ...bandsOfColumn(layout, depth).map(({ id }) => id),
  ]).flat();
}

function nodesOfColumn({ nodes, isVertical }: FlowLayout, depth: number): DrawnNode[] {
  return nodes.filter((node) => node.depth === depth).sort((a, b) => (isVertical ? a.x - b.x : a.y - b.y));
}

function bandsOfColumn(layout: FlowLayout, depth: number): DrawnBand[] {
  return nodesOfColumn(layout, depth).flatMap(({ id }) => bandsFrom(layout, id));
}

function bandsFrom(layout: FlowLayout, id: string): DrawnBand[] {
  return byOtherEnd(
    layout,
    layout.bands.filter(({ from }) => from === id),
    'to',
  );
}

function bandsInto(layout: FlowLayout, id: string): DrawnBand[] {
  return byOtherEnd(
    layout,
    layout.bands.filter(({ to }) => to === id),
    'from',
  );
}

function byOtherEnd({ nodes, isVertical }: FlowLayout, bands: DrawnBand[], end: 'from' | 'to'): DrawnBand[] {
  const place = new Map(nodes.map((node) => [node.id, isVertical ? node.x : node.y]));
  return bands.sort((a, b) => (place.get(a[end]) ?? 0) - (place.get(b[end]) ?? 0));
}

function depthOf({ nodes }: FlowLayout, id: string): number {
  return nodes.find((node) => node.id === id)?.depth ?? 0;
}

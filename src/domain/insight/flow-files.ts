import { csvLine } from '../csv.ts';
import type { FlowLink, FlowNode } from './flow.ts';
import { flowName } from './flow-words.ts';

type Picture = { nodes: readonly FlowNode[]; links: readonly FlowLink[] };

/** The bands of a flow as a table for a spreadsheet. */
export function flowCsv({ nodes, links }: Picture): string {
  const names = new Map(nodes.map((node) => [node.id, flowName(node)]));
  const rows = links.map(({ from, to, count }) => [names.get(from) ?? from, names.get(to) ?? to, count]);
  return [['From', 'To', 'Applications'], ...rows].map(csvLine).join('');
}

/** The same for the page of SankeyMATIC, to paste: "Applied [21] Answered", and a colour for each node. */
export function sankeyMaticText({ nodes, links }: Picture, colourOf: (node: FlowNode) => string): string {
  const names = new Map(nodes.map((node) => [node.id, plainName(flowName(node))]));
  const bands = links.map(({ from, to, count }) => `${names.get(from)} [${count}] ${names.get(to)}`);
  const colours = nodes.map((node) => `:${names.get(node.id)} ${colourOf(node)}`);
  return `${[...bands, '', ...colours].join('\n')}\n`;
}

/** What means something to SankeyMATIC cannot stand in a name: brackets, and what begins a comment, a node or a colour. */
function plainName(name: string): string {
  return (
    name
      .replaceAll(/[[\]{}#:'"/\\]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim() || 'Another source'
  );
}

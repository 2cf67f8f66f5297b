import type { Flow } from '../../../../contract/insight-flow.ts';
import { flowName } from '../../../../domain/insight/flow-words.ts';
import { counted } from '../../../words.ts';

type Picture = Pick<Flow, 'nodes' | 'links' | 'total'>;

/** What a node or a band says, counts first: "21 of 38 applications: Answered". */
export function partSentence({ nodes, links, total }: Picture, part: string): string {
  const names = new Map(nodes.map((node) => [node.id, flowName(node)]));
  const node = nodes.find(({ id }) => id === part);
  if (node) {
    return node.count === total
      ? `${names.get(part)}: all ${counted(total, 'application')}`
      : `${names.get(part)}: ${node.count} of ${counted(total, 'application')}`;
  }
  const link = links.find(({ from, to }) => `${from}>${to}` === part);
  if (!link) return '';
  const [from, to] = [names.get(link.from) ?? '', names.get(link.to) ?? ''];
  const left = nodes.find(({ id }) => id === link.from)?.count ?? total;
  return `From ${from} to ${to}: ${link.count} of ${left}`;
}

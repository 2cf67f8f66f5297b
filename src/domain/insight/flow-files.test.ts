import { expect, test } from 'vitest';
import type { FlowNode } from './flow.ts';
import { FLOW_ENDS, FLOW_STEPS } from './flow.ts';
import { flowCsv, sankeyMaticText } from './flow-files.ts';
import { flowName } from './flow-words.ts';

const node = (id: string, kind: FlowNode['kind'], after: FlowNode['after'] = null, name = ''): FlowNode => {
  return { id, kind, after, name, count: 2, ended: 0 };
};
const nodes = [
  node('source:=1+1 [x]', 'source', null, '=1+1 [x]'),
  node('applied', 'applied'),
  node('answered', 'answered'),
  node('no:answered', 'no', 'answered'),
];
const links = [
  { from: 'source:=1+1 [x]', to: 'applied', count: 2 },
  { from: 'applied', to: 'answered', count: 2 },
  { from: 'answered', to: 'no:answered', count: 1 },
];

test('as CSV, a source that looks like a formula stays text', () => {
  expect(flowCsv({ nodes, links }).split('\r\n')).toEqual([
    'From,To,Applications',
    "'=1+1 [x],Applied,2",
    'Applied,Answered,2',
    'Answered,"No, without an interview",1',
    '',
  ]);
});

test('as SankeyMATIC text, no name carries a bracket of its own', () => {
  expect(sankeyMaticText({ nodes, links }, () => '#26221d').split('\n')).toEqual([
    '=1+1 x [2] Applied',
    'Applied [2] Answered',
    'Answered [1] No, without an interview',
    '',
    ':=1+1 x #26221d',
    ':Applied #26221d',
    ':Answered #26221d',
    ':No, without an interview #26221d',
    '',
  ]);
});

test('every node has a name of its own', () => {
  const ends = FLOW_STEPS.filter((step) => step !== 'unapplied').flatMap((after) =>
    FLOW_ENDS.map((end) => node(`${end}:${after}`, end, after)),
  );
  const all = [...FLOW_STEPS.map((step) => node(step, step)), ...ends];
  expect(new Set(all.map(flowName)).size).toBe(all.length);
});

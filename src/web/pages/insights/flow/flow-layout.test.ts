import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../../contract/insight-flow.ts';
import { nextPart, partsInOrder } from './flow-keys.ts';
import { layFlow } from './flow-layout.ts';
import { partSentence } from './flow-sentence.ts';
import { flowSvg } from './flow-svg.ts';

type Node = Flow['nodes'][number];

function node(id: string, count: number, ended = 0): Node {
  const [kind, after = null] = id.split(':') as [Node['kind'], Node['after']];
  return { id, kind, after: kind === 'source' ? null : after, name: '', savedName: '', count, ended };
}

const FLOW: Flow = {
  nodes: [
    node('applied', 38),
    node('waiting:applied', 6, 6),
    node('silent:applied', 11, 11),
    node('answered', 21),
    node('no:answered', 11, 11),
    node('interview_1', 10),
    node('no:interview_1', 6, 6),
    node('interview_2', 4),
    node('waiting:interview_2', 4, 4),
  ],
  links: [
    { from: 'applied', to: 'answered', count: 21 },
    { from: 'applied', to: 'silent:applied', count: 11 },
    { from: 'applied', to: 'waiting:applied', count: 6 },
    { from: 'answered', to: 'interview_1', count: 10 },
    { from: 'answered', to: 'no:answered', count: 11 },
    { from: 'interview_1', to: 'no:interview_1', count: 6 },
    { from: 'interview_1', to: 'interview_2', count: 4 },
    { from: 'interview_2', to: 'waiting:interview_2', count: 4 },
  ],
  total: 38,
  notSent: 0,
  firstDay: '2026-01-05' as Flow['firstDay'],
  lastDay: '2026-04-16' as Flow['lastDay'],
  sources: [],
  years: ['2026'],
};
const WIDTHS = [290, 340, 700, 984];

describe('the flow as it is drawn', () => {
  test.each(WIDTHS)('keeps everything within %i pixels, and as thick as its count', (width) => {
    const { nodes, bands, height, isVertical } = layFlow(FLOW, width);
    expect(isVertical).toBe(width < 620);
    for (const { x, y, width: wide, height: tall } of nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width + 0.01);
      expect(y + tall).toBeLessThanOrEqual(height + 0.01);
    }
    const [first] = bands;
    for (const { thickness, count } of bands) {
      expect(thickness / count).toBeCloseTo((first?.thickness ?? 0) / (first?.count ?? 1), 6);
    }
  });

  test.each(WIDTHS)(
    'at %i pixels the way on comes before what ended, and no two nodes of a column meet',
    (width) => {
      const { nodes, isVertical } = layFlow(FLOW, width);
      for (const column of Map.groupBy(nodes, ({ depth }) => depth).values()) {
        const along = column.toSorted((a, b) => (isVertical ? a.x - b.x : a.y - b.y));
        expect(along.map(({ after }) => after !== null)).toEqual(
          along.map(({ after }) => after !== null).toSorted(),
        );
        for (const [at, one] of along.entries()) {
          const next = along[at + 1];
          if (next)
            expect(isVertical ? one.x + one.width : one.y + one.height).toBeLessThan(
              isVertical ? next.x : next.y,
            );
        }
      }
    },
  );

  test('on a phone no two names of a row lie over each other', () => {
    const { nodes } = layFlow(FLOW, 318);
    for (const row of Map.groupBy(nodes, ({ label }) => label.y).values()) {
      const labels = row.map(({ label }) => label).toSorted((a, b) => a.x - b.x);
      for (const [at, one] of labels.entries()) {
        const next = labels[at + 1];
        if (next) expect(next.x - one.x).toBeGreaterThan(((one.text.length + next.text.length) * 6.5) / 2);
      }
    }
  });

  test('one application is not blown up to the height of forty', () => {
    const links = [{ from: 'applied', to: 'waiting:applied', count: 1 }];
    const { height, bands } = layFlow(
      { nodes: [node('applied', 1), node('waiting:applied', 1, 1)], links, total: 1 },
      900,
    );
    expect(height).toBeLessThan(100);
    expect(bands[0]?.thickness).toBeLessThan(60);
  });

  test('one of five thousand is still a line one can see', () => {
    const nodes = [
      node('applied', 5000),
      node('answered', 1),
      node('silent:applied', 4999, 4999),
      node('no:answered', 1, 1),
    ];
    const links = [
      { from: 'applied', to: 'answered', count: 1 },
      { from: 'applied', to: 'silent:applied', count: 4999 },
      { from: 'answered', to: 'no:answered', count: 1 },
    ];
    const { bands } = layFlow({ nodes, links, total: 5000 }, 900);
    for (const { thickness } of bands) expect(thickness).toBeGreaterThanOrEqual(1.5);
  });

  test('nothing at all is drawn as nothing', () => {
    expect(layFlow({ nodes: [], links: [], total: 0 }, 900)).toMatchObject({ nodes: [], bands: [] });
  });
});

describe('with the arrow keys', () => {
  test.each(WIDTHS)('every node and band is reached from the first (%i pixels)', (width) => {
    const layout = layFlow(FLOW, width);
    const all = partsInOrder(layout);
    expect(all).toHaveLength(FLOW.nodes.length + FLOW.links.length);
    const reached = new Set([all[0] ?? '']);
    for (const id of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
        reached.add(nextPart(layout, id, key));
    }
    expect([...reached].sort()).toEqual([...all].sort());
    expect(nextPart(layout, 'answered', 'Home')).toBe('applied');
    expect(nextPart(layout, 'applied', 'End')).toBe(all.at(-1));
    expect(nextPart(layout, 'applied', 'x')).toBe('applied');
  });
});

test('each part says its counts in a sentence', () => {
  expect(partSentence(FLOW, 'applied')).toBe('Applied: all 38 applications');
  expect(partSentence(FLOW, 'answered')).toBe('Answered: 21 of 38 applications');
  expect(partSentence(FLOW, 'interview_1>no:interview_1')).toBe(
    'From First interview to No, after the first interview: 6 of 10',
  );
});

test('the saved picture names a source by what may be shown around, and escapes it', () => {
  const source = { ...node('source:x', 38), name: 'Northwind careers', savedName: 'Friends & <family>' };
  const nodes = [source, ...FLOW.nodes];
  const links = [{ from: 'source:x', to: 'applied', count: 38 }, ...FLOW.links];
  const { svg } = flowSvg(
    { ...FLOW, nodes, links },
    { sans: 'data:font/woff2;base64,AA', serif: 'data:font/woff2;base64,BB' },
  );
  expect(svg).not.toContain('Northwind');
  expect(svg).toContain('Friends &amp; &lt;family&gt;');
  expect(svg).toContain('38 applications, 5 January to 16 April 2026');
  expect(svg.match(/<path /g)).toHaveLength(links.length);
  expect(svg).toContain('data:font/woff2;base64,AA');
  expect(svg).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
});

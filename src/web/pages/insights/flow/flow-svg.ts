import type { Flow } from '../../../../contract/insight-flow.ts';
import { shortDay } from '../../../../domain/day-words.ts';
import type { FlowNode } from '../../../../domain/insight/flow.ts';
import { counted } from '../../../words.ts';
import { LINE_HEIGHT } from './flow-labels.ts';
import { type DrawnNode, type FlowLook, layFlow } from './flow-layout.ts';

/** The light colours of theme/tokens.css: a picture is shown around in places that know nothing of dark. */
const PICTURE_COLOURS = {
  paper: '#faf7f2',
  ink: '#26221d',
  soft: '#5d564c',
  on: '#1f6a8c',
  well: '#2c7a45',
  wait: '#8a5f0d',
  silent: '#8f8574',
  no: '#7a7064',
  own: '#8f8574',
} as const satisfies Record<FlowLook | 'paper' | 'ink' | 'soft', string>;
const BAND_OPACITY: Record<FlowLook, number> = {
  on: 0.34,
  well: 0.4,
  wait: 0.3,
  silent: 0.34,
  no: 0.4,
  own: 0.34,
};
const PICTURE_WIDTH = 1200;
const MARGIN = 48;
const HEAD = 118;

/** The fonts of the picture as data, so that it looks the same wherever it is opened. */
export type PictureFonts = { sans: string; serif: string };

/** The flow as a file of its own: fonts inside, colours written out, nothing named that names a company. */
export function flowSvg(flow: Flow, fonts: PictureFonts): { svg: string; width: number; height: number } {
  const nodes = flow.nodes.map((node) => ({ ...node, name: node.savedName }));
  const layout = layFlow({ ...flow, nodes }, PICTURE_WIDTH - 2 * MARGIN);
  const height = Math.round(layout.height + HEAD + MARGIN);
  const bands = layout.bands.map(
    ({ path, look }) =>
      `<path d="${path}" fill="${PICTURE_COLOURS[look]}" fill-opacity="${BAND_OPACITY[look]}"/>`,
  );
  const bars = layout.nodes.map(
    ({ x, y, width, height: tall }) =>
      `<rect x="${one(x)}" y="${one(y)}" width="${one(width)}" height="${one(tall)}" rx="2" fill="${PICTURE_COLOURS.ink}"/>`,
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}" role="img" aria-label="${escaped(titleOf(flow))}">`,
    `<title>${escaped(titleOf(flow))}</title>`,
    `<style>${fontFace('Picture Sans', fonts.sans, '100 900')}${fontFace('Picture Serif', fonts.serif, '200 800')}</style>`,
    `<rect width="${PICTURE_WIDTH}" height="${height}" fill="${PICTURE_COLOURS.paper}"/>`,
    `<text x="${MARGIN}" y="66" font-family="${SERIF}" font-size="34" font-weight="500" fill="${PICTURE_COLOURS.ink}">My job search</text>`,
    `<text x="${MARGIN}" y="94" font-family="${SANS}" font-size="15" fill="${PICTURE_COLOURS.soft}">${escaped(subtitleOf(flow))}</text>`,
    `<g transform="translate(${MARGIN} ${HEAD})" font-family="${SANS}" font-size="14" fill="${PICTURE_COLOURS.ink}">`,
    ...bands,
    ...bars,
    ...layout.nodes.map(labelText),
    '</g>',
    '</svg>',
  ];
  return { svg: svg.join('\n'), width: PICTURE_WIDTH, height };
}

/** The colour of a node for tools that draw the picture anew. */
export function pictureColourOf({ kind }: Pick<FlowNode, 'kind'>): string {
  switch (kind) {
    case 'offer':
    case 'accepted':
      return PICTURE_COLOURS.well;
    case 'waiting':
      return PICTURE_COLOURS.wait;
    case 'no':
      return PICTURE_COLOURS.no;
    case 'silent':
    case 'let_go':
    case 'declined':
    case 'withdrawn':
      return PICTURE_COLOURS.silent;
    default:
      return PICTURE_COLOURS.on;
  }
}

const SANS = "'Picture Sans', 'Inter Variable', Inter, system-ui, sans-serif";
const SERIF = "'Picture Serif', 'Newsreader Variable', Newsreader, Georgia, serif";

function titleOf({ total }: Flow): string {
  return `My job search: where ${counted(total, 'application')} went`;
}

/** "38 applications, 3 March to 10 April 2026" */
function subtitleOf({ total, firstDay, lastDay }: Flow): string {
  const sum = counted(total, 'application');
  if (!firstDay || !lastDay) return sum;
  const year = lastDay.slice(0, 4);
  if (firstDay === lastDay) return `${sum}, ${shortDay(lastDay)} ${year}`;
  const first = firstDay.startsWith(year)
    ? shortDay(firstDay)
    : `${shortDay(firstDay)} ${firstDay.slice(0, 4)}`;
  return `${sum}, ${first} to ${shortDay(lastDay)} ${year}`;
}

function labelText({ label, count }: DrawnNode): string {
  const x = one(label.x);
  const attributes = `x="${x}" y="${one(label.y)}" text-anchor="${label.anchor}" paint-order="stroke" stroke="${PICTURE_COLOURS.paper}" stroke-width="2.5" stroke-opacity="0.7" stroke-linejoin="round"`;
  const number = label.isOneLine
    ? ` <tspan font-weight="650">${count}</tspan>`
    : `<tspan x="${x}" dy="${LINE_HEIGHT}" font-weight="650">${count}</tspan>`;
  return `<text ${attributes}>${escaped(label.text)}${number}</text>`;
}

function fontFace(family: string, data: string, weights: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weights};src:url(${data}) format('woff2');}`;
}

function one(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  // Control characters cannot stand in XML at all.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML refuses.
  const legal = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ');
  return legal
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import type { Flow } from '../../../../contract/insight-flow.ts';
import { flowCsv, sankeyMaticText } from '../../../../domain/insight/flow-files.ts';
import { saveFile } from '../../../save-file.ts';
import { flowSvg, pictureColourOf } from './flow-svg.ts';

export type FlowFile = 'svg' | 'png' | 'csv' | 'txt';

const NAME = 'where-they-went';
/** Sharp also where it is shown twice as large. */
const PNG_SCALE = 2;

/** Makes the file on this page and saves it. No company is named in any of them. */
export async function saveFlow(flow: Flow, kind: FlowFile): Promise<void> {
  saveFile(`${NAME}.${kind}`, await fileOf(flow, kind));
}

async function fileOf(flow: Flow, kind: FlowFile): Promise<Blob> {
  const nodes = flow.nodes.map((node) => ({ ...node, name: node.savedName }));
  switch (kind) {
    case 'csv':
      // The mark at the beginning tells spreadsheets that names are in UTF-8.
      return new Blob(['\ufeff', flowCsv({ ...flow, nodes })], { type: 'text/csv;charset=utf-8' });
    case 'txt':
      return new Blob([sankeyMaticText({ ...flow, nodes }, pictureColourOf)], {
        type: 'text/plain;charset=utf-8',
      });
    case 'svg':
      return new Blob([(await pictureOf(flow)).svg], { type: 'image/svg+xml' });
    case 'png':
      return drawnAsPng(await pictureOf(flow));
  }
}

async function pictureOf(flow: Flow): Promise<Picture> {
  return flowSvg(flow, { sans: await asData(sans), serif: await asData(serif) });
}

type Picture = ReturnType<typeof flowSvg>;

async function asData(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

async function drawnAsPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser could not draw the picture. Saving it as SVG still works.'));
    }, 'image/png');
  });
}

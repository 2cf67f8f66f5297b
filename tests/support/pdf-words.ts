import { inflateSync } from 'node:zlib';

export type PdfPage = {
  /** The width and height of the paper, in points. */
  size: [number, number];
  /** What is drawn within each heading, paragraph and cell, in order: its tag and its text. */
  parts: { tag: string; text: string }[];
  /** What a screen reader passes over: page numbers, heads that come again. */
  beside: string[];
};

type Objects = Map<string, string>;

/** Reads back what our own PDF files say, so that tests need no program for it. Knows pdfkit's way of writing alone. */
export function pdfPages(file: Buffer): PdfPage[] {
  const text = file.toString('latin1');
  const objects: Objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  const tree = [...objects.values()].find((object) => object.includes('/Type /Pages')) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? '';
  return references(kids).map((page) => readPage(objects, objects.get(page) ?? ''));
}

/** All words of a file, however they are cut into parts and lines. */
export function pdfWords(file: Buffer): string {
  return pdfPages(file)
    .flatMap((page) => [...page.parts.map((part) => part.text), ...page.beside])
    .join('\n');
}

/** The catalog and the title, as they stand in the file. */
export function pdfFacts(file: Buffer): { title: string; language: string | undefined; isDated: boolean } {
  const text = file.toString('latin1');
  const title = /\/Title (\d+) 0 R/.exec(text)?.[1];
  const written = new RegExp(`\\n${title} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(text)?.[1] ?? '';
  return {
    title: textOf(written.slice(1, -1)),
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1],
    isDated: text.includes('/CreationDate'),
  };
}

function readPage(objects: Objects, page: string): PdfPage {
  const [, , , width, height] = /\/MediaBox \[(\S+) (\S+) (\S+) (\S+)\]/.exec(page) ?? [];
  const resources = objects.get(/\/Resources (\d+)/.exec(page)?.[1] ?? '') ?? '';
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name ?? '',
      lettersOf(objects, objects.get(id ?? '') ?? ''),
    ]),
  );
  const content = streamOf(objects.get(/\/Contents (\d+)/.exec(page)?.[1] ?? '') ?? '');
  const size: [number, number] = [Number(width), Number(height)];
  return { size, ...readContent(content, fonts) };
}

function readContent(content: string, fonts: Map<string, Map<string, string>>): Omit<PdfPage, 'size'> {
  const parts: { tag: string; text: string }[] = [];
  const beside: string[] = [];
  const open: { tag: string; text: string; actual: string | null; y: string | null }[] = [];
  let font = new Map<string, string>();
  let y = '';
  const tokens =
    /\/(\w+) <<\n([\s\S]*?)\n>> BDC|(EMC)\n|1 0 0 1 \S+ (\S+) Tm|\/(F\d+) \S+ Tf|\[((?:<[0-9a-f]*>|[\s\d.-])*)\] TJ/g;
  for (const [, tag, facts = '', end, top, fontName, shown] of content.matchAll(tokens)) {
    const last = open.at(-1);
    if (top !== undefined) y = top;
    else if (fontName) font = fonts.get(fontName) ?? new Map();
    else if (tag) {
      // Brackets are ended with a backslash before them; the bytes of UTF-16 come as they are.
      const actual = /\/ActualText \(([\s\S]*)\)$/.exec(facts)?.[1];
      open.push({ tag, text: '', actual: actual === undefined ? null : textOf(actual), y: null });
    } else if (end) {
      const closed = open.pop();
      if (closed?.tag === 'Span') put(open.at(-1), closed.actual ?? closed.text, y);
      else if (closed?.tag === 'Artifact') beside.push(closed.text);
      else if (closed) parts.push({ tag: closed.tag, text: closed.text });
    } else if (shown !== undefined) put(last, lettersIn(shown, font), y);
  }
  return { parts, beside: beside.filter((text) => text !== '') };
}

function put(part: { text: string; y: string | null } | undefined, text: string, y: string): void {
  if (!part) throw new Error(`Drawn outside of every part: ${text}`);
  part.text += part.y !== null && part.y !== y ? `\n${text}` : text;
  part.y = y;
}

function lettersIn(shown: string, font: Map<string, string>): string {
  const codes = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
  return codes.map((code) => font.get(code) ?? '').join('');
}

/** From a code of the font to the characters it stands for. */
function lettersOf(objects: Objects, font: string): Map<string, string> {
  const map = streamOf(objects.get(/\/ToUnicode (\d+)/.exec(font)?.[1] ?? '') ?? '');
  const letters = new Map<string, string>();
  for (const [, from, listed] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...(listed ?? '').matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const code = (Number.parseInt(from ?? '', 16) + index).toString(16).padStart(4, '0');
      letters.set(code, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    }
  }
  return letters;
}

function streamOf(object: string): string {
  const body = /stream\n([\s\S]*)\nendstream$/.exec(object)?.[1] ?? '';
  return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
}

function references(text: string): string[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => match[1] ?? '');
}

/** A string of PDF: UTF-16 where it begins with its mark, else Latin letters. */
function textOf(raw: string): string {
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = raw.replace(/\\([\s\S])/g, (_, next: string) => escapes[next] ?? next);
  return plain.startsWith('\xFE\xFF')
    ? Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le')
    : plain;
}

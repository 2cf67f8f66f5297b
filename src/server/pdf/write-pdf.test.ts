import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pdfFacts, pdfPages, pdfWords } from '../../../tests/support/pdf-words.ts';
import type { Instant } from '../../domain/time.ts';
import type { PdfBlock, PdfContent } from './pdf-content.ts';
import { writePdf } from './write-pdf.ts';

const COLUMNS = [
  { title: 'Day', share: 1 },
  { title: 'Employer', share: 2 },
];

function contentOf(blocks: PdfBlock[], more: Partial<PdfContent> = {}): PdfContent {
  return { title: 'A title', language: 'en', paper: 'a4', blocks, ...more };
}

function paragraph(text: string): PdfBlock {
  return { type: 'paragraph', text };
}

test('headings, paragraphs and cells say what they were given, and are marked as what they are', async () => {
  const file = await writePdf(
    contentOf([
      { type: 'heading', level: 1, text: 'Work-search log' },
      paragraph('Two lines\nof text.'),
      { type: 'table', columns: COLUMNS, rows: [['17 April', 'Northwind'], ['18 April']] },
    ]),
  );
  const [page] = pdfPages(file);
  expect(page?.parts).toEqual([
    { tag: 'H1', text: 'Work-search log' },
    { tag: 'P', text: 'Two lines\nof text.' },
    { tag: 'TH', text: 'Day' },
    { tag: 'TH', text: 'Employer' },
    { tag: 'TD', text: '17 April' },
    { tag: 'TD', text: 'Northwind' },
    { tag: 'TD', text: '18 April' },
    { tag: 'TD', text: '' },
  ]);
  expect(page?.beside).toEqual(['Page 1 of 1A title']);
});

test('title and language stand in the file; a time only where one is given', async () => {
  const content = contentOf([paragraph('Text')], { title: 'Bewerbungen – Übersicht (“2”)', language: 'de' });
  expect(pdfFacts(await writePdf(content))).toEqual({
    title: 'Bewerbungen – Übersicht (“2”)',
    language: 'de',
    isDated: false,
  });
  const writtenAt = '2026-04-17T07:02:00.000Z' as Instant;
  const dated = await writePdf({ ...content, writtenAt });
  expect(dated.toString('latin1')).toContain('(D:20260417070200Z)');
});

test('the same content gives the same bytes', async () => {
  const content = contentOf([
    paragraph('Zażółć Ελλάδα Кириллица 漢字'),
    { type: 'table', columns: COLUMNS, rows: [['a', 'b']] },
  ]);
  expect((await writePdf(content)).equals(await writePdf(content))).toBe(true);
});

test('paper is A4 or US Letter, upright or across', async () => {
  const sizeOf = async (more: Partial<PdfContent>) =>
    pdfPages(await writePdf(contentOf([paragraph('Text')], more)))[0]?.size;
  expect(await sizeOf({ paper: 'a4' })).toEqual([595.28, 841.89]);
  expect(await sizeOf({ paper: 'a4', landscape: true })).toEqual([841.89, 595.28]);
  expect(await sizeOf({ paper: 'letter' })).toEqual([612, 792]);
});

test('a table goes over pages: every row once, in order, and the head on each page', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => [`Row ${index + 1}`, `Company ${index + 1}`]);
  const pages = pdfPages(await writePdf(contentOf([{ type: 'table', columns: COLUMNS, rows }])));
  expect(pages.length).toBeGreaterThan(5);
  const cells = pages.flatMap((page) => page.parts.filter((part) => part.tag === 'TD'));
  expect(cells.map((cell) => cell.text)).toEqual(rows.flat());
  for (const [index, page] of pages.entries()) {
    expect(page.beside.at(-1)).toBe(`Page ${index + 1} of ${pages.length}A title`);
    if (index > 0) expect(page.beside[0]).toBe('DayEmployer');
  }
});

test('a row that is taller than a page is broken, and nothing of it is lost', async () => {
  const long = Array.from({ length: 4000 }, (_, index) => `w${index}`).join(' ');
  const file = await writePdf(
    contentOf([
      {
        type: 'table',
        columns: COLUMNS,
        rows: [
          ['short', long],
          ['next', 'row'],
        ],
      },
    ]),
  );
  const words = pdfPages(file).flatMap((page) =>
    page.parts.flatMap((part) => (part.tag === 'TD' ? part.text.split(/\s+/) : [])),
  );
  expect(words.filter((word) => /^w\d+$/.test(word))).toEqual(long.split(' '));
});

test('Latin, Greek and Cyrillic of all kinds have letters of their own', async () => {
  const text =
    'Ærøskøbing Łódź Şanlıurfa Győr Đà Nẵng İĞ ŵ ẞ Ελληνικά ἀρχή Київ Ґданськ Қазақстан “quotes” – € ₤ № → ✓';
  const words = pdfWords(await writePdf(contentOf([paragraph(text)])));
  expect(words.replaceAll('\n', ' ')).toContain(text);
  expect(words).not.toContain('□');
});

test('a character no font has shows as a box, is named below, and is still there for what copies', async () => {
  const [page] = pdfPages(await writePdf(contentOf([paragraph('In 漢字 (here)')])));
  expect(page?.parts).toEqual([
    { tag: 'P', text: 'In 漢字 (here)' },
    { tag: 'P', text: expect.stringMatching(/^□ stands .* U\+6F22, U\+5B57\.$/) },
  ]);
});

const HOSTILE: [name: string, text: string][] = [
  ['no spaces', 'x'.repeat(20_000)],
  ['words from the right', 'مرحبا بالعالم '.repeat(1500)],
  ['from the right without spaces', 'م'.repeat(20_000)],
  ['emoji', '😀🧑‍🚀🏳️‍🌈'.repeat(1500)],
  ['half pairs', '\uD800x\uDC00'.repeat(6000)],
  ['accents on one letter', `a${'\u0301'.repeat(20_000)}`],
  ['nothing but joiners', '\u200D'.repeat(20_000)],
  ['marks that turn text round', '\u202Egnp.exe'.repeat(2000)],
  ['control characters', '\0\u0007\u001B[31m'.repeat(4000)],
  ['line ends', '\r\n'.repeat(5000)],
  ['signs of PDF itself', '\\)(<</Type>> endobj %%EOF '.repeat(800)],
];

test('whatever is in a cell, the file is whole, and short words around it stand', async () => {
  for (const [name, text] of HOSTILE) {
    const file = await writePdf(
      contentOf([{ type: 'heading', level: 2, text: text.slice(0, 300) }, paragraph(text), row(text)], {
        title: text.slice(0, 200),
      }),
    );
    expect(file.subarray(-6).toString(), name).toContain('%%EOF');
    const words = pdfWords(file);
    expect(words, name).toContain('before');
    expect(words, name).toContain('after');
  }
});

test('half a surrogate pair shows as the sign for it', async () => {
  expect(pdfWords(await writePdf(contentOf([paragraph('a\uD800b')])))).toContain('a\uFFFDb');
});

function row(text: string): PdfBlock {
  return {
    type: 'table',
    columns: COLUMNS,
    rows: [
      ['before', 'x'],
      [text, text],
      ['after', 'y'],
    ],
  };
}

test('an address that is longer than its line is broken after its signs', async () => {
  const [page] = pdfPages(
    await writePdf(
      contentOf([
        {
          type: 'table',
          columns: [
            { title: 'Web', share: 1 },
            { title: 'Rest', share: 4 },
          ],
          rows: [['https://jobs.example/postings/product-manager', '']],
        },
      ]),
    ),
  );
  const lines = page?.parts.find(({ tag }) => tag === 'TD')?.text.split('\n') ?? [];
  expect(lines.join('')).toBe('https://jobs.example/postings/product-manager');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/\-.:]$/);
});

test('pages are counted in the language of the file', async () => {
  const german = await writePdf(contentOf([paragraph('Ein 漢')], { language: 'de-CH' }));
  expect(pdfWords(german)).toContain('Seite 1 von 1');
  expect(pdfWords(german)).toContain('In Unicode: U+6F22.');
});

test('while a long file is written, others have their turn', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => [`${index}`, 'Northwind']);
  let isWritten = false;
  const writing = writePdf(contentOf([{ type: 'table', columns: COLUMNS, rows }])).then(() => {
    isWritten = true;
  });
  let turns = 0;
  while (!isWritten) {
    await setImmediate();
    turns += 1;
  }
  await writing;
  expect(turns).toBeGreaterThan(200);
});

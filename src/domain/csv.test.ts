import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from './csv.ts';

describe('a line of CSV', () => {
  test('quotes what would break it', () => {
    expect(csvLine(['a', 'b,c', 'said "no"', 'two\nlines', '', null, 3])).toBe(
      'a,"b,c","said ""no""","two\nlines",,,3\r\n',
    );
  });

  test('never begins a cell with what a spreadsheet takes for a formula', () => {
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1',
      '＋1',
      '－1',
      '＠A',
      '−1',
    ];
    const hidden = [' =1', '\u00a0=1', '"=1', "'=1", '\u200b=1', '\ufeff=1', '  "\'@A'];
    for (const text of [...hostile, ...hidden]) {
      const [cell = ''] = cellsOf(csvLine([text]));
      expect([text, cell]).toEqual([text, `'${text}`]);
    }
  });

  test('leaves ordinary words and numbers alone', () => {
    for (const text of ['Northwind', 'a = b', '1+1', 'C++', 'x@y.example', '3', "it's"]) {
      expect(csvLine([text])).toBe(`${text}\r\n`);
    }
    expect(csvLine([-3])).toBe('-3\r\n');
  });

  test('reads back as what was written, up to the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const read = cellsOf(csvLine(cells));
        expect(read.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(cells);
      }),
    );
  });
});

/** A reader of one line, written apart from the writer. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length - 2; at++) {
    const char = line[at];
    if (isQuoted) {
      if (char === '"' && line[at + 1] === '"') cell += line[++at];
      else if (char === '"') isQuoted = false;
      else cell += char;
    } else if (char === '"') isQuoted = true;
    else if (char === ',') {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}

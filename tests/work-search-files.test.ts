import { expect, test } from 'vitest';
import { addWorkSearchEntry, changeWorkSearchRow, getWorkSearchFile } from '../src/contract/work-search.ts';
import type { Day } from '../src/domain/time.ts';
import type { LayoutId } from '../src/domain/work-search/layout.ts';
import { LAYOUT_IDS } from '../src/domain/work-search/layout.ts';
import { emptyRecord } from '../src/domain/work-search/record.ts';
import { seedDemo } from '../src/server/commands/seed-demo.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { pdfPages, pdfWords } from './support/pdf-words.ts';
import type { TestHouse } from './support/test-house.ts';
import { LOOPBACK, openHouse } from './support/test-house.ts';

const EVENING = '2026-04-16T18:00:00.000Z';
const day = (text: string) => text as Day;
type Asked = { layout?: LayoutId; format: 'pdf' | 'csv' | 'json'; from?: string; to?: string };

async function fileOf({ app }: TestHouse, asked: Asked) {
  const query = { layout: 'new-york', from: '2025-10-01', to: '2026-04-30', ...asked };
  const reply = await app.inject({
    url: `${getWorkSearchFile.path}?${new URLSearchParams(query)}`,
    headers: LOOPBACK,
  });
  expect(reply.statusCode).toBe(200);
  return reply;
}

/** Every text a person wrote that is no business of an office's, by the column it is kept in. */
async function privateWords({ actor: { db } }: TestHouse): Promise<string[]> {
  const columns: [table: string, names: string[]][] = [
    ['reviews', ['went_well', 'surprised']],
    ['findings', ['text', 'instead']],
    ['story_versions', ['title', 'situation', 'task', 'action', 'result', 'note']],
    ['questions', ['text', 'notes']],
    ['wordings', ['said', 'instead']],
    ['debriefs', ['question', 'story', 'wording', 'went_well', 'surprised', 'asked', 'met', 'sought']],
    ['activities', ['label', 'note']],
    ['next_steps', ['text', 'place']],
    ['applications', ['notes', 'pay', 'posting_text']],
    ['interviews', ['notes', 'sought']],
    ['contacts', ['notes']],
    ['messages', ['text']],
  ];
  const texts: string[] = [];
  for (const [table, names] of columns) {
    const rows = await db
      .selectFrom(table as 'reviews')
      .selectAll()
      .execute();
    for (const row of rows as Record<string, unknown>[])
      texts.push(...names.map((name) => String(row[name] ?? '')));
  }
  for (const { body } of await db.selectFrom('application_events').select('body').execute()) {
    const { happening } = JSON.parse(body);
    texts.push(happening?.note ?? '', happening?.no?.know ?? '', happening?.no?.guess ?? '');
  }
  // Shorter ones ("Harbour Street", "A walk") may stand in a field of the record for a reason of their own.
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
    (text) => text.length >= 25,
  );
}

onBothEngines('A file of the work-search log', (open) => {
  test('carries the record’s fields and nothing else of the whole example', async () => {
    await using house = await openHouse(open, { now: EVENING });
    await seedDemo(house.actor);
    const secrets = await privateWords(house);
    expect(secrets.length).toBeGreaterThan(60);
    const fields = Object.keys(emptyRecord(day('2026-04-16'), 'apply'));
    for (const layout of LAYOUT_IDS) {
      const json = (await fileOf(house, { layout, format: 'json' })).json();
      expect(Object.keys(json)).toEqual(['layout', 'from', 'to', 'activities']);
      expect(json.activities.length).toBeGreaterThan(40);
      for (const activity of json.activities) expect(Object.keys(activity)).toEqual(fields);
      const csv = (await fileOf(house, { layout, format: 'csv' })).body;
      const pdf = pdfWords((await fileOf(house, { layout, format: 'pdf' })).rawPayload);
      for (const text of [JSON.stringify(json), csv, pdf].map((content) =>
        content.replace(/(\\n|\s)+/g, ' '),
      )) {
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
        // Nothing counts, judges or tells a mood.
        expect(text).not.toMatch(/\bmood\b|in 100|\b(is|are) met\b|\bmet (your|the)\b|\btarget\b|\d ?%/i);
      }
    }
    expect(house.errors).toEqual([]);
  });

  test('leaves out what the person left out, and has their edits and their own entries', async () => {
    await using house = await openHouse(open);
    const own = { day: day('2026-04-14'), type: 'event' as const };
    await house.call(addWorkSearchEntry, { body: { ...own, employer: 'Job fair', note: 'stand 14' } });
    const { rowId } = await house.call(addWorkSearchEntry, { body: { ...own, employer: 'Hidden fair' } });
    await house.call(changeWorkSearchRow, {
      params: { workSearchRowId: rowId },
      body: { isHidden: true },
    });
    for (const format of ['pdf', 'csv', 'json'] as const) {
      const reply = await fileOf(house, { format });
      const text = format === 'pdf' ? pdfWords(reply.rawPayload) : reply.body;
      expect(text).toContain('Job fair');
      expect(text).toContain('stand 14');
      expect(text).not.toContain('Hidden fair');
    }
  });

  test('has a name that says what it is, and its type', async () => {
    await using house = await openHouse(open);
    const { headers } = await fileOf(house, { format: 'csv', from: '2026-04-01' });
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="work-search-new-york-2026-04-01-to-2026-04-30.csv"',
    });
    expect((await fileOf(house, { format: 'pdf' })).headers['content-type']).toBe('application/pdf');
  });

  test('as CSV opens in a spreadsheet: marked as UTF-8, CRLF, and no cell is a formula', async () => {
    await using house = await openHouse(open);
    const hostile = [
      '=HYPERLINK("http://x.example","y")',
      '+1 555 0100',
      '-2+3',
      '@SUM(A1)',
      ' \t=1+1',
      '"=1+1',
      '＝1+1',
      'a\n=1+1',
    ];
    for (const employer of hostile) {
      await house.call(addWorkSearchEntry, {
        body: {
          day: day('2026-04-14'),
          type: 'networking',
          employer: employer.trim() === '' ? 'x' : employer,
        },
      });
    }
    const { body, rawPayload } = await fileOf(house, { format: 'csv' });
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = parseCsv(body.slice(1));
    expect(head).toEqual([
      'Date',
      'Employer',
      'Address (mail, e-mail or web)',
      'Phone',
      'Person contacted, title',
      'Method',
      'Position, or other activity',
    ]);
    expect(rows).toHaveLength(hostile.length);
    expect(rows.map((row) => row[1])).toEqual(
      hostile.map((text) => (text.startsWith('a') ? text : `'${text}`)),
    );
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
  });

  test('as PDF goes over pages with its head on each, and says so when there is nothing', async () => {
    await using house = await openHouse(open);
    const empty = pdfWords((await fileOf(house, { layout: 'germany', format: 'pdf' })).rawPayload);
    expect(empty).toContain('Nachweis der Eigenbemühungen');
    expect(empty).toContain('In diesem Zeitraum ist nichts eingetragen.');
    for (let number = 1; number <= 60; number++) {
      await house.call(addWorkSearchEntry, {
        body: { day: day('2026-04-14'), type: 'search', employer: `Company ${number}`, minutes: 5 },
      });
    }
    const file = (await fileOf(house, { layout: 'texas', format: 'pdf' })).rawPayload;
    const pages = pdfPages(file);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]?.size).toEqual([792, 612]);
    const cells = pages.flatMap(({ parts }) => parts.map(({ text }) => text));
    for (let number = 1; number <= 60; number++) expect(cells).toContain(`Company ${number}`);
    expect(pages[1]?.beside[0]).toContain('Date, time');
  });
});

/** A reader of RFC 4180 that knows nothing of our writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === ',' || character === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\r') {
        expect(text[++at]).toBe('\n');
        rows.push([]);
      }
    } else cell += character;
  }
  expect(rows.pop(), 'the last line is ended').toEqual([]);
  return rows;
}

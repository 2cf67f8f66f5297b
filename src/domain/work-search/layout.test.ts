import { describe, expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { daysBetween, parseDay } from '../time.ts';
import { cellsOf, LAYOUT_IDS, LAYOUTS_MAX_AGE_DAYS, layoutCheckNote, layoutOf } from './layout.ts';
import type { WorkSearchRecord } from './record.ts';
import {
  emptyRecord,
  WORK_SEARCH_METHODS,
  WORK_SEARCH_RESULTS,
  WORK_SEARCH_TYPES,
  WORKLOADS,
} from './record.ts';

const layouts = LAYOUT_IDS.map(layoutOf);
const FULL: WorkSearchRecord = {
  day: '2026-11-12' as Day,
  time: '10:30',
  type: 'apply',
  minutes: 95,
  employer: 'Northwind',
  address: '1 Harbour Street',
  web: 'https://northwind.example',
  email: 'jobs@northwind.example',
  phone: '555 0100',
  contactName: 'Dana Okafor',
  contactRole: 'Recruiter',
  position: 'Product Analyst',
  reference: 'R-17',
  source: 'https://jobs.example/17',
  workload: 'part_time',
  method: 'in_person',
  proof: 'mail of 12 November',
  result: 'no',
  resultDay: '2026-11-20' as Day,
  statedReason: 'We filled it from inside.',
  note: 'asked to apply again',
};

describe('the layouts', () => {
  test('were looked at within the last 180 days', () => {
    const today = parseDay(new Date().toISOString().slice(0, 10));
    for (const { name, authority, checked } of layouts) {
      if (!checked) continue;
      const age = today ? daysBetween(checked.on, today) : Number.NaN;
      const what = `The layout for ${name} was looked at ${age} days ago. Open ${authority.url}, compare what the authority asks for, correct src/domain/work-search/layouts.ts, and set the day you looked.`;
      expect(age, what).toBeLessThanOrEqual(LAYOUTS_MAX_AGE_DAYS);
      expect(age, `${checked.on} has not come yet.`).toBeGreaterThanOrEqual(-1);
    }
  });

  test('say where they come from: the authority, others, or nobody', () => {
    const notes = Object.fromEntries(layouts.map((layout) => [layout.id, layoutCheckNote(layout)]));
    for (const id of ['washington', 'texas']) expect(notes[id]).toMatch(/^Not checked at the authority\./);
    for (const id of ['united-kingdom', 'germany', 'switzerland'])
      expect(notes[id]).toContain('not checked at the authority');
    for (const id of ['new-york', 'california'])
      expect(notes[id]).toContain('Last checked on 26 November 2026');
  });

  test('have a link to the authority, titles for their columns, and a week that can be another', () => {
    for (const { columns, authority, notes, weekStartsOn, words } of layouts) {
      expect(authority.url).toMatch(/^https:\/\/\S+$/);
      expect(columns.every(({ title, share }) => title !== '' && share > 0)).toBe(true);
      expect(weekStartsOn).toBeGreaterThanOrEqual(1);
      expect(notes.length).toBeGreaterThan(0);
      expect(['en', 'de']).toContain(words.language);
    }
  });

  test('never say that a requirement is met', () => {
    const said = layouts.flatMap((layout) => [layoutCheckNote(layout), ...layout.notes]).join(' ');
    expect(said).not.toMatch(/\b(you have met|requirement is met|enough|sufficient|compliant)\b/i);
  });

  test('have a word for every choice', () => {
    for (const { words } of layouts) {
      for (const type of WORK_SEARCH_TYPES) expect(words.types[type]).not.toBe('');
      for (const method of WORK_SEARCH_METHODS) expect(words.methods[method] === '').toBe(method === '');
      for (const result of WORK_SEARCH_RESULTS) expect(words.results[result] === '').toBe(result === '');
      for (const workload of WORKLOADS) expect(words.workloads[workload] === '').toBe(workload === '');
    }
  });
});

test('a row in the layout of New York', () => {
  expect(cellsOf(layoutOf('new-york'), FULL)).toEqual([
    'Nov 12, 2026',
    'Northwind',
    '1 Harbour Street\njobs@northwind.example\nhttps://northwind.example',
    '555 0100',
    'Dana Okafor, Recruiter',
    'In person',
    'Product Analyst\nasked to apply again',
  ]);
});

test('a row in the layouts of the United Kingdom, Germany and Switzerland', () => {
  expect(cellsOf(layoutOf('united-kingdom'), FULL)).toEqual([
    '12 Nov 2026\n10:30',
    'Product Analyst\nasked to apply again',
    'Northwind\nDana Okafor, Recruiter',
    '1 h 35 min',
    'In person',
    'Not chosen, 20 Nov 2026',
    'mail of 12 November',
  ]);
  expect(cellsOf(layoutOf('germany'), { ...FULL, type: 'interview', note: '' })).toEqual([
    '12.11.2026',
    'Northwind\nDana Okafor, Recruiter',
    'Vorstellungsgespräch oder Test: Product Analyst',
    'persönlich',
    'Absage, 20.11.2026',
  ]);
  expect(cellsOf(layoutOf('switzerland'), FULL).slice(3)).toEqual([
    'Teilzeit',
    'persönlich',
    'Absage, 20.11.2026',
    '«We filled it from inside.»',
  ]);
});

test('the layouts that were not checked leave out nothing of the record', () => {
  for (const id of ['washington', 'texas'] as const) {
    const text = cellsOf(layoutOf(id), FULL).join('\n');
    const plain = [
      FULL.time,
      FULL.employer,
      FULL.address,
      FULL.web,
      FULL.email,
      FULL.phone,
      FULL.contactName,
    ];
    const rest = [FULL.contactRole, FULL.position, FULL.reference, FULL.source, FULL.proof, FULL.note];
    for (const value of [...plain, ...rest, FULL.statedReason]) expect(text).toContain(value);
    for (const value of [
      'Nov 12, 2026',
      'Application',
      '1 h 35 min',
      'Part-time',
      'In person',
      'Not chosen',
      'Nov 20',
    ])
      expect(text).toContain(value);
  }
});

test('people stand with their roles, also where one has none', () => {
  const people = {
    ...FULL,
    contactName: 'Dana Okafor\nSam Lee\nElin Berg',
    contactRole: 'Lead\n\nPartner\nDesk',
  };
  expect(cellsOf(layoutOf('new-york'), people)[4]).toBe(
    'Dana Okafor, Lead\nSam Lee\nElin Berg, Partner\nDesk',
  );
});

test('what is not known stays empty', () => {
  for (const layout of layouts) {
    const cells = cellsOf(layout, { ...emptyRecord('2026-11-12' as Day, 'search') });
    expect(cells.join(' ')).not.toMatch(/null|undefined/);
  }
});

import { expect, test } from 'vitest';
import { EVIDENCE, findingsOf } from './evidence.ts';
import { EVIDENCE_TOPICS } from './evidence-finding.ts';

test('every finding has its size, what it means here, and a place of its own', () => {
  for (const { id, says, size, so } of EVIDENCE) {
    expect([id, id]).toEqual([id, id.match(/^[a-z-]+$/)?.[0]]);
    expect([id, says.length > 40, size.length > 5, so.length > 20]).toEqual([id, true, true, true]);
  }
  expect(new Set(EVIDENCE.map(({ id }) => id)).size).toBe(EVIDENCE.length);
});

test('every finding names a source one can open, or says that it was worked out here', () => {
  for (const { id, sources, size } of EVIDENCE) {
    expect([id, sources.length > 0 || size.startsWith('Worked out')]).toEqual([id, true]);
    for (const { address } of sources) expect([id, URL.canParse(address)]).toEqual([id, true]);
  }
});

test('what one study found is not called strong', () => {
  for (const { id, size, strength } of EVIDENCE) {
    if (/^one (study|experiment|field trial)/i.test(size)) expect([id, strength]).toEqual([id, 'weak']);
  }
});

test('every topic has findings', () => {
  for (const topic of EVIDENCE_TOPICS) expect(findingsOf(topic).length).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { onlyWhatWasAsked } from './only-what-was-asked.ts';

const bytes = (length: number) => Buffer.alloc(length, 'a');

test('of a mail no more bytes are kept than were asked for, and nothing of what they came in', () => {
  const sent = { seq: 1, uid: 1, source: bytes(1_000_000), bodyParts: new Map([['text', bytes(1_000_000)]]) };
  const { source, bodyParts } = onlyWhatWasAsked(sent, {
    source: { start: 0, maxLength: 20_000 },
    bodyParts: [{ key: 'text', start: 0, maxLength: 30_000 }],
  });
  const text = bodyParts?.get('text');
  expect([source?.length, text?.length]).toEqual([20_000, 30_000]);
  for (const kept of [source, text]) expect(kept?.buffer.byteLength).toBeLessThan(100_000);
});

test('parts nobody asked for are not kept; what is as long as was asked stays as it is', () => {
  const header = bytes(50);
  const text = bytes(100);
  const sent = {
    seq: 1,
    uid: 1,
    headers: header,
    bodyParts: new Map([
      ['1', text],
      ['2', bytes(100)],
    ]),
  };
  const asked = [
    { key: 'header', start: 0, maxLength: 50 },
    { key: '1', start: 0, maxLength: 100 },
  ];
  const kept = onlyWhatWasAsked(sent, { bodyParts: asked });
  expect(kept.headers).toBe(header);
  expect([...(kept.bodyParts ?? [])]).toEqual([['1', text]]);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unquoteMbox } from './mbox.ts';

test('A quoted line loses one ">", and no other byte of a mail changes', () => {
  const line = fc.stringMatching(/^>{0,3}(From |from|F|)[ >a\u00e9]{0,4}(From )?$/);
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')))
    .map((lines) => lines.flat().join(''));
  fc.assert(
    fc.property(text, (mail) => {
      const raw = Buffer.from(mail, 'latin1');
      expect(unquoteMbox(raw).toString('latin1')).toBe(mail.replace(/(^|[\r\n])>(?=>*From )/g, '$1'));
      expect(raw.toString('latin1')).toBe(mail);
    }),
  );
});

test('A mail that is nothing but quoted lines is read in memory of its own size', () => {
  const raw = Buffer.from('>From \n'.repeat(1_000_000));
  const before = process.memoryUsage().heapUsed;
  const read = unquoteMbox(raw);
  // A view for each of the lines would be some hundred megabytes.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50 * 1024 * 1024);
  expect(read.equals(Buffer.from('From \n'.repeat(1_000_000)))).toBe(true);
});

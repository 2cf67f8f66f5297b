import { afterEach, expect, test, vi } from 'vitest';
import { sendMailImport } from './send-mail-import.ts';

const ID = '01a22340-8dd8-71b3-85eb-0b2485d4341e';
const files = ['a.eml', 'b.eml'].map((name) => new File(['From: Ana'], name));

/** A server that answers a request when the test lets it, by the last word of its address. */
function openServer() {
  const asked: string[] = [];
  const held = new Map<string, () => void>();
  const hold = new Set<string>();
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit) => {
    const word = address.split('/').at(-1) ?? '';
    asked.push(word);
    if (hold.has(word))
      await new Promise<void>((resolve, reject) => {
        held.set(word, resolve);
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    return Response.json({ id: ID, status: 'running' });
  });
  return {
    asked,
    hold: (word: string) => hold.add(word),
    answer: async (word: string) => {
      await vi.waitUntil(() => held.has(word));
      held.get(word)?.();
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test('files are sent one after the other, and then the import is done', async () => {
  const { asked } = openServer();
  const onBegun = vi.fn();
  await sendMailImport(files, onBegun).ended;
  expect(asked).toEqual(['mail-imports', '0', '1', 'finish']);
  expect(onBegun).toHaveBeenCalledExactlyOnceWith(ID);
});

test('an import that is stopped before it has begun is stopped once it has, and nothing is sent', async () => {
  const { asked, hold, answer } = openServer();
  hold('mail-imports');
  const { ended, cancel } = sendMailImport(files, () => {});
  const cancelled = cancel();
  await answer('mail-imports');
  await Promise.all([ended, cancelled]);
  expect(asked).toEqual(['mail-imports', 'cancel']);
});

test('an import that is stopped in the middle of a file sends nothing more, and has no problem to show', async () => {
  const { asked, hold } = openServer();
  hold('0');
  const { ended, cancel } = sendMailImport(files, () => {});
  await vi.waitUntil(() => asked.includes('0'));
  await cancel();
  await ended;
  expect(asked).toEqual(['mail-imports', '0', 'cancel']);
});

test('what keeps it from beginning is told', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')));
  await expect(sendMailImport(files, () => {}).ended).rejects.toThrow('can’t be reached right now');
});

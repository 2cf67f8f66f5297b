import { afterEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../api.ts';
import { sendMailFile } from './send-mail-file.ts';

const ID = '01a22340-8dd8-71b3-85eb-0b2485d4341e' as Parameters<typeof sendMailFile>[0]['id'];
const file = new File(['From: Ana'], 'Your application at Northwind.eml');

function answering(status: number, body: object) {
  const fetch = vi.fn(async () => Response.json(body, { status }));
  vi.stubGlobal('fetch', fetch);
  const sending = sendMailFile({ id: ID, index: 0, file, signal: new AbortController().signal });
  return { fetch, sending };
}

afterEach(() => vi.unstubAllGlobals());

test('a file of mail is sent to an address that does not tell its name', async () => {
  const { fetch, sending } = answering(200, { status: 'running' });
  expect(await sending).toBe(true);
  expect(fetch).toHaveBeenCalledWith(
    `/api/mail-imports/${ID}/files/0`,
    expect.objectContaining({ body: file }),
  );
});

test('an import that ended while it was sent takes no more files, which is no problem to show', async () => {
  expect(await answering(200, { status: 'cancelled' }).sending).toBe(false);
  expect(await answering(409, { code: 'conflict', message: 'This import was stopped.' }).sending).toBe(false);
});

test('whatever else is refused is told', async () => {
  const { sending } = answering(413, { code: 'too_large', message: 'The file is too large.' });
  await expect(sending).rejects.toThrow('The file is too large.');
});

test('a connection that breaks off is told in a sentence, and what was stopped by hand as that', async () => {
  const lost = new TypeError('Failed to fetch');
  vi.stubGlobal('fetch', () => Promise.reject(lost));
  const stopping = new AbortController();
  const sending = () => sendMailFile({ id: ID, index: 0, file, signal: stopping.signal });
  await expect(sending()).rejects.toThrow('The file stopped coming before its end. Drop it again');
  await expect(sending()).rejects.toBeInstanceOf(ApiProblem);
  vi.stubGlobal('fetch', async () => new Response('Bad gateway', { status: 502 }));
  await expect(sending()).rejects.toThrow('The file stopped coming before its end.');
  stopping.abort();
  vi.stubGlobal('fetch', () => Promise.reject(lost));
  await expect(sending()).rejects.toBe(lost);
});

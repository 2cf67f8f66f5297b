import { expectQuestion, haveInterview, serviceWorkerReady } from './support/debrief.ts';
import { expect, test } from './support/rebound.ts';

test('after an upgrade the new page comes at once, also to a browser that keeps the old one', {
  tag: '@any-screen',
}, async ({ page, rebound: { origin } }) => {
  const interviewId = await haveInterview(origin);
  await page.goto(`/interviews/${interviewId}/debrief`);
  await serviceWorkerReady(page);
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const old = new Response('<h1>An old page</h1>', { headers: { 'content-type': 'text/html' } });
    await (await caches.open(name)).put('/index.html', old);
  });
  await page.reload();
  await expectQuestion(page, 'Which questions did they ask?');
  const kept = await page.evaluate(async () => (await caches.match('/index.html'))?.text());
  expect(kept).toContain('<div id="root">');
  expect(
    await page.evaluate(async () => {
      const addresses = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) addresses.push(new URL(url).pathname);
      }
      return addresses.filter((path) => !path.startsWith('/assets/') && path !== '/index.html');
    }),
  ).toEqual([]);
});

import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { launchBrowser } from '../scripts/launch-browser.ts';
import { percentile } from './percentiles.ts';

export type PageFigures = { firstPaintMs: number; keystrokeMs: number[]; scriptKb: number };

const TYPED = ['northwind', 'analyst', 'harbor ops', 'data eng', 'product man', 'remote sen'];

/** Opens Today cold for the paint and the script's weight, then types into find, letter by letter and back. */
export async function measurePage(origin: string): Promise<PageFigures> {
  await using browser = await launchBrowser();
  const firstPaints: number[] = [];
  let scriptKb = 0;
  for (let run = 0; run < 5; run++) {
    const { paintMs, kb } = await openCold(browser, origin);
    firstPaints.push(paintMs);
    scriptKb = kb;
  }
  return {
    firstPaintMs: percentile(firstPaints, 0.5),
    keystrokeMs: await typeInFind(browser, origin),
    scriptKb,
  };
}

async function openCold(browser: Browser, origin: string): Promise<{ paintMs: number; kb: number }> {
  await using context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body, { level: 6 }).length));
  });
  await page.goto(origin, { waitUntil: 'networkidle' });
  const paintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const sizes = await Promise.all(scripts);
  return { paintMs, kb: sizes.reduce((sum, size) => sum + size, 0) / 1000 };
}

/** From the keystroke's own time stamp to the end of the first frame that shows what was found for it. */
async function typeInFind(browser: Browser, origin: string): Promise<number[]> {
  await using context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${origin}/search`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const state = window as unknown as { painted: number[] };
    state.painted = [];
    document.addEventListener('input', (event) => {
      const typed = (event.target as HTMLInputElement).value;
      const began = event.timeStamp;
      const look = () => {
        const list = document.querySelector('[data-found-for]');
        if (list?.getAttribute('data-found-for') !== typed) return requestAnimationFrame(look);
        // The list stands before this frame is painted, and a message posted in a frame is handled after its paint.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => state.painted.push(performance.now() - began);
        return channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  });
  const find = page.getByRole('searchbox');
  for (const text of TYPED) {
    for (const letter of text) await press(page, find, letter);
    for (const _ of text) await press(page, find, 'Backspace');
  }
  return page.evaluate(() => (window as unknown as { painted: number[] }).painted);
}

type Page = Awaited<ReturnType<Browser['newPage']>>;

async function press(page: Page, find: ReturnType<Page['getByRole']>, key: string): Promise<void> {
  const before = await page.evaluate(() => (window as unknown as { painted: number[] }).painted.length);
  await find.press(key === ' ' ? 'Space' : key);
  await page.waitForFunction(
    (count) => (window as unknown as { painted: number[] }).painted.length > count,
    before,
  );
}

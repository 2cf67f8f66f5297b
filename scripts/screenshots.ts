import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { makeDataFolder, startServer } from '../tests/support/running-server.ts';
import { launchBrowser } from './launch-browser.ts';

/** Makes docs/screenshots/ anew: every page of the example, on a desktop, on a phone, and in the dark. */
const OUT = join(import.meta.dirname, '../docs/screenshots');
const DESKTOP = { width: 1280, height: 800 };
const SETTINGS: Record<string, BrowserContextOptions> = {
  'desktop-light': { viewport: DESKTOP, colorScheme: 'light' },
  'desktop-dark': { viewport: DESKTOP, colorScheme: 'dark' },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
};

const PLAIN_PAGES = [
  ['mail', '/mail', 'Mail'],
  ['stories', '/stories', 'Stories'],
  ['stories-map', '/stories?view=map', 'Stories'],
  ['practice', '/practice', 'Practice'],
  ['insights', '/insights', 'Your search so far'],
  ['what-this-is-based-on', '/insights/evidence', /.+/],
  ['work-search', '/work-search', 'Work-search log'],
  ['questions', '/questions', 'Questions'],
  ['practice', '/practice', 'Practice'],
  ['people-to-talk-to', '/people-to-talk-to', /.+/],
  ['settings', '/settings', 'Settings'],
] as const;

await using opened = new AsyncDisposableStack();
const folder = opened.use(await makeDataFolder());
const { address: origin } = opened.use(await startServer(folder.path));
const browser = opened.use(await launchBrowser());
mkdirSync(OUT, { recursive: true });
for (const [name, options] of Object.entries(SETTINGS)) {
  await using context = await browser.newContext({ ...options, locale: 'en-GB', reducedMotion: 'reduce' });
  await takeAll(await context.newPage(), name);
  console.log(`${name}: done`);
}

async function takeAll(page: Page, setting: string): Promise<void> {
  const take = async (name: string) => {
    await page.waitForLoadState('networkidle');
    await showUsualFolder(page);
    await page.screenshot({ path: join(OUT, `${name}-${setting}.png`) });
  };
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take('first-day');
  // The example connects to nothing; this page is one's own.
  await page.goto(`${origin}/mailbox`);
  await page.getByRole('heading', { name: 'Connect a mailbox' }).waitFor();
  await take('mailbox');
  await page.goto(origin);
  await page.getByRole('button', { name: 'Look around with an example' }).click();
  await page.getByText('This is an example search').waitFor();
  await take('today');

  await page.goto(`${origin}/search`);
  await page
    .getByRole('link', { name: /Company A/ })
    .first()
    .waitFor();
  await take('search-list');
  await page.goto(`${origin}/search?view=board`);
  await page
    .getByRole('link', { name: /Company A/ })
    .first()
    .waitFor();
  await take('search-board');
  await page.goto(`${origin}/search?find=company+a`);
  await page
    .getByRole('link', { name: /Company A/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await take('application');
  await page
    .getByRole('link', { name: /The first interview/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  await take('interview');
  for (const [name, path, heading] of PLAIN_PAGES) {
    await page.goto(`${origin}${path}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await take(name);
  }
  await page.goto(origin);
  await page.getByText(/later on, when you want to look/).click();
  await page.getByRole('link', { name: 'Prep sheet for Northwind' }).click();
  await page.getByRole('heading', { name: 'Questions to expect' }).waitFor();
  await take('prep-sheet');
  await page.goto(`${origin}/practice/now`);
  await page.getByRole('button', { name: 'Answer aloud' }).click();
  await page.getByRole('timer').waitFor();
  await take('practice-aloud');
  await page.getByRole('button', { name: /^Done/ }).click();
  await take('practice-key-points');
  await page.goto(origin);
  await takeRebound(page, take);
  await page.getByRole('button', { name: 'Leave the example' }).click();
}

/** The pictures show a data folder as people have it, not the passing one of this run. */
async function showUsualFolder(page: Page): Promise<void> {
  await page.evaluate((path) => {
    for (const code of document.querySelectorAll('code'))
      if (code.textContent === path) code.textContent = '/home/you/.local/share/rebound';
  }, folder.path);
}

/** The four steps, each as it first shows. */
async function takeRebound(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  await page.goto(origin);
  await page.getByRole('link', { name: 'Start with something kind' }).click();
  await page.getByRole('heading', { name: 'First, something kind for you.' }).waitFor();
  await take('rebound-1-recharge');
  for (const step of ['review', 'remember', 'return'] as const) {
    await page.getByRole('button', { name: /^Skip/ }).click();
    await page.locator(`[aria-current="step"]`, { hasText: new RegExp(step, 'i') }).waitFor();
    await take(`rebound-${{ review: 2, remember: 3, return: 4 }[step]}-${step}`);
  }
  await page
    .getByRole('button', { name: /^(Skip|Close)/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take('rebound-5-closed');
}

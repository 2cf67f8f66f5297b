import { readFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { plainSearch, plainSteps } from './support/plain-search.ts';
import { expectReadable, expectReadableZoomed } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with an example' }).click();
  await expect(page.getByText('This is an example search.')).toBeVisible();
  await page.goto('/insights');
  const numbers = page.getByRole('button', { name: 'Show the numbers' });
  await expect(picture(page).or(numbers)).toBeVisible();
  if (await numbers.isVisible()) {
    await numbers.click();
    // The button is gone; whoever came with the keyboard is not sent back to the top of the page.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await expect(picture(page)).toBeVisible();
});

function picture(page: Page) {
  return page.getByRole('group', { name: /^Where they went/ });
}

test('the picture counts what the list holds, and leads to the applications behind it', async ({ page }) => {
  const steps = plainSteps(await plainSearch(page));
  for (const [id, count] of Object.entries(steps)) {
    const node = picture(page).locator(`[data-id="${id}"]`);
    if (count === 0) await expect(node).toHaveCount(0);
    else if (count === steps['applied'])
      await expect(node).toHaveAttribute('aria-label', `Applied: all ${count} applications`);
    else
      await expect(node).toHaveAttribute(
        'aria-label',
        new RegExp(`: ${count} of ${steps['applied']} applications$`),
      );
  }
  const [first, second] = [steps['interview_1'] ?? 0, steps['interview_2'] ?? 0];
  await picture(page).locator('[data-id="interview_1>interview_2"]').click();
  const behind = page.getByRole('region', { name: 'The applications behind it' });
  await expect(behind.getByRole('heading')).toHaveText(
    `From First interview to Second interview: ${second} of ${first}`,
  );
  await expect(behind.getByRole('link')).toHaveCount(second);
  await expectReadable(page);
  await expectReadableZoomed(page);
  await behind.getByRole('link', { name: /Company B/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Company B');
});

test('by keyboard: one stop, arrows to every part, Enter for what is behind it', {
  tag: '@any-screen',
}, async ({ page }) => {
  const parts = picture(page).getByRole('button');
  const all = await parts.evaluateAll((found) => found.map((part) => part.getAttribute('data-id')));
  await expect(picture(page).locator('[tabindex="0"]')).toHaveCount(1);
  await picture(page).locator('[data-id="applied"]').focus();
  const seen = new Set<string | null>();
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);
  // Column by column: first down the nodes, then the bands that leave them.
  const isVertical = (await picture(page).evaluate((svg) => svg.clientWidth)) < 620;
  const [onwards, next] = isVertical ? ['ArrowDown', 'ArrowRight'] : ['ArrowRight', 'ArrowDown'];
  for (let column = 0; column < 12; column++) {
    const begin = await at();
    for (let step = 0; step < 12; step++) {
      seen.add(await at());
      await page.keyboard.press(next);
    }
    await picture(page).locator(`[data-id="${begin}"]`).focus();
    await page.keyboard.press(onwards);
    if ((await at()) === begin) break;
  }
  expect([...seen].sort()).toEqual(all.toSorted());

  await page.keyboard.press('Home');
  expect(await at()).toBe('applied');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'The applications behind it' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'The applications behind it' }).getByRole('link'),
  ).toHaveCount(10);
  await page.getByRole('button', { name: /^Show 10 more of / }).click();
  await expect(
    page.getByRole('region', { name: 'The applications behind it' }).getByRole('link'),
  ).toHaveCount(20);
});

test('the table says the same as the picture', { tag: '@any-screen' }, async ({ page }) => {
  const steps = plainSteps(await plainSearch(page));
  await page.getByText('The same as a table').click();
  const cells = await page
    .getByRole('table')
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
  const out = cells
    .filter(([from]) => from === 'Applied')
    .map(([, , count]) => Number(count?.split(' of ')[0]));
  expect(out.reduce((sum, count) => sum + count, 0)).toBe(steps['applied']);
  expect(cells).toContainEqual([
    'First interview',
    'Second interview',
    `${steps['interview_2']} of ${steps['interview_1']}`,
  ]);
  await page
    .getByRole('button', { name: `${steps['interview_2']} of ${steps['interview_1']}`, exact: true })
    .click();
  await expect(
    page.getByRole('region', { name: 'The applications behind it' }).getByRole('link'),
  ).toHaveCount(3);
});

test(
  'saved as a picture, a table and a text, it opens again and names no company',
  { tag: '@any-screen' },
  async ({ page }, testInfo) => {
    const search = await plainSearch(page);
    const companies = search.map(({ company }) => company);
    const answered = plainSteps(search)['answered'];
    await page.getByLabel('By source').check();
    await expect(picture(page).locator('[data-id^="source:"]').first()).toBeAttached();

    const svg = await saved(page, testInfo, 'Picture to draw on (SVG)');
    expectNoCompany(svg, companies);
    // A page of no house has no policy that forbids the style inside a file.
    const elsewhere = await page.context().newPage();
    const read = await elsewhere.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        problem: parsed.querySelector('parsererror')?.textContent ?? null,
        texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent ?? ''),
        bands: parsed.querySelectorAll('path').length,
        fonts: [
          ...(parsed.querySelector('style')?.textContent ?? '').matchAll(/url\(data:font\/woff2;base64,/g),
        ].length,
        outside: [...text.matchAll(/(?:href|src|url)\s*[=(]\s*["']?(?!data:)[a-z]+:/g)].length,
      };
    }, svg.toString());
    expect(read).toMatchObject({ problem: null, fonts: 2, outside: 0 });
    expect(read.bands).toBe(await picture(page).locator('[data-id*=">"]').count());
    expect(read.texts).toContain('My job search');
    expect(read.texts).toContain(`Answered${answered}`);

    const png = await saved(page, testInfo, 'Picture (PNG)');
    const pixels = await elsewhere.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return {
        width: canvas.width,
        height: canvas.height,
        colours: colours.size,
        paper: colours.has(0xfaf7f2),
      };
    }, png.toString('base64'));
    expect(pixels).toMatchObject({ width: 2400, paper: true });
    expect(pixels.height).toBeGreaterThan(600);
    expect(pixels.colours).toBeGreaterThan(50);

    const csv = await saved(page, testInfo, 'Table (CSV)');
    expectNoCompany(csv, companies);
    expect(csv.toString()).toMatch(/^\ufeffFrom,To,Applications\r\n/);
    expect(csv.toString()).toContain(`\r\nApplied,Answered,${answered}\r\n`);

    const text = await saved(page, testInfo, 'Text for SankeyMATIC');
    expectNoCompany(text, companies);
    expect(text.toString()).toContain(`\nApplied [${answered}] Answered\n`);
  },
);

async function saved(page: Page, testInfo: TestInfo, label: string): Promise<Buffer> {
  await page.getByRole('button', { name: /^Save/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label }).click(),
  ]);
  const path = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return readFile(path);
}

function expectNoCompany(file: Buffer, companies: readonly string[]): void {
  expect(companies.length).toBeGreaterThan(30);
  const words = file.toString().toLowerCase();
  expect(companies.filter((company) => words.includes(company.toLowerCase()))).toEqual([]);
}

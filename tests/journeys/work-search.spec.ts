import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../src/domain/time.ts';
import { pdfWords } from '../support/pdf-words.ts';
import { pressOn, typeInto } from './support/keyboard.ts';
import { expectReadable } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { haveSearchOfTwo, today } from './support/search-of-two.ts';

const run = promisify(execFile);

test(
  'A log for the office: filled in, read through, edited, added to, saved',
  { tag: '@any-screen' },
  async ({ page, rebound }, testInfo) => {
    await haveSearchOfTwo(rebound.origin);
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Work-search log' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work-search log');
    await page.getByLabel('Layout').selectOption('Texas');
    await expect(page.getByText(/^Not checked at the authority\./)).toBeVisible();
    await page.getByLabel('Layout').selectOption('New York');
    await expect(page.getByText(/^Last checked on/)).toBeVisible();
    await chooseDays(page);
    await expect(page.getByText('5 activities.', { exact: true })).toBeVisible();
    const sent = row(page, /^Application at Company A/);
    await expect(sent.getByText('Product Operations Manager')).toBeVisible();

    await test.step('a row is edited in place, by keyboard', async () => {
      await pressOn(page, sent.getByRole('button', { name: /^Edit/ }));
      await typeInto(page, sent.getByLabel('Note for the office'), 'Asked for Hannah.');
      await pressOn(page, sent.getByText('Address, people, proof and more'));
      await typeInto(page, sent.getByLabel('Phone'), '555 0100');
      await pressOn(page, sent.getByRole('button', { name: 'Save the row' }));
      await expect(sent.getByText('555 0100')).toBeVisible();
      await expect(sent.getByRole('button', { name: /^Edit/ })).toBeFocused();
      await expect(sent.getByText(/written on .* later, edited on/)).toBeVisible();
    });

    await test.step('one is left out, and one is added', async () => {
      const first = row(page, /^Application at Company B/);
      await first.getByRole('button', { name: /^Leave out/ }).click();
      await expect(first.getByText('Left out of the file')).toBeVisible();
      await expect(page.getByText('4 activities. 1 row left out.')).toBeVisible();
      await page.getByRole('button', { name: 'Add an activity' }).click();
      const form = page.getByRole('group', { name: 'An activity of your own' });
      await form.getByLabel('What it was').selectOption('Job fair or event');
      await form.getByLabel('Employer or place').fill('City job fair');
      await form.getByLabel('Minutes it took').fill('90');
      await page.getByRole('button', { name: 'Add it' }).click();
      await expect(row(page, /^Job fair or event at City job fair/).getByText('Added by you.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Add an activity' })).toBeFocused();
    });

    await test.step('a number is counted once it was typed, and judged never', async () => {
      await page.getByLabel('A number to keep in sight').fill('3');
      await expect(
        page.getByText(
          '5 activities; the number you set yourself is 3. Time noted: 1 h 30 min. 1 row left out.',
        ),
      ).toBeVisible();
      await page.reload();
      await expect(page.getByLabel('Layout')).toHaveValue('new-york');
      await expect(page.getByLabel('A number to keep in sight')).toHaveValue('3');
      await chooseDays(page);
    });
    await expectReadable(page);

    await test.step('the files say what the page says', async () => {
      const pdf = await saved(page, 'Save as PDF');
      expect(pdf.name).toMatch(/^work-search-new-york-.*\.pdf$/);
      const words = pdfWords(pdf.content);
      for (const said of ['Company A', '555 0100', 'Asked for Hannah.', 'City job fair', 'Page 1 of 1'])
        expect(words).toContain(said);
      const csv = (await saved(page, 'Save as CSV')).content.toString();
      expect(csv.match(/\r\n/g)).toHaveLength(6);
      const json = JSON.parse((await saved(page, 'Save as JSON')).content.toString());
      expect(json.activities).toHaveLength(5);
      const sentTo = json.activities.filter((activity: { type: string }) => activity.type === 'apply');
      expect(sentTo.map((activity: { employer: string }) => activity.employer)).toEqual(['Company A']);
      // The questions and stories of the debrief were never in it.
      for (const text of [words, csv, JSON.stringify(json)])
        expect(text).not.toMatch(/support costs|numbers person|night shift|warehouse/i);
      await lookAtPaper(pdf.path, testInfo.outputPath('log'));
    });

    await test.step('edits can be taken back', async () => {
      await sent.getByRole('button', { name: /^Take back your edits/ }).click();
      await expect(sent.getByText('555 0100')).toHaveCount(0);
      await expect(sent.getByRole('button', { name: /^Take back your edits/ })).toHaveCount(0);
    });
  },
);

function row(page: Page, name: RegExp): Locator {
  return page.getByRole('listitem', { name });
}

/** The last forty days, whichever week or month it is. */
async function chooseDays(page: Page): Promise<void> {
  await page.getByLabel('Period').selectOption('From one day to another');
  await page.getByLabel('First day').fill(addDays(today(), -40));
  await page.getByLabel('Last day').fill(today());
}

async function saved(page: Page, link: string): Promise<{ name: string; path: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const download = await coming;
  const path = await download.path();
  return { name: download.suggestedFilename(), path, content: await readFile(path) };
}

/** Draws the file with a program that is not ours, where there is one, and says where there is none. */
async function lookAtPaper(pdf: string, picture: string): Promise<void> {
  try {
    await run('pdftoppm', ['-r', '60', '-png', '-singlefile', pdf, picture]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const description = 'poppler-utils is not installed: the PDF was read, and not drawn.';
    test.info().annotations.push({ type: 'not drawn', description });
    return;
  }
  const png = await readFile(`${picture}.png`);
  // US Letter across at 60 dots an inch, and more on it than an empty page of that size.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([660, 510]);
  expect((await stat(`${picture}.png`)).size).toBeGreaterThan(8_000);
}

import type { Page } from '@playwright/test';
import { eml, LETTERS, mbox } from '../support/mail-files.ts';
import { saveAsFiles } from './support/drop-files.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { expect, test } from './support/rebound.ts';

/** Two mails about one application that is not noted yet, between mails of others. */
const MAILS = [
  eml({ ...LETTERS.confirmation('Contoso', 'Buyer'), date: '2026-04-01T08:00:00.000Z' }),
  eml({ ...LETTERS.confirmation('Northwind', 'Planner'), date: '2026-04-02T08:00:00.000Z' }),
  eml({ ...LETTERS.interview('Northwind', 'Planner'), date: '2026-04-09T08:00:00.000Z' }),
  eml({ ...LETTERS.confirmation('Fabrikam', 'Clerk'), date: '2026-04-08T08:00:00.000Z' }),
];

async function mailIn(page: Page, paths: string[]): Promise<void> {
  await page.goto('/mail');
  await page.getByLabel('Files of mail').setInputFiles(paths);
  await expect(page.getByText('4 mails read, 4 new proposals.')).toBeVisible();
}

const rowOf = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });
const headings = (page: Page) =>
  page.getByRole('list', { name: 'Other mails' }).getByRole('heading', { level: 3 });

test(
  'mails are decided by keyboard alone: each stays where it was, and the next one has the focus',
  { tag: '@any-screen' },
  async ({ page }, testInfo) => {
    await mailIn(page, await saveAsFiles(testInfo, [{ fileName: 'search.mbox', source: mbox(MAILS) }]));
    const all = ['Northwind · Planner', 'Fabrikam · Clerk', 'Contoso · Buyer'];
    await expect(headings(page)).toHaveText(all);

    await test.step('the first of several about something new', async () => {
      await rowOf(page, 'An interview: Northwind · Planner').focus();
      await page.keyboard.press('a');
      await expect(page.getByText('Goes to your application there.')).toBeVisible();
      await expect(headings(page)).toHaveText(all);
      await expect(rowOf(page, 'They confirmed your application: Northwind · Planner')).toBeFocused();
    });

    await test.step('it is taken back where it was said', async () => {
      await pressOn(page, page.getByRole('button', { name: 'Undo' }));
      await expect(rowOf(page, 'An interview: Northwind · Planner')).toBeFocused();
      await expect(page.getByText('Taken back. The mail waits to be looked at again.')).toBeVisible();
    });

    await test.step('or by one key, however soon: the last is taken back and no other', async () => {
      await page.keyboard.press('a');
      await page.keyboard.press('x');
      await page.keyboard.press('u');
      await expect(page.getByText('Taken back. The mail waits to be looked at again.').last()).toBeVisible();
      await expect(rowOf(page, 'They confirmed your application: Northwind · Planner')).toBeFocused();
      await expect(rowOf(page, 'An interview: Northwind · Planner')).toHaveCount(0);
      await page.keyboard.press('Control+z');
      await expect(rowOf(page, 'An interview: Northwind · Planner')).toBeFocused();
    });

    await test.step('a whole group, by its button', async () => {
      await pressOn(page, page.getByRole('button', { name: 'Note all 2: Northwind · Planner' }));
      await expect(headings(page)).toHaveText(all.slice(1));
      await expect(rowOf(page, 'They confirmed your application: Fabrikam · Clerk')).toBeFocused();
    });

    await test.step('the last one, and after it the one before', async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('x');
      await expect(rowOf(page, 'They confirmed your application: Fabrikam · Clerk')).toBeFocused();
    });

    await test.step('earlier ones, one after the other', async () => {
      await pressOn(page, page.getByRole('button', { name: 'Accepted' }));
      const takeBack = page.getByRole('button', { name: /^Take back: Northwind/ });
      await pressOn(page, takeBack.first());
      await expect(takeBack).toHaveCount(1);
      await expect(takeBack).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByText('None yet.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Accepted' })).toBeFocused();
    });
  },
);

const QUICKLY: Record<string, (page: Page) => Promise<void>> = {
  'one press follows the other': async (page) => {
    for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('a');
  },
  'all of them follow one': async (page) => {
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Note all 3: Northwind GmbH · Planner' }).click();
  },
};
for (const [how, act] of Object.entries(QUICKLY)) {
  test(
    `mails of one company that is new make one application, however soon ${how}`,
    { tag: '@any-screen' },
    async ({ page }, testInfo) => {
      const mails = ['Northwind', 'Northwind Ltd', 'Northwind GmbH'].map((company, n) =>
        eml({ ...LETTERS.interview(company, 'Planner'), date: `2026-04-0${n + 1}T08:00:00.000Z` }),
      );
      await page.goto('/mail');
      await page
        .getByLabel('Files of mail')
        .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'search.mbox', source: mbox(mails) }]));
      await expect(headings(page)).toHaveText(['Northwind GmbH · Planner']);
      const rows = page.locator('[data-mail]');
      await expect(rows).toHaveCount(3);
      // What was pressed first is still being noted when the next press comes.
      await page.route('**/api/proposals/*/accept', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await rows.first().focus();
      await act(page);
      await expect(page.getByText('Nothing waits to be looked at.')).toBeVisible();
      await page.goto('/search');
      await expect(page.getByText('1 application', { exact: true })).toBeVisible();
    },
  );
}

test(
  'a correction that is left for now keeps its words and the keyboard',
  { tag: '@any-screen' },
  async ({ page }, testInfo) => {
    const source = eml({ ...LETTERS.rejection('Northwind', 'Planner'), date: null });
    await page.goto('/mail');
    await page
      .getByLabel('Files of mail')
      .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'no.eml', source }]));
    await page.getByRole('button', { name: 'Open it' }).click();
    const row = rowOf(page, 'A no: Northwind · Planner');
    await row.focus();
    await page.keyboard.press('e');
    await page.getByText('What you know, what you’re guessing').click();
    await page.getByLabel('What you know').fill('They wrote that the role is filled.');
    await pressOn(page, page.getByRole('button', { name: 'Leave it for now' }));
    await expect(row).toBeFocused();

    await page.keyboard.press('e');
    await expect(page.getByLabel('What it says')).toBeFocused();
    await expect(page.getByLabel('What you know')).toHaveValue('They wrote that the role is filled.');
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
    await expect(page.getByLabel('What you know')).toHaveCount(0);

    await page.getByRole('button', { name: 'Fold up again' }).click();
    await page.getByRole('button', { name: 'Open it' }).click();
    await pressOn(page, page.getByRole('button', { name: 'Correct it' }));
    await expect(page.getByLabel('What you know')).toHaveValue('They wrote that the role is filled.');
  },
);

test(
  'corrections are forgotten one by one, or all at once, without losing the keyboard',
  { tag: '@any-screen' },
  async ({ page }, testInfo) => {
    await mailIn(page, await saveAsFiles(testInfo, [{ fileName: 'search.mbox', source: mbox(MAILS) }]));
    for (const at of ['Fabrikam · Clerk', 'Contoso · Buyer', 'Northwind · Planner']) {
      await rowOf(page, `They confirmed your application: ${at}`).focus();
      await page.keyboard.press('e');
      await page.getByLabel('What it says').selectOption('An assessment');
      await page.getByRole('button', { name: 'Note it like this' }).click();
      await expect(page.getByLabel('What it says')).toHaveCount(0);
    }
    await page.getByText('3 corrections of yours').click();
    const forget = page.getByRole('button', { name: /^Forget: / });
    await tabTo(page, forget.nth(1));
    await page.keyboard.press('Enter');
    await expect(forget).toHaveCount(2);
    await expect(forget.nth(1)).toBeFocused();
    await pressOn(page, page.getByRole('button', { name: 'Forget all of them' }));
    await expect(forget).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Accepted' })).toBeFocused();
  },
);

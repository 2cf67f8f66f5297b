import { HOSTILE_PAGE } from '../fixtures/hostile-page.ts';
import { eml, LETTERS, mbox } from '../support/mail-files.ts';
import { saveAsFiles } from './support/drop-files.ts';
import { expectReadable } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';

const COMPANIES = ['Northwind', 'Contoso', 'Fabrikam', 'Litware', 'Adatum'];

test(
  'a day’s mails are handled by keyboard, all sure ones at once, and one undo brings them back',
  { tag: '@any-screen' },
  async ({ page }, testInfo) => {
    const mails = COMPANIES.map((company, n) =>
      eml({ ...LETTERS.confirmation(company, 'Planner'), date: `2026-04-0${n + 1}T08:00:00.000Z` }),
    );
    await page.goto('/mail');
    await page
      .getByLabel('Files of mail')
      .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'search.mbox', source: mbox(mails) }]));
    const list = page.getByRole('list', { name: 'Other mails' });
    const headings = list.getByRole('heading', { level: 3 });
    await expect(headings).toHaveCount(5);
    await expectReadable(page);

    await list.locator('[data-mail]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await expect(page.getByText(/It was read as “They confirmed your application” by/)).toBeVisible();
    await page.keyboard.press('x');
    await expect(headings).toHaveCount(4);
    await page.keyboard.press('a');
    await expect(headings).toHaveCount(3);
    await expect(page.getByText('Noted for Fabrikam.')).toBeVisible();

    await page.getByRole('button', { name: 'Accept all that are sure' }).click();
    await expect(page.getByText('Nothing waits to be looked at.')).toBeVisible();
    await page.getByText('3 mails accepted.').locator('..').getByRole('button', { name: 'Undo' }).click();
    await expect(headings).toHaveCount(3);
  },
);

test('a mail that may be about several applications offers them, and a new one, at one press', async ({
  page,
}, testInfo) => {
  const roles = ['Planner', 'Buyer'];
  const mails = roles.map((role, n) =>
    eml({ ...LETTERS.confirmation('Northwind', role), date: `2026-04-0${n + 1}T08:00:00.000Z` }),
  );
  await page.goto('/mail');
  await page
    .getByLabel('Files of mail')
    .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'search.mbox', source: mbox(mails) }]));
  const list = page.getByRole('list', { name: 'Other mails' });
  await list
    .getByRole('listitem', { name: /Northwind · Planner$/ })
    .getByRole('button', { name: 'Yes, note it' })
    .click();
  await expect(list.getByRole('button', { name: 'Northwind · Planner' })).toBeVisible();
  await list.getByRole('button', { name: 'A new one: Buyer' }).click();
  await expect(page.getByText('Nothing waits to be looked at.')).toBeVisible();
  await page.goto('/search');
  await expect(page.getByText('2 applications')).toBeVisible();
});

test.describe('a page from a stranger', () => {
  // It is taken apart in a document that can do nothing, where the page's own policy reports what it met.
  test.use({ expectedProblems: /base-uri|inline style|inline event handler/ });

  test('is shown with nothing in it that runs, loads or leads away', async ({ page }, testInfo) => {
    const source = eml({ ...LETTERS.confirmation('Northwind', 'Planner'), text: HOSTILE_PAGE }).replace(
      'Content-Type: text/plain',
      'Content-Type: text/html',
    );
    await page.goto('/mail');
    await page
      .getByLabel('Files of mail')
      .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'page.eml', source }]));
    await page.getByRole('button', { name: 'Read the mail' }).click();
    await page.getByRole('button', { name: 'Show it as a page' }).click();
    const inside = page.frameLocator('iframe[title="The mail’s page"]');
    await expect(inside.getByText('We have received your application.')).toBeVisible();
    const left = await inside
      .locator('body *')
      .evaluateAll((elements) =>
        elements.map((element) => [element.localName, ...element.getAttributeNames()].join(' ')),
      );
    const harmless = /^(?:p|b|a href|a|table|tbody|tr|td|div|blockquote|ul|li)$/;
    expect(left.filter((element) => !harmless.test(element))).toEqual([]);
    const links = await inside
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => !/^(?:https?|mailto):/.test(href ?? ''))).toEqual([]);
    expect(await page.evaluate(() => document.title)).not.toContain('taken over');
    await page.getByRole('button', { name: 'Show it as text' }).click();
    await expect(page.locator('pre').getByText('We have received your application.')).toBeVisible();
  });
});

test(
  'a correction is remembered, shown, and can be forgotten',
  { tag: '@any-screen' },
  async ({ page }, testInfo) => {
    await page.goto('/mail');
    const source = eml({ ...LETTERS.confirmation('Northwind', 'Planner'), date: null });
    await page
      .getByLabel('Files of mail')
      .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'one.eml', source }]));
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByLabel('What it says').selectOption('An assessment');
    await page.getByRole('button', { name: 'Note it like this' }).click();
    await page.getByText('1 correction of yours, kept on this computer').click();
    await expect(page.getByText('An assessment', { exact: false }).first()).toBeVisible();
    await expectReadable(page);
    await page.getByRole('button', { name: /^Forget: An assessment/ }).click();
    await expect(page.getByRole('heading', { name: 'What your corrections taught' })).toHaveCount(0);
  },
);

test('a mail’s text is pasted, and becomes a proposal', async ({ page }) => {
  await page.goto('/mail');
  await page.getByRole('button', { name: 'Paste a mail’s text' }).click();
  await page.getByLabel('The mail').fill(LETTERS.confirmation('Northwind', 'Planner').text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'Northwind · Planner' })).toBeVisible();
});

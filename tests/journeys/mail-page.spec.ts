import { changeSettings } from '../../src/contract/settings.ts';
import { longDay } from '../../src/domain/day-words.ts';
import type { TimeZone } from '../../src/domain/time.ts';
import { addDays } from '../../src/domain/time.ts';
import { HOSTILE_PAGE } from '../fixtures/hostile-page.ts';
import { eml, LETTERS, mbox } from '../support/mail-files.ts';
import { ask } from './support/ask.ts';
import { saveAsFiles } from './support/drop-files.ts';
import { expectReadable } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { today } from './support/search-of-two.ts';

const COMPANIES = ['Northwind', 'Contoso', 'Fabrikam', 'Litware', 'Adatum'];

test(
  'a day’s mails are handled by keyboard, all sure ones at once, and one undo brings them back',
  { tag: '@any-screen' },
  async ({ page }, testInfo) => {
    const mails = COMPANIES.map((company, n) =>
      eml({ ...LETTERS.confirmation(company, 'Planner'), date: `2026-04-0${n + 1}T08:00:00.000Z` }),
    );
    await page.clock.install();
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

    await expect(page.getByText('3 mails, 3 of them sure.')).toBeVisible();
    await page.getByRole('button', { name: 'Accept all that are sure' }).click();
    await expect(page.getByText('Nothing waits to be looked at.')).toBeVisible();
    await expect(page.getByText('3 mails accepted.')).toBeVisible();
    await page.clock.fastForward('10:00');
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

test('what carries no no has a heading of its own', async ({ page }, testInfo) => {
  const mails = [LETTERS.rejection('Contoso', 'Buyer'), LETTERS.offer('Northwind', 'Planner')];
  const source = mbox(mails.map((mail) => eml(mail)));
  await page.goto('/mail');
  const heads = page.locator('main').getByRole('heading', { level: 2 });
  await page
    .getByLabel('Files of mail')
    .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'search.mbox', source }]));
  await expect(page.getByRole('heading', { name: 'Northwind · Planner' })).toBeVisible();
  await expect(heads).toHaveText([
    'Bring in mail',
    'One mail may carry a no',
    'Other mails',
    'Earlier mails',
  ]);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page
    .getByRole('list', { name: 'Mails that may carry a no' })
    .getByRole('button', { name: 'Not this one' })
    .click();
  await expect(heads.filter({ hasText: 'may carry a no' })).toHaveCount(0);
  await expect(heads.nth(1)).toHaveText('Mails to look at');
  await expectReadable(page);
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

test('a mail’s text is pasted, and one is taken to what it became', async ({ page }, testInfo) => {
  const older = eml({ ...LETTERS.confirmation('Contoso', 'Buyer'), date: '2026-04-01T08:00:00.000Z' });
  await page.goto('/mail');
  await page
    .getByLabel('Files of mail')
    .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'one.eml', source: older }]));
  await expect(page.getByRole('heading', { name: 'Contoso · Buyer' })).toBeVisible();
  const paste = async (text: string) => {
    await page.getByRole('button', { name: 'Paste a mail’s text' }).click();
    await expect(page.getByLabel('The mail')).toBeFocused();
    await page.getByLabel('The mail').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
  };
  await paste(LETTERS.confirmation('Northwind', 'Planner').text);
  await expect(page.getByRole('status').getByText('1 new proposal.', { exact: true })).toBeVisible();
  const row = page.getByRole('listitem', { name: 'They confirmed your application: Northwind · Planner' });
  await expect(row).toBeFocused();
  await expect(row.getByText('Pasted, no subject')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Northwind · Planner',
    'Contoso · Buyer',
  ]);

  // A tap beside the sheet closes it, and loses nothing.
  const again = LETTERS.rejection('Fabrikam', 'Clerk').text;
  await page.getByRole('button', { name: 'Paste a mail’s text' }).click();
  await expect(page.getByLabel('The mail')).toHaveValue('');
  await page.getByLabel('The mail').fill(again);
  await page.mouse.click(4, 4);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Paste a mail’s text' }).click();
  await expect(page.getByLabel('The mail')).toHaveValue(again);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('button', { name: 'Open it' })).toBeFocused();
});

test('before the hour one chose, nothing on the page tells that a no came', async ({
  page,
  rebound,
}, testInfo) => {
  await ask(rebound.origin, changeSettings, { body: { nosFrom: 23, timeZone: earlyZone() } });
  await page.goto('/mail');
  const source = eml({ ...LETTERS.rejection('Northwind', 'Planner'), date: null });
  await page
    .getByLabel('Files of mail')
    .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'no.eml', source }]));
  await expect(page.getByText('1 mail read.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Paste a mail’s text' }).click();
  await page.getByLabel('The mail').fill(LETTERS.rejection('Fabrikam', 'Clerk').text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('The mail was read.')).toBeVisible();
  await expect(page.getByText(/\d (new )?proposals?\b/)).toHaveCount(0);
  await expect(page.getByText(/Northwind|Fabrikam/)).toHaveCount(0);
});

test('the words of accepted mails are deleted only after a question with their number', async ({
  page,
}, testInfo) => {
  const source = eml({ ...LETTERS.confirmation('Northwind', 'Planner'), date: null });
  await page.goto('/mail');
  await page
    .getByLabel('Files of mail')
    .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'one.eml', source }]));
  await page.getByRole('button', { name: 'Yes, note it' }).click();
  await expect(page.getByText('Noted for Northwind.')).toBeVisible();

  await page.goto('/settings');
  const box = page.getByRole('checkbox', { name: /^Keep the words of mails/ });
  await box.click();
  const question = page.getByRole('group', { name: /^Delete the words of 1 mail\?/ });
  await expect(question.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await expectReadable(page);
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  await box.click();
  await question.getByRole('button', { name: 'Delete the words' }).click();
  await expect(box).not.toBeChecked();

  await page.goto('/search');
  await page
    .getByRole('link', { name: /Northwind/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'The mail' }).first().click();
  await expect(
    page.getByRole('dialog').getByText('The words of this mail are not kept any more.'),
  ).toBeVisible();
});

/** A zone in which the day is young whenever this is read. */
function earlyZone(): TimeZone {
  const isYoung = (timeZone: string) =>
    Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hour12: false }).format()) < 12;
  return (['UTC', 'Asia/Tokyo', 'Pacific/Honolulu'].find(isYoung) ?? 'UTC') as TimeZone;
}

test('a day by which they expect an answer goes from the mail to Today, until it is done', async ({
  page,
}, testInfo) => {
  const last = longDay(addDays(today(), 4));
  const source = eml({
    ...LETTERS.interview('Northwind', 'Planner'),
    subject: 'Your online assessment: Planner at Northwind',
    date: new Date().toISOString(),
    text: `Hello Jane,\n\nthe next step for the Planner position at Northwind is an online assessment. Please complete the assessment by ${last}.\n\nNorthwind`,
  });
  await page.goto('/mail');
  await page
    .getByLabel('Files of mail')
    .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'one.eml', source }]));
  await expect(page.getByText(`They expect an answer by ${last}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Yes, note it' }).click();
  await expect(page.getByText('Nothing waits to be looked at.')).toBeVisible();

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Here’s what’s coming.');
  await expect(page.getByRole('heading', { name: 'They expect an answer' })).toBeVisible();
  await expectReadable(page);
  const done = page.getByRole('button', { name: `Done: Northwind, The assessment, by ${last}` });
  await done.press('Enter');
  await expect(done).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(done).toBeVisible();

  await page.getByRole('link', { name: 'Northwind · Planner' }).click();
  await expect(page.getByText(`They expect an answer by ${last}`)).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: `Done: The assessment, by ${last}` }).click();
  await expect(page.getByText('· done')).toBeVisible();
  await page.getByRole('button', { name: 'Not done yet: An assessment' }).click();
  await page.getByRole('button', { name: 'Correct: An assessment' }).click();
  await page.getByLabel('They expect an answer by').fill('');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await expect(page.getByText('They expect an answer')).toHaveCount(0);
});

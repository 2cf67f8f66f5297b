import type { Locator, Page } from '@playwright/test';
import { getStatus } from '../../src/contract/settings.ts';
import { blackThursdayMails } from '../../src/domain/demo/black-thursday-mails.ts';
import { nestedMultiparts } from '../fixtures/hostile-mails.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { ask } from './support/ask.ts';
import { saveAsFiles } from './support/drop-files.ts';
import { expectReadable, expectReadableZoomed } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { HERE, today } from './support/search-of-two.ts';

/** Everything a page must be: see `readable.ts`; the fixture adds that it runs without an error. */
async function look(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('One moment…')).toHaveCount(0);
  await expectReadable(page);
  await expectReadableZoomed(page);
}

/** The same of something that stands in front of the page. */
async function lookAt(page: Page, shown: Locator): Promise<void> {
  await expectReadable(page, shown);
  await expectReadableZoomed(page, shown);
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
}

test.describe('in the example, everything is readable', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Look around with an example' }).click();
    await expect(page.getByText('This is an example search.')).toBeVisible();
  });

  test('Today, the list and the board', async ({ page }) => {
    await look(page, /Two came in today/);
    await page.getByRole('button', { name: 'A no came in' }).click();
    await lookAt(page, page.getByRole('dialog', { name: 'A no came in' }));

    await page.goto('/search');
    await expect(page.getByText('38 applications')).toBeVisible();
    await look(page, 'Search');
    await page.getByRole('button', { name: 'Add an application' }).click();
    const sheet = page.getByRole('dialog', { name: 'Add an application' });
    await sheet.getByText('More about it').click();
    await lookAt(page, sheet);
    await page.goto('/search?view=board');
    await expect(page.getByRole('region', { name: /^Ended/ })).toBeVisible();
    await look(page, 'Search');
    await page
      .getByRole('button', { name: /^Move / })
      .first()
      .click();
    await lookAt(page, page.getByRole('menu'));
  });

  test('an application, its sheets, and an interview', async ({ page }) => {
    await page.goto('/search?find=Company+B');
    await page.getByRole('link', { name: /Company B/ }).click();
    await look(page, 'Company B');
    await page.getByRole('button', { name: 'What happened?' }).click();
    await lookAt(page, page.getByRole('menu'));
    await page.getByRole('button', { name: 'Add an interview' }).click();
    await lookAt(page, page.getByRole('dialog', { name: 'An interview at Company B' }));
    await page.getByRole('link', { name: /The second interview/ }).click();
    await look(page, 'Company B');
    await page.getByRole('link', { name: 'Go through it question by question' }).click();
    await look(page, 'Which questions did they ask?');
  });

  test('the four steps, and what comes after them', async ({ page }) => {
    await page.getByRole('link', { name: 'Start with something kind' }).click();
    await look(page, 'First, something kind for you.');
    await page.getByRole('radio', { name: 'A walk outside' }).check();
    await page.getByRole('button', { name: 'I’ll do this now' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await look(page, 'First, something kind for you.');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await look(page, 'First, something kind for you.');
    await page.getByRole('button', { name: 'On to review' }).click();
    await look(page, 'What could go better next time?');
    await page.getByRole('radio', { name: /A quarter of an hour/ }).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByText(/question 1 of 5/)).toBeVisible();
    await look(page, 'What could go better next time?');
    await page.getByRole('button', { name: 'Stop here' }).click();
    await expect(page.getByRole('heading', { name: 'What you found' })).toBeVisible();
    await look(page, 'What could go better next time?');
    await expect(page.getByRole('button', { name: /^Take it up again/ })).toBeVisible();
    await page.getByRole('button', { name: 'On to Remember' }).click();
    await page.getByRole('button', { name: 'Show the numbers' }).click();
    await page.getByText('How this is worked out').click();
    await look(page, 'You’ll probably never know all of it.');
    await page.getByRole('button', { name: 'On to what’s next' }).click();
    await page.getByRole('radio', { name: /Something of my own/ }).check();
    await look(page, 'One small step back out there.');
    await page.getByRole('button', { name: 'Close without a next step' }).click();
    await look(page, 'This rebound is closed.');
    await page.getByRole('link', { name: 'All rebounds' }).click();
    await look(page, 'Rebounds');
  });

  test('mail, stories, questions and the rest', async ({ page }, testInfo) => {
    await page.getByRole('link', { name: /^Mail/ }).click();
    await look(page, 'Mail');
    const confirmation = { ...LETTERS.confirmation('Northwind', 'Product Analyst'), date: null };
    const files = await saveAsFiles(testInfo, [
      ...blackThursdayMails(today(), HERE),
      { fileName: 'northwind.eml', source: eml(confirmation) },
      { fileName: 'too-deep.eml', source: nestedMultiparts(200) },
    ]);
    await page.getByLabel('Files of mail').setInputFiles(files);
    await expect(page.getByText(/^4 mails read/)).toBeVisible();
    await expect(page.getByText('Could not read this mail')).toBeVisible();
    await page.getByRole('button', { name: 'Open them' }).click();
    const nos = page.getByRole('list', { name: 'Mails that may carry a no' });
    await nos.getByRole('button', { name: 'Read the mail' }).first().click();
    await expect(nos.locator('mark').first()).toBeVisible();
    await nos.getByRole('button', { name: 'Correct it' }).first().click();
    await look(page, 'Mail');

    await page.goto('/stories?view=map');
    await look(page, 'Stories');
    await page.getByRole('link', { name: 'List' }).click();
    await expect(page.getByLabel('A new story')).toBeVisible();
    await look(page, 'Stories');
    await page
      .getByRole('main')
      .getByRole('link', { name: /last changed/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Where you told it' })).toBeVisible();
    await page.getByRole('button', { name: /^Choose/ }).click();
    await page.getByRole('button', { name: 'Add an interview' }).click();
    await look(page, /.+/);
    await page.goto('/questions');
    await page.getByRole('button', { name: 'What would you change here if you owned it?' }).click();
    await page.getByText('Its words and its kind').click();
    await page.getByRole('button', { name: 'Note an interview' }).click();
    await look(page, 'Questions');
    await page.goto('/questions?view=wordings');
    await page
      .getByRole('button', { name: /^Change:/ })
      .first()
      .click();
    await look(page, 'Questions');
    await page.goto('/questions/credits');
    await page.getByText('What the licence says of Tech Interview Handbook').click();
    await look(page, 'Where the questions come from');
    await page.goto('/practice');
    await page.getByText('How does this work?').click();
    await look(page, 'Practice');
    await page.goto('/practice/now');
    await page.getByRole('button', { name: 'Show the key points' }).click();
    await look(page, /.+/);
    await page.goto('/people-to-talk-to');
    await look(page, 'People you can talk to');
    await page.goto('/mailbox');
    await expect(page.getByRole('heading', { name: 'Not in the example' })).toBeVisible();
    await look(page, 'Your mailbox');
    await page.goto('/settings');
    await look(page, 'Settings');
    await page.getByRole('link', { name: 'Work-search log' }).click();
    await page.getByLabel('Layout').selectOption('Switzerland');
    await page.getByLabel('Period').selectOption('Last month');
    await page
      .getByRole('button', { name: /^Leave out:/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Edit:/ })
      .last()
      .click();
    await page.getByText('Address, people, proof and more').click();
    await look(page, 'Work-search log');
    await page.goto('/an/old/link');
    await look(page, 'There is nothing here');
  });

  test('a prep sheet, the numbers, what they are based on, and a week', async ({ page }) => {
    await page.getByText(/later on, when you want to look/).click();
    await page.getByRole('link', { name: 'Prep sheet for Northwind' }).click();
    await page.getByText('Some that others ask').click();
    await look(page, 'Northwind');
    await page.goto('/insights');
    await page.getByRole('button', { name: 'Show the numbers' }).click();
    await page.getByText('How do we know?').first().click();
    await look(page, 'Your search so far');
    await page.goto('/insights/evidence');
    await look(page, 'What this is based on');
    await page.goto('/insights/week');
    await look(page, /.+/);
  });

  test('and leaving it leaves an empty house', async ({ page, rebound }) => {
    await page.getByRole('button', { name: 'Leave the example' }).click();
    await look(page, 'Good to have you here.');
    await expect(page.getByText('This is an example search.')).toHaveCount(0);
    expect(await ask(rebound.origin, getStatus, {})).toMatchObject({
      isDemo: false,
      nosFrom: null,
      counts: { applications: 0, stories: 0, questions: 0, openProposals: 0 },
    });
    await page.reload();
    await look(page, 'Good to have you here.');
  });
});

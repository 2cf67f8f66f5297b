import { blackThursdayMails } from '../../src/domain/demo/black-thursday-mails.ts';
import { eml, LETTERS, mbox } from '../support/mail-files.ts';
import { dropFiles, saveAsFiles } from './support/drop-files.ts';
import { expect, test } from './support/rebound.ts';
import { HERE, today } from './support/search-of-two.ts';

test('a newcomer drops the first mail on the first page, and is met with something kind', async ({
  page,
}, testInfo) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to have you here.');
  const [mail] = blackThursdayMails(today(), HERE);
  if (!mail) throw new Error('Black Thursday has two mails.');
  await dropFiles(page, await saveAsFiles(testInfo, [mail]));

  await expect(page.getByText('1 mail read, 1 new proposal.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('A new application will be noted.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, note it' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First, something kind for you.');

  await page.getByRole('button', { name: 'Skip to review' }).click();
  await expect(
    page.getByText('No interview is noted for this one, so there is little to look back on.'),
  ).toBeVisible();
});

test(
  'a chosen mailbox is read too, the same mail once, and what was accepted can be taken back',
  { tag: '@any-screen' },
  async ({ page }, testInfo) => {
    const confirmation = eml({ ...LETTERS.confirmation('Northwind', 'Product Analyst'), date: null });
    const files = await saveAsFiles(testInfo, [
      { fileName: 'search.mbox', source: mbox([confirmation, eml(LETTERS.other('Paperbark', ''))]) },
      { fileName: 'northwind.eml', source: confirmation },
    ]);
    await page.goto('/mail');
    await page.getByLabel('Files of mail').setInputFiles(files);
    await expect(
      page.getByText('3 mails read, 1 new proposal, 1 known already, 1 about other things, not kept.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Yes, note it' }).click();
    await expect(page.getByText('Nothing waits to be looked at.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('heading', { name: 'Northwind · Product Analyst' })).toBeVisible();
  },
);

test('what is dropped while a mailbox is read is turned away kindly, and reading can be stopped all the same', async ({
  page,
}, testInfo) => {
  const [first = '', second = ''] = await saveAsFiles(testInfo, [
    { fileName: 'first.mbox', source: mbox([eml(LETTERS.confirmation('Northwind', 'Product Analyst'))]) },
    { fileName: 'second.eml', source: eml(LETTERS.confirmation('Harbour', 'Data Engineer')) },
  ]);
  await page.goto('/mail');
  // The first file never gets there.
  await page.route('**/api/mail-imports/*/files/*', () => {});
  await dropFiles(page, [first]);
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible();
  await dropFiles(page, [second]);
  // What is said aloud is what there is to know, not the count and the button beside it.
  const said = page.getByRole('status').filter({ hasText: 'Other files are still being read.' });
  await expect(said).toHaveText(/^Other files are still being read\.[^.]*\.$/);
  await expect(page.getByRole('status').getByRole('button', { name: 'Stop reading' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeDisabled();
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText('Stopped. What was read so far stays.')).toBeVisible();

  await page.unrouteAll();
  await dropFiles(page, [second]);
  await expect(page.getByText('1 mail read, 1 new proposal.')).toBeVisible();

  await page.route('**/api/mail-imports/*/files/*', (route) => route.abort());
  await dropFiles(page, [first]);
  await expect(page.getByText(/^The file stopped coming before its end\. Drop it again/)).toBeVisible();
});

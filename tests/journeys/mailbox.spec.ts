import { findDovecot } from '../../scripts/dovecot.js';
import { mailUser, PASSWORD, startDovecot } from '../support/dovecot.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { expectReadable, expectReadableZoomed } from './support/readable.ts';
import { test as base, expect } from './support/rebound.ts';

const test = base.extend<{ dovecot: Awaited<ReturnType<typeof startDovecot>>['server'] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here, and this needs nothing.
  dovecot: async ({}, use) => {
    await using started = await startDovecot();
    await use(started.server);
  },
  serverEnv: async ({ dovecot }, use) =>
    use({ REBOUND_ALLOW_PRIVATE_HOSTS: 'yes', REBOUND_MAIL_CA: dovecot.certificate }),
});

// Without a mail server there is nothing to connect to; scripts/test.js says so.
test.skip(findDovecot() === null, 'Dovecot is not installed.');

test('a mailbox is connected, read, and what it found stands on the Mail page', {
  tag: '@any-screen',
}, async ({ page, dovecot }) => {
  const jane = mailUser(dovecot, 'jane');
  jane.deliver([eml({ ...LETTERS.confirmation('Northwind', 'Product Analyst'), date: null })]);
  jane.deliver([eml(LETTERS.other('Paperbark', ''))], 'Paper');

  await page.goto('/mail');
  await page.getByRole('link', { name: 'Connect a mailbox' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your mailbox');
  await page.getByLabel('Where your mail is').selectOption('Outlook or Microsoft 365');
  await expect(page.getByText('Let a rule forward mail about your search')).toBeVisible();
  await expect(page.getByLabel('App password')).toHaveCount(0);
  await expectReadable(page);
  await page.getByLabel('Where your mail is').selectOption('Another server');
  await expectReadable(page);
  await expectReadableZoomed(page);
  await page.getByLabel('Name of the server').fill('localhost');
  await page.getByLabel('Port').fill(`${dovecot.ports.tls}`);
  await page.getByLabel('Your address').fill('jane');
  await page.getByLabel('Password, or app password').fill('not this one');
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByRole('alert')).toContainText('The server did not accept this name and password.');
  await expectReadable(page);

  await page.getByLabel('Password, or app password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Which folders are read' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /^Inbox 1 mail/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Paper 1 mail/ })).not.toBeChecked();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Read these' }).click();
  await expect(page.getByText('Everything is read. New mail is read as it comes.')).toBeVisible();
  await expect(page.getByText(/^Folder: Inbox\. 1 proposal so far\. Last read today/)).toBeVisible();
  await expectReadable(page);
  await expectReadableZoomed(page);

  await page.getByRole('button', { name: 'Choose other folders' }).click();
  await expect(page.getByRole('checkbox', { name: /^Inbox 1 mail/ })).toBeChecked();
  await page.getByRole('checkbox', { name: /^Paper 1 mail/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Folders: Inbox, Paper\. 1 proposal so far\. Last read today/)).toBeVisible();

  const refused = { code: 'conflict', message: 'It cannot be stopped just now.' };
  await page.route('**/api/mailboxes/*/stop', (route) => route.fulfill({ status: 409, json: refused }));
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByRole('alert')).toHaveText(refused.message);
  expect(await page.getByText(refused.message).count()).toBe(1);

  await page.getByRole('link', { name: 'Look at the proposals' }).click();
  await expect(page.getByRole('heading', { name: /Northwind/ })).toBeVisible();
  jane.deliver([eml(LETTERS.interview('Lakeside', 'Clerk'))]);
  await expect(page.getByRole('heading', { name: /Lakeside/ })).toBeVisible({ timeout: 40_000 });

  await page.getByRole('link', { name: 'Your mailbox' }).click();
  await page.getByRole('button', { name: 'Remove this mailbox' }).click();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Connect a mailbox' })).toBeVisible();
});

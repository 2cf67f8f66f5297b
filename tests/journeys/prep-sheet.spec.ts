import { readFile } from 'node:fs/promises';
import { expectReadable, expectReadableZoomed } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';

test('the prep sheet of a coming interview holds what is known, and is one page of paper', async ({
  page,
}, testInfo) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with an example' }).click();
  await page.getByText(/later on, when you want to look/).click();
  await page.getByRole('link', { name: 'Prep sheet for Northwind' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');

  const expected = page.getByRole('region', { name: 'Questions to expect' });
  await expect(expected.getByRole('listitem').first()).toContainText('Northwind asked it before.');
  const tell = page.getByRole('region', { name: 'Stories to tell' });
  await expect(tell.getByRole('button', { name: /^Not this one/ })).toHaveCount(2);
  await tell.getByRole('button', { name: 'Not this one: The warehouse migration' }).click();
  await expect(tell.getByRole('button', { name: /^Not this one/ })).toHaveCount(1);
  const ask = page.getByRole('region', { name: 'Questions to ask them' });
  await ask.getByLabel('One of your own').fill('Who will I sit beside?');
  await ask.getByRole('button', { name: 'Add' }).click();
  await expect(ask.getByText('Who will I sit beside?')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Who will be there' })).toContainText(
    'Met before: Northwind, first interview.',
  );
  await expect(page.getByRole('region', { name: 'If they say no' })).toContainText('I will swim on Saturday');
  await expectReadable(page);
  await expectReadableZoomed(page);

  const path = testInfo.outputPath('prep-sheet.pdf');
  await page.pdf({ path, format: 'A4', preferCSSPageSize: true });
  const pdf = await readFile(path, 'latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print it' })).toBeHidden();
  await expect(page.getByText('Who will I sit beside?')).toBeVisible();
  await expect(page.getByText('This is an example search.')).toBeHidden();
});

import { getApplication } from '../../src/contract/application.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { ask } from './support/ask.ts';
import { saveAsFiles } from './support/drop-files.ts';
import { expectReadable } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { haveApplied, haveSpoken } from './support/search-of-two.ts';

const CALLED_OFF = {
  ...LETTERS.interview('Contoso', 'Buyer'),
  subject: 'Your interview for the Buyer position at Contoso',
  text: 'Hello Jane,\n\nwe are sorry that we have to cancel your interview for the Buyer position at Contoso. We will be in touch.\n\nKind regards\nContoso',
};

test('what a mail calls off is called off at the application one finds for it', async ({
  page,
  rebound,
}, testInfo) => {
  const applicationId = await haveApplied(rebound.origin, 'Northwind', 'Planner');
  await haveSpoken(rebound.origin, applicationId, 1, 3);
  const source = eml({ ...CALLED_OFF, date: new Date().toISOString() });
  await page.goto('/mail');
  await page
    .getByLabel('Files of mail')
    .setInputFiles(await saveAsFiles(testInfo, [{ fileName: 'off.eml', source }]));
  await page.getByRole('button', { name: 'Correct it' }).click();
  await expect(page.getByLabel('When the interview is')).toHaveCount(0);
  await page.getByLabel('Which application?').selectOption('Another one I have noted…');
  await page.getByRole('radio', { name: 'Northwind · Planner' }).check();
  const which = page.getByLabel('Which interview?');
  await expect(which).toHaveValue('');
  await expectReadable(page);
  await which.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Note it like this' }).click();
  await expect(page.getByText('Noted: it is called off.')).toBeVisible();
  const { interviews } = await ask(rebound.origin, getApplication, { params: { applicationId } });
  expect(interviews.map(({ isCancelled }) => isCancelled)).toEqual([true]);
});

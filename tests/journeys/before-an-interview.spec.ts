import { changeInterview, getInterview } from '../../src/contract/interview.ts';
import { recordNos } from '../../src/contract/no.ts';
import { ask } from './support/ask.ts';
import { expectReadable } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { haveApplied, haveSpoken } from './support/search-of-two.ts';

test('before an interview two questions are asked once; what was written comes back on the day of a no', async ({
  page,
  rebound: { origin },
}) => {
  const applicationId = await haveApplied(origin, 'Northwind', 'Product Analyst');
  const interviewId = await haveSpoken(origin, applicationId, 1, 3);
  await page.goto(`/interviews/${interviewId}`);
  const ifNo = page.getByLabel('If they say no, I will …');
  await expectReadable(page);
  for (const name of ['What they are looking for', 'Who will be there']) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Skip these' }).click();
  await expect(ifNo).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Write something after all' }).click();
  await ifNo.fill('call Anna and go up the hill');
  await page.getByLabel('What do you want to do differently this time?').fill('Lead with the result');
  await expect
    .poll(async () => (await ask(origin, getInterview, { params: { interviewId } })).differently)
    .toBe('Lead with the result');
  await page
    .getByRole('textbox', { name: 'A question to ask them' })
    .fill('What does a good first month look like?');
  await page.getByRole('textbox', { name: 'A question to ask them' }).press('Enter');
  await expect(page.getByText('What does a good first month look like?')).toBeVisible();
  await ask(origin, changeInterview, { params: { interviewId }, body: { notes: 'Bring the map' } });
  await page.reload();
  await expect(ifNo).toHaveValue('call Anna and go up the hill');
  const { reboundId } = await ask(origin, recordNos, {
    body: { nos: [{ application: { id: applicationId } }] },
  });
  await page.goto(`/rebounds/${reboundId}`);
  await expect(page.getByText('If they say no, I will call Anna and go up the hill')).toBeVisible();
  await expectReadable(page);
});

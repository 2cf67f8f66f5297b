import { expect, test } from './support/rebound.ts';

test('a new story that is named in a review needs no button of its own: going on adds it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with an example' }).click();
  await page.getByRole('link', { name: 'Start with something kind' }).click();
  await page.getByRole('button', { name: 'Skip to review' }).click();
  await page.getByRole('radio', { name: /Two minutes/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Nothing this time' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'A success story that came out wrong?' }),
  ).toBeFocused();
  const which = page.getByLabel('Which story');
  // What was chosen first is not what was meant: naming a new one lets go of it.
  await which.selectOption({ label: 'The warehouse migration' });
  await which.selectOption({ label: 'A new one' });
  await page.getByLabel('What got lost in the telling').fill('How it ended');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Choose which story it was, or add a new one.')).toBeVisible();
  await page.getByLabel('What you call it').fill('The night shift');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /hadn’t said/ })).toBeFocused();
  await page.goto('/stories');
  await expect(page.getByRole('link', { name: /^The night shift/ })).toBeVisible();
});

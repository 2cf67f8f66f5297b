import { listQuestions } from '../../src/contract/question.ts';
import { ask } from './support/ask.ts';
import { pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { expectReadable, expectReadableZoomed } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';

test('a shipped question is found as one types, and is one’s own with the first key point, by keyboard', async ({
  page,
  rebound,
}) => {
  await page.goto('/questions');
  await expect(page.getByText('585 that come with Rebound')).toBeVisible();
  await typeInto(page, page.getByRole('searchbox'), 'confl zebra');
  await expect(page.getByText('Nothing found for “confl zebra”.')).toBeVisible();
  for (const _ of ' zebra') await page.keyboard.press('Backspace');
  await page.keyboard.type(' co-work');
  const row = page.getByRole('button', {
    name: 'Tell me about a time when you had a conflict with a co-worker.',
  });
  await expect(row).toBeVisible();
  await page.keyboard.press('ArrowDown');
  while (!(await row.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await typeInto(page, page.getByLabel('Another key point'), 'Listened first');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Wrote down what we agreed');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await expect(page.getByLabel('Key point 2', { exact: true })).toBeFocused();
  await expect(page.getByText('Saved as you type.')).toBeVisible();
  await expectReadable(page);
  await expectReadableZoomed(page);

  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByText('What you did · 2 key points')).toBeVisible();
  expect((await ask(rebound.origin, listQuestions, {})).items).toMatchObject([
    { bankId: 'handbook-004', keyPoints: ['Listened first', 'Wrote down what we agreed'] },
  ]);

  await page.goto('/questions');
  const yours = page.getByRole('region', { name: /^Yours/ });
  await expect(yours.getByRole('button', { name: /conflict with a co-worker/ })).toBeVisible();
  await expect(page.getByText('1 of yours, 584 that come with Rebound')).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: 'Where they come from' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the questions come from');
  await pressOn(page, page.getByText('What the licence says of Tech Interview Handbook'));
  await expect(page.getByText('Copyright (c) 2017-Present Yangshun Tay')).toBeVisible();
  await expectReadable(page);
  await tabTo(page, page.getByRole('link', { name: 'Back to the questions' }), 'Shift+Tab');
});

test('one goes through hundreds of questions with the arrow keys, and each one is seen', async ({ page }) => {
  await page.goto('/questions?kind=ask_them');
  await expect(page.getByText('51 that come with Rebound')).toBeVisible();
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const seen = new Set<string>();
  for (let index = 0; index < 51; index++) {
    await expect(page.locator(':focus')).toBeInViewport();
    seen.add(await focused());
    await page.keyboard.press('ArrowDown');
  }
  expect(seen.size).toBe(51);
});

import { addApplication } from '../../src/contract/application.ts';
import { addInterview } from '../../src/contract/interview.ts';
import { listQuestions } from '../../src/contract/question.ts';
import { addStory } from '../../src/contract/story.ts';
import { addDays } from '../../src/domain/time.ts';
import { ask } from './support/ask.ts';
import { arrowTo, pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { expectReadable, expectReadableZoomed } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { HERE, today } from './support/search-of-two.ts';

test('a shipped question is found as one types, and is one’s own with the first key point, by keyboard', {
  tag: '@any-screen',
}, async ({ page, rebound }) => {
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
  // What was typed may not be found yet when the key is pressed.
  await expect(page.locator('[data-row]:focus')).toBeVisible();
  await arrowTo(page, row);
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

test('where a question was asked is noted by hand, shown as a place, and taken off', async ({
  page,
  rebound,
}) => {
  const { id: applicationId } = await ask(rebound.origin, addApplication, {
    body: { company: 'Northwind', role: 'Analyst', kind: 'applied' },
  });
  await ask(rebound.origin, addInterview, {
    params: { applicationId },
    body: { timeZone: HERE, startsLocal: `${addDays(today(), -1)}T08:00` },
  });
  await ask(rebound.origin, addStory, { body: { title: 'The move' } });
  await page.goto('/questions');
  const row = page.getByRole('button', { name: 'What are your salary expectations?' });
  await page.getByRole('searchbox').fill('salary');
  await row.click();
  await page.getByLabel('A story that fits').selectOption('The move');
  await expect(page.getByRole('link', { name: 'The move' })).toBeVisible();
  await page.getByRole('button', { name: 'Note an interview' }).click();
  await page.getByLabel('Which application').fill('north');
  await page.getByRole('radio', { name: /Northwind/ }).check();
  await page.getByRole('button', { name: 'Asked at the first interview' }).click();
  await page.getByLabel('It caught me out').click();
  await expect(page.getByLabel('It caught me out')).toBeChecked();
  await page.getByLabel('How it went at Northwind').selectOption('It went so-so');
  await expect(page.getByLabel('How it went at Northwind')).toHaveValue('so_so');
  await row.click();
  await expect(page.getByText('About you · “The move”')).toBeVisible();
  await expect(page.getByText('Caught you out at Northwind, Analyst, first interview')).toBeVisible();
  await expectReadable(page);

  await page.reload();
  await row.click();
  await expect(page.getByLabel('How it went at Northwind')).toHaveValue('so_so');
  await page.getByRole('button', { name: 'Not asked at Northwind' }).click();
  await expect(page.getByLabel('It caught me out')).toHaveCount(0);
  await page.getByRole('button', { name: 'Practise it' }).click();
  await expect(page).toHaveURL(/\/practice\/now\?card=/);
  await expect(page.getByText('What are your salary expectations?').first()).toBeVisible();
});

test('one goes through hundreds of questions with the arrow keys, and each one is seen', {
  tag: '@any-screen',
}, async ({ page }) => {
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

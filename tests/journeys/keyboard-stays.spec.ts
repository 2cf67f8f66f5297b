import type { Page } from '@playwright/test';
import { pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { expect, test } from './support/rebound.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What is said of what was done, and heard by whoever is read to. */
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('a page that was gone on to begins at its heading', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/');
  await typeInto(page, page.getByLabel('Company and role, in one line'), 'Northwind, product analyst');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Northwind')).toBeFocused();
  await expect(heading(page, 'Northwind')).toHaveCSS('outline-style', 'none');

  await pressOn(page, page.getByRole('link', { name: 'Practice' }), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'Northwind')).toBeFocused();
});

test('what is taken back or brought back leaves the keyboard where it was, and is said', {
  tag: '@any-screen',
}, async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Company and role, in one line').fill('Northwind, product analyst');
  await button(page, 'Add it').click();
  await button(page, 'What happened?').click();
  await page.getByRole('menuitem', { name: 'An offer' }).click();
  await expect(page.getByLabel('They expect an answer by')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page, 'Noted.')).toBeVisible();

  await pressOn(page, button(page, 'Undo: An offer'));
  await expect(button(page, 'Bring back: An offer')).toBeFocused();
  await expect(said(page, 'An offer: taken back.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Correct: An offer')).toBeFocused();
  await expect(said(page, 'An offer: brought back.')).toBeVisible();
});

test('a choice in Settings is confirmed, and a question there leads back to what asked it', {
  tag: '@any-screen',
}, async ({ page }) => {
  await page.goto('/settings');
  await tabTo(page, page.getByLabel('Other reminders are quiet'));
  await page.keyboard.type('For');
  await expect(said(page, 'Saved.')).toBeVisible();

  await pressOn(page, button(page, 'Delete all moods'));
  await expect(button(page, 'Keep them')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Delete all moods')).toBeFocused();
});

test('the example begins on its Today', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/settings');
  await pressOn(page, button(page, 'Look around with an example'));
  await expect(page.getByText('This is an example search.')).toBeVisible();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the numbers of Remember, asked for, begin at what they are called', { tag: '@any-screen' }, async ({
  page,
}) => {
  await page.goto('/');
  await button(page, 'A no came in').click();
  const sheet = page.getByRole('dialog', { name: 'A no came in' });
  await expect(sheet.getByLabel('Which application?')).toBeFocused();
  await page.keyboard.type('Northwind, planner');
  await sheet.getByText('Not noted yet').click();
  await sheet.getByRole('button', { name: /^Note it/ }).click();
  await expect(heading(page, 'First, something kind for you.')).toBeFocused();
  await button(page, 'Skip to review').click();
  await expect(heading(page, 'What could go better next time?')).toBeFocused();
  await button(page, 'Skip the whole review').click();
  await pressOn(page, button(page, 'Show the numbers'));
  await expect(heading(page, 'Too early to tell')).toBeFocused();
});

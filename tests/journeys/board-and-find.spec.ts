import type { Page } from '@playwright/test';
import { addApplication } from '../../src/contract/application.ts';
import { ask } from './support/ask.ts';
import { pressOn } from './support/keyboard.ts';
import { expect, test } from './support/rebound.ts';
import { haveApplied } from './support/search-of-two.ts';

test('a card is moved by hand or by keyboard, and each move can be taken back', async ({
  page,
  rebound,
  isMobile,
}) => {
  const menu = page.getByRole('button', { name: 'Move Northwind, Product Analyst' });
  /** With a mouse by dragging; on a phone, where one column fills the window, from the card's menu. */
  const move = async (from: string, to: string) => {
    if (!isMobile) return card(from).dragTo(columnOf(page, to));
    await menu.tap();
    await page.getByRole('menuitem', { name: `Move to ${to}` }).tap();
  };
  await haveApplied(rebound.origin, 'Northwind', 'Product Analyst');
  await page.goto('/search?view=board');
  const card = (column: string) => columnOf(page, column).getByRole('link', { name: /Northwind/ });
  await expect(card('Applied')).toBeVisible();

  await move('Applied', 'Talking');
  await expect(card('Talking')).toBeVisible();
  await expect(card('Applied')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card('Applied')).toBeVisible();

  await pressOn(page, menu);
  for (const offered of ['Saved', 'Talking', 'Offer']) {
    await expect(page.getByRole('menuitem', { name: `Move to ${offered}` })).toBeVisible();
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Move to Offer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card('Offer')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(card('Applied')).toBeVisible();

  await move('Applied', 'Ended');
  await expect(page.getByRole('dialog', { name: 'How did it end with Northwind?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card('Applied')).toBeVisible();
});

test('the list follows what is typed, and an address finds the same again', async ({ page, rebound }) => {
  await haveApplied(rebound.origin, 'Northwind', 'Product Analyst');
  await haveApplied(rebound.origin, 'Paperbark', 'Office Manager');
  await ask(rebound.origin, addApplication, {
    body: { company: 'Harbourlight', role: 'Editor', postingText: 'You look after the forecast.', notes: '' },
  });
  await page.goto('/search');
  const found = page.getByRole('main').getByRole('listitem');
  await expect(found).toHaveCount(3);
  const find = page.getByRole('searchbox');
  await find.pressSequentially('paperb');
  await expect(found).toHaveText([/Paperbark/]);
  await find.fill('');
  await find.pressSequentially('forecast');
  await expect(found).toHaveText([/Harbourlight/]);
  await expect(page).toHaveURL(/find=forecast/);
  await page.reload();
  await expect(find).toHaveValue('forecast');
  await expect(found).toHaveText([/Harbourlight/]);
  await find.press('End');
  await find.pressSequentially('zzz');
  await expect(page.getByText('Nothing found for “forecastzzz”.')).toBeVisible();
  await page.getByRole('button', { name: 'Board' }).click();
  await find.fill('northw');
  await expect(page.getByRole('main').getByRole('link')).toHaveText([/Northwind/]);
});

function columnOf(page: Page, name: string) {
  return page.getByRole('region', { name: new RegExp(`^${name} `) });
}

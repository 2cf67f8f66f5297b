import type { Page } from '@playwright/test';
import { choose, pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { expect, test } from './support/rebound.ts';

/** From the first start to the closed rebound without a mouse: Tab, Enter, Space, the arrows and the letters. */
test('the whole way by keyboard alone', { tag: '@any-screen' }, async ({ page }) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await page.goto('/');

  await test.step('one application by hand', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to have you here.');
    await typeInto(page, page.getByLabel('Company and role, in one line'), 'Northwind, product analyst');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');
  });

  await test.step('an interview, from a menu and in a sheet', async () => {
    await pressOn(page, button('What happened?'));
    await expect(page.getByRole('menuitem', { name: 'An interview is set' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button('What happened?')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'An interview at Northwind' });
    await expect(sheet.locator(':focus')).toHaveCount(1);
    await tabTo(page, sheet.getByLabel('Kind'));
    await page.keyboard.type('Hiring');
    await expect(sheet.getByLabel('Kind')).toHaveValue('hiring_manager');
    await typeInto(page, sheet.getByLabel('Place'), 'Harbour Street 4');
    await pressOn(page, sheet.getByRole('button', { name: 'Save the interview' }));
    await expect(sheet).toHaveCount(0);
    await expect(button('What happened?')).toBeFocused();
  });

  await test.step('a debrief', async () => {
    await pressOn(page, page.getByRole('link', { name: /The first interview/ }));
    await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
    await pressOn(page, page.getByRole('link', { name: 'Start the debrief' }));
    await typeInto(page, page.getByLabel('Which questions did they ask?'), 'Why us?');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('A question you weren’t prepared for?')).toBeFocused();
    await page.keyboard.type('How do you say no?');
    for (let question = 0; question < 4; question++) await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('What went well?')).toBeFocused();
    await page.keyboard.type('We laughed twice.');
    await expect(page.getByText('Saved as you type.')).toBeVisible();
    await pressOn(page, button('Stop here'));
    await expect(page.getByLabel('What went well?')).toHaveValue('We laughed twice.');
    await pressOn(page, page.getByRole('link', { name: 'product analyst' }));
    await expect(page.getByText('debrief written')).toBeVisible();
  });

  await test.step('a no', async () => {
    await pressOn(page, button('What happened?'));
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: /^A no came in/ })).toBeFocused();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'A no came in' });
    await tabTo(page, sheet.getByLabel('How it came'));
    await page.keyboard.type('By phone');
    await expect(sheet.getByLabel('How it came')).toHaveValue('phone');
    await pressOn(page, sheet.getByRole('button', { name: /^Note it/ }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First, something kind for you.');
  });

  await test.step('Recharge', async () => {
    await choose(
      page,
      page.getByRole('group', { name: 'What would be good now?' }),
      page.getByRole('radio', { name: 'A bowl of ice cream' }),
    );
    await pressOn(page, button('I’ll do this now'));
    await expect(page.getByRole('heading', { name: 'A bowl of ice cream' })).toBeFocused();
    await pressOn(page, button('Done'));
    await expect(page.getByRole('heading', { name: 'A bowl of ice cream: done.' })).toBeFocused();
    await pressOn(page, button('On to review'));
    await expect(
      page.getByRole('heading', { level: 1, name: 'What could go better next time?' }),
    ).toBeFocused();
  });

  await test.step('Review', () => review(page));

  await test.step('Remember', async () => {
    await pressOn(page, button(/^Change what you know or guess/));
    await expect(page.getByLabel('What you know')).toBeFocused();
    await typeInto(page, page.getByLabel('What you’re guessing'), 'They had somebody inside.');
    await pressOn(page, button('Save'));
    await expect(page.getByText('“They had somebody inside.”')).toBeVisible();
    await expect(button(/^Change what you know or guess/)).toBeFocused();
    await pressOn(page, button('On to what’s next'));
  });

  await test.step('Return', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await choose(
      page,
      page.getByRole('group', { name: 'One small step' }),
      page.getByRole('radio', { name: /Something of my own/ }),
    );
    await typeInto(page, page.getByLabel('I will'), 'call Sam');
    await typeInto(page, page.getByLabel('Where'), 'on the way home');
    await pressOn(page, button('Save this step'));
    await expect(page.getByText(/on the way home, I will call Sam\./)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Your next step' })).toBeFocused();
    await pressOn(page, button('Close this rebound'));
    await expect(page.getByRole('heading', { level: 1, name: 'This rebound is closed.' })).toBeFocused();
    await pressOn(page, page.getByRole('link', { name: 'Back to Today' }));
    await expect(page.getByText(/I will call Sam\./)).toBeVisible();
  });
});

async function review(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name });
  await choose(
    page,
    page.getByRole('group', { name: 'How much, for Northwind?' }),
    page.getByRole('radio', { name: /Two minutes/ }),
  );
  await pressOn(page, button('Begin'));
  await expect(page.getByRole('heading', { level: 2, name: /weren’t prepared for/ })).toBeFocused();
  await expect(page.getByLabel('The question, as they asked it')).toHaveValue('How do you say no?');
  await pressOn(page, button('Continue'));
  await expect(page.getByRole('heading', { level: 2, name: /came out wrong/ })).toBeFocused();
  await pressOn(page, button('Nothing this time'));
  await expect(page.getByRole('heading', { level: 2, name: /wish you hadn’t said/ })).toBeFocused();
  await pressOn(page, button('Back'));
  await expect(page.getByRole('heading', { level: 2, name: /came out wrong/ })).toBeFocused();
  await pressOn(page, button('I can’t remember'));
  await typeInto(page, page.getByLabel('What you said'), 'I never liked spreadsheets.');
  await choose(
    page,
    page.getByRole('group', { name: 'Did this happen, or is it a guess?' }),
    page.getByRole('radio', { name: 'It happened' }),
  );
  await pressOn(page, button('Done reviewing'));
  await expect(page.getByRole('heading', { name: 'What you found' })).toBeFocused();
  await pressOn(page, button('On to Remember'));
  await expect(
    page.getByRole('heading', { level: 1, name: 'You’ll probably never know why.' }),
  ).toBeFocused();
}

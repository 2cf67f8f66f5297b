import type { Page } from '@playwright/test';
import { recordNos } from '../../src/contract/no.ts';
import { actOnRebound, getRebound } from '../../src/contract/rebound.ts';
import { addDays } from '../../src/domain/time.ts';
import { ask } from './support/ask.ts';
import { expect, type ReboundServer, test } from './support/rebound.ts';
import { haveApplied, haveSpoken, today } from './support/search-of-two.ts';

test.beforeEach(({ page }) => {
  // Somebody who leaves although the browser asks loses nothing either.
  page.on('dialog', (dialog) => void dialog.accept());
});

test('at Recharge the choice stays, and the timer runs on', async ({ page, rebound }) => {
  const reboundId = await haveRebound(rebound.origin, 'recharge');
  const walk = page.getByRole('radio', { name: 'A walk outside' });
  const minutes = page.getByRole('spinbutton', { name: 'Minutes' });
  await page.goto(`/rebounds/${reboundId}`);
  await walk.check();
  await minutes.fill('45');
  await afterEachMishap(page, rebound, async () => {
    await expect(walk).toBeChecked();
    await expect(minutes).toHaveValue('45');
  });
  await page.getByRole('button', { name: 'I’ll do this now' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  const use = async () => (await ask(rebound.origin, getRebound, { params: { reboundId } })).activityUse;
  const started = await use();
  await afterEachMishap(page, rebound, async () => {
    await expect(page.getByRole('heading', { name: 'A walk outside' })).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText(/^4[34]:\d\d$/);
    expect(await use()).toEqual(started);
  });
});

test('at Review the sentence goes on where it broke off', async ({ page, rebound }) => {
  const reboundId = await haveRebound(rebound.origin, 'review');
  const said = page.getByLabel('What you said');
  await page.goto(`/rebounds/${reboundId}`);
  await page.getByRole('radio', { name: /Two minutes/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Nothing this time' }).click();
  await expect(page.getByText('question 2 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Nothing this time' }).click();
  await said.pressSequentially('I said that I had ');
  await typeThroughMishaps(page, rebound, said, [
    'I said that I had never',
    'I said that I had never touched Sal',
  ]);
  await typeAtEnd(said, 'esforce.');
  await page.getByRole('button', { name: 'Done reviewing' }).click();
  await afterEachMishap(page, rebound, async () => {
    await expect(page.getByText('I said that I had never touched Salesforce.')).toBeVisible();
  });
});

test('at Remember a guess half typed is still there', async ({ page, rebound }) => {
  const reboundId = await haveRebound(rebound.origin, 'remember');
  const guess = page.getByLabel('What you’re guessing');
  await page.goto(`/rebounds/${reboundId}`);
  await page.getByRole('button', { name: /^Change what you know or guess/ }).click();
  await guess.pressSequentially('It came ');
  await typeThroughMishaps(page, rebound, guess, ['It came down', 'It came down to Sales']);
  await typeAtEnd(guess, 'force.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(guess).toHaveCount(0);
  await afterEachMishap(page, rebound, async () => {
    await expect(page.getByText('“It came down to Salesforce.”')).toBeVisible();
  });
});

test('at Return a plan half made is still there', async ({ page, rebound }) => {
  const reboundId = await haveRebound(rebound.origin, 'return');
  const day = addDays(today(), 3);
  await page.goto(`/rebounds/${reboundId}`);
  await page.getByRole('radio', { name: /Something of my own/ }).check();
  await page.getByLabel('I will').pressSequentially('write to Rafael');
  await page.getByLabel('Which day').fill(day);
  await afterEachMishap(page, rebound, async () => {
    await expect(page.getByRole('radio', { name: /Something of my own/ })).toBeChecked();
    await expect(page.getByLabel('I will')).toHaveValue('write to Rafael');
    await expect(page.getByLabel('Which day')).toHaveValue(day);
  });
  await page.getByRole('button', { name: 'Save this step' }).click();
  await expect(page.getByRole('button', { name: 'Close this rebound' })).toBeVisible();
  await afterEachMishap(page, rebound, async () => {
    await expect(page.getByText(/9:30, I will write to Rafael\./)).toBeVisible();
  });
});

test('a debrief half typed is still there', async ({ page, rebound }) => {
  const said = page.getByLabel('Something you wish you hadn’t said?');
  await page.goto(`/interviews/${await haveInterview(rebound.origin)}/debrief?at=wording`);
  await said.pressSequentially('I had ');
  await typeThroughMishaps(page, rebound, said, ['I had never', 'I had never touched Sal']);
});

test('what is typed while the server is away is saved once it is back', { tag: '@any-screen' }, async ({
  page,
  rebound,
}) => {
  const said = page.getByLabel('Something you wish you hadn’t said?');
  await page.goto(`/interviews/${await haveInterview(rebound.origin)}/debrief?at=wording`);
  await said.pressSequentially('I had never ');
  await rebound.whileAway(async () => {
    await said.pressSequentially('touched Salesforce.');
    await expect(page.getByText(/^No connection\. What you write is kept/)).toBeVisible();
  });
  await expect(page.getByText('Saved as you type.')).toBeVisible();
  await page.reload();
  await expect(said).toHaveValue('I had never touched Salesforce.');
});

test('what was typed last is kept when the tab is closed at once', async ({ page, rebound }) => {
  const address = `/interviews/${await haveInterview(rebound.origin)}/debrief?at=wording`;
  await page.goto(address);
  await page.getByLabel('Something you wish you hadn’t said?').pressSequentially('I had never touched it');
  await page.close();
  const again = await page.context().newPage();
  await again.goto(address);
  await expect(again.getByLabel('Something you wish you hadn’t said?')).toHaveValue('I had never touched it');
});

test('a no half written is still there when its sheet was closed', async ({ page }) => {
  await page.goto('/');
  const open = page.getByRole('button', { name: 'A no came in' });
  await open.click();
  await page.getByLabel('Which application?').fill('Northwind, analyst');
  await page.getByRole('radio', { name: /Not noted yet/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await open.click();
  await expect(page.getByLabel('Which application?')).toHaveValue('Northwind, analyst');
  await page.getByRole('button', { name: 'Note it, and start with something kind' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First, something kind for you.');
});

type Field = ReturnType<Page['getByLabel']>;

/** A reload, and a server that was killed and is there again; after each of them, what must still hold. */
async function afterEachMishap(page: Page, rebound: ReboundServer, expectAll: () => Promise<void>) {
  await page.reload();
  await expectAll();
  await rebound.restart();
  await page.reload();
  await expectAll();
}

/** Types on to each of the texts; the moment the last key is pressed, the mishap comes. */
async function typeThroughMishaps(page: Page, rebound: ReboundServer, field: Field, texts: [string, string]) {
  const [first, second] = texts;
  await typeAtEnd(field, first.slice((await field.inputValue()).length));
  await page.reload();
  await expect(field).toHaveValue(first);
  await typeAtEnd(field, second.slice(first.length));
  await rebound.restart();
  await page.reload();
  await expect(field).toHaveValue(second);
}

async function typeAtEnd(field: Field, text: string): Promise<void> {
  await field.press('Control+End');
  await field.pressSequentially(text);
}

async function haveInterview(origin: string) {
  return haveSpoken(origin, await haveApplied(origin, 'Northwind', 'Product Analyst'), 1, -1);
}

/** A rebound of Company A after its first interview, at the step asked for. */
async function haveRebound(origin: string, at: 'recharge' | 'review' | 'remember' | 'return') {
  const applicationId = await haveApplied(origin, 'Company A', 'Product Operations Manager');
  await haveSpoken(origin, applicationId, 1, -7);
  const { reboundId } = await ask(origin, recordNos, {
    body: { nos: [{ application: { id: applicationId }, channel: 'mail' }] },
  });
  for (const step of ['recharge', 'review', 'remember'] as const) {
    if (step === at) break;
    await ask(origin, actOnRebound, { params: { reboundId }, body: { type: 'step_skipped', step } });
  }
  return reboundId;
}

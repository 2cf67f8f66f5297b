import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { getApplication } from '../../src/contract/application.ts';
import { blackThursdayMails } from '../../src/domain/demo/black-thursday-mails.ts';
import { addDays, instantOfLocal } from '../../src/domain/time.ts';
import { ask } from './support/ask.ts';
import { dropFiles, saveAsFiles } from './support/drop-files.ts';
import { expect, test } from './support/rebound.ts';
import { DEBRIEF, HERE, haveSearchOfTwo, STORY, today } from './support/search-of-two.ts';

const FORECAST = 'How would you set up our demand forecast from nothing?';
const TOLD_BETTER = 'Begin with the 30% faster dispatch, then the weekend.';
const BETTER_WORDS = 'I work with numbers through the people who own them.';

test('two no’s in two dropped mails, and at the end one small step in the calendar', async ({
  page,
  rebound,
}, testInfo) => {
  const { a } = await haveSearchOfTwo(rebound.origin);
  const statusOfA = async () =>
    (await ask(rebound.origin, getApplication, { params: { applicationId: a } })).status;
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await test.step('the mails are dropped, and stay folded until they are opened', async () => {
    await dropFiles(page, await saveAsFiles(testInfo, blackThursdayMails(today(), HERE)));
    await expect(page).toHaveURL(/\/mail$/);
    await expect(page.getByText('2 mails read, 2 new proposals.')).toBeVisible();
    await expect(page.getByRole('heading', { name: '2 mails may carry a no' })).toBeVisible();
    await expect(page.getByText(/We have decided/)).toHaveCount(0);
    await expect(page.getByText('Company A')).toHaveCount(0);
  });

  await test.step('each is read with its words marked, and accepted', async () => {
    await page.getByRole('button', { name: 'Open them' }).click();
    const mails = page.getByRole('list', { name: 'Mails that may carry a no' });
    const ofA = mails.getByRole('listitem').filter({ hasText: 'Company A · Product Operations Manager' });
    await expect(ofA.getByText('Goes to your application there.')).toBeVisible();
    await ofA.getByRole('button', { name: 'Read the mail' }).click();
    await expect(ofA.getByText('Hannah and Rafael enjoyed')).toBeVisible();
    await expect(ofA.locator('mark', { hasText: /decided to go ahead with other candidates/ })).toBeVisible();
    expect(await statusOfA()).toBe('interview');
    await ofA.getByRole('button', { name: 'Yes, note it' }).click();
    await expect(mails.getByRole('heading', { level: 3 })).toHaveText([
      'Company B · Customer Operations Manager',
    ]);
    expect(await statusOfA()).toBe('no');
    await mails.getByRole('button', { name: 'Yes, note it' }).click();
    await expect(page.getByText('Nothing waits to be looked at.')).toBeVisible();
  });

  await test.step('both belong to one rebound, which begins with something kind', async () => {
    await page.getByRole('link', { name: 'Open it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First, something kind for you.');
    await expect(page.getByText('Rebound · Company A and Company B')).toBeVisible();
    await expect(page.getByRole('link', { name: /people you can talk to/ })).toBeVisible();
    await page.getByRole('radio', { name: 'A walk outside' }).check();
    await page.getByRole('checkbox', { name: 'Set a timer' }).check();
    await page.getByRole('spinbutton', { name: 'Minutes' }).fill('25');
    await page.getByRole('button', { name: 'I’ll do this now' }).click();
    await expect(page.getByRole('timer')).toHaveText(/^2[45]:\d\d$/);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'A walk outside: done.' })).toBeFocused();
    await page.getByRole('button', { name: 'On to review' }).click();
  });

  await test.step('what could go better, one question at a time', () => reviewBoth(page));
  await test.step('what is known, beside what is guessed', () => remember(page));
  await test.step('one small step, with when and where', () => planAndClose(page));

  await test.step('Today is calm, and what was found is where it belongs', async () => {
    await page.getByRole('link', { name: 'Back to Today' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('A rebound is open')).toHaveCount(0);
    await expect(page.getByText(/Silent for|to look at/)).toHaveCount(0);
    const main = page.getByRole('main');
    await expect(main.getByText(/at the kitchen table, I will rehearse/)).toBeVisible();
    await expect(main.getByText('No interview in the next two weeks.')).toBeVisible();

    await page.getByRole('link', { name: 'Practice', exact: true }).click();
    await page.getByRole('link', { name: 'Questions and wordings' }).click();
    await expect(main.getByText(FORECAST)).toBeVisible();
    await expect(main.getByText(DEBRIEF.question)).toBeVisible();
    await main.getByRole('button', { name: 'Wordings' }).click();
    await expect(main.getByText(BETTER_WORDS)).toBeVisible();
    await page.getByRole('link', { name: /^Stories/ }).click();
    await main.getByRole('link', { name: STORY }).click();
    await expect(main.getByLabel(/How to tell it/)).toHaveValue(new RegExp(TOLD_BETTER));
    await expect(main.getByText(/^Version 1, .*\d:\d\d/)).toBeVisible();
  });
});

async function reviewBoth(page: Page): Promise<void> {
  const goOn = () => page.getByRole('button', { name: 'Continue' }).click();
  const asked = (question: string) =>
    expect(page.getByRole('heading', { level: 2, name: question })).toBeFocused();
  await expect(page.getByText('Company A, first interview · 1 of 2')).toBeVisible();
  await page.getByRole('radio', { name: /Two minutes/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await asked('A question you weren’t prepared for?');
  await page.getByLabel('The question, as they asked it').fill(FORECAST);
  await goOn();
  await asked('A success story that came out wrong?');
  await page.getByRole('button', { name: 'Nothing this time' }).click();
  await asked('Something you wish you hadn’t said?');
  await page.getByRole('button', { name: 'Nothing this time' }).click();

  await expect(page.getByText('Company B, second interview · 2 of 2')).toBeVisible();
  await page.getByRole('radio', { name: /A quarter of an hour/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await asked('A question you weren’t prepared for?');
  await expect(page.getByLabel('The question, as they asked it')).toHaveValue(DEBRIEF.question);
  await goOn();
  await asked('A success story that came out wrong?');
  await page.getByLabel(/Which story/).selectOption({ label: STORY });
  await page.getByLabel('What got lost in the telling').fill('I never came to the result.');
  await page.getByLabel('How to tell it next time').fill(TOLD_BETTER);
  await goOn();
  await expect(page.getByText('Saved as version 2 of the story. Version 1 stays.')).toBeVisible();
  await asked('Something you wish you hadn’t said?');
  await expect(page.getByLabel('What you said')).toHaveValue(DEBRIEF.wording);
  await page.getByLabel('What you’d say instead').fill(BETTER_WORDS);
  await goOn();
  await asked('What went well?');
  await expect(page.getByLabel('In your words')).toHaveValue(DEBRIEF.wentWell);
  await goOn();
  await asked('What surprised you?');
  await page.getByRole('button', { name: 'Nothing this time' }).click();
  await expect(page.getByRole('heading', { name: 'What you found' })).toBeFocused();
  await expect(page.getByText(`version 2 of “${STORY}”`)).toBeVisible();
  await page.getByRole('button', { name: 'On to Remember' }).click();
}

async function remember(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You’ll probably never know all of it.');
  const ofB = page.getByRole('region', { name: 'Company B, second interview' });
  await expect(ofB.getByText('The no came by mail today.')).toBeVisible();
  await expect(ofB.getByText(/What lies behind these words: unknown\./)).toBeVisible();
  await expect(ofB.getByText('Nothing, so far. You can leave it there.')).toBeVisible();
  await expect(page.getByText('You reached the second interview at Company B.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Too early to tell' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the numbers' }).click();
  await expect(page.getByRole('heading', { name: 'Too early to tell' })).toBeVisible();
  await page.getByText('A note to Priya Raman at Company B').click();
  await expect(page.getByLabel('The note to Priya Raman at Company B')).toHaveValue(/in touch/);
  await page.getByRole('button', { name: 'On to what’s next' }).click();
}

async function planAndClose(page: Page): Promise<void> {
  const day = addDays(today(), 2);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One small step back out there.');
  await page
    .getByRole('radio', { name: /^Rehearse/ })
    .first()
    .check();
  const what = await page.getByLabel('I will').inputValue();
  await page.getByLabel('Which day').fill(day);
  await page.getByLabel('What time').fill('18:15');
  await page.getByLabel('Where').fill('at the kitchen table');
  await page.getByRole('button', { name: 'Save this step' }).click();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Put it into my calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`next-step-${day}.ics`);
  const calendar = ICAL.Component.fromString(await readFile(await download.path(), 'utf8'));
  const [event, ...more] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(more).toEqual([]);
  expect(event?.startDate.toJSDate().toISOString()).toBe(instantOfLocal(`${day}T18:15`, HERE));
  expect(event?.summary.toLowerCase()).toBe(what.toLowerCase());
  expect(event?.location).toBe('at the kitchen table');

  await page.getByRole('button', { name: 'Close this rebound' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This rebound is closed.');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: /\.$/ })).toContainText([
    'You did something kind for yourself: A walk outside.',
    '2 questions to rehearse, so that next time they won’t be new.',
    '1 story told better.',
    '1 better wording to reach for.',
    /^Next: When it is .* 18:15 at the kitchen table, I will rehearse/,
  ]);
}

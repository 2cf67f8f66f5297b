import type { Page } from '@playwright/test';
import { listAskings } from '../../src/contract/asking.ts';
import { getInterview } from '../../src/contract/interview.ts';
import { addQuestion, listQuestions } from '../../src/contract/question.ts';
import { addStory } from '../../src/contract/story.ts';
import { ask } from './support/ask.ts';
import { expectQuestion, haveInterview, serviceWorkerReady } from './support/debrief.ts';
import { expectReadable, expectReadableZoomed } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';

const NO_CONNECTION =
  /^No connection\. What you write is kept (on this phone|in this browser) and sent later\.$/;

test('a debrief in the train: the network goes in the middle, the page is reloaded, and nothing is lost', async ({
  page,
  context,
  rebound: { origin },
}) => {
  const interviewId = await haveInterview(origin);
  await ask(origin, addQuestion, { body: { text: 'Why do you want to leave?' } });
  await ask(origin, addStory, { body: { title: 'The warehouse migration' } });
  const answer = page.getByRole('textbox');

  await test.step('offered on Today, and begun', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Note it down' }).click();
    await expectQuestion(page, 'Which questions did they ask?');
    await expectReadable(page);
    await expectReadableZoomed(page);
    await answer.fill('Why do you want to leave?\nHow do you price a');
    await saved(page);
    expect(await askedAt(origin, interviewId)).toEqual([]);
    await answer.press('End');
    await answer.pressSequentially(' pilot?');
    await button(page, 'Next').click();
  });

  await test.step('a question known before is asked about, under a thumb', async () => {
    await expectQuestion(page, 'How did these go?');
    await expectReadable(page);
    await expect(page.getByRole('group', { name: 'How do you price a pilot?' })).toHaveCount(0);
    const known = page.getByRole('group', { name: 'Why do you want to leave?' });
    await known.getByRole('button', { name: 'So-so' }).click();
    await expectLargeTargets(page);
    await saved(page);
    await button(page, 'Next').click();
    await expectQuestion(page, 'A question you weren’t prepared for?');
  });

  await test.step('the network is cut', async () => {
    await serviceWorkerReady(page);
    await context.setOffline(true);
    await answer.fill('What would you stop doing?');
    await expect(page.getByText(NO_CONNECTION)).toBeVisible();
    await expectReadable(page);
    await button(page, 'Next').click();
    await expectQuestion(page, 'A success story that came out wrong?');
    await answer.fill('I never got to the result');
    await page.getByRole('button', { name: 'The warehouse migration' }).click();
    await button(page, 'Next').click();
    await expectQuestion(page, 'Something you wish you hadn’t said?');
    await answer.fill('I was bor');
  });

  await test.step('reloaded without a network, it goes on where it broke off', async () => {
    await page.reload();
    await expectQuestion(page, 'Something you wish you hadn’t said?');
    await expect(answer).toHaveValue('I was bor');
    await expect(page.getByText(NO_CONNECTION)).toBeVisible();
    await answer.press('End');
    await answer.pressSequentially('ed there');
    await button(page, 'Back').click();
    await expect(answer).toHaveValue('I never got to the result');
    await expect(page.getByRole('button', { name: 'The warehouse migration' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await button(page, 'Next').click();
    await button(page, 'Next').click();
  });

  await test.step('finished without a network', async () => {
    await expectQuestion(page, 'Which stories did you tell, and how did they go?');
    await page
      .getByRole('group', { name: 'The warehouse migration' })
      .getByRole('button', { name: 'Came out wrong' })
      .click();
    await button(page, 'Next').click();
    await expectQuestion(page, 'What surprised you?');
    await button(page, 'Nothing').click();
    await expectQuestion(page, 'What went well?');
    await button(page, 'Can’t remember').click();
    await expectQuestion(page, 'Who did you meet?');
    await answer.fill('Dana Reyes, Head of Product\nSam Ortiz');
    await button(page, 'Next').click();
    await expectQuestion(page, 'What were they really looking for?');
    await answer.fill('Pricing');
    await button(page, 'Finish').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'That’s noted. The rest of the day is yours.',
    );
    await expect(page.getByText('3 questions in your bank')).toBeVisible();
    await expect(page.getByText(NO_CONNECTION)).toBeVisible();
    await expectReadable(page);
    expect((await ask(origin, getInterview, { params: { interviewId } })).debrief?.finishedAt).toBeNull();
  });

  await test.step('the network is back, and the server has every word', async () => {
    await context.setOffline(false);
    await expect(page.getByText('Everything is saved, and can be changed at the interview.')).toBeVisible();
    const interview = await ask(origin, getInterview, { params: { interviewId } });
    expect(interview.debrief).toMatchObject({
      asked: 'Why do you want to leave?\nHow do you price a pilot?',
      question: 'What would you stop doing?',
      story: 'I never got to the result',
      wording: 'I was bored there',
      nothing: ['surprised', 'went_well'],
      position: null,
    });
    expect(interview.debrief?.finishedAt).not.toBeNull();
    expect(interview.people.map(({ name, title }) => [name, title])).toEqual([
      ['Dana Reyes', 'Head of Product'],
      ['Sam Ortiz', ''],
    ]);
    expect(interview.sought).toEqual(['Pricing']);
    expect(await askedAt(origin, interviewId)).toEqual([
      ['How do you price a pilot?', false, null],
      ['What would you stop doing?', true, null],
      ['Why do you want to leave?', false, 'so_so'],
    ]);
    await expect.poll(() => keptHere(page)).toEqual([]);
  });

  await test.step('it is not offered again, and can be read and changed at the interview', async () => {
    await button(page, 'To the interview', 'link').click();
    await expect(page.getByLabel('Something you wish you hadn’t said?')).toHaveValue('I was bored there');
    await expectReadable(page);
    await page.getByLabel('Which questions did they ask?').fill('Why do you want to leave?');
    await page.getByLabel('Which questions did they ask?').blur();
    await expect.poll(async () => (await askedAt(origin, interviewId)).length).toBe(2);
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Note it down' })).toHaveCount(0);
    expect((await ask(origin, listQuestions, {})).items.map(({ text }) => text).sort()).toEqual(
      ['Why do you want to leave?', 'What would you stop doing?'].sort(),
    );
  });
});

test('one that was begun waits on Today without a word of blame, and can be left', async ({
  page,
  rebound: { origin },
}) => {
  const interviewId = await haveInterview(origin);
  await page.goto(`/interviews/${interviewId}/debrief`);
  await page.getByRole('textbox').fill('Why us?');
  await button(page, 'Stop here').click();
  await expect(page.getByLabel('Which questions did they ask?')).toHaveValue('Why us?');
  await expect.poll(() => askedAt(origin, interviewId)).toEqual([['Why us?', false, null]]);
  await page.goto('/');
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page.getByRole('textbox')).toHaveValue('Why us?');
  await page.goto('/');
  await page.getByRole('button', { name: 'Leave it: Northwind' }).click();
  await expect(page.getByText('While it’s fresh')).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(page.getByRole('link', { name: 'Go on' })).toBeVisible();
});

test('by keyboard alone, from the first question to the last', { tag: '@any-screen' }, async ({
  page,
  rebound: { origin },
}) => {
  const interviewId = await haveInterview(origin);
  await page.goto(`/interviews/${interviewId}/debrief`);
  await page.getByRole('textbox').focus();
  await page.keyboard.type('Why us?');
  for (const question of ['A question you', 'A success story', 'Something you wish']) {
    await page.keyboard.press('Control+Enter');
    await expectQuestion(page, new RegExp(`^${question}`));
    await expect(page.getByRole('textbox')).toBeFocused();
  }
  await page.keyboard.type('I was bored there');
  for (let step = 0; step < 5; step++) await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Everything is saved, and can be changed at the interview.')).toBeVisible();
  const { debrief } = await ask(origin, getInterview, { params: { interviewId } });
  expect(debrief).toMatchObject({ asked: 'Why us?', wording: 'I was bored there', position: null });
});

test('what two tabs write at once is all there', { tag: '@any-screen' }, async ({
  page,
  context,
  rebound: { origin },
}) => {
  const interviewId = await haveInterview(origin);
  const other = await context.newPage();
  await page.goto(`/interviews/${interviewId}/debrief?at=wording`);
  await other.goto(`/interviews/${interviewId}/debrief?at=met`);
  await page.getByRole('textbox').fill('I was bored there');
  await other.getByRole('textbox').fill('Dana Reyes');
  await saved(page);
  await saved(other);
  const { debrief } = await ask(origin, getInterview, { params: { interviewId } });
  expect(debrief).toMatchObject({ wording: 'I was bored there', met: 'Dana Reyes' });
});

test('a line put right afterwards keeps how its question went', async ({ page, rebound: { origin } }) => {
  const interviewId = await haveInterview(origin);
  const known = 'How do you plan a product launch?';
  await ask(origin, addQuestion, { body: { text: known } });
  await page.goto(`/interviews/${interviewId}/debrief?at=asked`);
  await page.getByRole('textbox').fill('How do you plan a product launch?\nWhy us?');
  await button(page, 'Next').click();
  await page.getByRole('group', { name: known }).getByRole('button', { name: 'So-so' }).click();
  await saved(page);
  await button(page, 'Back').click();
  await page.getByRole('textbox').fill('Why us?\nHow do you plan the launch of a big product?');
  await button(page, 'Next').click();
  const putRight = page.getByRole('group', { name: 'How do you plan the launch of a big product?' });
  await expect(putRight.getByRole('button', { name: 'So-so' })).toHaveAttribute('aria-pressed', 'true');
  await saved(page);
  await expect
    .poll(() => askedAt(origin, interviewId))
    .toEqual([
      [known, false, 'so_so'],
      ['Why us?', false, null],
    ]);
});

test('what is written in the example leaves no trace in the browser', { tag: '@any-screen' }, async ({
  page,
}) => {
  await page.goto('/');
  await button(page, 'Look around with an example').click();
  await expect(page.getByText('This is an example search.')).toBeVisible();
  await page.goto('/search?find=Company+B');
  await page.getByRole('link', { name: /Company B/ }).click();
  await page
    .getByRole('link', { name: /interview/ })
    .first()
    .click();
  await page.getByRole('link', { name: /Go through it|Start the debrief|Go on/ }).click();
  await expectQuestion(page, /\?$/);
  await page.getByRole('textbox').fill('A word of the example');
  expect(await keptHere(page)).toEqual([]);
  await saved(page);
  await button(page, 'Stop here').click();
  await button(page, 'Leave the example').click();
  await expect(page.getByText('Good to have you here.')).toBeVisible();
  expect(await keptHere(page)).toEqual([]);
});

function button(page: Page, name: string, role: 'button' | 'link' = 'button') {
  return page.getByRole(role, { name, exact: true });
}

async function saved(page: Page) {
  await expect(page.getByText('Saved as you type.')).toBeVisible();
}

async function askedAt(origin: string, interviewId: string) {
  const { items } = await ask(origin, listAskings, { params: { interviewId } });
  return items.map(({ text, isCaughtOut, went }) => [text, isCaughtOut, went]).sort();
}

/** What of debriefs and interviews the browser keeps. */
async function keptHere(page: Page) {
  return page.evaluate(() => Object.keys(localStorage).filter((name) => /^(debrief|interview):/.test(name)));
}

/** 44 CSS pixels at least, for a thumb. */
async function expectLargeTargets(page: Page) {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main a')].flatMap((target) => {
      const { height } = target.getBoundingClientRect();
      return height > 0 && height < 44 ? [target.textContent] : [];
    }),
  );
  expect(small).toEqual([]);
}

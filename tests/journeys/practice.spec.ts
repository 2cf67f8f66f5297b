import type { Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { addApplication } from '../../src/contract/application.ts';
import { addInterview } from '../../src/contract/interview.ts';
import { getCard } from '../../src/contract/practice.ts';
import { addQuestion, changeQuestion } from '../../src/contract/question.ts';
import { addWording } from '../../src/contract/wording.ts';
import type { QuestionId } from '../../src/domain/id.ts';
import { addDays } from '../../src/domain/time.ts';
import { ask } from './support/ask.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { expectReadable } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { HERE, haveSearchOfTwo, today } from './support/search-of-two.ts';

const { launchOptions } = config.use ?? {};
// Chromium's own microphone, which beeps, and answers its own question whether it may be used.
test.use({
  launchOptions: {
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
});

const FORECAST = 'How do you forecast demand for a warehouse?';

/** An interview in four days, a question its posting speaks of with two key points, and a wording without an answer. */
async function haveSomethingToRehearse(origin: string) {
  const { id: applicationId } = await ask(origin, addApplication, {
    body: {
      company: 'Northwind',
      role: 'Planner',
      postingText: 'You forecast demand for our warehouse.',
      kind: 'applied',
    },
  });
  const interview = await ask(origin, addInterview, {
    params: { applicationId },
    body: { round: 1, startsLocal: `${addDays(today(), 4)}T10:00`, timeZone: HERE },
  });
  const question = await ask(origin, addQuestion, { body: { text: FORECAST } });
  await ask(origin, changeQuestion, {
    params: { questionId: question.id },
    body: { keyPoints: ['Last year, week by week', 'What the shift leads say'] },
  });
  await ask(origin, addWording, { body: { said: 'I am not much of a numbers person.' } });
  return { interviewId: interview.id, questionId: question.id };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('key points typed under a card are kept with its grade, and when somebody stops', {
  tag: '@any-screen',
}, async ({ page, rebound }) => {
  const { origin } = rebound;
  const ids: QuestionId[] = [];
  for (const text of ['Why this role?', 'Why now?'])
    ids.push((await ask(origin, addQuestion, { body: { text } })).id);
  const points = async () => {
    const cards = await Promise.all(ids.map((cardId) => ask(origin, getCard, { params: { cardId } })));
    return cards.map(({ keyPoints, memory }) => [
      keyPoints.map(({ text }) => text).join(),
      memory?.lastGrade,
    ]);
  };
  const type = async (words: string) => {
    await page.getByRole('button', { name: 'Show the key points' }).click();
    await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeFocused();
    await expect(page.getByText('suggested')).toHaveCount(0);
    await page.getByLabel('What should a good answer hold?').fill(words);
  };
  await page.goto('/practice/now');
  await type('The team\n- The product');
  await page.getByRole('button', { name: /Good/ }).click();
  await expect(page.getByText('Noted as Good')).toBeVisible();
  await type('It is the right size.');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect
    .poll(async () => (await points()).toSorted())
    .toEqual([
      ['It is the right size.', undefined],
      ['The team,The product', 'good'],
    ]);
});

test('a sitting by keyboard alone: typed, ticked, graded, taken back, stopped', {
  tag: '@any-screen',
}, async ({ page, rebound }) => {
  const { origin } = rebound;
  const { questionId } = await haveSomethingToRehearse(origin);
  const card = () => ask(origin, getCard, { params: { cardId: questionId } });
  await page.goto('/practice');
  await expect(page.getByRole('heading', { name: 'For Northwind' })).toBeVisible();
  await expect(page.getByText('The posting speaks of forecast, demand and warehouse.')).toBeVisible();
  await expectReadable(page);
  await pressOn(page, page.getByRole('link', { name: 'Begin' }));
  await expect(heading(page)).toHaveText(FORECAST);
  await expectReadable(page);

  await test.step('the answer is typed, outlives a reload, and its key points are ticked', async () => {
    await page.keyboard.press('t');
    await expect(page.getByLabel('Your answer')).toBeFocused();
    await page.keyboard.type('From 1 year of numbers, u know.');
    await page.reload();
    await expect(page.getByLabel('Your answer')).toHaveValue('From 1 year of numbers, u know.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'What came up?' })).toBeFocused();
    await expect(page.getByRole('button', { name: /Hard.*suggested/ })).toBeVisible();
    for (const point of ['Last year, week by week', 'What the shift leads say']) {
      await tabTo(page, page.getByRole('checkbox', { name: point }));
      await page.keyboard.press('Space');
    }
    await expect(page.getByRole('button', { name: /Good.*suggested/ })).toBeVisible();
    await expectReadable(page);
    await page.keyboard.press('3');
    await expect(heading(page)).toHaveText('I am not much of a numbers person.');
    await expect(heading(page)).toBeFocused();
    await expect(page.getByText(`Noted as Good: ${FORECAST}`)).toBeVisible();
    expect(await card()).toMatchObject({
      memory: { reviews: 1, lastGrade: 'good' },
      history: [
        {
          mode: 'typed',
          points: ['Last year, week by week', 'What the shift leads say'],
          answer: 'From 1 year of numbers, u know.',
        },
      ],
    });
  });

  await test.step('it is taken back with U, and graded anew', async () => {
    await page.keyboard.press('u');
    await expect(heading(page)).toHaveText(FORECAST);
    await expect(heading(page)).toBeFocused();
    expect((await card()).memory).toBeNull();
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { name: 'What came up?' })).toBeFocused();
    await page.keyboard.press('1');
    await expect(heading(page)).toHaveText('I am not much of a numbers person.');
    expect((await card()).memory).toMatchObject({ reviews: 1, lastGrade: 'again' });
  });

  await test.step('what is missing is written right there, and what was done is kept', async () => {
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('What would you say instead?'));
    await page.keyboard.type('I ask for numbers early.');
    await pressOn(page, page.getByRole('button', { name: 'Keep this' }));
    await expect(page.getByRole('checkbox', { name: /I ask for numbers early\./ })).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: 'Stop here' }));
    await expect(heading(page)).toHaveText('Stopped here, and all of it counts');
    await expect(heading(page)).toBeFocused();
    await expectReadable(page);
    await pressOn(page, page.getByRole('link', { name: 'To Today' }));
    await expect(page).toHaveURL(`${origin}/`);
  });
});

test('a recording is made, played and deleted, and then its file is gone', { tag: '@any-screen' }, async ({
  page,
  rebound,
}) => {
  await haveSomethingToRehearse(rebound.origin);
  await page.goto('/practice/now');
  await page.getByRole('button', { name: 'Answer aloud' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Recording. It stays in this browser')).toBeVisible();
  // Long enough to have something to play.
  await page.waitForTimeout(2_500);
  await page.getByRole('button', { name: 'Done: stop, and show the key points' }).click();
  const recordings = page.getByRole('region', { name: 'Recordings' });
  await expect(recordings).toBeVisible();
  const [kept] = await filesOfBrowser(page);
  expect(kept?.name).toMatch(/^recordings\/own\/.+\.webm$/);
  expect(kept?.bytes).toBeGreaterThan(1_000);

  await recordings.getByRole('button', { name: /^Play/ }).click();
  const player = recordings.locator('audio');
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0);
  expect(await player.evaluate((audio: HTMLAudioElement) => audio.error)).toBeNull();
  await expectReadable(page);
  await page.reload();
  await page.getByRole('button', { name: 'Show the key points' }).click();
  await expect(recordings.getByRole('button', { name: /^Play/ })).toBeVisible();

  await recordings.getByRole('button', { name: /^Delete/ }).click();
  await expect(recordings).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await filesOfBrowser(page)).toEqual([]);
});

test('leaving the example takes the answers typed in it along', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with an example' }).click();
  await expect(page.getByText('This is an example search.')).toBeVisible();
  await page.goto('/practice/now');
  await page.getByRole('button', { name: 'Type it' }).click();
  await page.getByLabel('Your answer').fill('An answer in the example');
  const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(await kept()).toContain('An answer in the example');
  await page.reload();
  await expect(page.getByLabel('Your answer')).toHaveValue('An answer in the example');
  await page.getByRole('button', { name: 'Leave the example' }).click();
  await expect(page.getByText('This is an example search.')).toBeHidden();
  await expect.poll(kept).not.toContain('An answer in the example');
});

test('leaving the example takes its recordings with it', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with an example' }).click();
  await expect(page.getByText('This is an example search.')).toBeVisible();
  await page.goto('/practice/now');
  await page.getByRole('button', { name: 'Answer aloud' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Recording. It stays in this browser')).toBeVisible();
  await page.getByRole('button', { name: 'Done: stop, and show the key points' }).click();
  await expect(page.getByRole('region', { name: 'Recordings' })).toBeVisible();
  expect((await filesOfBrowser(page)).map(({ name }) => name.split('/')[1])).toEqual(['example']);
  await page.getByRole('button', { name: 'Leave the example' }).click();
  await expect(heading(page)).toHaveText('Good to have you here.');
  await expect.poll(() => filesOfBrowser(page)).toEqual([]);
});

test('in quiet time nothing asks to be rehearsed, and whoever wants to can', async ({ page, rebound }) => {
  await haveSomethingToRehearse(rebound.origin);
  const { a } = await haveSearchOfTwo(rebound.origin);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Rehearse for it' })).toBeVisible();
  await page.goto(`/applications/${a}`);
  await page.getByRole('button', { name: 'What happened?' }).click();
  await page.getByRole('menuitem', { name: /^A no came in/ }).click();
  await page.getByRole('button', { name: /^Note it/ }).click();
  await expect(heading(page)).toHaveText('First, something kind for you.');
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rehearse for it' })).toHaveCount(0);
  await page.goto('/practice');
  await expect(page.getByRole('heading', { name: 'It is quiet now' })).toBeVisible();
  await expectReadable(page);
  await page.getByText('What it would be').click();
  await expect(page.getByRole('link', { name: FORECAST })).toBeVisible();
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(page.getByRole('button', { name: 'Answer aloud' })).toBeVisible();
});

test('with nothing to rehearse the page says where cards come from', async ({ page }) => {
  await page.goto('/practice');
  await expect(page.getByRole('heading', { name: 'Nothing to rehearse yet' })).toBeVisible();
  await page.getByText('How does this work?').click();
  await expect(page.getByText(/FSRS learned from people who learn with flashcards/)).toBeVisible();
  await expectReadable(page);
});

/** What lies in the browser's own file system, as paths from its root; what is deleted while this looks counts as gone. */
function filesOfBrowser(page: Page): Promise<{ name: string; bytes: number }[]> {
  return page.evaluate(async () => {
    const goneMeanwhile = (error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    };
    const found: { name: string; bytes: number }[] = [];
    const look = async (handle: FileSystemHandle, name: string) => {
      if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${name}/`);
      else found.push({ name, bytes: (await (handle as FileSystemFileHandle).getFile()).size });
    };
    const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const handle of folder.values()) {
        await look(handle, `${path}${handle.name}`).catch(goneMeanwhile);
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
}

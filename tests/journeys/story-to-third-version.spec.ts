import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { noteAsking } from '../../src/contract/asking.ts';
import { addQuestion } from '../../src/contract/question.ts';
import { changeStory, getStory, listStories } from '../../src/contract/story.ts';
import { ask } from './support/ask.ts';
import { pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { expectReadable } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { haveApplied, haveSpoken } from './support/search-of-two.ts';

test('a story from first words to the third version, by keyboard', { tag: '@any-screen' }, async ({
  page,
  rebound,
}) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const story = async () => {
    const [first] = (await ask(rebound.origin, listStories, {})).items;
    return ask(rebound.origin, getStory, { params: { storyId: first?.id ?? '' } });
  };
  await page.goto('/stories');

  await test.step('first words', async () => {
    await typeInto(page, page.getByLabel('A new story'), 'The warehouse migration');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The warehouse migration');
    await typeInto(page, page.getByLabel('Situation'), 'Two halls, one weekend.');
    await typeInto(page, page.getByLabel('Action'), 'I led the move.');
    await typeInto(page, page.getByLabel('Result'), 'It got faster.');
    await expect(page.getByText('Not a version yet. It stays in this browser meanwhile.')).toBeVisible();
    await expectReadable(page);
  });

  await test.step('what is typed outlives a reload, and is then saved', async () => {
    await page.reload();
    await expect(page.getByLabel('Result')).toHaveValue('It got faster.');
    await pressOn(page, button('Choose what it shows'));
    await pressOn(page, page.getByRole('checkbox', { name: 'Leading people' }), 'Space');
    await pressOn(page, button('Save as a new version'));
    await expect(page.getByText('This is version 2.')).toBeVisible();
    await expect(page.getByLabel('Situation')).toHaveValue('Two halls, one weekend.');
  });

  await test.step('the third version, and how long it takes', async () => {
    await tabTo(page, page.getByLabel('Result'), 'Shift+Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('It got 30 % faster.');
    await pressOn(page, button('Save as a new version'));
    await expect(page.getByText('This is version 3.')).toBeVisible();
    await pressOn(page, button('Start the stopwatch'));
    await pressOn(page, button('Stop'));
    await expect(page.getByText('Saved as you type.')).toBeVisible();
    await typeInto(page, page.getByLabel('It takes'), '');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1:35');
    await expect(page.getByText('1 min 35 s').first()).toBeVisible();
    await expect.poll(async () => (await story()).latest).toMatchObject({ number: 3, seconds: 95 });
  });

  await test.step('compared word by word', async () => {
    const versions = page.getByRole('region', { name: 'Versions' });
    await expect(versions.locator('ins')).toContainText('30 %');
    await expect(versions.locator('del')).toHaveCount(0);
    await tabTo(page, versions.getByLabel('Compare'));
    await page.keyboard.press('End');
    await expect(versions.getByLabel('Compare')).toHaveValue('1');
    await expect(versions.locator('ins').filter({ hasText: 'Leading people' })).toBeVisible();
    await expectReadable(page);
  });

  await test.step('brought back as a version of its own', async () => {
    const before = await story();
    await tabTo(page, page.getByLabel('Compare'), 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByLabel('Compare')).toHaveValue('2');
    await pressOn(page, button('Bring back version 2').first());
    await expect(page.getByText('This is version 4.')).toBeVisible();
    await expect(page.getByLabel('Result')).toHaveValue('It got faster.');
    const after = await story();
    expect(after.latest).toMatchObject({ number: 4, result: 'It got faster.' });
    expect(after.versions.slice(1)).toEqual(before.versions);
  });

  await test.step('as a file', async () => {
    const markdown = await download(page, 'Markdown: The warehouse migration');
    expect(markdown.suggestedFilename()).toBe('story-the-warehouse-migration.md');
    expect(await contentOf(markdown)).toContain('## Result\n\nIt got faster.\n');
    const pdf = await download(page, 'PDF: The warehouse migration');
    expect(pdf.suggestedFilename()).toBe('story-the-warehouse-migration.pdf');
    expect(await contentOf(pdf)).toMatch(/^%PDF-1\.7/);
  });
});

test('what was asked and has no story gets one from the map, and where it was told is noted', async ({
  page,
  rebound,
}) => {
  const applicationId = await haveApplied(rebound.origin, 'Northwind', 'Analyst');
  const first = await haveSpoken(rebound.origin, applicationId, 1, -3);
  await haveSpoken(rebound.origin, applicationId, 2, 5);
  const question = await ask(rebound.origin, addQuestion, { body: { text: 'Tell me about a conflict.' } });
  await ask(rebound.origin, noteAsking, {
    params: { questionId: question.id, interviewId: first },
    body: { went: 'so_so' },
  });

  await page.goto('/stories');
  await expect(page.getByText('No story yet. One is a good start')).toBeVisible();
  await expectReadable(page);
  await pressOn(page, page.getByRole('link', { name: 'Map' }));
  await expect(page.getByText('Asked once, no story yet').filter({ visible: true })).toBeVisible();
  await expectReadable(page);
  await pressOn(page, page.getByRole('button', { name: 'Begin a story for it' }));
  const sheet = page.getByRole('dialog', { name: 'A story for “Disagreement”' });
  await expectReadable(page, sheet);
  await typeInto(page, sheet.getByLabel('What you call it'), 'The stock freeze');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The stock freeze');
  await expect(page.getByRole('checkbox', { name: 'Disagreement' })).toBeChecked();

  await pressOn(page, page.getByRole('button', { name: 'Add an interview' }));
  await tabTo(page, page.getByLabel('Which interview'));
  await page.keyboard.type('Northwind, first');
  await pressOn(page, page.getByRole('button', { name: 'I told it there' }));
  const told = page.getByRole('list', { name: 'Told at' });
  await expect(told).toContainText('Northwind, first interview');
  await pressOn(page, told.getByRole('button', { name: /^Change: / }));
  await tabTo(page, told.getByLabel('How it went'));
  await page.keyboard.type('It went');
  await expect(told).toContainText('It went well');
  await pressOn(page, page.getByRole('button', { name: 'Add a question' }));
  await tabTo(page, page.getByLabel('Which question'));
  await page.keyboard.type('Tell me');
  await pressOn(page, page.getByRole('button', { name: 'It answers this one' }));
  await expect(page.getByRole('button', { name: 'Take off: Tell me about a conflict.' })).toBeVisible();
  await expectReadable(page);

  await page.goto(`/interviews/${first}`);
  await expect(page.getByText('Told: it went well')).toBeVisible();
  await expectReadable(page);

  await page.goto('/stories?view=map');
  await expect(page.getByText('Asked once').filter({ visible: true })).toBeVisible();
  await expect(page.getByText('no story yet')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'The stock freeze' }).filter({ visible: true })).toBeVisible();
  await expectReadable(page);
});

test('words for a story outlive the tab, and another version that comes in between', {
  tag: '@any-screen',
}, async ({ page, rebound }) => {
  await page.goto('/stories');
  await page.getByLabel('A new story').fill('The rota');
  await page.keyboard.press('Enter');
  await page.getByLabel('Task').fill('Fair before perfect.');
  const address = page.url();
  await page.close();
  const again = await page.context().newPage();
  const [story] = (await ask(rebound.origin, listStories, {})).items;
  await again.goto(address);
  await expect(again.getByLabel('Task')).toHaveValue('Fair before perfect.');
  // On the phone, say, in the meantime.
  await ask(rebound.origin, changeStory, {
    params: { storyId: story?.id ?? '' },
    body: { result: 'Sick days halved.' },
  });
  await again.reload();
  await expect(again.getByText('Version 2 was saved elsewhere meanwhile.')).toBeVisible();
  await again.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(again.getByText('This is version 3.')).toBeVisible();
  expect((await ask(rebound.origin, listStories, {})).items[0]?.latest).toMatchObject({
    task: 'Fair before perfect.',
    result: 'Sick days halved.',
  });
});

async function download(page: Page, name: string): Promise<Download> {
  const link = page.getByRole('link', { name });
  await tabTo(page, link, 'Shift+Tab');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return file;
}

async function contentOf(file: Download): Promise<string> {
  return readFile(await file.path(), 'utf8');
}

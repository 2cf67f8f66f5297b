import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addApplication } from '../../src/contract/application.ts';
import { getOutlook } from '../../src/contract/insight.ts';
import { recordNos } from '../../src/contract/no.ts';
import { addDays } from '../../src/domain/time.ts';
import { fillWithMany } from '../support/fill-with-many.ts';
import { ask } from './support/ask.ts';
import type { Prior, Step } from './support/plain-figures.ts';
import {
  plainBelief,
  plainCounts,
  plainFirstInterviews,
  plainOutlook,
  plainRange,
  plainResults,
  plainRun,
  plainSilence,
  plainSilences,
} from './support/plain-figures.ts';
import { plainLeading } from './support/plain-leading.ts';
import type { PlainApplication } from './support/plain-search.ts';
import { plainSearch, plainSteps } from './support/plain-search.ts';
import { expectReadable, expectReadableZoomed } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';
import { searchInFile } from './support/search-in-file.ts';
import { haveApplied, haveSearchOfTwo, haveSpoken, today } from './support/search-of-two.ts';

/** What the page shows of the curve. */
const DAYS = [0, 7, 14, 30, 63, 90];

async function look(page: Page): Promise<void> {
  await expect(page.getByText('One moment…')).toHaveCount(0);
  await expectReadable(page);
  await expectReadableZoomed(page);
}

test('before the first application nothing is missing', async ({ page }) => {
  await page.goto('/insights');
  await expect(
    page.getByRole('heading', { name: 'Nothing to count yet, and nothing missing' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Note an application' })).toBeVisible();
  await look(page);
  await page.goto('/insights/week');
  await expect(page.getByRole('heading', { name: 'A week of rest' })).toBeVisible();
  await look(page);
});

test('with one application, and with three, it says when numbers come', async ({ page, rebound }) => {
  const first = await haveApplied(rebound.origin, 'Northwind', 'Analyst');
  await page.goto('/insights');
  const picture = page.getByRole('group', { name: /^Where they went/ });
  await expect(picture.getByRole('button', { name: 'Applied: all 1 application' })).toBeVisible();
  await expect(picture.getByRole('button', { name: 'Silent: all 1 application' })).toBeVisible();
  await expect(page.getByText('None has ended yet')).toBeVisible();
  await expect(page.getByText('These are the usual days.')).toBeVisible();
  await look(page);

  await haveSpoken(rebound.origin, first, 1, 4);
  await haveApplied(rebound.origin, 'Fabrikam', 'Lead');
  await haveApplied(rebound.origin, 'Contoso', 'Manager');
  await page.reload();
  await expect(picture.getByRole('button', { name: 'Silent: 2 of 3 applications' })).toBeVisible();
  await expect(
    picture.getByRole('button', { name: 'First interview: 1 of 3 applications', exact: true }),
  ).toBeVisible();
  await expect(page.getByText('Too early for numbers, and no harm in that')).toBeVisible();
  // Nobody can say anything of rates, and nothing pretends to.
  await expect(page.getByText(/In 100 like these/)).toHaveCount(0);
  await look(page);
});

for (const count of [40, 5_000]) {
  test(`with ${count} applications every figure is what a plain calculation gives`, {
    tag: '@any-screen',
  }, async ({ page, rebound }) => {
    test.setTimeout(300_000);
    await rebound.whileAway(async () => {
      await fillWithMany(rebound.folder, count, null);
    });
    const search = searchInFile(rebound.folder);
    expect(search).toHaveLength(count);
    await page.goto('/insights');
    await expectFigures(page, search);
    await expectOutlook(page, rebound.origin, search);
    await look(page);
  });
}

test('of many sources the largest stand first, and the rest is a press away, by keyboard too', async ({
  page,
  rebound,
}) => {
  for (const [index, source] of [
    'A fair',
    'A friend',
    'LinkedIn',
    'Indeed',
    'XING',
    'Their page',
  ].entries()) {
    for (let nth = 0; nth <= (source === 'XING' ? 1 : 0); nth++) {
      const { id } = await ask(rebound.origin, addApplication, {
        body: { company: `Company ${index}-${nth}`, source, kind: 'applied', day: addDays(today(), -40) },
      });
      const body = { nos: [{ application: { id }, day: addDays(today(), -10) }] };
      await ask(rebound.origin, recordNos, { body });
    }
  }
  await page.goto('/insights');
  const folded = page.getByRole('button', { name: 'Show the numbers' });
  await expect(folded.or(page.getByText('How often one leads on'))).toBeVisible();
  if (await folded.isVisible()) await folded.click();
  const step = page.locator('[data-rate="interview"]');
  await step.locator('summary', { hasText: /^By source/ }).click();
  const rows = step.locator('details ul').first().getByRole('listitem');
  const shown = step.getByRole('button', { name: 'Show all 6 by source: From sent to an interview' });
  await expect(shown).toHaveAttribute('aria-expanded', 'false');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('XING');
  await shown.focus();
  await page.keyboard.press('Enter');
  const fewer = step.getByRole('button', { name: /^Show the largest 4/ });
  await expect(fewer).toHaveAttribute('aria-expanded', 'true');
  await expect(fewer).toBeFocused();
  await expect(rows).toHaveCount(6);
  await look(page);
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(4);
  await expect(shown).toBeFocused();
});

test('in the example, quiet today: numbers wait until asked for, and how far it may be waits longer', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around with an example' }).click();
  await expect(page.getByText('This is an example search.')).toBeVisible();
  await page.goto('/insights');
  await expect(page.getByRole('heading', { name: 'The numbers can wait' })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Where they went/ })).toHaveCount(0);
  await look(page);
  await page.getByRole('button', { name: 'Show the numbers' }).click();
  await expect(page.getByText(/^This waits until the quiet time is over/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show me' })).toHaveCount(0);
  await expectFigures(page, await plainSearch(page));
  const better = page.getByRole('region', { name: 'Getting better?' });
  for (const half of Object.values(await plainLeading(page))) {
    await expect(better).toContainText(`${half.surprises} in ${half.debriefed} interview`);
    await expect(better).toContainText(`${half.told} of ${half.planned}`);
    await expect(better).toContainText(`${half.debriefs} of ${half.interviews}`);
  }

  await page.locator('summary', { hasText: 'How do we know? From sent to an interview' }).click();
  const how = page.locator('[data-rate="interview"] details[open]');
  for (const part of [
    'What it counts',
    'What was believed before',
    'How it is worked out',
    'Had nothing been believed',
  ]) {
    await expect(how.getByText(part)).toBeVisible();
  }
  await expect(how.getByRole('link', { name: /CareerPlug 2024/ })).toBeVisible();
  await look(page);

  await how.getByRole('link', { name: 'What all of this is based on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this is based on');
  await look(page);
});

test('what was silent long is let go at one press, never by itself, and opens its short rebound', async ({
  page,
  rebound,
}) => {
  await rebound.whileAway(async () => {
    await fillWithMany(rebound.folder, 40, null);
  });
  await page.goto('/insights');
  const offered = page.getByRole('region', { name: /you could let go$/ });
  const button = offered.getByRole('button', { name: /^Let it go: / }).first();
  await expect(button).toBeVisible();
  await button.click();
  await expect(page).toHaveURL(/\/rebounds\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First, something kind for you.');
  const after = searchInFile(rebound.folder);
  expect(
    after.flatMap(({ events }) => events.filter(({ kind, day }) => kind === 'let_go' && day === today())),
  ).toHaveLength(1);
});

test(
  'a week to look back on is told, and saved as Markdown',
  { tag: '@any-screen' },
  async ({ page, rebound }, testInfo) => {
    await haveSearchOfTwo(rebound.origin);
    await page.goto('/insights');
    await page.getByRole('link', { name: 'Look back on a week' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This week');
    await expect(page.getByRole('link', { name: 'The warehouse migration' })).toBeVisible();
    await look(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as Markdown' }).click(),
    ]);
    const path = testInfo.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    const markdown = await readFile(path, 'utf8');
    expect(markdown).toMatch(/^# The week of Monday /);
    expect(markdown).toContain('- A story: The warehouse migration');

    // The second interview of Company B was nine days ago.
    await page.goto(`/insights/week?day=${addDays(today(), -9)}`);
    await expect(page.getByText('The second interview:')).toBeVisible();
    await page.getByRole('button', { name: 'The week after' }).click();
    await expect(page).toHaveURL(/day=/);
  },
);

async function expectFigures(page: Page, search: readonly PlainApplication[]): Promise<void> {
  const picture = page.getByRole('group', { name: /^Where they went/ });
  await expect(picture).toBeVisible();
  const steps = plainSteps(search);
  for (const [id, count] of Object.entries(steps)) {
    const said = count === steps['applied'] ? `all ${count}` : `${count} of ${steps['applied']}`;
    if (count > 0)
      await expect(picture.locator(`[data-id="${id}"]`)).toHaveAttribute(
        'aria-label',
        new RegExp(`: ${said} `),
      );
  }

  for (const step of ['answer', 'interview', 'offer'] as const) await expectRate(page, search, step);

  const silences = plainSilences(search, today());
  const { chance, letGoDay } = plainSilence(silences);
  const counts = `${silences.answered.length} answered, ${silences.waiting.length} waiting, ${silences.closed.length} closed`;
  const card = page.getByRole('region', { name: 'When nothing comes' });
  await expect(card).toContainText(counts);
  await expect(card).toContainText(`From day ${letGoDay} on`);
  const past = silences.waiting.filter((days) => chance(days) < 0.05).length;
  if (past > 0)
    await expect(card.getByRole('heading', { name: /could let go/ })).toHaveText(new RegExp(`^${past} `));
  await page.getByText('The curve as a table').click();
  for (const day of DAYS) {
    const row = card
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: String(day), exact: true }) });
    await expect(row.getByRole('cell').first()).toHaveText(ofHundred(chance(day)));
  }

  const answers = plainFirstInterviews(search);
  const { run, yes, inHundred } = plainRun(answers);
  if (answers.length >= 5 && yes > 0 && run > 1) {
    const told = page.getByRole('region', { name: /run/i }).last();
    await expect(told).toContainText(`${answers.length} first interviews`);
    await expect(told).toContainText(`${run} no’s in a row turn up in ${ofHundred(inHundred / 100)} of 100`);
  }

  const { interviews, ledOn } = plainResults(search);
  await expect(page.getByRole('region', { name: 'Getting better?' })).toContainText(
    interviews === 0 ? 'Cannot tell yet' : `${ledOn} of ${interviews} interview`,
  );
}

async function expectRate(page: Page, search: readonly PlainApplication[], step: Step): Promise<void> {
  const shown = page.locator(`[data-rate="${step}"]`);
  const counts = plainCounts(search, step);
  if (counts.of > 0) await expect(shown).toContainText(`${counts.yes} of ${counts.of} application`);
  if (counts.of < 5) {
    await expect(shown).toContainText('Too early to tell');
    return;
  }
  const prior: Prior = step;
  await expect(shown).toContainText(`In 100 like these, ${plainRange(plainBelief(counts, prior))} `);
  await expect(shown).toContainText(`In 100 like these, ${plainRange(plainBelief(counts, 'flat'))}.`);
}

async function expectOutlook(page: Page, origin: string, search: readonly PlainApplication[]): Promise<void> {
  await page.getByRole('button', { name: 'Show me' }).click();
  const card = page.getByRole('region', { name: 'How far it may be to an offer' });
  await expect(card.getByText(/half of people in your place need/).first()).toBeVisible();
  const interviews = plainCounts(search, 'interview');
  const offers = plainCounts(search, 'offer');
  const plain = plainOutlook(plainBelief(interviews, 'interview'), plainBelief(offers, 'offer'));
  const told = await ask(origin, getOutlook, {});
  if (told.type !== 'outlook') throw new Error('Nothing is quiet here.');
  const { low, middle, high } = told.applications;
  await expect(card).toContainText(`half of people in your place need ${middle} more applications or fewer`);
  await expect(card).toContainText(`one in ten needs more than ${high}`);
  // The plain sum takes neighbouring points together: the same to within one in a hundred, and one.
  for (const [shown, expected] of [
    [low, plain.low],
    [middle, plain.middle],
    [high, plain.high],
  ] as const) {
    expect(Math.abs((shown ?? 0) - expected)).toBeLessThanOrEqual(1 + expected * 0.01);
  }
}

function ofHundred(chance: number): string {
  const rounded = Math.round(chance * 100);
  if (rounded === 0) return 'fewer than 1';
  return rounded === 100 ? 'more than 99' : String(rounded);
}

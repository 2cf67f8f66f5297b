import { expectReadable } from './support/readable.ts';
import { expect, test } from './support/rebound.ts';

const NOBODY = '01890000-0000-7000-8000-000000000000';

test('an address typed by hand that names nothing says so kindly, and shows a way on', async ({ page }) => {
  const names = ['map', NOBODY, 'a.b', '%zz', `${NOBODY}/more`];
  const kinds = ['applications', 'interviews', 'rebounds', 'stories'];
  const addresses = [
    ...kinds.flatMap((kind) => [`/${kind}/`, ...names.map((name) => `/${kind}/${name}`)]),
    ...['map', NOBODY].flatMap((name) => [`/interviews/${name}/debrief`, `/interviews/${name}/prep`]),
    `/practice/now?card=${NOBODY}`,
    '/an/old/link',
  ].filter((address) => !['/rebounds/', '/stories/'].includes(address));
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText('There is nothing here');
  }
  await expectReadable(page);
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to have you here.');
});

test('what an address says wrongly is read as far as it makes sense', async ({ page }) => {
  await page.goto('/stories/map');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  await page.goto('/stories?view=map');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories');
  await page.goto('/questions?find=3');
  await expect(page.getByRole('searchbox')).toHaveValue('3');
  await page.goto('/search?find=Node.js');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  for (const [address, title] of [
    ['/insights/week?day=2026-02-31', 'This week'],
    ['/practice?interview=x&more=-3', 'Practice'],
    ['/search?view=table&show=all', 'Search'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('practice for an interview that is not there leads on to practice', async ({ page }) => {
  await page.goto(`/practice?interview=${NOBODY}`);
  await expect(page.getByRole('heading', { name: 'No such interview' })).toBeVisible();
  await expectReadable(page);
  await page.getByRole('link', { name: 'See what is worth rehearsing' }).click();
  await expect(page.getByRole('heading', { name: 'No such interview' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/practice$/);
});

test('a page that cannot be drawn says so in its place, and can be tried again', async ({ page }) => {
  await page.route('**/api/rebounds', (route) => route.fulfill({ json: {} }));
  await page.goto('/rebounds');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page can’t be shown');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expectReadable(page);
  await page.unroute('**/api/rebounds');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rebounds');
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing for axe to find, one heading of the first order, and nothing that must be scrolled sideways. */
export async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A colour in the middle of a transition has a contrast nobody reads.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `what axe finds on ${page.url()}`).toEqual([]);
  await expectNoSidewaysScroll(page);
}

/** At 200 % zoom a window shows half as many CSS pixels; everything must still be there. */
export async function expectReadableZoomed(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (!size) return;
  await page.setViewportSize({
    width: Math.max(320, Math.round(size.width / 2)),
    height: Math.round(size.height / 2),
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(size);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `pixels beyond the window on ${page.url()}`).toBeLessThanOrEqual(1);
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** Longer than this a movement is seen by somebody who asked for none. */
const STILL_MS = 50;

/**
 * Nothing for axe to find, one heading of the first order, nothing that must be scrolled sideways, and nothing that
 * moves where somebody asked for stillness. `shown` is what stands in front: the page's heading, or a sheet.
 */
export async function expectReadable(page: Page, shown: Locator = headingOf(page)): Promise<void> {
  await expect(shown).toBeVisible();
  await expectStillness(page);
  // A colour in the middle of a transition has a contrast nobody reads.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  // Legacy mode leaves out frames of other hosts, of which there are none, and takes half the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `what axe finds on ${page.url()}`).toEqual([]);
  await expectNoSidewaysScroll(page);
}

/** At 200 % zoom a window shows half as many CSS pixels; everything must still be there. */
export async function expectReadableZoomed(page: Page, shown: Locator = headingOf(page)): Promise<void> {
  const size = page.viewportSize();
  if (!size) return;
  await page.setViewportSize({
    width: Math.max(320, Math.round(size.width / 2)),
    height: Math.round(size.height / 2),
  });
  await expect(shown).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(size);
}

function headingOf(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() =>
      Math.max(
        ...[document.documentElement, ...document.querySelectorAll('[role="dialog"]')].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      ),
    );
  // An open menu finds its new place a moment after the window has changed.
  await expect.poll(beyond, { message: `pixels beyond the window on ${page.url()}` }).toBeLessThanOrEqual(1);
}

async function expectStillness(page: Page): Promise<void> {
  const moving = await page.evaluate(() =>
    matchMedia('(prefers-reduced-motion: reduce)').matches
      ? document
          .getAnimations()
          .map((animation) => Number(animation.effect?.getComputedTiming().activeDuration))
      : [],
  );
  expect(
    moving.filter((ms) => ms > STILL_MS),
    `milliseconds of movement on ${page.url()}`,
  ).toEqual([]);
}

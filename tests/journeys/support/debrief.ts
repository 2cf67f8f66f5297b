import { expect, type Page } from '@playwright/test';
import { haveApplied, haveSpoken } from './search-of-two.ts';

export async function haveInterview(origin: string) {
  return haveSpoken(origin, await haveApplied(origin, 'Northwind', 'Product Analyst'), 1, -1);
}

export async function expectQuestion(page: Page, name: string | RegExp) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** The page is ruled by the service worker, which has everything it needs. */
export async function serviceWorkerReady(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './find-browser.js';

/** The browser of the journeys, for measurements and pictures; the system's own sandbox refuses root. */
export async function launchBrowser(): Promise<Browser & AsyncDisposable> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
  });
}

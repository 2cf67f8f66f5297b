import { defineConfig } from '@playwright/test';

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const chromium = process.env['REBOUND_CHROMIUM'];
const isRoot = process.getuid?.() === 0;

/**
 * How every page looks is read on all four; what one does there, on a desktop in the light and a phone in the dark; and
 * where the screen makes no difference (`@any-screen`: a keyboard, a saved file, a figure), on the desktop.
 */
const LOOKS = ['every-page.spec.ts'];
const ANY_SCREEN = /@any-screen/;

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // What is seen counts, not how soon: the machine may have much else to do.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    acceptDownloads: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    launchOptions: {
      headless: true,
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        // Chromium's own sandbox refuses root.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'desktop-light', use: { ...DESKTOP, colorScheme: 'light' } },
    { name: 'desktop-dark', testMatch: LOOKS, use: { ...DESKTOP, colorScheme: 'dark' } },
    { name: 'phone-light', testMatch: LOOKS, use: { ...PHONE, colorScheme: 'light' } },
    {
      name: 'phone-dark',
      grepInvert: ANY_SCREEN,
      use: { ...PHONE, colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } },
    },
  ],
});

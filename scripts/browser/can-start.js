/**
 * Whether this is a browser that shows a page here. A file being there says little: Ubuntu's `chromium-browser` may
 * be a note about snap, and an unpacked browser may lack its libraries.
 * @param {string} path
 */
export async function canStart(path) {
  // Loaded late: it takes a moment, and is in place by now.
  const { chromium } = await import('@playwright/test');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    const browser = await chromium.launch({ executablePath: path, args, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<b>Rebound</b>', { timeout: 10_000 });
      // Without a font a word has no size.
      return await page.isVisible('b');
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

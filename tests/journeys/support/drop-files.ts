import { writeFile } from 'node:fs/promises';
import { expect, type Page, type TestInfo } from '@playwright/test';

/**
 * Drags files from the computer over the page and lets them go there, as the browser itself gets it: `dragenter`,
 * `dragover` and `drop` with the files in their DataTransfer.
 */
export async function dropFiles(page: Page, paths: string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    browser.send('Input.dispatchDragEvent', {
      type,
      x: Math.round(width / 2),
      y: Math.round(height / 2),
      data: { items: [], files: paths, dragOperationsMask: 1 },
    });
  const over = page.getByText('Drop the mail here.');
  // A browser at its limit loses a movement now and then; a hand moves on, and drops once more what is not taken.
  await expect(async () => {
    await drag('dragEnter');
    await drag('dragOver');
    await expect(over).toBeVisible({ timeout: 2_000 });
    await drag('drop');
    await expect(over).toBeHidden({ timeout: 10_000 });
  }).toPass();
  await browser.detach();
}

/** Mails as files on the computer, the way a mail program saves them. */
export async function saveAsFiles(
  testInfo: TestInfo,
  mails: readonly { fileName: string; source: string | Buffer }[],
): Promise<string[]> {
  return Promise.all(
    mails.map(async ({ fileName, source }) => {
      const path = testInfo.outputPath(fileName);
      await writeFile(path, source);
      return path;
    }),
  );
}

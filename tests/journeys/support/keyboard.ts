import { expect, type Locator, type Page } from '@playwright/test';

const MOST_TABS = 80;
const MOST_ARROWS = 80;

/** Presses Tab (or Shift+Tab) until the focus is where it should be, and sees that one can see it there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed <= MOST_TABS; pressed++) {
    if (await hasFocus(target)) return expectVisibleFocus(target);
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached with ${MOST_TABS} times ${key}.`);
}

export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** From what has the focus down to the target, with the arrow key. */
export async function arrowTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; !(await hasFocus(target)); pressed++) {
    if (pressed > MOST_ARROWS)
      throw new Error(`${target} is not reached with ${MOST_ARROWS} times ArrowDown.`);
    await page.keyboard.press('ArrowDown');
  }
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Goes to a group of radio buttons, and in it with the arrow keys to the one asked for. */
export async function choose(page: Page, group: Locator, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const any = group.getByRole('radio');
  for (let pressed = 0; !(await hasFocusWithin(any)); pressed++) {
    if (pressed > MOST_TABS) throw new Error(`${group} is not reached with ${MOST_TABS} times Tab.`);
    await page.keyboard.press('Tab');
  }
  await arrowTo(page, target);
  await expectVisibleFocus(target);
  await page.keyboard.press('Space');
  await expect(target).toBeChecked();
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

async function hasFocusWithin(targets: Locator): Promise<boolean> {
  return targets.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** It lies in the window, nothing covers it, and it (or the card around it) has an outline of two pixels at least. */
async function expectVisibleFocus(target: Locator): Promise<void> {
  await expect
    .poll(() =>
      target.evaluate((element) => {
        const outlined = [element, element.closest('label')].some((one) => {
          if (!one) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        const { left, top, width, height } = element.getBoundingClientRect();
        const middle = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
        const isSeen = middle !== null && (element.contains(middle) || middle.contains(element));
        const isOnTop = isSeen || element.closest('label')?.contains(middle) === true;
        return { outlined, isOnTop };
      }),
    )
    .toEqual({ outlined: true, isOnTop: true });
}

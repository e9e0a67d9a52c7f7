// A shopper without a mouse: Tab, arrows, Enter and Space, nothing else.

import { type Locator, type Page, expect } from './fixtures';

/** More controls than any page has; the plan counts as one. */
const STOPS_MAX = 250;

/** Goes on by Tab (or back by Shift+Tab) until the target has the focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${target}`);
}

export const enter = (page: Page) => async (target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

export async function type(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, page.locator(field));
  await page.keyboard.type(text);
}

/** Walks over the plan by an arrow until the focused seat is free and not chosen. */
export async function walkToFreeSeat(page: Page, arrow: string): Promise<void> {
  const free = '.plan__seats [aria-disabled="false"][aria-selected="false"]:focus';
  for (let step = 0; step < STOPS_MAX; step += 1) {
    if (await page.locator(free).count()) return;
    await page.keyboard.press(arrow);
  }
  throw new Error(`no free seat by ${arrow}`);
}

// On a phone the plan takes the screen: how much of it is seen, and that nothing moves by itself.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { freeTogether, isMine, planLives, seat } from './helpers/plan';

const CARMEN = 'carmen-2027-01-17-1800';
const card = (page: Page) => page.locator('.seat-card');

/** The share of the screen where one sees and touches the plan, in percent. */
const shown = (page: Page): Promise<number> => page.evaluate(() => {
  const [across, down] = [60, 90];
  let seen = 0;
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const x = ((column + 0.5) / across) * innerWidth;
      const y = ((row + 0.5) / down) * innerHeight;
      if (document.elementFromPoint(x, y)?.closest('.plan__sheet')) seen += 1;
    }
  }
  return (100 * seen) / (across * down);
});

async function openAt(page: Page, width: number, height: number, query = ''): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`/${LANGUAGE}/performances/${CARMEN}${query}`);
  await planLives(page);
}

/** A tap comes nearer, the next one chooses; the seat's card is open then. */
async function chooseOne(page: Page): Promise<number> {
  const [first] = await freeTogether(page, 2, 4);
  await seat(page, first).tap();
  await expect(page.locator('.plan--near')).toBeVisible();
  await expect(seat(page, first)).not.toHaveClass(isMine);
  await expect(card(page)).toBeVisible();
  return first;
}

for (const [width, height, before, after] of [
  [390, 664, 60, 45],
  [390, 844, 60, 45],
  [320, 568, 45, 30],
  [844, 390, 50, 50],
]) {
  test(`at ${width} × ${height} the plan takes the screen, with a card too`, async ({ page }) => {
    await openAt(page, width, height);
    expect(await shown(page)).toBeGreaterThanOrEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await chooseOne(page);
    await page.locator('.seat-card__actions .button').first().tap();
    // The card has come and the plan has moved.
    await page.evaluate(async () => {
      await Promise.all(document.getAnimations().map((movement) => movement.finished));
    });
    expect(await shown(page)).toBeGreaterThanOrEqual(after);
  });
}

test('nothing moves under the finger while seats are chosen and held', async ({ page }) => {
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    // As browsers count it: without what answers a tap within half a second.
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[];
      for (const { value, hadRecentInput } of entries) if (!hadRecentInput) state.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openAt(page, 390, 664);
  const box = await page.locator('.plan__sheet').boundingBox();
  const first = await chooseOne(page);
  await page.locator('.seat-card__actions .button').first().tap();
  await expect(seat(page, first)).toHaveClass(isMine);
  await page.locator('.seat-card [data-press=close]').tap();
  await page.locator('.selection-bar__list').tap();
  await expect(page.locator('.chip')).toBeVisible();
  await page.locator('.selection-bar__list').tap();
  await page.locator('.selection-bar [data-press=hold]').tap();
  await expect(page.locator('.selection-bar > a').first()).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.locator('.plan__sheet').boundingBox()).toEqual(box);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  expect(shift).toBeLessThanOrEqual(0.02);
});

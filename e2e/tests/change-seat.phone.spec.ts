// A seat of the basket is exchanged for another on the plan, and stays held until then.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { comeNear, freeTogether, isMine, planLives, pressSeat, seat } from './helpers/plan';
import { holdBest } from './helpers/shopper';

const PERFORMANCE = 'carmen-2027-01-21-2000';

test('another seat takes the place of the one in the basket', async ({ page }) => {
  await holdBest(page, PERFORMANCE, 1);
  await page.goto(`/${LANGUAGE}/basket`);
  const places = page.locator('.basket__seat');
  await expect(places).toHaveCount(1);
  const before = await places.textContent();
  await page.locator('.basket__seat a[href*="change="]').tap();
  await planLives(page);
  // The seat is named. Kept, one goes back with nothing changed.
  await expect(page.locator('.performance__notice .notice')).toContainText(/seat\s\w/);
  await page.locator('.notice__link').tap();
  await expect(page).toHaveURL(/\/basket$/);
  expect(await places.textContent()).toBe(before);
  await page.locator('.basket__seat a[href*="change="]').tap();
  await planLives(page);
  const [other] = await freeTogether(page, 1, 30);
  await comeNear(page, other, (target) => target.tap());
  await pressSeat(page, other, (target) => target.tap());
  await expect(seat(page, other)).toHaveClass(isMine);
  await page.locator('.selection-bar [data-press=hold]').tap();
  await expect(page).toHaveURL(/\/basket$/);
  await expect(places).toHaveCount(1);
  expect(await places.textContent()).not.toBe(before);
});

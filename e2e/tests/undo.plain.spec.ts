// What was removed from the basket comes back by a form, without JavaScript.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { STUDIO } from './helpers/every-page';
import { holdBest } from './helpers/shopper';

test('a seat that was removed comes back', async ({ page }) => {
  await holdBest(page, STUDIO, 2);
  await page.goto(`/${LANGUAGE}/basket`);
  await page.locator('.basket__seat form[action$="/remove"] button').last().click();
  await expect(page.locator('.basket__seat')).toHaveCount(1);
  await page.locator('.notice__undo button').click();
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await expect(page.locator('.notice__undo')).toHaveCount(0);
});

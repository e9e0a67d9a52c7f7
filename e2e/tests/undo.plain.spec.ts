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

test('an unfinished package is kept as single tickets, or removed and put back', async ({ page }) => {
  const offer = 'three-evenings';
  const path = `/${LANGUAGE}/performances/carmen-2027-01-21-2000/hold`;
  // Not where the other tests sit: what was removed must still be free when it is put back.
  await page.request.post(path, { form: { count: '1', zone: '3', offer } });
  await page.goto(`/${LANGUAGE}/basket`);
  await expect(page.locator('.basket__when--unfinished')).toBeVisible();
  await page.locator('form[action$="/remove-item"] button').click();
  await expect(page.locator('.basket__empty')).toBeVisible();
  await page.locator('.notice__undo button').click();
  await expect(page.locator('.basket__when--unfinished')).toBeVisible();
  await page.locator('form[action$="/keep-as-singles"] button').click();
  await expect(page.locator('.basket__seat')).toHaveCount(1);
  await expect(page.locator('.basket__when--unfinished')).toHaveCount(0);
  await expect(page.locator('.basket__go a')).toBeVisible();
});

// Letters twice as large on a phone, in the languages with the longest words: all of it fits.

import { type Page, expect, test } from './helpers/fixtures';
import { CLUB, OPERA, STUDIO } from './helpers/every-page';
import { overflows } from './helpers/overflow';
import { clickSeats, freeTogether, openPlan } from './helpers/plan';

const LANGUAGE = 'de';

test.use({ viewport: { width: 390, height: 844 } });

/** Whatever the next page is. */
const enlarge = (page: Page) => page.addInitScript(() => {
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.fontSize = '200%';
  });
});

test('with text of twice the size no page scrolls sideways or cuts its words', async ({ page }) => {
  const at = (path: string) => `/${LANGUAGE}${path}`;
  for (const slug of [OPERA, STUDIO]) {
    await page.request.post(at(`/performances/${slug}/hold`), { form: { count: '2', zone: '' } });
  }
  await enlarge(page);
  for (const path of [
    '', '/productions/carmen', '/productions/rusalka', `/performances/${CLUB}`,
    `/performances/${STUDIO}/seats`, '/basket', '/checkout',
  ]) {
    for (const address of [at(path), `/es${path}`]) {
      await page.goto(address);
      expect.soft(await overflows(page), address).toEqual([]);
    }
  }
  // So few letters a line as only a column that is too narrow has.
  await page.goto(at(`/performances/${CLUB}`));
  const words = await page.locator('.performance__synopsis').boundingBox();
  expect(words!.width).toBeGreaterThan(200);
});

test('with text of twice the size the bar of the choice holds its buttons', async ({ page }) => {
  await enlarge(page);
  await openPlan(page, `/${LANGUAGE}/performances/${STUDIO}`);
  await clickSeats(page, await freeTogether(page, 2, 6));
  await expect(page.locator('.chip')).toHaveCount(2);
  expect(await overflows(page)).toEqual([]);
  // The prices take one line of the hall, however many they are.
  const line = await page.locator('.legend__line').boundingBox();
  const one = await page.locator('.legend__info').boundingBox();
  expect(line!.height).toBeLessThan(2 * one!.height);
  // With what is sold above them they leave most of the hall.
  const prices = await page.locator('.performance__legend').boundingBox();
  const hall = await page.locator('.performance__plan').boundingBox();
  expect(prices!.height).toBeLessThan(hall!.height / 3);
});

// The whole purchase without JavaScript: best seats, seats from the list, a number of places.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { proveDoor, provePaper, proveReplacement } from './helpers/proof';
import { choose, fillCheckout, orderButton, toCheckout } from './helpers/shopper';

const BEST = 'giselle-2027-03-12-2000';
const LISTED = 'giselle-2027-03-13-2000';
const CLUB = 'carmen-2027-01-30-2300';

async function throughTheSeason(page: Page, production: string, slug: string): Promise<void> {
  await page.goto(`/${LANGUAGE}`);
  await page.locator(`.card__link[href$="/productions/${production}"]`).click();
  await page.locator(`.performances__action[href$="/${slug}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${slug}$`));
}

async function buy(page: Page, count: number): Promise<void> {
  await expect(page).toHaveURL(/\/basket/);
  const lines = page.locator('.basket__seat');
  await expect(lines.first()).toBeVisible();
  expect(await lines.count()).toBeLessThanOrEqual(count);
  await toCheckout(page);
  await fillCheckout(page);
  await orderButton(page).click();
  await choose(page, 'pay');
}

test('the best two seats of a zone are bought without JavaScript', async ({ page }) => {
  await throughTheSeason(page, 'giselle', BEST);
  await page.locator('#best-count').fill('2');
  await page.locator('#best-zone').selectOption({ index: 2 });
  await page.locator('form:has(#best-zone) button[type=submit]').click();
  await buy(page, 2);
  const numbers = await provePaper(page, 2);
  await proveDoor(numbers[0], BEST, LISTED);
  await proveReplacement(page, numbers[1], BEST);
});

test('seats are bought from the list without JavaScript', async ({ page }) => {
  await throughTheSeason(page, 'giselle', LISTED);
  await page.locator('.performance__ways a[href$="/seats"]').click();
  const row = page.locator('.seat-list__row').filter({ has: page.locator('label').nth(2) }).first();
  const boxes = row.locator('input[name=seat]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.locator('.seat-list__send button').click();
  await buy(page, 2);
  const numbers = await provePaper(page, 2);
  await proveDoor(numbers[1], LISTED, BEST);
});

test('places of the unnumbered hall are bought without JavaScript', async ({ page }) => {
  await throughTheSeason(page, 'carmen', CLUB);
  const area = page.locator('form:has(input[name=area])').last();
  await area.locator('input[name=count]').fill('2');
  await area.locator('button[type=submit]').click();
  await buy(page, 2);
  const numbers = await provePaper(page, 2);
  await proveDoor(numbers[0], CLUB, BEST);
});

// A subscription without JavaScript: best seats, and seats from the list.

import { newAddress } from './helpers/account';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { BOTH, FIRST, FREE_FOR_BOTH, OFFER, SUBSCRIPTION, TICKET } from './helpers/series';
import { choose, fillCheckout, orderButton, tickets, toCheckout } from './helpers/shopper';

const PLAN = `/${LANGUAGE}/performances/${FIRST}`;

test('a seat for a series is bought from the list without JavaScript', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/offers/${OFFER}`);
  await page.locator('.offer a.button:not(.button--quiet)').click();
  await expect(page.locator('.legend__price').first()).toContainText(SUBSCRIPTION);
  await expect(page.locator('.seat--partly').first()).toBeAttached();
  await expect(page.locator(FREE_FOR_BOTH).first()).toBeAttached();
  await page.locator('.performance__ways a[href*="/seats"]').click();
  await page.locator('.products__list a').first().click();
  await expect(page).toHaveURL(/\/seats$/);
  await page.locator('.products__list a').last().click();
  await expect(page).toHaveURL(new RegExp(`offer=${OFFER}`));
  const [label] = await page.locator('.seat-list__seat').all();
  const price = await label.locator('.seat-list__price').innerText();
  await label.locator('input[name=seat]').check();
  await page.locator('.seat-list__send button').click();
  await expect(page).toHaveURL(/\/basket/);
  await expect(page.locator('.bundle')).toHaveCount(1);
  await expect(page.locator('.basket__seat .basket__price')).toHaveText(price);
  await toCheckout(page);
  await fillCheckout(page, newAddress());
  await expect(orderButton(page)).toContainText(price);
  await orderButton(page).click();
  await choose(page, 'pay');
  await page.locator('.order__item summary').click();
  await expect(tickets(page)).toHaveCount(3);
});

test('the best seats for a series are held without JavaScript', async ({ page }) => {
  await page.goto(PLAN);
  await page.locator('#best-count').fill('1');
  await page.locator('#best-zone').selectOption('1');
  await page.locator('#best-offer').selectOption(OFFER);
  await page.locator('form:has(#best-offer) button[type=submit]').click();
  await expect(page.locator('.basket__seat .basket__price')).toContainText(SUBSCRIPTION);
  await expect(page.locator('.sum__line--total')).toContainText(SUBSCRIPTION);
  await page.goto(PLAN);
  await page.locator('#best-count').fill('1');
  await page.locator('#best-zone').selectOption('1');
  await page.locator('form:has(#best-offer) button[type=submit]').click();
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  // 369.75 and 146.50.
  expect(TICKET).toBe('146.50');
  await expect(page.locator('.sum__line--total')).toContainText(BOTH);
});

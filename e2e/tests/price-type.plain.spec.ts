// Two seats together at different ticket types, without JavaScript: each is chosen in the basket.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { choose, fillCheckout, orderButton, tickets, toCheckout } from './helpers/shopper';

const EVENING = 'carmen-2027-01-21-2000';
/** Worked out by hand: 145 and half of it, and two fees of 1.50. */
const PRICES = { full: /145.00/, under30: /72.50/, total: /220.50/ };

test('one of two seats is for somebody under thirty', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/performances/${EVENING}`);
  await page.locator('#best-count').fill('2');
  await page.locator('#best-zone').selectOption({ value: '1' });
  await page.locator('form:has(#best-zone) button[type=submit]').click();
  await expect(page).toHaveURL(/\/basket/);
  const first = page.locator('.basket__seat').first();
  await expect(first.locator('.basket__price')).toContainText(PRICES.full);
  await first.locator('.disclosure summary').click();
  await first.locator('select[name=price_type]').selectOption('under-30');
  await first.locator('.disclosure button').click();
  await expect(page.locator('.basket__seat .basket__price')).toHaveText([
    PRICES.under30, PRICES.full,
  ]);
  // What its buyer must know stands beside it.
  await expect(page.locator('.basket__seat').first()).toContainText(/at the door/);
  await expect(page.locator('.sum__line--total')).toContainText(PRICES.total);
  await toCheckout(page);
  await fillCheckout(page);
  await expect(orderButton(page)).toContainText(PRICES.total);
  await orderButton(page).click();
  await choose(page, 'pay');
  await expect(tickets(page).filter({ hasText: 'Under 30' })).toHaveCount(1);
});

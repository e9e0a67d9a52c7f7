// A package without JavaScript: seats from the list, the best seats, places without a number.

import { newAddress } from './helpers/account';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { CLUB, FIRST, OFFER, SECOND, bundle, date } from './helpers/packages';
import { choose, fillCheckout, orderButton, tickets, toCheckout } from './helpers/shopper';

test('a package is bought with plain forms, in three ways', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/offers/${OFFER}`);
  await date(page, FIRST).click();
  await expect(page.locator('.performance__package')).toBeVisible();
  await page.locator('.performance__ways a[href*="/seats"]').click();
  await expect(page).toHaveURL(new RegExp(`offer=${OFFER}`));
  await page.locator('.seat-list__seat input[name=seat]').first().check();
  await page.locator('.seat-list__send button').click();
  await expect(page).toHaveURL(/\/basket/);
  await expect(page.locator('.basket__performance')).toHaveCount(1);

  await page.locator('.basket__when--unfinished a').click();
  await date(page, SECOND).click();
  await page.locator('#best-count').fill('1');
  await expect(page.locator('#best-offer')).toHaveValue(OFFER);
  await page.locator('form:has(#best-offer) button[type=submit]').click();
  await expect(page.locator('.basket__performance')).toHaveCount(2);

  await page.locator('.basket__when--unfinished a').click();
  await date(page, CLUB).click();
  const form = page.locator('form.best-seats').filter({ has: page.locator('[name=area]') }).first();
  await expect(form.locator('[name=offer]')).toHaveValue(OFFER);
  await form.locator('[name=count]').fill('1');
  await form.locator('button').click();
  await expect(page.locator('.basket__performance')).toHaveCount(3);
  await expect(bundle(page)).toHaveCount(1);
  await expect(page.locator('.basket__when--unfinished')).toHaveCount(0);

  const due = await bundle(page).locator('strong.basket__price').innerText();
  await toCheckout(page);
  await fillCheckout(page, newAddress());
  await expect(orderButton(page)).toContainText(due);
  await orderButton(page).click();
  await choose(page, 'pay');
  await page.locator('.order__item summary').click();
  await expect(tickets(page)).toHaveCount(3);
});

// An order that isn't paid offers to pay first: on its page, and among the orders of an account.

import { newAddress, signInByForms } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { order as buyByForms } from './helpers/every-page';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { choose, fillCheckout, holdBest, orderButton, toBank, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const GISELLE = 'giselle-2027-03-14-1800';

test('an unpaid order is the first of the account, and its first button pays', async ({ page }) => {
  test.setTimeout(180_000);
  const email = newAddress();
  await signInByForms(page, LANGUAGE, email);
  await holdBest(page, GISELLE, 1);
  await page.goto(`/${LANGUAGE}/basket`);
  await toCheckout(page);
  await fillCheckout(page, email);
  await orderButton(page).click();
  await choose(page, 'decline');
  const first = page.locator('.order__actions').first().locator('button, a').first();
  await expect(first).toHaveText(words(LANGUAGE, 'order-pay-again'));
  const one = { slug: GISELLE, form: { count: '1', zone: '' }, email };
  const paid = await buyByForms(page.request, LANGUAGE, 'pay', one);
  await page.goto(`/${LANGUAGE}/account`);
  const orders = page.locator('.account__order');
  await expect(orders).toHaveCount(2);
  const pay = orders.first().locator('a, button').first();
  await expect(pay).toHaveText(words(LANGUAGE, 'order-pay-now'));
  await expect(orders.last().locator(`a[href="${paid}"]`)).toBeVisible();
  await expect(page.locator('.account__pay')).toHaveCount(1);
  expect(await axe(page)).toEqual([]);
  await pay.click();
  await page.locator('form[action$="/pay"] button').first().click();
  await choose(page, 'pay');
  await page.goto(`/${LANGUAGE}/account`);
  await expect(page.locator('.account__pay')).toHaveCount(0);
});

test('what waits to be paid stands apart from the empty basket below it', async ({ page }) => {
  await holdBest(page, GISELLE, 1);
  await toBank(page, `/${LANGUAGE}/basket`);
  await page.goto(`/${LANGUAGE}/basket`);
  const notice = await page.locator('.notice--warning').boundingBox();
  const heading = await page.locator('.basket__empty h1').boundingBox();
  const end = (notice?.y ?? 0) + (notice?.height ?? 0);
  expect((heading?.y ?? 0) - end).toBeGreaterThanOrEqual(16);
});

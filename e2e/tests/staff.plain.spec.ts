// The staff's pages without JavaScript: they have none anyway.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { holdBest, pay } from './helpers/shopper';
import { PASSWORD, signedIn } from './helpers/staff';
import { words } from './helpers/words';

test.use({ provoked: [/status of (403|404|422)/] });

test('in, a paid order\u2019s story, what is not theirs, and out', async ({ page, browser }) => {
  const shop = await browser.newContext({ javaScriptEnabled: false });
  const shopper = await shop.newPage();
  await holdBest(shopper, 'giselle-2027-03-14-1800', 1);
  await pay(shopper, `/${LANGUAGE}/basket`);
  const code = (await shopper.locator('.order__code').first().textContent()) ?? '';
  await shop.close();

  await signedIn(page, 'finance');
  await page.locator('.desk-deed__name[href$="/staff/money"]').click();
  await expect(page.locator('.desk-section')).toHaveCount(6);
  await page.locator('#code').fill('2222-2222');
  await page.locator('.desk-search button').click();
  await expect(page.locator('#code-error')).toBeVisible();
  await page.locator('#code').fill(code);
  await page.locator('.desk-search button').click();
  await expect(page.locator('tbody')).toContainText(words(LANGUAGE, 'timeline-order-pay'));
  const forbidden = await page.goto(`/${LANGUAGE}/staff/people`);
  expect(forbidden?.status()).toBe(403);
  await page.goto(`/${LANGUAGE}/staff/account/recovery-codes`);
  await page.locator('#present').fill(PASSWORD);
  await page.locator('.desk-actions button').click();
  await expect(page.locator('.desk-codes__code')).toHaveCount(8);
  await page.locator('header form button').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await page.goto(`/${LANGUAGE}/staff`);
  await expect(page).toHaveURL(/\/staff\/sign-in\?next=/);
});

test('a ticket is taken back in two steps, its invoice corrected', async ({ page, browser }) => {
  const shop = await browser.newContext({ javaScriptEnabled: false });
  const shopper = await shop.newPage();
  await holdBest(shopper, 'giselle-2027-03-14-1800', 2);
  await pay(shopper, `/${LANGUAGE}/basket`);
  const code = (await shopper.locator('.order__code').first().textContent()) ?? '';
  await signedIn(page, 'finance');
  await page.goto(`/${LANGUAGE}/staff/orders/${code}`);
  await page.locator('a[href$="/refund"]').click();
  await page.locator('#what-some').check();
  await page.locator('button[value=check]').click();
  await expect(page.locator('.field__error')).toHaveText(
    words(LANGUAGE, 'staff-refund-none-chosen'));
  await page.locator('input[name=line]').first().check();
  await page.locator('button[value=check]').click();
  await expect(page.locator('.desk-refund__ways li')).toHaveCount(1);
  await page.locator('button[value=refund]').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await expect(page.locator('.papers__list a').last()).toBeVisible();
  await shopper.reload();
  await expect(shopper.locator('.papers__list a')).toHaveCount(2);
  await shop.close();
});

// Signing in and out without JavaScript.

import {
  accountLink, ask, codeButton, codeField, codeFor, newAddress, signIn, signOut,
} from './helpers/account';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { holdBest } from './helpers/shopper';

const SLUG = 'giselle-2027-03-14-1800';

test.use({ provoked: [/status of 422/] });

test('the whole way in and out is forms', async ({ page }) => {
  const email = newAddress();
  await holdBest(page, SLUG, 1);
  await page.goto(`/${LANGUAGE}/basket`);
  await accountLink(page).click();
  await page.locator('#email').fill('nobody');
  await page.locator('form:has(#email) button').click();
  await expect(page.locator('#email-error')).toBeVisible();
  await expect(page.locator('#email')).toHaveValue('nobody');
  await ask(page, email);
  await expect(codeField(page)).toBeFocused();
  await codeButton(page).click();
  await expect(page.locator('#code-error')).toBeVisible();
  await codeField(page).fill(await codeFor(email));
  await codeButton(page).click();
  await expect(page).toHaveURL(/\/basket$/);
  await expect(page.locator('.basket__seat')).toHaveCount(1);
  await signOut(page);
  await page.goto(`/${LANGUAGE}/basket`);
  await expect(page.locator('.basket__seat')).toHaveCount(1);
  await expect(accountLink(page)).toHaveAttribute('href', /\/sign-in/);
});

test("a letter's link fills in the address and signs nobody in", async ({ page, browser }) => {
  const email = newAddress();
  await page.goto(`/${LANGUAGE}/sign-in`);
  await ask(page, email);
  await codeFor(email);
  await page.goto(`/${LANGUAGE}/demo/mails`);
  await page.locator('.mailbox__mail').filter({ hasText: email }).first().locator('a').click();
  const text = (await page.locator('.mailbox__text').textContent()) ?? '';
  const link = new URL(/http\S+mail=\w+/.exec(text)?.[0] ?? '');
  const other = await browser.newPage({ javaScriptEnabled: false });
  await other.goto(link.pathname + link.search);
  await expect(other.locator('#email')).toHaveValue(email);
  await other.goto(`/${LANGUAGE}/account`);
  await expect(other).toHaveURL(/\/sign-in/);
  await other.close();
  await page.goto(link.pathname + link.search);
  await expect(codeField(page)).toBeVisible();
});

test('one who is signed in is not asked again', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/sign-in`);
  await signIn(page, newAddress());
  await page.goto(`/${LANGUAGE}/sign-in?next=/${LANGUAGE}/basket`);
  await expect(page).toHaveURL(/\/basket$/);
});

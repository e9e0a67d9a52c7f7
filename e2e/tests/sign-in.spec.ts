// A code from a mail signs in, and one signs out again; what the browser holds stays. Which codes
// open and which don't is tested without a browser: server/testing/tests/shoppers/accounts.rs.

import {
  accountLink, ask, codeButton, codeField, codeFor, newAddress, signIn, signInByForms, signOut,
} from './helpers/account';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { run, sharedData } from './helpers/program';
import { SHOPPER, choose, fillCheckout, holdBest, orderButton } from './helpers/shopper';
import { words } from './helpers/words';

const SLUG = 'giselle-2027-03-14-1800';
const at = (path: string) => `/${LANGUAGE}${path}`;
const wrong = (code: string) => (code.startsWith('1') ? '2222 2222' : '1111 1111');

test.use({ provoked: [/status of 422/] });

test('on the way to the checkout the seats stay, and the order is in the account', async ({ page }) => {
  const email = newAddress();
  await holdBest(page, SLUG, 2);
  await page.goto(at('/checkout'));
  await page.locator('main a[href*="/sign-in?"]').click();
  await expect(page.locator('.page__head')).toContainText(words(LANGUAGE, 'signin-basket-kept'));
  await signIn(page, email);
  await expect(page).toHaveURL(/\/checkout$/);
  await expect(page.locator('#email')).toHaveValue(email);
  await expect(page.locator('.basket-badge__count')).toHaveText('2');
  await expect(accountLink(page)).toHaveAttribute('href', at('/account'));
  await fillCheckout(page, email);
  await orderButton(page).click();
  await choose(page, 'pay');
  const code = await page.locator('.order__code').first().textContent();
  await page.goto(at('/account'));
  await expect(page.locator('.account__order')).toHaveCount(1);
  await expect(page.locator('.account__order')).toContainText(code ?? '');
  await expect(page.locator('.account__order')).toContainText('Giselle');
  await expect(accountLink(page)).toContainText(SHOPPER.given);
  // The next time everything is filled in.
  await holdBest(page, SLUG, 1);
  await page.goto(at('/checkout'));
  await expect(page.locator('#family_name')).not.toHaveValue('');
});

test('a wrong code is said beside the field, and the right one still opens', async ({ page }) => {
  const email = newAddress();
  await page.goto(at('/sign-in'));
  await ask(page, email);
  await expect(codeField(page)).toBeFocused();
  const code = await codeFor(email);
  await codeField(page).fill(wrong(code));
  await codeButton(page).click();
  await expect(page.locator('#code-error')).toContainText(words(LANGUAGE, 'refusal-code-wrong'));
  await expect(codeField(page)).toHaveValue(wrong(code));
  await expect(codeField(page)).toBeFocused();
  await codeField(page).fill(code.replace(' ', ''));
  await codeButton(page).click();
  await expect(page).toHaveURL(/\/account$/);
});

test('two clicks at once sign in once and lose no seat', async ({ page }) => {
  const email = newAddress();
  await holdBest(page, SLUG, 1);
  await page.goto(at('/sign-in'));
  await ask(page, email);
  await codeField(page).fill(await codeFor(email));
  await codeButton(page).dblclick();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.locator('.basket-badge__count')).toHaveText('1');
  await page.goto(at('/basket'));
  await expect(page.locator('.basket__seat')).toHaveCount(1);
});

test('after signing out the button that goes back shows nothing of the account', async ({ page }) => {
  const email = newAddress();
  await holdBest(page, SLUG, 1);
  await page.goto(at('/sign-in'));
  await signIn(page, email);
  await expect(page.locator('main')).toContainText(email);
  await page.goto(at(''));
  await expect(accountLink(page)).toHaveAttribute('href', at('/account'));
  await signOut(page);
  await expect(page.locator('.basket-badge__count')).toHaveText('1');
  for (let step = 0; step < 3; step += 1) {
    await page.goBack();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('body')).not.toContainText(email);
    await expect(accountLink(page)).toHaveAttribute('href', /\/sign-in/);
  }
});

test('the link in the head leads back to the page on which one is', async ({ page }) => {
  await page.goto(at(''));
  await page.locator('.card__link[href$="/productions/giselle"]').click();
  await expect(page).toHaveURL(/\/productions\/giselle$/);
  await expect(accountLink(page)).toHaveAttribute('href', /next=\/en\/productions\/giselle$/);
  await accountLink(page).click();
  await signIn(page, newAddress());
  await expect(page).toHaveURL(/\/productions\/giselle$/);
});

test('what the house grants stands in the account', async ({ page }) => {
  const email = newAddress();
  const grant = () => run([
    'grant-kind', email, 'school', '--until', '2027-08-31', '--data', sharedData(),
    '--today', '2026-11-20',
  ]);
  expect((await grant()).code).toBe(2);
  await signInByForms(page, LANGUAGE, email);
  await page.goto(at('/account'));
  await expect(page.locator('.account')).not.toContainText('2027');
  expect((await grant()).code).toBe(0);
  await page.reload();
  await expect(page.locator('.account')).toContainText('School (until 31 August 2027)');
});

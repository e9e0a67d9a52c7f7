// Signing in with a thumb, in Spanish: the numbers' keyboard, and back to the checkout.

import { ask, codeButton, codeField, codeFor, newAddress } from './helpers/account';
import { expect, test } from './helpers/fixtures';
import type { Press } from './helpers/shopper';
import { words } from './helpers/words';

const tap: Press = (target) => target.tap();

test('on a phone the code is typed on digits, and the seats stay', async ({ page }) => {
  const email = newAddress();
  const hold = '/es/performances/giselle-2027-03-14-1800/hold';
  await page.request.post(hold, { form: { count: '1', zone: '' } });
  await page.goto('/es/checkout');
  await tap(page.locator('main a[href*="/sign-in?"]'));
  await ask(page, email, tap);
  await expect(page.locator('h1')).toHaveText(words('es', 'signin-code-title'));
  await expect(codeField(page)).toHaveAttribute('inputmode', 'numeric');
  await expect(codeField(page)).toHaveAttribute('autocomplete', 'one-time-code');
  await codeField(page).fill(await codeFor(email));
  await tap(codeButton(page));
  await expect(page).toHaveURL(/\/es\/checkout$/);
  await expect(page.locator('#email')).toHaveValue(email);
  await expect(page.locator('.basket-badge__count')).toHaveText('1');
});

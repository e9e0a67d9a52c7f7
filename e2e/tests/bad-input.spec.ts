// What no honest page sends, so far as a browser decides it: where the focus goes, and what stays
// typed. Addresses, forms and their refusals are tested on the router: server/tests/router/hostile.rs.

import type { APIResponse } from '@playwright/test';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { SHOPPER, fillCheckout, holdBest, orderButton, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const STUDIO = 'giselle-2027-03-20-2000';
const PAST = 'rusalka-2026-11-15-1800';
const at = (path: string) => `/${LANGUAGE}${path}`;
const holdPath = (slug: string) => at(`/performances/${slug}/hold`);

test.use({ provoked: [/status of (404|409|422)/] });

async function says(answer: APIResponse, status: number, id: string): Promise<void> {
  expect(answer.status()).toBe(status);
  const html = (await answer.text()).replaceAll('&#x27;', "'").replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&gt;', '>');
  expect(html).toContain(`<html lang="${LANGUAGE}"`);
  expect(html).toMatch(words(LANGUAGE, id));
}

test('an address in no language of the house is answered by a page', async ({ page }) => {
  const answer = await page.goto('/xx/basket');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('main .button').click();
  await expect(page.locator('.season__productions')).toBeVisible();
});

test('a performance that is over can be looked at and not bought', async ({ page, request }) => {
  await page.goto(at(`/performances/${PAST}`));
  await expect(page.locator('.notice--warning')).toContainText(words(LANGUAGE, 'performance-past'));
  await expect(page.locator('.selection-bar')).toHaveCount(0);
  const answer = await request.post(holdPath(PAST), { form: { count: '2', zone: '' } });
  await says(answer, 409, 'refusal-hold-past');
  expect(await (await request.get(at('/basket'))).text()).not.toContain('class="basket__seat"');
});

test('a tampered total is asked again with the true one, and nothing typed is lost', async ({
  page,
}) => {
  await holdBest(page, STUDIO, 2);
  await page.goto(at('/checkout'));
  await fillCheckout(page);
  // The payment method, with the total and the basket that stood beside it.
  const paymentMethod = page.locator('.checkout__form input[name=payment_method]:checked');
  const due = await paymentMethod.getAttribute('value') ?? '';
  await paymentMethod.evaluate((it: HTMLInputElement) => (it.value = it.value.replace(/ \d+ /, ' 1 ')));
  const answered = page.waitForResponse((it) => it.request().method() === 'POST');
  await orderButton(page).click();
  expect((await answered).status()).toBe(409);
  await expect(page.locator('.notice--error')).toContainText(
    words(LANGUAGE, 'refusal-place-total-changed'));
  await expect(paymentMethod).toHaveAttribute('value', due);
  await expect(page.locator('#family_name')).toHaveValue(SHOPPER.family);
  await expect(page.locator('#terms')).toBeChecked();
});

test('an empty form says what is missing beside each field, and leads there', async ({ page }) => {
  await holdBest(page, STUDIO, 1);
  await page.goto(at('/basket'));
  await toCheckout(page);
  const answered = page.waitForResponse((it) => it.request().method() === 'POST');
  await orderButton(page).click();
  await expect(page).toHaveTitle(words(LANGUAGE, 'common-title-error'));
  expect((await answered).status()).toBe(422);
  const summary = page.locator('.notice--error[role=group]');
  await expect(summary).toBeFocused();
  await expect(summary.locator('li')).toHaveCount(3);
  for (const id of ['given_name', 'email', 'terms']) {
    const field = page.locator(`#${id}`);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const error = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1);
    await expect(page.locator(`#${error}.field__error`)).toBeVisible();
  }
  await summary.locator('a[href="#email"]').click();
  await expect(page.locator('#email')).toBeFocused();
});

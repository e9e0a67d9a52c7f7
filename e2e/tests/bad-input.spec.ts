// What no honest page sends: each gets the right status, a clear message in the page's language,
// and loses nothing that is the shopper's.

import type { APIRequestContext, APIResponse } from '@playwright/test';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { SHOPPER, fillCheckout, holdBest, orderButton, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const STUDIO = 'giselle-2027-03-20-2000';
const CLUB = 'carmen-2027-02-06-2300';
const PAST = 'rusalka-2026-11-15-1800';
const at = (path: string) => `/${LANGUAGE}${path}`;
const holdPath = (slug: string) => at(`/performances/${slug}/hold`);

test.use({ provoked: [/status of (400|403|404|405|409|413|422)/] });

async function says(answer: APIResponse, status: number, id: string): Promise<string> {
  expect(answer.status()).toBe(status);
  const html = (await answer.text()).replaceAll('&#x27;', "'").replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&gt;', '>');
  expect(html).toContain(`<html lang="${LANGUAGE}"`);
  expect(html).toMatch(words(LANGUAGE, id));
  return html;
}

/** How many tickets the basket of this browser holds, by its own page. */
async function held(request: APIRequestContext): Promise<number> {
  const html = await (await request.get(at('/basket'))).text();
  return html.split('class="basket__seat"').length - 1;
}

for (const path of [
  '/performances/no-such-performance', '/performances/no-such-performance/seats', '/productions/nothing',
  '/orders/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '/orders/x/tickets.pdf', '/nowhere/at/all',
  '/performances/%00', '/performances/..%2f..%2fetc', `/performances/${'x'.repeat(4_000)}`,
]) {
  test(`nothing is at ${path.slice(0, 60)}, and the page says so`, async ({ request }) => {
    const headers = { accept: 'text/html' };
    const title = path.startsWith('/orders/') ? 'error-no-order-title' : 'error-not-found-title';
    await says(await request.get(at(path), { headers }), 404, title);
  });
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
  expect(await held(request)).toBe(0);
});

for (const count of ['0', '99', '-3', '2.5', 'two', '']) {
  test(`a quantity of "${count}" is refused, seats or places`, async ({ request }) => {
    await holdNothing(request, STUDIO, { count, zone: '' });
    await holdNothing(request, CLUB, { count, area: 'floor' });
  });
}

async function holdNothing(
  request: APIRequestContext, slug: string, form: Record<string, string>,
): Promise<void> {
  const answer = await request.post(holdPath(slug), { form });
  expect(answer.status()).toBe(422);
  const html = await answer.text();
  expect(html).toContain('notice--error');
  expect(await held(request)).toBe(0);
}

test('seats that the hall has not, and forms that are none of ours', async ({ request }) => {
  const post = (form: Record<string, string>, slug = STUDIO) =>
    request.post(holdPath(slug), { form });
  await says(await post({ section: '0', seat: '1700' }), 422, 'refusal-hold-unknown-seat');
  await says(await post({ section: '0', seat: '4294967295' }), 422, 'refusal-hold-unknown-seat');
  await says(await post({ section: '0' }), 422, 'refusal-hold-nothing-chosen');
  await says(await post({ section: '0', seat: 'front row' }), 400, 'error-form-title');
  await says(await post({ section: '-1', seat: '4' }), 400, 'error-form-title');
  for (const form of [{ zone: 'gold', count: '2' }, { area: 'moon', count: '2' }]) {
    const answer = await post(form);
    expect([409, 422]).toContain(answer.status());
    expect(await answer.text()).toContain('notice--error');
  }
  await says(await post({ count: '1' }, 'no-such-performance'), 404, 'error-not-found-title');
  expect(await held(request)).toBe(0);
});

test('a megabyte in a field is refused, and the basket stays', async ({ page }) => {
  await holdBest(page, STUDIO, 1);
  const form = { given_name: 'x'.repeat(1_000_000), key: 'k', email: 'a@example.org' };
  const answer = await page.request.post(at('/checkout'), { form });
  await says(answer, 413, 'error-too-large-title');
  expect(await held(page.request)).toBe(1);
});

test('a form from another site changes nothing', async ({ page }) => {
  await holdBest(page, STUDIO, 1);
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  for (const [path, form] of [
    ['/basket/empty', {}], [`/performances/${STUDIO}/hold`, { count: '1', zone: '' }],
    ['/checkout', { key: 'k' }], ['/checkout/again', {}],
  ] as const) {
    const answer = await page.request.post(at(path), { form, headers });
    await says(answer, 403, 'error-origin-title');
  }
  expect(await held(page.request)).toBe(1);
});

test('the line of another basket is nobody else\'s to remove', async ({ page, browser }) => {
  await holdBest(page, STUDIO, 1);
  const html = await (await page.request.get(at('/basket'))).text();
  const line = /name="line" value="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(line).not.toBe('');
  const stranger = await browser.newContext();
  const answer = await stranger.request.post(at('/basket/remove'), { form: { line } });
  expect(answer.status()).toBe(200);
  expect(await held(page.request)).toBe(1);
  await stranger.close();
});

test('a form\'s address opened by hand is answered by a page', async ({ request }) => {
  await says(await request.get(holdPath(STUDIO)), 405, 'error-method-title');
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

for (const email of ['nobody', 'a b@example.org', 'a@b@c.org', '@example.org', 'a@', 'a@exa mple.org']) {
  test(`"${email}" is no e-mail address`, async ({ page }) => {
    await holdBest(page, STUDIO, 1);
    await page.goto(at('/checkout'));
    await fillCheckout(page, email);
    await orderButton(page).click();
    await expect(page.locator('#email-error')).toContainText(
      words(LANGUAGE, 'refusal-field-email-wrong'));
    await expect(page.locator('#email')).toHaveValue(email.trim());
    await expect(page.locator('#given_name')).toHaveValue(SHOPPER.given);
    await page.request.post(at('/basket/empty'));
  });
}

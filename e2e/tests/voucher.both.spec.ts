// A gift voucher is bought, read off its card, and pays a part of somebody else's tickets together
// with a second one; the card pays the rest.

import { newAddress, signInBuyerByForms, texts } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { codesOfPdf } from './helpers/barcode';
import { another, both, press } from './helpers/both';
import { type Page, expect, test } from './helpers/fixtures';
import { run, sharedData } from './helpers/program';
import { choose, fillCheckout, holdBest, orderButton } from './helpers/shopper';
import { words } from './helpers/words';

const PERFORMANCE = 'carmen-2027-01-15-2000';

/** Puts the cheapest voucher into the basket from the page of vouchers and pays it. */
async function buy(page: Page, language: string, email: string): Promise<string> {
  await page.goto(`/${language}/vouchers`);
  expect(await axe(page)).toEqual([]);
  await press(page.locator('button[value=voucher-50]'));
  await expect(page.locator('.basket__lines')).toContainText('50');
  await page.goto(`/${language}/checkout`);
  await fillCheckout(page, email);
  await press(orderButton(page));
  await choose(page, 'pay', press);
  const code = page.locator('.voucher__code');
  await expect(code).toHaveCount(1);
  expect(await axe(page)).toEqual([]);
  return code.innerText();
}

async function enter(page: Page, language: string, code: string): Promise<void> {
  await page.goto(`/${language}/basket`);
  await press(page.locator('.codes summary'));
  await page.locator('#code').fill(code);
  await press(page.locator('.codes details button'));
}

async function issued(value: number): Promise<{ code: string }> {
  const args = ['voucher', 'issue', '--value', String(value), '--data', sharedData(), '--json'];
  return JSON.parse((await run(args)).out);
}

for (const { of: language, tag } of both(['ru'], ['es'])) {
  test(`a gift voucher pays a part of an order (${language})`, { tag }, async ({
    page, browser,
  }) => {
    const email = newAddress();
    const code = await buy(page, language, email);
    expect(code).toMatch(/^(\d{4} ){4}\d{4}$/);
    const digits = code.replaceAll(' ', '');
    const order = new URL(page.url()).pathname;
    const pdf = await page.request.get(`${order}/vouchers.pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    const onCard = codesOfPdf(await pdf.body()).flat();
    expect(onCard.map((it) => it.kind).sort()).toEqual(['CODE-128', 'QR-Code']);
    expect(new Set(onCard.map((it) => it.digits))).toEqual(new Set([digits]));
    await expect.poll(async () => (await texts(email)).join('\n')).toContain(code);

    const friend = await another(browser);
    await holdBest(friend, PERFORMANCE, 2);
    const mistyped = `${digits.slice(0, 19)}${(Number(digits[19]) + 1) % 10}`;
    await enter(friend, language, mistyped);
    await expect(friend.locator('#code-error')).toContainText(
      words(language, 'refusal-voucher-mistyped'));
    await expect(friend.locator('#code')).toHaveValue(mistyped);
    await enter(friend, language, code);
    await expect(friend.locator('.codes__entered')).toContainText(digits.slice(16));
    expect(friend.url()).not.toContain(digits.slice(16));
    await enter(friend, language, (await issued(1_000)).code);
    await expect(friend.locator('.codes__entered')).toHaveCount(2);
    expect(await axe(friend)).toEqual([]);
    await friend.goto(`/${language}/checkout`);
    await expect(friend.locator('#vouchers')).toBeVisible();
    expect(await axe(friend)).toEqual([]);
    await fillCheckout(friend, newAddress());
    await press(orderButton(friend));
    await choose(friend, 'pay', press);
    await expect(friend.locator('.ticket').first()).toBeAttached();
    await expect(friend.locator('.parts__part')).toHaveCount(3);

    await page.goto(`/${language}/vouchers`);
    await page.locator('#voucher').fill(digits);
    await press(page.locator('form:has(#voucher) button'));
    await expect(page.locator('.notice')).toContainText(words(language, 'refusal-voucher-used'));
    expect(page.url()).not.toContain(digits);

    // In the buyer's account, with what it paid.
    await signInBuyerByForms(page, language, email);
    await page.goto(`/${language}/account`);
    await press(page.locator('.my-season__credit a[href$="/vouchers"]'));
    const own = page.locator('section[aria-labelledby=own] li');
    await expect(own).toContainText(code);
    await expect(own).toContainText(words(language, 'refusal-voucher-used'));
    await press(own.locator('summary'));
    await expect(own.locator('tr')).toHaveCount(2);
    expect(await axe(page)).toEqual([]);
    await friend.context().close();
  });
}

test('a voucher that is enough sends nobody to a bank (en)', { tag: '@phone' }, async ({
  page,
}) => {
  const { code } = await issued(90_000);
  await holdBest(page, PERFORMANCE, 1);
  await enter(page, 'en', code);
  await expect(page.locator('.codes__entered')).toContainText(code.replaceAll(' ', '').slice(16));
  await page.goto('/en/checkout');
  await fillCheckout(page, newAddress());
  await expect(orderButton(page)).toHaveText(words('en', 'voucher-order'));
  await press(orderButton(page));
  await expect(page.locator('.parts__part')).toContainText(code.replaceAll(' ', '').slice(16));
  await expect(page.locator('.ticket').first()).toBeAttached();
  await expect(page.locator('.notice--warning')).toHaveCount(0);
});

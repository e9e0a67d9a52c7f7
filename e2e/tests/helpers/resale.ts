// Who has a ticket and may offer it, and who buys it in another browser.

import { newAddress, signInBuyerByForms } from './account';
import { press } from './both';
import { order as buyByForms } from './every-page';
import { type Page, expect } from './fixtures';
import { freeTogether, planLives } from './plan';
import { choose, fillCheckout, orderButton } from './shopper';

interface Bought { performance: string; seat: number; email: string }

/** One seat in the basket, then paid for: ends on the order's page. */
export async function buy(page: Page, language: string, wish: Bought): Promise<void> {
  const hold = `/${language}/performances/${wish.performance}/hold`;
  const held = await page.request.post(hold, { form: { section: '0', seat: String(wish.seat) } });
  expect(held.url()).toContain('/basket');
  await page.goto(`/${language}/checkout`);
  await fillCheckout(page, wish.email);
  await press(orderButton(page));
  await choose(page, 'pay', press);
  await expect(page.locator('.ticket')).toHaveCount(1);
}

/** A new reader with one ticket, signed in, on the order's page. */
export async function withTicket(
  page: Page, language: string, performance: string,
): Promise<[string, number]> {
  await page.goto(`/${language}/performances/${performance}`);
  await planLives(page);
  const [seat = 0] = await freeTogether(page, 3, 6);
  const email = newAddress();
  const wish = { slug: performance, form: { section: '0', seat: String(seat) }, email };
  const order = await buyByForms(page.request, language, 'pay', wish);
  await signInBuyerByForms(page, language, email);
  await page.goto(order);
  await expect(page.locator('.ticket')).toHaveCount(1);
  return [email, seat];
}

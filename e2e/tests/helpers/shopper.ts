// The way from a basket to the tickets, as any shopper goes it.

import { LANGUAGE, type Locator, type Page, expect } from './fixtures';

export const SHOPPER = { given: 'Иван', family: 'Núñez-O’Brien', email: 'shopper@example.org' };

export type BankChoice =
  | 'pay' | 'pay-notify-first' | 'pay-notify-twice' | 'pay-silently' | 'decline' | 'abandon';

/** How a shopper sets something off: a click, a tap, a key. */
export type Press = (target: Locator) => Promise<void>;

export const click: Press = (target) => target.click();

export async function toCheckout(page: Page, press: Press = click): Promise<void> {
  await expect(page.locator('.basket__seat').first()).toBeVisible();
  await press(page.locator('.basket__aside .button--large'));
  await expect(page.locator('.checkout__form')).toBeVisible();
}

/** The first press asks, the second one empties. */
export async function emptyBasket(page: Page): Promise<void> {
  await page.locator('.basket__empty-all summary').click();
  await page.locator('button[formaction$="/basket/empty"]').click();
}

/** Fills in what is asked; sends nothing. */
export async function fillCheckout(page: Page, email = SHOPPER.email): Promise<void> {
  const known = page.locator('#name > summary');
  if (await known.count()) await known.click();
  await page.locator('#given_name').fill(SHOPPER.given);
  await page.locator('#family_name').fill(SHOPPER.family);
  await page.locator('#email').fill(email);
  await page.locator('#terms').check();
}

export const orderButton = (page: Page) => page.locator('.checkout__pay button[type=submit]');

/** On the bank's page. */
export async function choose(page: Page, choice: BankChoice, press: Press = click): Promise<void> {
  await expect(page).toHaveURL(/\/test-bank\//);
  await press(page.locator(`button.way.${choice}`));
  await expect(page).toHaveURL(/\/orders\//);
}

/** From a filled basket to the bank's page. */
export async function toBank(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await toCheckout(page);
  await fillCheckout(page);
  await orderButton(page).click();
  await expect(page).toHaveURL(/\/test-bank\//);
}

export const tickets = (page: Page): Locator => page.locator('.ticket');

/** Presses a button of the order's page for shoppers who have not paid. */
async function pressUnpaid(page: Page, form: string): Promise<void> {
  const button = page.locator(`.order__actions form${form} button`);
  await button.waitFor({ state: 'attached' });
  const folded = page.locator('.order__not-paid > summary');
  if (await folded.count()) await folded.click();
  const question = page.locator('.order__give-up > summary');
  if (form.includes('give-up')) await question.click();
  await button.click();
}

/** Another attempt by the same payment method. */
export const payAgain = (page: Page): Promise<void> =>
  pressUnpaid(page, '[action$="/pay"]:not(:has(input))');

export const giveUp = (page: Page): Promise<void> => pressUnpaid(page, '[action$="/give-up"]');

/** The order page's address without its query. */
export const orderAddress = (page: Page): string => new URL(page.url()).pathname;

/** Has the house find and hold the best seats, by the form that works without JavaScript. */
export async function holdBest(page: Page, slug: string, count: number): Promise<void> {
  const path = `/${LANGUAGE}/performances/${slug}/hold`;
  const answer = await page.request.post(path, { form: { count: String(count), zone: '' } });
  expect(answer.url()).toContain('/basket?held=1');
}

// The ticket type is chosen on the plan, for all seats at once or for one of them, and with the
// best seats, from which one goes straight to the checkout.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { freeTogether, isMine, openPlan, pressSeat, seat } from './helpers/plan';
import { orderButton } from './helpers/shopper';

const PERFORMANCE = 'carmen-2027-01-21-2000';
const UNDER_30 = 'ticket:under-30';

/** `full` and half of it, in cents: `half` is what somebody under thirty pays. */
const cents = (text: string) => Number(/([\d,]+)\.(\d\d)/.exec(text)!.slice(1).join('').replace(',', ''));

/** Of each ticket, in the prices of the plan; the basket has it in a line of its own. */
const FEE = 150;

test('a ticket type holds for the next seats, and each seat can have its own', async ({ page }) => {
  await openPlan(page, `/${LANGUAGE}/performances/${PERFORMANCE}`);
  // Of the standard price there is nothing to know, and nothing is drawn for it.
  await expect(page.locator('.products .type-note')).toBeHidden();
  const run = await freeTogether(page, 2, 6);
  await pressSeat(page, run[0], (target) => target.tap());
  await expect(seat(page, run[0])).toHaveClass(isMine);
  const price = page.locator('.seat-card__price');
  const full = cents((await price.textContent())!);
  const own = page.locator('.seat-card__types');
  await own.selectOption(UNDER_30);
  await expect.poll(async () => cents((await price.textContent())!)).toBe((full - FEE) / 2 + FEE);
  await expect(own).toHaveValue(UNDER_30);
  // What the door will ask for is said where one chooses.
  await expect(page.locator('.seat-card__types + .type-note')).toContainText(/\w/);
  // The other seat stays at the standard price.
  await page.locator('.seat-card [data-press=close]').tap();
  await pressSeat(page, run[1], (target) => target.tap());
  await expect(own).toHaveValue('');
  await expect.poll(async () => cents((await price.textContent())!)).toBe(full);
  await page.locator('.seat-card [data-press=close]').tap();
  await page.locator('.selection-bar [data-press=hold]').tap();
  await expect(page.locator('.basket-badge')).toContainText('2');
  await page.goto(`/${LANGUAGE}/basket`);
  const prices = await page.locator('.basket__seat .basket__price').allTextContents();
  expect(prices.map(cents).sort((a, b) => a - b)).toEqual([(full - FEE) / 2, full - FEE]);
  await expect(page.locator('.basket__seat .disclosure__chosen').filter({ hasText: 'Under 30' })).toHaveCount(1);
});

test('the best seats for two under thirty go straight to the checkout at their price', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/performances/${PERFORMANCE}/best-seats?offer=${UNDER_30}`);
  await expect(page.locator('.page__head')).toContainText('Under 30');
  const card = page.locator('.proposal').first();
  const total = cents((await card.locator('.proposal__price').textContent())!);
  await card.locator('[name=next]').tap();
  await expect(page).toHaveURL(/\/checkout$/);
  expect(cents((await orderButton(page).textContent())!)).toBe(total);
});

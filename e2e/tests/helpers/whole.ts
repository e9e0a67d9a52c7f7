// All kinds of offers in one basket, from one plan (issue "One plan for tickets, subscriptions and
// packages").

import { type Page, expect } from './fixtures';
import { FIRST, SECOND, THIRD, bundle, takeSeat, toPerformance } from './packages';
import { clickSeats, freeTogether, holdChosen, isMine, openPlan, pressSeat, seat, settled } from './plan';
import { amount, asProduct } from './series';
import { type Press, choose, fillCheckout, orderButton, tickets, toCheckout } from './shopper';

/** Its tickets go on sale on 24 November; friends of the house buy from the 17th on. */
const EARLY = 'the-queen-of-spades-2027-03-02-1930';
/** Series C: Carmen, The Queen of Spades, Peter Grimes and Tosca can still be had. */
const SERIES = 'series-c';

/**
 * Worked out by hand, all in the first price zone, where a ticket costs 145.00 and at the ballet
 * 98.00:
 *
 *   a friend's ticket, 145.00 less 8 %                          133.40
 *   a ticket for somebody under 30, half of 145.00               72.50
 *   the web's fee on these two, 1.50 each                         3.00
 *   series C, four times 145.00 less 15 %                       493.00
 *   three performances less 12 %: 127.60 + 127.60 + 86.24           341.44
 *   friends of the house                                         60.00
 *   a programme                                                   6.50
 *   a gift                                                       10.00
 */
const SUBSCRIPTION = '493.00';
const PACKAGE = '341.44';

/** With or without what parts thousands. */
const total = (language: string) =>
  new RegExp(`1\\D?119${language === 'en' ? '\\.' : ','}84`);

export async function buyAll(
  page: Page, language: string, email: string, skip: number, press: Press,
): Promise<void> {
  // Only friends can buy single tickets of this performance yet: others find its series alone.
  await page.goto(`/${language}/performances/${EARLY}`);
  const products = page.locator('.products__item');
  await expect(products.first()).toBeHidden();
  await expect(products.nth(1)).toBeVisible();
  await expect(page.locator('.products__item[aria-current=true]')).toHaveAttribute(
    'href', new RegExp(`offer=${SERIES}`),
  );
  await page.goto(`/${language}/offers/friends`);
  await press(page.locator('.extra__form button'));
  await expect(page).toHaveURL(/\/basket/);
  await expect(page.locator('.sum__line--total')).toContainText(amount('60.00', language));

  // Two tickets, and the series for the seat beside them.
  // With the series chosen, the plan shows which seats are free for all its performances.
  await openPlan(page, `/${language}/performances/${EARLY}?offer=${SERIES}`);
  const seats = await freeTogether(page, 3, skip, '.seat--z1:not(.seat--partly)');
  await openPlan(page, `/${language}/performances/${EARLY}`);
  await chooseSeats(page, seats, press);
  await press(asProduct(page, 1));
  await expect(asProduct(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(asProduct(page, 1)).toContainText(amount(SUBSCRIPTION, language));
  await holdChosen(page);

  // Three performances, each with another seat.
  for (const [at, slug] of [FIRST, SECOND, THIRD].entries()) {
    await page.goto(`/${language}/offers/three-evenings`);
    await toPerformance(page, slug, press);
    await takeSeat(page, skip + 5 * at + 12, await hasMouse(page) ? undefined : press);
  }

  await page.goto(`/${language}/basket`);
  const singles = page.locator('.basket__seat').filter({ has: page.locator('select[name^=price_type]') });
  await expect(singles).toHaveCount(2);
  for (const [at, priceType] of ['friend', 'under-30'].entries()) {
    await press(singles.nth(at).locator('summary').first());
    await singles.nth(at).locator('select[name^=price_type]').selectOption(priceType);
    await press(singles.nth(at).locator('.disclosure__form button'));
    await expect(singles.nth(at).locator(`option[value=${priceType}]`)).toHaveAttribute('selected');
  }
  await add(page, 'programme', press);
  await page.locator('#amount-young-voices').selectOption('1000');
  await add(page, 'young-voices', press);

  await expect(page.locator('.basket__price').filter({ hasText: amount(SUBSCRIPTION, language) }))
    .toHaveCount(1);
  await expect(bundle(page).locator('strong.basket__price'))
    .toContainText(amount(PACKAGE, language));
  await expect(page.locator('.sum__line--total')).toContainText(total(language));
  await toCheckout(page, press);
  await fillCheckout(page, email);
  await expect(orderButton(page)).toContainText(total(language));
  await press(orderButton(page));
  await choose(page, 'pay', press);

  // Two tickets, four performances, three performances; and what has no seat.
  await expect(page.locator('.order__item')).toHaveCount(2);
  await expect(tickets(page)).toHaveCount(2 + 4 + 3);
  await expect(page.locator('.order__extra')).toHaveCount(3);
  await expect(page.locator('.sum__line--total')).toContainText(total(language));
}

const hasMouse = (page: Page) => page.evaluate(() => matchMedia('(hover: hover)').matches);

async function chooseSeats(page: Page, seats: number[], press: Press): Promise<void> {
  if (await hasMouse(page)) {
    await clickSeats(page, seats);
    return;
  }
  const [first, ...others] = [...seats].reverse();
  await pressSeat(page, first, press);
  await press(asProduct(page, 0));
  await expect(seat(page, first)).toHaveClass(isMine);
  for (const place of others) {
    await settled(page);
    await press(seat(page, place));
    await expect(seat(page, place)).toHaveClass(isMine);
  }
}

/** Of what the basket proposes. */
async function add(page: Page, key: string, press: Press): Promise<void> {
  await press(page.locator(`.extras button[value=${key}]`));
  await expect(page.locator(`.basket__seat a[href$="/offers/${key}"]`)).toHaveCount(1);
}

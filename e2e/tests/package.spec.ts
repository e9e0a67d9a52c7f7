// A package of three performances with three different seats, from the list of offers to the tickets.

import { newAddress } from './helpers/account';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { clickSeats, freeTogether, holdChosen, openPlan } from './helpers/plan';
import {
  FIRST, OFFER, SECOND, THIRD, bundle, date, nextPerformance, takeSeat, toPerformance,
} from './helpers/packages';
import { proveDoor, provePaper } from './helpers/proof';
import { amount } from './helpers/series';
import { choose, fillCheckout, orderButton, toCheckout } from './helpers/shopper';

/** 145.00 less 12 %. */
const CARMEN = '127.60';

// An order or a seat that is refused.
test.use({ provoked: [/status of 409/] });

for (const [index, language] of ['es'].entries()) {
  test(`in ${language} three performances are chosen one by one and bought as one`, async ({ page }) => {
    await page.goto(`/${language}/offers`);
    await page.locator(`main a[href$="/offers/${OFFER}"]`).click();
    await toPerformance(page, FIRST);
    await expect(page.locator('.legend__price').first()).toContainText(amount(CARMEN, language));
    expect(await takeSeat(page, 20 + index)).toMatch(amount(CARMEN, language));
    await expect(page.locator('.selection-bar [role=status]').first()).toContainText(/1 \S+ 3/);
    await nextPerformance(page).click();
    await expect(page.locator('.work__chosen')).toHaveCount(1);
    await toPerformance(page, SECOND);
    await takeSeat(page, 30 + index);
    await nextPerformance(page).click();

    // Two are not three: the basket says so, and so does the order.
    await page.locator('.basket-badge').click();
    await expect(page.locator('.basket__when--unfinished')).toBeVisible();
    await expect(page.locator('.basket__aside .notice--warning')).toBeVisible();
    await expect(page.locator('.basket__aside .button--large')).toHaveCount(0);
    await page.goto(`/${language}/checkout`);
    await fillCheckout(page, newAddress());
    await orderButton(page).click();
    await expect(page.locator('.notice--error')).toBeVisible();
    await expect(page).not.toHaveURL(/test-bank/);
    await page.locator('.checkout__summary a[href$="/basket"]').click();
    await bundle(page).locator(`a[href$="/offers/${OFFER}"]`).last().click();

    await toPerformance(page, THIRD);
    await takeSeat(page, 10 + index);
    await expect(page.locator('.selection-bar a[href$="/basket"]')).toBeVisible();
    await expect(nextPerformance(page)).toHaveCount(0);
    await page.locator('.basket-badge').click();
    await expect(page.locator('.basket__when--unfinished')).toHaveCount(0);
    await expect(bundle(page)).toHaveCount(1);
    await expect(bundle(page).locator('.basket__performance')).toHaveCount(3);
    const due = await bundle(page).locator('strong.basket__price').innerText();
    await toCheckout(page);
    await expect(page.locator('.checkout__summary .bundle__performances li')).toHaveCount(3);
    await fillCheckout(page, newAddress());
    await expect(orderButton(page)).toContainText(due);
    await orderButton(page).click();
    await choose(page, 'pay');
    await expect(page.locator('.order__item')).toContainText(due);
    await page.locator('.order__item summary').click();
    const numbers = await provePaper(page, 3);
    await proveDoor(numbers[0], SECOND, FIRST);
    await proveDoor(numbers[2], THIRD, FIRST);
  });
}

test('a performance that is given back leaves the others, and the way to another one', async ({
  page,
}) => {
  await page.goto(`/${LANGUAGE}/offers/${OFFER}`);
  await toPerformance(page, FIRST);
  await takeSeat(page, 40);
  await page.goto(`/${LANGUAGE}/offers/${OFFER}`);
  await toPerformance(page, SECOND);
  await takeSeat(page, 40);
  await page.goto(`/${LANGUAGE}/basket`);
  await expect(page.locator('.basket__performance')).toHaveCount(2);
  await page.locator('.basket__performance button').first().click();
  await expect(page.locator('.basket__performance')).toHaveCount(1);
  await expect(page.locator('.basket__when--unfinished')).toContainText('1');
  await page.locator('.basket__when--unfinished a').click();
  await expect(page.locator('.work__chosen')).toHaveCount(1);
  await expect(date(page, SECOND)).toBeVisible();
});

test('two seats of one performance are two people\'s packages, and an extra ticket goes with one',
  async ({ page }) => {
    await openPlan(page, `/${LANGUAGE}/performances/${FIRST}?offer=${OFFER}`);
    await expect(page.locator('.performance__package')).toBeVisible();
    const seats = await freeTogether(page, 2, 12, '.seat--z1');
    await clickSeats(page, seats);
    await holdChosen(page);
    // What stood there before is no longer so: the bar's words stand above the plan too.
    await expect(page.locator('.performance__package')).toHaveCount(0);
    await expect(page.locator('.performance__packages')).not.toBeEmpty();
    await openPlan(page, `/${LANGUAGE}/performances/${FIRST}`);
    const extra = page.locator(`.products__list a[href$="offer=${OFFER}:extra"]`);
    await extra.click();
    await expect(page.locator('.legend__price').first()).toContainText('137.75');
    const [beside] = await freeTogether(page, 1, 50, '.seat--z1');
    await clickSeats(page, [beside]);
    await holdChosen(page);
    await page.goto(`/${LANGUAGE}/basket`);
    await expect(bundle(page)).toHaveCount(2);
    // Two tickets of the performance, and the line of their sum.
    const withExtra = bundle(page).filter({ hasText: 'extra ticket' });
    await expect(withExtra).toHaveCount(1);
    await expect(withExtra.locator('.basket__seat')).toHaveCount(2 + 1);
  });

test('what does not fit is said on the plan, and refused', async ({ page }) => {
  await openPlan(page, `/${LANGUAGE}/performances/${FIRST}?offer=opera-and-ballet`);
  await clickSeats(page, await freeTogether(page, 1, 60, '.seat--z1'));
  await holdChosen(page);
  await page.goto(`/${LANGUAGE}/performances/${SECOND}?offer=opera-and-ballet`);
  await expect(page.locator('.performance__package')).toBeVisible();
  await expect(page.locator('.products__list a[href*="opera-and-ballet"]')).toHaveCount(0);
  const answer = await page.request.post(`/${LANGUAGE}/performances/${SECOND}/hold`, {
    form: { count: '1', zone: '', offer: 'opera-and-ballet' },
  });
  expect(answer.status()).toBe(409);
  expect(await answer.text()).toContain('notice--error');
});

test('all packages of a performance are a link away', async ({ page }) => {
  await openPlan(page, `/${LANGUAGE}/performances/${FIRST}`);
  await expect(page.locator('.products__list a[href*="three-evenings"]')).toHaveCount(0);
  await page.locator('.performance__head a[href*="/offers?with="]').click();
  await expect(page.locator('.offers__item')).toHaveCount(4);
  await expect(page.locator(`a[href$="/offers/${OFFER}"]`)).toBeVisible();
});

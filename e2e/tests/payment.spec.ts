// At the bank anything may happen: the order page says what did, and money and tickets agree.

import { toBankByForms } from './helpers/every-page';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { isTaken, openPlan, seat } from './helpers/plan';
import {
  choose, fillCheckout, giveUp, holdBest, orderAddress, orderButton, payAgain, tickets,
  toBank, toCheckout,
} from './helpers/shopper';
import { words } from './helpers/words';

const GISELLE = 'giselle-2027-03-14-1800';
const BASKET = `/${LANGUAGE}/basket`;

async function toBankWithTwo(page: Page): Promise<void> {
  await holdBest(page, GISELLE, 2);
  await toBank(page, BASKET);
}

/** The same for tests of what the bank does: nothing is clicked before. */
async function atBankWithTwo(page: Page): Promise<void> {
  const wish = { slug: GISELLE, form: { count: '2', zone: '' } };
  await page.goto(await toBankByForms(page.request, LANGUAGE, wish));
}

/** Places of the performance that nobody can take, as a stranger sees them. */
async function takenPlaces(page: Page): Promise<number[]> {
  await openPlan(page, `/${LANGUAGE}/performances/${GISELLE}`);
  return page.locator('.plan__seats > *').evaluateAll((seats) =>
    seats.flatMap((it, place) => (it.classList.contains('seat--taken') ? [place] : [])));
}

test('a declined payment is said, keeps the seats, and can be tried again', async ({
  page, browser,
}) => {
  const stranger = await (await browser.newContext()).newPage();
  const before = await takenPlaces(stranger);
  await toBankWithTwo(page);
  await choose(page, 'decline');
  await expect(page.locator('.notice--error[role=alert]'))
    .toContainText(words(LANGUAGE, 'declined-refused'));
  await expect(tickets(page)).toHaveCount(0);
  const held = (await takenPlaces(stranger)).filter((place) => !before.includes(place));
  expect(held.length).toBeGreaterThanOrEqual(2);

  const order = orderAddress(page);
  await payAgain(page);
  await choose(page, 'pay');
  expect(orderAddress(page)).toBe(order);
  await expect(tickets(page)).toHaveCount(2);
  for (const place of held) await expect(seat(stranger, place)).toHaveClass(isTaken);
  await stranger.context().close();
});

test('after a declined card the same order can be paid another way', async ({ page }) => {
  await toBankWithTwo(page);
  await choose(page, 'decline');
  const order = orderAddress(page);
  await page.locator('.order__actions form:has([value=bizum]) button').click();
  await choose(page, 'decline');
  await expect(page.locator('.order__actions form:has([value=bizum])')).toHaveCount(0);
  await page.locator('.order__actions form:has([value=card]) button').click();
  await choose(page, 'pay');
  expect(orderAddress(page)).toBe(order);
  await expect(tickets(page)).toHaveCount(2);
});

test('an abandoned payment leaves an order that can still be paid', async ({ page }) => {
  await toBankWithTwo(page);
  await choose(page, 'abandon');
  await expect(tickets(page)).toHaveCount(0);
  await payAgain(page);
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
});

test('an unpaid order stays in sight, and its seats can be given back at once', async ({ page }) => {
  await atBankWithTwo(page);
  await page.goto(BASKET);
  await expect(page.locator('.basket-badge__order')).toBeVisible();
  await page.locator('main a[href*="/orders/"]').click();
  await giveUp(page);
  await expect(page.locator('.order__actions a[href*="/performances/"]')).toBeVisible();
  await expect(page.locator('.basket-badge__order')).toBeHidden();
  await page.goto(BASKET);
  await expect(page.locator('main a[href*="/orders/"]')).toHaveCount(0);
});

test('back from the bank the basket is as it is now', async ({ page }) => {
  await holdBest(page, GISELLE, 2);
  await page.goto(BASKET);
  await toBank(page, BASKET);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('.basket__seat')).toHaveCount(0);
  await expect(page.locator('main a[href*="/orders/"]')).toBeVisible();
});

for (const choice of ['pay-notify-twice', 'pay-notify-first', 'pay-silently'] as const) {
  test(`a bank that does ${choice} sells each seat once`, async ({ page }) => {
    await atBankWithTwo(page);
    await choose(page, choice);
    await expect(tickets(page)).toHaveCount(2);
    await expect(page.locator('.order__code').first()).toHaveText(/\S{4,}/);
  });
}

test('the order button pressed twice makes one order', async ({ page }) => {
  await holdBest(page, GISELLE, 2);
  await page.goto(BASKET);
  await toCheckout(page);
  await fillCheckout(page);
  const form = await page.locator('.checkout__form').evaluate((it: HTMLFormElement) =>
    Object.fromEntries([...new FormData(it)].map(([name, value]) => [name, String(value)])));
  const address = `/${LANGUAGE}/checkout`;
  const answers = await Promise.all([1, 2].map(() => page.request.post(address, { form })));
  const named = await Promise.all(answers.map(async (answer) => {
    expect(answer.url()).toMatch(/\/test-bank\/|\/orders\//);
    return /<dd>([^<]+)<\/dd>/.exec(await answer.text())?.[1];
  }));
  expect(named[0]).toBeTruthy();
  expect(named[1]).toBe(named[0]);

  await orderButton(page).click();
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
  const code = await page.locator('.order__code').first().innerText();
  expect(named[0]).toContain(code);
});

test('the back button after paying neither pays again nor loses the tickets', async ({ page }) => {
  await atBankWithTwo(page);
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
  const order = orderAddress(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/test-bank\//);
  await page.reload();
  await expect(page.locator('button.way')).toHaveCount(0);
  await page.locator('a.way').click();
  await expect(tickets(page)).toHaveCount(2);
  expect(orderAddress(page)).toBe(order);
  await page.goto(`/${LANGUAGE}/checkout`);
  await expect(page).toHaveURL(/\/basket/);
  await expect(page.locator('.basket__empty')).toBeVisible();
});

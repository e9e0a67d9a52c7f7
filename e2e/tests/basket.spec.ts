// The basket keeps what was taken for as long as it says, and loses nothing silently.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { walkToFreeSeat } from './helpers/keyboard';
import {
  clickSeats, freeTogether, hold, holdChosen, isMine, isTaken, openPlan, pressSeat, seat,
} from './helpers/plan';
import { emptyBasket, fillCheckout, holdBest, orderButton, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const SLUG = 'peter-grimes-2027-05-07-2000';
const GRIMES = `/${LANGUAGE}/performances/${SLUG}`;
const BASKET = `/${LANGUAGE}/basket`;

const leftMs = async (page: Page) =>
  Number(await page.locator('.countdown__time').getAttribute('data-left-ms'));

test('the countdown runs, survives a reload, and one action gives more time', async ({ page }) => {
  await holdBest(page, SLUG, 2);
  await page.goto(BASKET);
  const time = page.locator('.countdown__time');
  const first = await time.innerText();
  expect(first).toMatch(/^\d+:\d\d$/);
  await expect(time).not.toHaveText(first);
  const before = await leftMs(page);
  await page.reload();
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  const after = await leftMs(page);
  expect(after).toBeLessThan(before);
  expect(before - after).toBeLessThan(60_000);
  await page.locator('.countdown button').click();
  await expect.poll(() => leftMs(page)).toBeGreaterThan(after);
  await expect(page.locator('.basket__seat')).toHaveCount(2);
});

test('who goes back to the basket types their name once', async ({ page }) => {
  await holdBest(page, SLUG, 1);
  await page.goto(`/${LANGUAGE}/checkout`);
  await page.locator('#given_name').fill('Ana');
  await page.locator('#email').fill('ana@example.org');
  await page.locator('.checkout__summary').getByRole('link', { name: words(LANGUAGE, 'checkout-change') }).click();
  await expect(page).toHaveURL(BASKET);
  await toCheckout(page);
  await expect(page.locator('#given_name')).toHaveValue('Ana');
  await expect(page.locator('#email')).toHaveValue('ana@example.org');
});

test('a checkout that comes back as it was orders at the first press', async ({ page }) => {
  await holdBest(page, SLUG, 1);
  await page.goto(`/${LANGUAGE}/checkout`);
  await fillCheckout(page);
  // Without an answer the browser stays on the page, as if it had come back to it.
  await page.route(`**${BASKET}`, (route) => route.fulfill({ status: 204 }));
  const left = page.waitForRequest((it) => it.method() === 'POST' && it.url().endsWith(BASKET));
  await page.locator('.checkout__summary').getByRole('link', { name: words(LANGUAGE, 'checkout-change') }).click();
  await left;
  await orderButton(page).click();
  await expect(page).toHaveURL(/\/test-bank\//);
});

test('a page that has the basket only in its address is not sent what was typed', async ({ page }) => {
  await holdBest(page, SLUG, 1);
  await page.goto(`/${LANGUAGE}/checkout`);
  await page.locator('.header__link').first().evaluate((link, address) => {
    link.setAttribute('href', address);
  }, `/${LANGUAGE}?from=basket`);
  await page.locator('.header__link').first().click();
  await expect(page.locator('main.season')).toBeVisible();
});

test('the basket lives on while pages change without a reload', async ({ page }) => {
  await hold(page, GRIMES, 1, 4);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.locator('.header__house').click();
  await expect(page.locator('.season__productions')).toBeVisible();
  await expect(page.locator('.basket-badge__count')).toHaveText('1');
  const time = page.locator('.basket-badge__time');
  const shown = await time.innerText();
  await expect(time).not.toHaveText(shown);
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

for (const width of [360, 320]) {
  test(`${width} pixels show how many seats are in the basket, in one line`, async ({ page }) => {
    await holdBest(page, SLUG, 2);
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`/${LANGUAGE}`);
    await expect(page.locator('.basket-badge__time')).toBeVisible();
    await expect(page.locator('.basket-badge__count')).toBeVisible();
    await expect(page.locator('.basket-badge__count')).toHaveText('2');
    const middle = (part: string) => page.locator(part).first().evaluate((it) => {
      const { top, height } = it.getBoundingClientRect();
      return top + height / 2;
    });
    const apart = await middle('.basket-badge') - await middle('.language-switch');
    expect(Math.abs(apart)).toBeLessThan(8);
  });
}

test('seats are given back one by one, then all, and the empty basket leads on', async ({
  page,
}) => {
  await holdBest(page, SLUG, 3);
  await page.goto(BASKET);
  await expect(page.locator('.basket__seat')).toHaveCount(3);
  await page.locator('.basket__seat button[formaction$="/remove"]').first().click();
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await expect(page.locator('.basket-badge__count')).toHaveText('2');
  await emptyBasket(page);
  await expect(page.locator('.basket__empty')).toBeVisible();
  await expect(page.locator('.basket-badge__count')).toBeHidden();
  await page.locator('.basket__empty .button').click();
  await expect(page.locator('.season__productions')).toBeVisible();
});

test('a held seat is given back on the plan, and chosen again by another tap', async ({
  page, browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  const [first, second] = await hold(page, GRIMES, 2, 12);
  await openPlan(other, GRIMES);
  await expect(seat(other, first)).toHaveClass(isTaken);
  await pressSeat(page, first);
  const action = page.locator('.seat-card [data-press=choose]');
  await expect(action).toHaveText(words(LANGUAGE, 'plan-card-give-back'));
  await action.click();
  await expect(page.locator('.basket-badge__count')).toHaveText('1');
  await expect(page.locator('.selection-bar [role=status]').first())
    .toContainText(words(LANGUAGE, 'plan-given-back'));
  await expect(seat(page, first)).not.toHaveClass(isMine);
  await expect(seat(other, first)).not.toHaveClass(isTaken);

  await pressSeat(page, first);
  await expect(seat(page, first)).toHaveClass(isMine);
  await holdChosen(page);
  await expect(page.locator('.basket-badge__count')).toHaveText('2');
  await expect(seat(page, second)).toHaveClass(isMine);
  await other.context().close();
});

test('a held seat is given back by key, and a screen reader is told', async ({ page }) => {
  await openPlan(page, GRIMES);
  const cursor = page.locator('.plan__seats > [tabindex="0"]');
  await cursor.focus();
  await walkToFreeSeat(page, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cursor).toHaveAttribute('aria-selected', 'true');
  await holdChosen(page);
  const held = words(LANGUAGE, 'plan-seat-held');
  await expect(cursor).toHaveAttribute('aria-label', held);
  await cursor.focus();
  // The key that chooses gives nothing back by mistake; the card's button does.
  await page.keyboard.press('Enter');
  const said = page.locator('.selection-bar [role=status]').first();
  await expect(said).toContainText(words(LANGUAGE, 'plan-is-held'));
  await expect(page.locator('.basket-badge__count')).toHaveText('1');
  await page.locator('.seat-card [data-press=choose]').press('Enter');
  await expect(page.locator('.basket-badge__count')).toBeHidden();
  await expect(cursor).toHaveAttribute('aria-selected', 'false');
  await expect(cursor).not.toHaveAttribute('aria-label', held);
  await expect(said).toContainText(words(LANGUAGE, 'plan-given-back'));
});

test.describe('too late', () => {
  // Browsers log every refusal that a script is told.
  test.use({ provoked: [/409/] });

  test('a seat that another holds is refused by name, and the others stay chosen', async ({
    page, browser,
  }) => {
    const other = await (await browser.newContext()).newPage();
    // As on a slow line: what others do doesn't show yet.
    await page.route('**/live', () => {});
    await openPlan(page, GRIMES);
    const [lost, kept] = await freeTogether(page, 2, 8);
    await clickSeats(page, [lost, kept]);
    await expect(page.locator('.chip')).toHaveCount(2);
    const names = await page.locator('.chip').allInnerTexts();
    const name = names[1].replace('×', '').trim();
    await openPlan(other, GRIMES);
    await clickSeats(other, [lost]);
    await holdChosen(other);

    const send = page.locator('.selection-bar > [data-press=hold]');
    await send.click();
    await expect(page.locator('.selection-bar [role=alert]')).toContainText(name);
    await expect(seat(page, lost)).toHaveClass(isTaken);
    await expect(seat(page, kept)).toHaveClass(isMine);
    await expect(page.locator('.basket-badge__count')).toBeHidden();
    await send.click();
    await expect(page.locator('.basket-badge__count')).toHaveText('1');
    await other.context().close();
  });
});

test('a choice that was not held yet survives a reload', async ({ page }) => {
  await openPlan(page, GRIMES);
  const places = await freeTogether(page, 2, 9);
  await clickSeats(page, places);
  await page.reload();
  await expect(page.locator('.chip')).toHaveCount(2);
  for (const place of places) await expect(seat(page, place)).toHaveClass(isMine);
});

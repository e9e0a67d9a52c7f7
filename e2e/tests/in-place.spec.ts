// Changes of the basket happen in place and can be undone; a lost connection loses nothing.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { STUDIO } from './helpers/every-page';
import { openPlan } from './helpers/plan';
import { emptyBasket, fillCheckout, holdBest, orderButton, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const BASKET = `/${LANGUAGE}/basket`;

test('a seat that was removed comes back by one press, and the page stays where it is', async ({
  page,
}) => {
  await holdBest(page, STUDIO, 6);
  await page.goto(BASKET, { waitUntil: 'load' });
  const seats = page.locator('.basket__seat');
  await expect(seats).toHaveCount(6);
  const total = await page.locator('.sum__line--total').innerText();
  await page.setViewportSize({ width: 390, height: 500 });
  const remove = seats.nth(4).locator('button[formaction$="/remove"]');
  await remove.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => { (window as never as { here: number }).here = 1; return scrollY; });
  await remove.click();
  await expect(seats).toHaveCount(5);
  const notice = page.locator('.notice--good');
  await expect(notice).toContainText(words(LANGUAGE, 'basket-removed'));
  await expect(notice).toBeFocused();
  await expect(notice).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page.locator('.basket-badge__count')).toHaveText('5');
  await notice.locator('.notice__undo button').click();
  await expect(seats).toHaveCount(6);
  await expect.poll(() => page.locator('.sum__line--total').innerText()).toBe(total);
  expect(await page.evaluate(() => (window as never as { here: number }).here)).toBe(1);
});

test('an emptied basket comes back by one press', async ({ page }) => {
  await holdBest(page, STUDIO, 2);
  await page.goto(BASKET, { waitUntil: 'load' });
  await emptyBasket(page);
  await expect(page.locator('.basket__empty')).toBeVisible();
  await page.locator('.notice__undo button').click();
  await expect(page.locator('.basket__seat')).toHaveCount(2);
});

test.describe('when the connection is lost', () => {
  test.use({ provoked: [/ERR_INTERNET_DISCONNECTED/] });

  test('without a connection the basket says so and stays', async ({ page, context }) => {
    await holdBest(page, STUDIO, 2);
    await page.goto(BASKET, { waitUntil: 'load' });
    await context.setOffline(true);
    await page.locator('.basket__seat button[formaction$="/remove"]').first().click();
    await expect(page.locator('.toast')).toHaveText(words(LANGUAGE, 'common-unreachable'));
    await expect(page.locator('.basket__seat')).toHaveCount(2);
    await context.setOffline(false);
  });

  test('a connection that is lost at the last button keeps what was typed', async ({
    page, context,
  }) => {
    await holdBest(page, STUDIO, 1);
    await page.goto(BASKET, { waitUntil: 'load' });
    await toCheckout(page);
    await fillCheckout(page);
    await context.setOffline(true);
    await orderButton(page).click();
    await expect(page.locator('.toast')).toHaveText(words(LANGUAGE, 'common-unreachable'));
    await expect(page.locator('#family_name')).not.toHaveValue('');
    await context.setOffline(false);
    await orderButton(page).click();
    await expect(page).toHaveURL(/\/test-bank\//);
  });
});

test.describe('a form that asks again', () => {
  test.use({ provoked: [/status of 422/] });

  test('a misspelt mail domain is asked about, and the typed one can be kept', async ({ page }) => {
    await holdBest(page, STUDIO, 1);
    await page.goto(BASKET, { waitUntil: 'load' });
    await toCheckout(page);
    await fillCheckout(page, 'ana@gmial.com');
    await orderButton(page).click();
    await expect(page.locator('#email-error')).toContainText('ana@gmail.com');
    await expect(page.locator('#email')).toBeFocused();
    await page.locator('[data-fill]').click();
    await expect(page.locator('#email')).toHaveValue('ana@gmail.com');
    await page.locator('#email').fill('ana@gmial.com');
    await orderButton(page).click();
    await expect(page).toHaveURL(/\/test-bank\//);
  });
});

test('a page that is reached from a plan has its style when it is shown', async ({ page }) => {
  await openPlan(page, `/${LANGUAGE}/performances/${STUDIO}`);
  await page.evaluate(() => { (window as never as { here: number }).here = 1; });
  await page.getByRole('link', { name: words(LANGUAGE, 'performance-other-dates') }).click();
  const dates = page.locator('.production');
  expect(await dates.evaluate((shown) => getComputedStyle(shown).display)).toBe('grid');
  expect(await page.evaluate(() => (window as never as { here: number }).here)).toBe(1);
});

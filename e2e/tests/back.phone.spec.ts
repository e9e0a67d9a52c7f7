// Back on a phone closes what lies over the plan before it leaves the page.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { STUDIO } from './helpers/every-page';
import { freeTogether, isMine, planLives, pressSeat, seat } from './helpers/plan';
import type { Press } from './helpers/shopper';

const CARMEN = `/${LANGUAGE}/performances/carmen-2027-01-17-1800`;
const BEFORE = `/${LANGUAGE}/productions/carmen`;
const tap: Press = (target) => target.tap();
const card = (page: Page) => page.locator('.seat-card');
const list = (page: Page) => page.locator('.selection-bar__list');

/** From the production's page, so that there is one to go back to. */
async function choose(page: Page): Promise<number> {
  await page.goto(BEFORE);
  await page.locator(`a[href$="${CARMEN}"]`).first().tap();
  await planLives(page);
  const [place] = await freeTogether(page, 2, 40);
  await pressSeat(page, place, tap);
  await expect(card(page)).toBeVisible();
  return place;
}

const there = (page: Page, path: string) => expect(page).toHaveURL(new RegExp(`${path}$`));

test('Back closes 3D, then the card, then the page', async ({ page }) => {
  const place = await choose(page);
  await card(page).locator('[data-press=see]').tap();
  await expect(page.locator('.plan--3d')).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => history.back());
  await expect(page.locator('.plan--3d')).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(card(page)).toBeHidden();
  await expect(seat(page, place)).toHaveClass(isMine);
  await there(page, CARMEN);
  await page.evaluate(() => history.back());
  await there(page, BEFORE);
});

test('Back closes the card before the list under it', async ({ page }) => {
  const place = await choose(page);
  await page.evaluate(() => history.back());
  await expect(card(page)).toBeHidden();
  await list(page).tap();
  await expect(page.locator('.chip')).toBeVisible();
  await page.locator('.chip').tap();
  await expect(card(page)).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(card(page)).toBeHidden();
  await expect(list(page)).toHaveAttribute('aria-expanded', 'true');
  await page.evaluate(() => history.back());
  await expect(list(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(seat(page, place)).toHaveClass(isMine);
  await page.evaluate(() => history.back());
  await there(page, BEFORE);
});

test('what its own button closed needs no Back any more, and Forward opens nothing', async ({
  page,
}) => {
  await choose(page);
  await card(page).locator('[data-press=close]').tap();
  await expect(card(page)).toBeHidden();
  await expect.poll(() => page.evaluate(() => history.state?.over ?? 0)).toBe(0);
  await page.evaluate(() => history.forward());
  await page.waitForTimeout(500);
  await expect(card(page)).toBeHidden();
  await there(page, CARMEN);
  await expect.poll(() => page.evaluate(() => history.state?.over ?? 0)).toBe(0);
  await page.evaluate(() => history.back());
  await there(page, BEFORE);
});

test('a reload under an open card forgets it, and one Back leaves', async ({ page }) => {
  const place = await choose(page);
  await page.reload();
  await planLives(page);
  await expect(seat(page, place)).toHaveClass(isMine);
  await expect(card(page)).toBeHidden();
  await expect.poll(() => page.evaluate(() => history.state?.over ?? 0)).toBe(0);
  await page.evaluate(() => history.back());
  await there(page, BEFORE);
});

test('back from the next page shows the plan, and one more leaves it', async ({ page }) => {
  await choose(page);
  await page.locator('.basket-badge').tap();
  await there(page, '/basket');
  await page.evaluate(() => history.back());
  await planLives(page);
  await there(page, CARMEN);
  await expect.poll(() => page.evaluate(() => history.state?.over ?? 0)).toBe(0);
  await page.evaluate(() => history.back());
  await there(page, BEFORE);
});

test('Back to a page that the browser kept shows the basket as it is now', async ({ page }) => {
  const hold = (path: string) => page.request.post(`${path}/hold`, { form: { count: '2', zone: '' } });
  const count = page.locator('.basket-badge__count');
  await page.goto(`/${LANGUAGE}`);
  await hold(CARMEN);
  await page.goto(CARMEN);
  await expect(count).toHaveText('2');
  await page.goto(`/${LANGUAGE}/basket`);
  await hold(`/${LANGUAGE}/performances/${STUDIO}`);
  await page.goBack();
  await there(page, CARMEN);
  await expect(count).toHaveText('4');
});

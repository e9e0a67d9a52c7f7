// Suggestions for people in a hurry: on a phone, from the plan and back to it.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { violations } from './helpers/axe';
import { isMine, planLives, seat } from './helpers/plan';

const CARMEN = 'carmen-2027-01-17-1800';
const PLAN = `/${LANGUAGE}/performances/${CARMEN}`;
const cards = '.proposal';

test('a suggestion is chosen on the plan by one tap, and held only when one says so', async ({ page }) => {
  await page.goto(PLAN);
  await planLives(page);
  await page.locator('.legend__best').tap();
  await expect(page).toHaveURL(/best-seats/);
  await expect(page.locator(cards)).toHaveCount(3);
  const link = page.locator('.proposal__link').first();
  const href = await link.getAttribute('href') ?? '';
  const seats = /seats=([\d,]+)/.exec(href)?.[1].split(',').map(Number) ?? [];
  expect(seats).toHaveLength(2);
  await link.tap();
  await planLives(page);
  for (const place of seats) await expect(seat(page, place)).toHaveClass(isMine);
  await expect(page.locator('.basket-badge__count')).toBeHidden();
  await page.locator('.selection-bar > [data-press=hold]').tap();
  await expect(page.locator('.basket-badge__count')).toHaveText('2');
});

test('each suggestion has a picture of its view, and axe finds nothing', async ({ page }) => {
  await page.goto(`${PLAN}/best-seats`, { waitUntil: 'load' });
  const pictures = page.locator('.proposal__picture');
  await expect(pictures).toHaveCount(3);
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveJSProperty('naturalWidth', 640);
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(10);
  }
  const first = page.locator('.proposal').first();
  const headingIsFirst = await first.evaluate((card) => {
    const [heading, picture] = ['.proposal__kind', 'img'].map((it) => card.querySelector(it)!);
    return Boolean(heading.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(headingIsFirst, 'what it is, before its picture').toBe(true);
  expect(await violations(page)).toEqual([]);
});

test('another number is one tap, and the focus stays on it', async ({ page }) => {
  await page.goto(`${PLAN}/best-seats`, { waitUntil: 'load' });
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const four = page.locator('.best__count').nth(3);
  await four.press('Enter');
  await expect(page).toHaveURL(/count=4/);
  await expect(page.locator('.best__count').nth(3)).toBeFocused();
  await expect(page.locator('.proposal').first().locator('input[name=seat]')).toHaveCount(4);
  expect(await page.evaluate(() => 'stayed' in window), 'no reload').toBe(true);
});

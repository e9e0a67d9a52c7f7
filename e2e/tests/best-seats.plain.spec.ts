// Suggestions for seats together, without JavaScript.

import { LANGUAGE, expect, test } from './helpers/fixtures';

const CARMEN = 'carmen-2027-01-17-1800';
const BEST = `/${LANGUAGE}/performances/${CARMEN}/best-seats`;

test('a suggestion goes into the basket with one button', async ({ page }) => {
  await page.goto(BEST);
  const card = page.locator('.proposal').first();
  const picture = await page.request.get(await card.locator('img').getAttribute('src') ?? '');
  expect(picture.headers()['content-type']).toBe('image/jpeg');
  await card.locator('button').last().click();
  await expect(page).toHaveURL(/\/basket/);
  await expect(page.locator('.basket__seat')).toHaveCount(2);
});

test.describe(() => {
  test.use({ provoked: [/status of 409/] });

  test('seats that somebody took meanwhile are refused, and new suggestions are there', async ({
    page, browser,
  }) => {
    await page.goto(BEST);
    const other = await browser.newPage({ javaScriptEnabled: false });
    await other.goto(BEST);
    await other.locator('.proposal').nth(1).locator('button').last().click();
    await expect(other).toHaveURL(/\/basket/);
    await other.close();
    await page.locator('.proposal').nth(1).locator('button').last().click();
    await expect(page.locator('.notice')).toBeVisible();
    await expect(page).not.toHaveURL(/\/basket/);
    await expect(page.locator('.proposal').first()).toBeVisible();
  });
});

test('a wheelchair space is suggested with its companion seat', async ({ page }) => {
  await page.goto(`${BEST}?count=2`);
  await page.locator('.best__options > summary').click();
  await page.locator('#best-wheelchair').check();
  await page.locator('.best button[type=submit]').click();
  await expect(page).toHaveURL(/wheelchair=yes/);
  await page.locator('.proposal').first().locator('button').last().click();
  await expect(page).toHaveURL(/\/basket/);
  await expect(page.locator('.basket__seat')).toHaveCount(2);
});

test('an address that nobody wrote is answered with suggestions for two', async ({ page }) => {
  for (const query of ['count=x&up_to=y', 'count=-3', 'wheelchair=%00&offer=%22%3E']) {
    const answer = await page.goto(`${BEST}?${query}`);
    expect(answer?.status(), query).toBe(200);
  }
  await page.goto(`${BEST}?up_to=1`);
  await expect(page.locator('.notice')).toBeVisible();
  await expect(page.locator('.proposal')).toHaveCount(0);
});

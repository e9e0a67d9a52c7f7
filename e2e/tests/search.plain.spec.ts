// Search over the season, without JavaScript.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { words } from './helpers/words';

const search = (q: string) => `/${LANGUAGE}/search?q=${encodeURIComponent(q)}`;

test('a production is found from the season page, without accents', async ({ page }) => {
  await page.goto(`/${LANGUAGE}`);
  await page.locator('#q').fill('dvorak');
  await page.locator('form[role=search] button').click();
  await expect(page.locator('.work__title').first()).toContainText('Rusalka');
  await page.goto(search('carmen'));
  await page.locator('.work__performances a').first().click();
  await expect(page).toHaveURL(/\/performances\/carmen-/);
});

test('a date leads to what is on that day', async ({ page }) => {
  for (const asked of ['15/1', '2027-01-15', '15 carmen']) {
    await page.goto(search(asked));
    await expect(page.locator('.work__performances a[href*="carmen-2027-01-15"]')).toHaveCount(1);
  }
});

test('what is not there is said, and hostile words are only words', async ({ page }) => {
  for (const asked of ['zzzz', '<script>', '%', "' or zz=1", 'a'.repeat(3000)]) {
    await page.goto(search(asked));
    await expect(page.locator('.search__count')).toHaveText(words(LANGUAGE, 'search-none'));
  }
  await page.goto(search(''));
  await expect(page.locator('.search__count')).toHaveText(words(LANGUAGE, 'search-hint'));
});

test('a performance that is not on sale yet offers the moment for the calendar', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/productions/tosca`);
  const link = page.locator('a[href$="/sale.ics"]').first();
  const answer = await page.request.get((await link.getAttribute('href'))!);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const file = await answer.text();
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file).toMatch(/DTSTART:202\d{5}T\d{6}Z/);
  const onSale = await page.request.get(
    `/${LANGUAGE}/performances/carmen-2027-01-15-2000/sale.ics`);
  expect(onSale.status()).toBe(404);
});

test('dates that are over are folded below those that are to come', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/productions/rusalka`);
  const past = page.locator('.performances__past');
  await expect(past.locator('.performances__line').first()).toBeHidden();
  await past.locator('summary').click();
  await expect(past.locator('.performances__line').first()).toBeVisible();
});

// The focus is never lost: it goes where the thing went that had it.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { STUDIO } from './helpers/every-page';
import { clickSeats, freeTogether, openPlan } from './helpers/plan';

const PLAN = `/${LANGUAGE}/performances/${STUDIO}`;

test('after adding to the basket and after clearing the choice the bar has the focus', async ({
  page,
}) => {
  await openPlan(page, PLAN);
  const places = await freeTogether(page, 2, 8);
  await clickSeats(page, places);
  await page.locator('[data-press=clear]').press('Enter');
  await expect(page.locator('.chip')).toHaveCount(0);
  const hold = page.locator('.selection-bar > button');
  await expect(hold).toBeFocused();
  await clickSeats(page, places);
  await hold.press('Enter');
  await expect(page.locator('.selection-bar > a[href$="/basket"]')).toBeFocused();
});

test('the menu of languages closes by Escape, by a click elsewhere and by going on', async ({
  page,
}) => {
  await page.goto(`/${LANGUAGE}`, { waitUntil: 'load' });
  const menu = page.locator('.language-switch');
  const button = menu.locator('summary');
  await button.press('Enter');
  await page.keyboard.press('Tab');
  await expect(menu.locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(menu).toHaveAttribute('open');
  await page.locator('main h1').click();
  await expect(menu).not.toHaveAttribute('open');
  await button.press('Enter');
  await menu.locator('a').last().focus();
  await page.keyboard.press('Tab');
  await expect(menu).not.toHaveAttribute('open');
});

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
  const hold = page.locator('.selection-bar > [data-press=hold]');
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

test('as soon as a page is there, what is pressed is felt', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/offers`, { waitUntil: 'load' });
  const under = await page.evaluate(async () => {
    const badge = document.querySelector('.basket-badge')!.getBoundingClientRect();
    const before = document.querySelector('main');
    document.querySelector<HTMLElement>('main a[href*="/offers/"]')!.click();
    const at = () => document.elementFromPoint(badge.x + badge.width / 2, badge.y + badge.height / 2);
    const found: (string | undefined)[] = [];
    const look = () => found.push(at()?.closest('a')?.className);
    for (; document.querySelector('main') === before; look()) await new Promise(setTimeout);
    for (let frame = 0; frame < 6; frame += 1, look()) await new Promise(requestAnimationFrame);
    return [...new Set(found)];
  });
  expect(under).toHaveLength(1);
  expect(under[0]).toContain('basket-badge');
});

test('a press on the basket goes there, although another page came while the finger was down', async ({
  page,
}) => {
  await page.goto(`/${LANGUAGE}/offers`, { waitUntil: 'load' });
  let come = () => {};
  const pressed = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/offers/*', (route) => pressed.then(() => route.continue()));
  await page.locator('main a[href*="/offers/"]').first().click();
  await page.locator('.basket-badge').hover();
  await page.mouse.down();
  const heading = await page.locator('h1').innerText();
  come();
  await page.waitForFunction((before) => document.querySelector('h1')?.innerText !== before, heading);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/basket$/);
});

// The bar of the choice says what is true, and a drag over many seats chooses some together.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { CLUB, STUDIO } from './helpers/every-page';
import { afterPress, clickSeats, freeTogether, hold, openPlan, pressSeat } from './helpers/plan';
import { words } from './helpers/words';

const OPERA = `/${LANGUAGE}/performances/peter-grimes-2027-05-13-2000`;
const bar = (page: Page) => page.locator('.selection-bar');
const toBasket = (page: Page) => page.locator('.selection-bar > a[href$="/basket"]');
const total = (page: Page) => page.locator('.selection-bar__total');

test('with seats held and none chosen the bar leads on and names no sum', async ({ page }) => {
  const [place] = await hold(page, `/${LANGUAGE}/performances/${STUDIO}`, 1, 10);
  await expect(toBasket(page)).toBeVisible();
  await expect(total(page)).toBeHidden();
  // Not so fast that it is the second half of the press that chose it.
  await afterPress(page, place);
  await pressSeat(page, place);
  await page.locator('.seat-card [data-press=choose]').click();
  await expect(bar(page)).toContainText(words(LANGUAGE, 'plan-given-back'));
  await expect(toBasket(page)).toBeHidden();
  await expect(bar(page)).toContainText(words(LANGUAGE, 'plan-selection-hint'));
});

test('places without numbers are in the basket, and no seat is asked for', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/performances/${CLUB}`, { waitUntil: 'networkidle' });
  await page.locator('form.best-seats button').first().click();
  // Where the press was, not at the head of a page that has been scrolled.
  await expect(toBasket(page)).toBeInViewport();
  await expect(total(page)).toBeHidden();
  await expect(bar(page).locator('> [data-press=hold]')).toBeHidden();
});

test('what of a price is fees is said before anything is chosen', async ({ page }) => {
  await openPlan(page, OPERA);
  await expect(page.locator('.legend__fee')).toContainText('1.50');
});

test('a drag over more seats than one may take keeps whole rows from where it began', async ({
  page,
}) => {
  await openPlan(page, OPERA);
  const box = (await page.locator('.plan__drawing').boundingBox())!;
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await clickSeats(page, await freeTogether(page, 1, 3));
  await page.locator('[data-press=let-go]').click();
  await page.mouse.move(...at(0.42, 0.2));
  await page.keyboard.down('Shift');
  await page.mouse.down();
  await page.mouse.move(...at(0.58, 0.6), { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.locator('.chip')).toHaveCount(10);
  await expect(page.locator('.seat-card')).toBeHidden();
  // Two rows at most, unless others have left gaps: their names say where they are.
  const names = await page.locator('.chip').allInnerTexts();
  const rows = new Set(names.map((name) => /row\s(\w+)/.exec(name)?.[1] ?? name));
  expect(rows.size).toBeLessThanOrEqual(3);
});

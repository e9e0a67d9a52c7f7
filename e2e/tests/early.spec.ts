// Clicks from before the plan lives: seen at once, answered later, each by what stood under it.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { afterPress, freeTogether, isMine, planLives, pressSeat, seat } from './helpers/plan';

const OPERA = `/${LANGUAGE}/performances/romeo-and-juliet-2027-03-26-2000`;

/** Keeps the islands' code back; the answer lets it through. */
async function withoutIslands(page: Page, path: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\/app_bg\.wasm$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path);
  await page.waitForFunction(() => 'parterre' in window);
  return async () => {
    release();
    await planLives(page);
  };
}

const ring = (page: Page) => page.locator('.plan__felt');

test.describe('on a wide screen', () => {
  // Here seats are large enough to be meant in the whole house.
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('seats clicked before the plan lives are chosen, and no others', async ({ page }) => {
    const live = await withoutIslands(page, OPERA);
    const [first, second] = await freeTogether(page, 2, 20);
    const [third] = await freeTogether(page, 2, 44);
    for (const place of [first, third, second]) {
      await seat(page, place).click();
      await expect(ring(page)).toBeVisible();
    }
    await live();
    await expect(page.locator('.chip')).toHaveCount(3);
    for (const place of [first, second, third]) {
      await expect(seat(page, place)).toHaveClass(isMine);
    }
    await expect(ring(page)).toHaveCount(0);
  });
});

test('on a smaller one a click before the plan lives comes nearer and chooses nothing', async ({
  page,
}) => {
  const live = await withoutIslands(page, OPERA);
  const [first] = await freeTogether(page, 2, 20);
  await seat(page, first).click();
  await live();
  await expect(page.locator('.plan--near')).toBeVisible();
  await expect(page.locator('.chip')).toHaveCount(0);
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a later tap means what it fell on, not what the first one brought there', async ({
    page,
  }) => {
    const live = await withoutIslands(page, OPERA);
    const [first] = await freeTogether(page, 2, 20);
    const [second] = await freeTogether(page, 2, 44);
    await seat(page, first).tap();
    await seat(page, second).tap();
    await live();
    // The whole house is too small for a finger: both only came nearer, the last one stays.
    await expect(page.locator('.plan--near')).toBeVisible();
    await expect(page.locator('.seat-card')).toBeHidden();
    await expect(page.locator('.chip')).toHaveCount(0);
    await afterPress(page, second);
    await pressSeat(page, second, (target) => target.tap());
    await expect(seat(page, second)).toHaveClass(isMine);
  });
});

test('a button pressed before the plan lives is pressed again', async ({ page }) => {
  const live = await withoutIslands(page, OPERA);
  await page.locator('[data-press=several]').click();
  await live();
  await expect(page.locator('[data-press=several]')).toHaveAttribute('aria-pressed', 'true');
});

/** Keeps back what of the code no answer to a tap needs; the answer lets it through. */
async function withoutRest(page: Page, path: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\/app_rest\.wasm$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path);
  return async () => {
    release();
    await planLives(page);
  };
}

test.describe('while the rest of the code is on its way', () => {
  test.use({ viewport: { width: 1920, height: 1080 }, provoked: [/ERR_FAILED/] });

  test('a tap on a seat is answered, and a press of a button when it has come', async ({ page }) => {
    const live = await withoutRest(page, OPERA);
    const [first, second] = await freeTogether(page, 2, 20);
    await seat(page, first).click();
    await expect(page.locator('.seat-card')).toContainText('€');
    await expect(seat(page, first)).toHaveClass(isMine);
    await seat(page, second).click();
    await expect(seat(page, second)).toHaveClass(isMine);
    const hold = page.locator('.selection-bar [data-press=hold]');
    await hold.click();
    await expect(hold).toHaveAttribute('aria-busy', 'true');
    await live();
    // Held, both of them.
    await expect(page.locator('.basket-badge__count')).toHaveText('2');
  });

  test('it never comes: a press says so, and one after that gets it', async ({ page }) => {
    const rest = /\/app_rest\.wasm$/;
    await page.route(rest, (route) => route.abort());
    await page.goto(OPERA);
    const [first] = await freeTogether(page, 2, 44);
    await seat(page, first).click();
    await expect(seat(page, first)).toHaveClass(isMine);
    const hold = page.locator('.selection-bar [data-press=hold]');
    await hold.click();
    await expect(page.locator('.toast')).toBeVisible();
    await expect(hold).not.toHaveAttribute('aria-busy', 'true');
    await page.unroute(rest);
    await hold.click();
    await planLives(page);
    await expect(page.locator('.basket-badge__count')).toHaveText('1');
  });
});

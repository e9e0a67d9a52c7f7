// On a phone the plan takes the screen: how much of it is seen, and that nothing moves by itself.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { comeNear, freeTogether, hold, isMine, planLives, pressSeat, seat, still } from './helpers/plan';
import type { Press } from './helpers/shopper';

const CARMEN = 'carmen-2027-01-17-1800';
const tap: Press = (target) => target.tap();
const card = (page: Page) => page.locator('.seat-card');

/** The share of the screen where one sees and touches the plan, in percent. */
const shown = (page: Page): Promise<number> => page.evaluate(() => {
  const [across, down] = [60, 90];
  let seen = 0;
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const x = ((column + 0.5) / across) * innerWidth;
      const y = ((row + 0.5) / down) * innerHeight;
      if (document.elementFromPoint(x, y)?.closest('.plan__sheet')) seen += 1;
    }
  }
  return (100 * seen) / (across * down);
});

async function openAt(page: Page, width: number, height: number, query = ''): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`/${LANGUAGE}/performances/${CARMEN}${query}`);
  await planLives(page);
}

/** A tap comes nearer, the next one chooses; the seat's card is open then. */
async function chooseOne(page: Page): Promise<number> {
  const [first] = await freeTogether(page, 2, 4);
  await comeNear(page, first, tap);
  await expect(page.locator('.plan--near')).toBeVisible();
  await expect(seat(page, first)).not.toHaveClass(isMine);
  await expect(card(page)).toBeHidden();
  await seat(page, first).tap();
  await expect(seat(page, first)).toHaveClass(isMine);
  await expect(card(page)).toBeVisible();
  return first;
}

/** A seat whose choice leaves its neighbour alone, in the middle of the hall. */
async function chooseLeavingOne(page: Page): Promise<number> {
  const run = await freeTogether(page, 4, 40);
  const [left, place] = await page.evaluate((run) => {
    const seats = [...document.querySelectorAll('.plan__seats > *')];
    const isFree = (at: number) => /^seat seat--z\d+$/.test(seats[at]?.getAttribute('class') ?? '');
    let first = Math.min(...run);
    while (isFree(first - 1)) first -= 1;
    return [first, first + 1];
  }, run);
  expect(left).toBeLessThan(place);
  await pressSeat(page, place, tap);
  await expect(page.locator('.selection-bar__warning')).toBeVisible();
  return place;
}

/** What moves has arrived. */
const arrived = (page: Page) => page.evaluate(async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await Promise.all(document.getAnimations().map((movement) => movement.finished.catch(() => {})));
});

for (const [width, height, before, after] of [
  [390, 664, 55, 45],
  [390, 844, 60, 45],
  [320, 568, 40, 30],
  [568, 320, 35, 35],
  [844, 390, 50, 50],
]) {
  test(`at ${width} × ${height} the plan takes the screen, with a card too`, async ({ page }) => {
    await openAt(page, width, height);
    expect(await shown(page)).toBeGreaterThanOrEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await chooseOne(page);
    await arrived(page);
    expect(await shown(page)).toBeGreaterThanOrEqual(after);
  });
}

/** What of the page below the plan lies under the prices, the card or the bar, by its words. */
const covered = (page: Page): Promise<string[]> => page.evaluate(() => {
  const boxes = (parts: string) => [...document.querySelectorAll(parts)]
    .filter((it) => it.checkVisibility({ visibilityProperty: true }))
    .map((it) => ({ words: it.textContent!.trim(), box: it.getBoundingClientRect() }));
  const panels = boxes('.performance__legend, .selection-bar, .seat-card');
  return boxes('.performance__ways :is(h2, p, label, input, select, button, a)')
    .filter(({ box }) => panels.some((panel) =>
      box.left < panel.box.right && panel.box.left < box.right
        && box.top < panel.box.bottom && panel.box.top < box.bottom))
    .map(({ words }) => words.slice(0, 40));
});

for (const [width, height] of [[844, 390], [568, 320]]) {
  test(`at ${width} × ${height} prices, card and bar lie over nothing below the plan`,
    async ({ page }) => {
      await openAt(page, width, height);
      const toWays = () => page.locator('.performance__ways').evaluate((it) => it.scrollIntoView());
      await toWays();
      expect(await covered(page)).toEqual([]);
      await page.evaluate(() => scrollTo(0, 0));
      await chooseOne(page);
      await toWays();
      expect(await covered(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width);
    });
}

/** Whether the way to the best seats and the name of the stage lie over each other. */
const stageIsCovered = (page: Page) => page.evaluate(() => {
  const [best, stage] = ['.legend__best', '.plan__stage-name'].map(
    (part) => document.querySelector(part)!.getBoundingClientRect());
  return best.left < stage.right && stage.left < best.right
    && best.top < stage.bottom && stage.top < best.bottom;
});

for (const [width, height] of [[320, 568], [390, 844], [568, 320]]) {
  test(`at ${width} × ${height} the best seats never lie over the stage's name`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const language of ['de', 'en', 'es', 'fr', 'it', 'ru']) {
      await page.goto(`/${language}/performances/${CARMEN}`);
      expect.soft(await stageIsCovered(page), `${language}, as the server drew it`).toBe(false);
      await planLives(page);
      await arrived(page);
      expect.soft(await stageIsCovered(page), `${language}, alive`).toBe(false);
    }
  });
}

test('nothing moves under the finger while seats are chosen and held', async ({ page }) => {
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    // As browsers count it: without what answers a tap within half a second.
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[];
      for (const { value, hadRecentInput } of entries) if (!hadRecentInput) state.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openAt(page, 390, 664);
  const box = await page.locator('.plan__sheet').boundingBox();
  await chooseOne(page);
  await page.locator('.seat-card [data-press=close]').tap();
  await page.locator('.selection-bar__list').tap();
  await expect(page.locator('.chip')).toBeVisible();
  await page.locator('.selection-bar__list').tap();
  await page.locator('.selection-bar [data-press=hold]').tap();
  await expect(page.locator('.selection-bar > a').first()).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.locator('.plan__sheet').boundingBox()).toEqual(box);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  expect(shift).toBeLessThanOrEqual(0.02);
});

const bottom = (page: Page, part: string) => page.locator(part).evaluate(
  (it) => it.getBoundingClientRect().bottom);
const barTop = (page: Page) => page.locator('.selection-bar').evaluate(
  (it) => it.getBoundingClientRect().top);

for (const [width, height, least] of [[390, 664, 45], [320, 568, 30]]) {
  test(`at ${width} × ${height} card, products and warning together leave the plan its share`,
    async ({ page }) => {
      await openAt(page, width, height);
      await chooseLeavingOne(page);
      await expect(page.locator('.seat-card__product')).not.toHaveCount(0);
      await arrived(page);
      expect(await shown(page)).toBeGreaterThanOrEqual(least);
    });
}

test('a sheet that has grown covers neither the buttons on the hall nor the caption in 3D', async ({
  page,
}) => {
  await openAt(page, 390, 664);
  await chooseLeavingOne(page);
  await page.locator('.seat-card [data-press=close]').tap();
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.selection-bar__warning')).toBeVisible();
  for (const part of ['.plan__zoom', '.plan__switch']) {
    await expect.poll(() => bottom(page, part)).toBeLessThanOrEqual(await barTop(page));
  }
  await page.locator('.plan__switch [data-press=hall]').tap();
  await expect(page.locator('.plan--3d')).toBeVisible({ timeout: 60_000 });
  // A seat in the middle of the picture, whose price and button are read above the sheet.
  await page.locator('.plan__canvas').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.plan__caption-price')).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => bottom(page, '.plan__caption')).toBeLessThanOrEqual(await barTop(page) + 1);
});

test('closed the sheet is one line, before the choice, after it and in the basket', async ({ page }) => {
  await openAt(page, 390, 664);
  const height = () => page.locator('.selection-bar').evaluate((it) => it.clientHeight);
  expect(await height()).toBeLessThanOrEqual(64);
  await chooseOne(page);
  await page.locator('.seat-card [data-press=close]').tap();
  expect(await height()).toBeLessThanOrEqual(64);
  await page.locator('.selection-bar [data-press=hold]').tap();
  await expect(page.locator('.selection-bar > a').first()).toBeVisible();
  expect(await height()).toBeLessThanOrEqual(64);
});

test('the plan stays under the thumb when a card comes and goes, and panning is let be', async ({
  page,
}) => {
  await openAt(page, 390, 664);
  const [place, next] = await freeTogether(page, 2, 60);
  await comeNear(page, place, tap);
  const middle = async () => {
    const box = (await seat(page, place).boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const [x, y] = await middle();
  const stays = async () => {
    await still(page, place);
    const now = await middle();
    expect(Math.hypot(now[0] - x, now[1] - y)).toBeLessThan(2);
  };
  await seat(page, place).tap();
  await expect(card(page)).toBeVisible();
  await stays();
  await page.locator('.seat-card [data-press=close]').tap();
  await expect(card(page)).toBeHidden();
  await stays();
  await page.waitForTimeout(350);
  await seat(page, next).tap();
  await expect(seat(page, next)).toHaveClass(isMine);
  await stays();
  // Others buy meanwhile; where the person has pushed the plan, it stays.
  await page.mouse.move(60, 120);
  await page.mouse.down();
  await page.mouse.move(130, 180, { steps: 5 });
  await page.mouse.up();
  await still(page, place);
  const pushed = await middle();
  expect(pushed[0] - x).toBeGreaterThan(40);
  const other = await page.context().browser()!.newContext();
  await hold(await other.newPage(), `/${LANGUAGE}/performances/${CARMEN}`, 1, 90);
  await page.waitForTimeout(1_000);
  expect(await middle()).toEqual(pushed);
  await other.close();
});

for (const [width, height] of [[390, 664], [320, 568]]) {
  test(`a notice is read whole at ${width} pixels, and covers nothing`, async ({ page }) => {
    // The subscription is on sale, tickets are not yet.
    await page.setViewportSize({ width, height });
    await page.goto(`/${LANGUAGE}/performances/tosca-2027-06-15-2000`);
    await planLives(page);
    const notice = page.locator('.performance__notice');
    await expect(notice).toBeVisible();
    const app = (await page.locator('.performance__app').boundingBox())!;
    expect([app.y, app.height]).toEqual([0, height]);
    const hidden = await notice.evaluate((it) => it.scrollHeight - it.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
    const title = (await page.locator('.performance__title').boundingBox())!;
    expect((await notice.boundingBox())!.y).toBeGreaterThanOrEqual(title.y + title.height);
    const link = (await notice.locator('.notice__link').boundingBox())!;
    expect(link.height).toBeGreaterThanOrEqual(44);
    const top = await barTop(page);
    for (const part of ['.plan__zoom', '.plan__switch']) {
      expect(await bottom(page, part)).toBeLessThanOrEqual(top);
    }
    expect(await shown(page)).toBeGreaterThanOrEqual(height > 600 ? 45 : 30);
  });
}

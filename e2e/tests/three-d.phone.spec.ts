// The house in 3D on a phone: prices behind a button, a swipe to the next two seats, looking around
// by moving the phone.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { differs, picture } from './helpers/picture';
import { freeTogether, openPlan, pressSeat } from './helpers/plan';
import { words } from './helpers/words';

const OPERA = `/${LANGUAGE}/performances/romeo-and-juliet-2027-03-26-2000`;

// Software draws a frame in seconds on a small machine.
test.slow();
test.use({ viewport: { width: 390, height: 664 }, contextOptions: { reducedMotion: 'reduce' } });

const caption = (page: Page) => page.locator('.plan__caption-place');
const told = (page: Page) => page.locator('.plan__told');
const turn = (page: Page) => page.getByRole('button', { name: words(LANGUAGE, 'plan-turn') });

async function sitDown(page: Page): Promise<void> {
  await openPlan(page, OPERA);
  const [place] = await freeTogether(page, 2, 24);
  await pressSeat(page, place, (target) => target.tap());
  await page.locator('.seat-card [data-press=see]').tap();
  await expect(page.locator('.plan--3d')).toBeVisible({ timeout: 60_000 });
  await expect(caption(page)).not.toBeEmpty();
}

/** The picture once it stands still. */
async function still(page: Page) {
  let last = await picture(page);
  await expect(async () => {
    const now = await picture(page);
    const isSame = !differs(last, now, 1);
    last = now;
    expect(isSame).toBe(true);
  }).toPass({ timeout: 60_000, intervals: [500] });
  return last;
}

/** A finger from one share of the picture's width to another. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const box = (await page.locator('.plan__canvas').boundingBox())!;
  const hand = await page.context().newCDPSession(page);
  const y = box.y + box.height * 0.3;
  const touch = (type: string, share: number) => hand.send('Input.dispatchTouchEvent', {
    type: type as 'touchStart',
    touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width * share, y }],
  });
  await touch('touchStart', from);
  for (let step = 1; step <= 5; step += 1) await touch('touchMove', from + (to - from) * step / 5);
  await touch('touchEnd', to);
  await hand.detach();
}

const hold = (page: Page, alpha: number, beta: number) => page.evaluate(
  ([alpha, beta]) => dispatchEvent(
    new DeviceOrientationEvent('deviceorientation', { alpha, beta, gamma: 0 })),
  [alpha, beta]);

test('prices wait behind a button', async ({ page }) => {
  await openPlan(page, OPERA);
  await page.locator('.plan__switch [data-press=hall]').tap();
  await expect(page.locator('.plan--3d')).toBeVisible({ timeout: 60_000 });
  const zones = page.locator('.legend__zone:visible');
  await expect(zones).toHaveCount(0);
  const info = page.locator('.legend__info');
  await info.tap();
  await expect(info).toHaveAttribute('aria-expanded', 'true');
  await expect(zones).not.toHaveCount(0);
  await expect(zones.first().locator('.legend__price')).toHaveText(/\d/);
  await info.tap();
  await expect(zones).toHaveCount(0);
});

test('a swipe from the right edge leads to the next two seats, one from the left edge back', async ({
  page,
}) => {
  await sitDown(page);
  const places = [await caption(page).innerText()];
  for (let round = 0; round < 2; round += 1) {
    await swipe(page, 0.95, 0.6);
    await expect(caption(page)).not.toHaveText(places[round]);
    places.push(await caption(page).innerText());
    await expect(told(page)).toContainText(places[round + 1]);
  }
  // One thing is the next to do, whatever is looked at.
  const primary = page.locator(
    '.performance__app .button:not(.button--quiet, .button--plain, .button--icon):visible');
  await expect(primary).toHaveCount(1);
  await expect(primary).toHaveAttribute('data-press', 'hold');
  await expect(page.locator('.plan__caption-action')).toBeVisible();
  await swipe(page, 0.05, 0.4);
  await expect(caption(page)).toHaveText(places[1]);
  // From the middle a finger only turns the head.
  const before = await still(page);
  await swipe(page, 0.6, 0.3);
  await expect.poll(async () => differs(before, await picture(page)), { timeout: 60_000 }).toBe(true);
  await expect(caption(page)).toHaveText(places[1]);
});

test('on the smallest screen the view has more than half, and no button lies on another', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await sitDown(page);
  // With nothing chosen no warning makes the bar higher.
  await page.locator('.plan__caption-action').tap();
  await expect(page.locator('.selection-bar__list')).toBeHidden();
  const top = async (part: string) => (await page.locator(part).boundingBox())!.y;
  await expect.poll(async () => await top('.plan__caption') - await top('.plan__canvas'))
    .toBeGreaterThanOrEqual(0.55 * 568);
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll('.plan__view button')].filter((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return width > 0 && top?.closest('button') !== button;
    }).map((button) => button.outerHTML));
  expect(covered).toEqual([]);
  // Neither does what is said of the next two seats.
  await page.locator('[data-press=pair]').tap();
  await expect(told(page)).not.toBeEmpty();
  const under = await page.evaluate(() => {
    const over = document.querySelector('.plan__told')!.getBoundingClientRect();
    return [...document.querySelectorAll('.plan__view button')].filter((button) => {
      const { left, right, top, bottom, width } = button.getBoundingClientRect();
      return width > 0 && left < over.right && right > over.left
        && top < over.bottom && bottom > over.top;
    }).map((button) => button.outerHTML);
  });
  expect(under).toEqual([]);
});

test('the picture turns with the phone once the person wants it, and stands still before and after', async ({
  page,
}) => {
  // Where the person would be asked first, the button is there without an event.
  await page.context().grantPermissions(['gyroscope', 'accelerometer', 'magnetometer']);
  await sitDown(page);
  await expect(turn(page)).toBeHidden();
  await hold(page, 10, 80);
  await expect(turn(page)).toBeVisible();
  await expect(turn(page)).toHaveAttribute('aria-pressed', 'false');
  const ahead = await still(page);
  await hold(page, 60, 80);
  expect(differs(ahead, await picture(page)), 'before the press').toBe(false);

  await turn(page).tap();
  await expect(turn(page)).toHaveAttribute('aria-pressed', 'true');
  await hold(page, 60, 80);
  await hold(page, 30, 80);
  await expect.poll(async () => differs(ahead, await picture(page), 20_000), { timeout: 60_000 })
    .toBe(true);
  // Held as at first it shows the same: but for the button, which is pressed now.
  await hold(page, 60, 80);
  await expect.poll(async () => differs(ahead, await picture(page), 5_000), { timeout: 60_000 })
    .toBe(false);

  await turn(page).tap();
  await expect(turn(page)).toHaveAttribute('aria-pressed', 'false');
  await hold(page, 90, 60);
  await page.waitForTimeout(1_000);
  expect(differs(ahead, await picture(page), 5_000), 'after the press').toBe(false);

  // Not in the whole house, where it ends by itself.
  await turn(page).tap();
  await page.locator('[data-press=house]').tap();
  await expect(turn(page)).toBeHidden();
  await hold(page, 0, 80);
  await expect(page.locator('.plan__turn')).toHaveAttribute('aria-pressed', 'false');
});

test('where the phone refuses its sensor the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(DeviceOrientationEvent, { requestPermission: async () => 'denied' });
  });
  await sitDown(page);
  await hold(page, 10, 80);
  await turn(page).tap();
  await expect(told(page)).toHaveText(words(LANGUAGE, 'plan-turn-refused'));
  await expect(turn(page)).toHaveAttribute('aria-pressed', 'false');
});

// The house in 3D on a phone: prices behind a button, a swipe to the next two seats.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { differs, picture } from './helpers/picture';
import { freeTogether, openPlan, pressSeat } from './helpers/plan';

const OPERA = `/${LANGUAGE}/performances/romeo-and-juliet-2027-03-26-2000`;

// Software draws a frame in seconds on a small machine.
test.slow();
test.use({ viewport: { width: 390, height: 664 }, contextOptions: { reducedMotion: 'reduce' } });

const caption = (page: Page) => page.locator('.plan__caption-place');
const told = (page: Page) => page.locator('.plan__told');

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
  await swipe(page, 0.05, 0.4);
  await expect(caption(page)).toHaveText(places[1]);
  // From the middle a finger only turns the head.
  const before = await still(page);
  await swipe(page, 0.6, 0.3);
  await expect.poll(async () => differs(before, await picture(page)), { timeout: 60_000 }).toBe(true);
  await expect(caption(page)).toHaveText(places[1]);
});

// The plan on which staff sell, on a phone: a tap chooses a seat, a finger paints along a row once
// the plan is large, and the page stays as wide as the phone.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const sees = (id: string) => words(LANGUAGE, id);

test('seats are chosen by taps and by a stroke of a finger', async ({ page }) => {
  const house = await OwnHouse.open();
  await house.start();
  try {
    await signedInAt(page, house, 'box-office');
    await page.goto(`${house.url}/${LANGUAGE}/staff/desk?q=grimes&day=2027-05-02`);
    await page.getByRole('button', { name: sees('staff-desk-sell') }).first().click();
    const larger = page.getByRole('button', { name: sees('staff-desk-plan-larger') });
    for (let step = 0; step < 4; step += 1) await larger.click();

    const run = await page.evaluate(() => {
      for (const row of document.querySelectorAll('svg [data-row]')) {
        const free = [...row.querySelectorAll<HTMLInputElement>('[data-s="f"]')];
        if (free.length >= 3) return free.slice(0, 3).map((seat) => seat.value);
      }
      throw new Error('no such row');
    });
    const seat = (value: string) => page.locator(`input[name=seat][value="${value}"]`);
    for (const value of run) await seat(value).scrollIntoViewIfNeeded();
    await seat(run[1]).tap();
    await expect(seat(run[1])).toBeChecked();
    await seat(run[1]).tap();
    await expect(seat(run[1])).not.toBeChecked();

    // As a browser tells of a finger that is held.
    const boxes = await Promise.all(run.map((value) => seat(value).boundingBox()));
    const at = boxes.map((box) => ({
      x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
    }));
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
    await send('touchStart', at[0]);
    for (const point of at.slice(1)) await send('touchMove', point);
    await send('touchEnd');
    for (const value of run) await expect(seat(value)).toBeChecked();

    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBeLessThanOrEqual(0);
  } finally {
    // The page asks its house for what changes until it is left.
    await page.goto('about:blank');
    await house.close();
  }
});

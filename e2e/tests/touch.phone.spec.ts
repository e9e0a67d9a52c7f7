// Fingers on the plan: the seat that is pressed, named and ringed is one seat.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { comeNear, freeTogether, isMine, openPlan, seat, still } from './helpers/plan';

const CARMEN = 'carmen-2027-01-17-1800';
const card = (page: Page) => page.locator('.seat-card');

interface Pair { free: number; taken: number }

/** A free seat beside a taken one, both without a wheelchair place near them. */
async function freeBesideTaken(page: Page): Promise<Pair> {
  const pair = await page.evaluate(() => {
    const seats = [...document.querySelectorAll('.plan__seats > circle')];
    const all = [...document.querySelectorAll('.plan__seats > *')];
    const at = (seat: Element) => [Number(seat.getAttribute('cx')), Number(seat.getAttribute('cy'))];
    const gap = (a: Element, b: Element) =>
      Math.hypot(at(a)[0] - at(b)[0], at(a)[1] - at(b)[1]);
    const isTaken = (seat: Element) => seat.classList.contains('seat--taken');
    for (const [index, taken] of seats.entries()) {
      const free = seats[index + 1];
      if (!free || !isTaken(taken) || isTaken(free) || gap(taken, free) > 45) continue;
      // No other free seat is as near to the taken one.
      const rivals = seats.filter((it) => it !== free && !isTaken(it) && gap(it, taken) < 60);
      if (rivals.length === 0) return { free: all.indexOf(free), taken: all.indexOf(taken) };
    }
    return null;
  });
  expect(pair, 'a free seat beside a taken one').not.toBeNull();
  return pair!;
}

const middle = async (page: Page, place: number) => {
  const box = (await seat(page, place).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('a tap between a free and a taken seat means the free one, and the ring stands round it', async ({
  page,
}) => {
  await openPlan(page, `/${LANGUAGE}/performances/${CARMEN}`);
  const { free, taken } = await freeBesideTaken(page);
  const away = await middle(page, free);
  await page.touchscreen.tap(away.x, away.y);
  await expect(page.locator('.plan--near')).toBeVisible();
  await still(page, free);
  await page.waitForTimeout(350);

  // Nearer to the taken seat than to the free one.
  const [from, to] = [await middle(page, taken), await middle(page, free)];
  await page.touchscreen.tap(from.x + (to.x - from.x) * 0.45, from.y + (to.y - from.y) * 0.45);
  await expect(seat(page, free)).toHaveClass(isMine);
  await still(page, free);
  const name = await seat(page, free).evaluate((it) => [it.getAttribute('cx'), it.getAttribute('cy')]);
  const ring = page.locator('.plan__named');
  await expect(ring).toHaveAttribute('cx', name[0]!);
  await expect(ring).toHaveAttribute('cy', name[1]!);
  await expect(card(page)).toHaveClass(/seat-card--mine/);
  // The phone may keep `:hover` on another seat; that seat has no ring.
  const stroke = await seat(page, taken).evaluate((it) => getComputedStyle(it).stroke);
  expect(stroke).toBe('none');
  const hovered = await page.locator('.plan__seats > :hover').evaluateAll((seats) =>
    seats.filter((it) => !it.classList.contains('seat--mine'))
      .map((it) => getComputedStyle(it).stroke));
  expect(hovered.filter((it) => it !== 'none')).toEqual([]);
});

/** A finger goes so far in so many steps, and is lifted while it moves. */
async function flick(page: Page, dx: number, dy: number): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const [x, y] = [195, 330];
  // As fast as a finger, however slow the machine is that plays it.
  const begun = Date.now() / 1000;
  const touch = (type: string, step: number) => hand.send('Input.dispatchTouchEvent', {
    type: type as 'touchStart',
    timestamp: begun + step * 0.016,
    touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * step, y: y + dy * step, id: 1 }],
  });
  await touch('touchStart', 0);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', step);
  await touch('touchEnd', 6.5);
}

const at = async (page: Page, place: number) => {
  const { x, y } = await middle(page, place);
  return [x, y];
};

async function near(page: Page): Promise<number> {
  await openPlan(page, `/${LANGUAGE}/performances/${CARMEN}`);
  const [place] = await freeTogether(page, 2, 60);
  await comeNear(page, place, (target) => target.tap());
  return place;
}

test('a flick lets the plan run on and come to rest, and a touch stops it', async ({ page }) => {
  const place = await near(page);
  const before = await at(page, place);
  await flick(page, 0, -14);
  const lifted = await at(page, place);
  await still(page, place);
  const rested = await at(page, place);
  expect(before[1] - rested[1]).toBeGreaterThan(6 * 14 + 20);
  expect(lifted[1]).toBeGreaterThan(rested[1]);
  await flick(page, 0, 14);
  const hand = await page.context().newCDPSession(page);
  const finger = { x: 195, y: 330, id: 2 };
  await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  const stopped = await at(page, place);
  await page.waitForTimeout(400);
  expect(await at(page, place)).toEqual(stopped);
  await hand.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
});

test('a flick against the hall\'s edge ends there', async ({ page }) => {
  const place = await near(page);
  for (let count = 0; count < 6; count += 1) await flick(page, 0, 40);
  await still(page, place);
  const stopped = await at(page, place);
  await flick(page, 0, 40);
  await page.waitForTimeout(300);
  expect(await at(page, place)).toEqual(stopped);
});

test.describe('with less movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a flick moves the plan as far as the finger and no further', async ({ page }) => {
    const place = await near(page);
    const before = await at(page, place);
    await flick(page, 0, -14);
    await page.waitForTimeout(400);
    const moved = before[1] - (await at(page, place))[1];
    expect(Math.abs(moved - 6 * 14)).toBeLessThan(12);
  });
});

test('a double tap chooses a seat once and doesn\'t let it go again', async ({ page }) => {
  const place = await near(page);
  const { x, y } = await middle(page, place);
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await page.waitForTimeout(500);
  await expect(seat(page, place)).toHaveClass(isMine);
  // A later tap is one of its own.
  await seat(page, place).tap();
  await expect(seat(page, place)).not.toHaveClass(isMine);
});

test('a tap on the whole house comes to the block, and opens no card', async ({ page }) => {
  await openPlan(page, `/${LANGUAGE}/performances/${CARMEN}`);
  const [place] = await freeTogether(page, 2, 60);
  await seat(page, place).tap();
  await expect(page.locator('.plan--near')).toBeVisible();
  await still(page, place);
  await expect(card(page)).toBeHidden();
  await expect(seat(page, place)).not.toHaveClass(isMine);
  const { x, y } = await middle(page, place);
  const seen = await page.evaluate(([x, y]) =>
    Boolean(document.elementFromPoint(x, y)?.closest('.plan__drawing')), [x, y]);
  expect(seen).toBe(true);
});

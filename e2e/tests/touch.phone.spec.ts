// Fingers on the plan: the seat that is pressed, named and ringed is one seat.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { isMine, openPlan, seat } from './helpers/plan';

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

/** The plan has stopped moving. */
async function still(page: Page, place: number): Promise<void> {
  let before = '';
  await expect.poll(async () => {
    const now = JSON.stringify(await seat(page, place).boundingBox());
    const isSame = now === before;
    before = now;
    return isSame;
  }, { intervals: [150] }).toBe(true);
}

test('a tap between a free and a taken seat means the free one, and the ring stands round it', async ({
  page,
}) => {
  await openPlan(page, `/${LANGUAGE}/performances/${CARMEN}`);
  const { free, taken } = await freeBesideTaken(page);
  const away = await middle(page, free);
  await page.touchscreen.tap(away.x, away.y);
  await expect(page.locator('.plan--near')).toBeVisible();
  await page.locator('.seat-card [data-press=close]').tap();
  await still(page, free);

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

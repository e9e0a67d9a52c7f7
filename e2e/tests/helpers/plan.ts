// Seats on the plan, by their number in the plan's list.

import { type Locator, type Page, expect, test } from './fixtures';

/** Opens a performance and waits until its plan answers. */
export async function openPlan(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await planLives(page);
}

export async function planLives(page: Page): Promise<void> {
  await expect(page.locator('.plan--live')).toBeVisible();
}

export const seat = (page: Page, place: number): Locator =>
  page.locator('.plan__seats > *').nth(place);

export const isTaken = /(^| )seat--taken( |$)/;
export const isMine = /(^| )seat--mine( |$)/;

/** A test that runs on a desktop and on a phone at the same moment takes other seats on each. */
const besidePhone = () => (test.info().tags.includes('@desktop') ? 2 : 0);

/**
 * Free neighbours of one row, in the order of the drawing from left to right: the `skip`-th such
 * group, groups sharing no seat. Wheelchair places and what stands beside them are left out, and
 * seats that `among` doesn't match.
 */
export async function freeTogether(
  page: Page, count: number, skip = 0, among = '*',
): Promise<number[]> {
  const places = await page.evaluate(
    ({ count, skip, among }) => {
      const seats = [...document.querySelectorAll('.plan__seats > *')];
      const at = seats.map((seat) => ({
        x: Number(seat.getAttribute('cx') ?? seat.getAttribute('x')),
        y: Number(seat.getAttribute('cy') ?? seat.getAttribute('y')),
        chair: seat.hasAttribute('x'),
        free: seat.matches(among) && !seat.classList.contains('seat--taken') && !seat.classList.contains('seat--mine'),
      }));
      const chairs = at.filter((seat) => seat.chair);
      const isPlain = (seat: (typeof at)[0]) =>
        seat.free && !chairs.some((it) => Math.hypot(it.x - seat.x, it.y - seat.y) < 100);
      let left = skip;
      // Seats far from the drawing's left edge: the legend lies there on wide screens.
      for (let first = 0; first + count <= at.length; first += 1) {
        const group = at.slice(first, first + count);
        const isRow = group.every((seat, index) =>
          index === 0 || Math.hypot(seat.x - group[index - 1].x, seat.y - group[index - 1].y) < 60);
        if (!isRow || !group.every(isPlain)) continue;
        if (left === 0) {
          const found = group.map((seat, index) => ({ place: first + index, x: seat.x }));
          return found.sort((a, b) => a.x - b.x).map((seat) => seat.place);
        }
        left -= 1;
        first += count - 1;
      }
      return [];
    },
    { count, skip: skip + besidePhone(), among },
  );
  expect(places, 'free seats together').toHaveLength(count);
  return places;
}

/** The plan has stopped moving. */
export async function still(page: Page, place: number): Promise<void> {
  let before = '';
  await expect.poll(async () => {
    const now = JSON.stringify(await seat(page, place).boundingBox());
    const isSame = now === before;
    before = now;
    return isSame;
  }, { intervals: [150] }).toBe(true);
}

/** Seats less far apart are too small to be meant: a press comes nearer and chooses nothing. */
const MEANT_PX = 16;
/** Two presses within this time are one. */
const DOUBLE_TAP_MS = 320;

/** Comes so near to the seat that a press on it means it; the whole house is shown on the way. */
export async function comeNear(
  page: Page, place: number, press: (target: Locator) => Promise<void> = (target) => target.click(),
): Promise<void> {
  const look = () => page.evaluate(([place, least]) => {
    const group = document.querySelector('.plan__seats')!;
    const drawing = document.querySelector<SVGSVGElement>('.plan__drawing')!;
    const box = group.children[place].getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const pitch = Number(group.getAttribute('font-size')) * drawing.getScreenCTM()!.a;
    return { isNear: pitch >= least, isSeen: Boolean(top?.closest('.plan__drawing')) };
  }, [place, MEANT_PX]);
  let { isNear, isSeen } = await look();
  if (isNear && !isSeen) {
    // The page may have been scrolled past it.
    await page.evaluate(() => document.querySelector('.plan__sheet')!.scrollIntoView({ block: 'center' }));
    ({ isNear, isSeen } = await look());
  }
  if (isNear && isSeen) return;
  if (isNear) {
    const close = page.locator('.seat-card [data-press=close]');
    if (await close.isVisible()) await press(close);
    await press(page.locator('[data-press=whole]'));
    await still(page, place);
    return comeNear(page, place, press);
  }
  await press(seat(page, place));
  await expect.poll(async () => (await look()).isNear).toBe(true);
  await afterPress(page, place);
}

/** The plan stands still after a press, and the next one is not taken for its second half. */
export async function afterPress(page: Page, place: number): Promise<void> {
  await still(page, place);
  await page.waitForTimeout(DOUBLE_TAP_MS);
}

/** A press that means the seat, wherever the plan stood. */
export async function pressSeat(
  page: Page, place: number, press: (target: Locator) => Promise<void> = (target) => target.click(),
): Promise<void> {
  await comeNear(page, place, press);
  await press(seat(page, place));
}

/** By mouse, as a shopper does who looks at no card: none may lie over its seat's neighbour. */
export async function clickSeats(page: Page, places: number[]): Promise<void> {
  for (const place of [...places].reverse()) {
    await pressSeat(page, place);
    await expect(seat(page, place)).toHaveClass(isMine);
    await settled(page);
  }
}

/** From the choice into the basket. */
export async function holdChosen(page: Page): Promise<void> {
  await page.locator('.selection-bar > [data-press=hold]').click();
  await expect(page.locator('.chip')).toHaveCount(0);
  await expect(page.locator('.basket-badge__count')).toBeVisible();
}

/** Chooses and holds seats of a performance; gives their places. */
export async function hold(page: Page, path: string, count: number, skip = 0): Promise<number[]> {
  await openPlan(page, path);
  const places = await freeTogether(page, count, skip);
  await clickSeats(page, places);
  await holdChosen(page);
  return places;
}

/** The bar grows with what was chosen, and moves what is above it: until that is over. */
export async function settled(page: Page): Promise<void> {
  const height = () => page.evaluate(() =>
    JSON.stringify(['.plan__sheet', '.plan__seats'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect())));
  let before = '';
  await expect.poll(async () => {
    const now = await height();
    const isSame = now === before;
    before = now;
    return isSame;
  }, { intervals: [50] }).toBe(true);
}

/** The open plan's performance: one free seat of this zone in the basket. */
export async function holdFree(
  page: Page, language: string, slug: string, zone: string,
): Promise<void> {
  await planLives(page);
  const [seat = 0] = await freeTogether(page, 1, 3, zone);
  const form = { section: '0', seat: String(seat) };
  const held = await page.request.post(`/${language}/performances/${slug}/hold`, { form });
  expect(held.url()).toContain('/basket');
}

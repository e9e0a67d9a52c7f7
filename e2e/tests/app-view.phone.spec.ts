// On a phone the plan takes the screen: how much of it is seen, that nothing moves by itself, and
// that a thumb which is not exact hits a free seat.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { freeTogether, isMine, planLives, seat } from './helpers/plan';

const CARMEN = 'carmen-2027-01-17-1800';
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
  await seat(page, first).tap();
  await expect(page.locator('.plan--near')).toBeVisible();
  await expect(seat(page, first)).not.toHaveClass(isMine);
  await expect(card(page)).toBeVisible();
  return first;
}

for (const [width, height, before, after] of [
  [390, 664, 60, 45],
  [390, 844, 60, 45],
  [320, 568, 45, 30],
  [844, 390, 50, 50],
]) {
  test(`at ${width} × ${height} the plan takes the screen, with a card too`, async ({ page }) => {
    await openAt(page, width, height);
    expect(await shown(page)).toBeGreaterThanOrEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await chooseOne(page);
    await page.locator('.seat-card__actions .button').first().tap();
    await page.waitForTimeout(600);
    expect(await shown(page)).toBeGreaterThanOrEqual(after);
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
  const first = await chooseOne(page);
  await page.locator('.seat-card__actions .button').first().tap();
  await expect(seat(page, first)).toHaveClass(isMine);
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

/** In the page: a point near a free seat that the plan shows, by three chances of 0 to 1. */
function aim({ chances: [which, across, down], offPx, reachPx }: {
  chances: number[]; offPx: number; reachPx: number;
}) {
  const box = document.querySelector('.plan__sheet')!.getBoundingClientRect();
  const free = [...document.querySelectorAll('.plan__seats > :not(.seat--taken)')]
    .map((it) => it.getBoundingClientRect())
    .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))
    .filter(({ x, y }) => x > box.left && x < box.right && y > box.top + 100 && y < box.bottom);
  const seat = free[Math.floor(which * free.length)];
  if (!seat) return null;
  const [x, y] = [seat.x + (2 * across - 1) * offPx, seat.y + (2 * down - 1) * offPx];
  const isPlan = Boolean(document.elementFromPoint(x, y)?.closest('.plan__drawing'));
  const inReach = free.some((it) => Math.hypot(it.x - x, it.y - y) < reachPx);
  return { x, y, isPlan, inReach };
}

/** In the page: what a tap showed; then all is put back as it was. */
async function told() {
  const rest = async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  };
  await rest();
  const [ring, card] = [document.querySelector('.plan__named'), document.querySelector('.seat-card')];
  const same = (it: Element, name: string) => it.getAttribute(name) === ring?.getAttribute(name);
  const seats = [...document.querySelectorAll('.plan__seats > circle')];
  const named = seats.find((it) => same(it, 'cx') && same(it, 'cy'));
  const isCard = card !== null && !card.hasAttribute('hidden');
  const isMine = card?.classList.contains('seat-card--mine') ?? false;
  const agrees = !isCard || !named || named.classList.contains('seat--mine') === isMine;
  const isTaken = isCard && Boolean(named?.classList.contains('seat--taken'));
  document.querySelectorAll<HTMLElement>('.chip__remove').forEach((it) => it.click());
  if (isCard) document.querySelector<HTMLElement>('.seat-card__close')!.click();
  await rest();
  return { agrees, isTaken };
}

test('a thumb that is not exact never gets a taken seat while a free one is in reach', async ({
  page,
}) => {
  // Six millimetres, of six pixels each; and a finger's reach as the plan forgives it.
  const [offPx, reachPx] = [36, 21];
  // A person waits until the plan has come to rest.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAt(page, 390, 664);
  await chooseOne(page);
  await page.evaluate(told);
  await page.waitForTimeout(500);
  // The same numbers each time.
  let state = 20261125;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const wrong: string[] = [];
  let taps = 0;
  while (taps < 200) {
    const at = await page.evaluate(aim, { chances: [chance(), chance(), chance()], offPx, reachPx });
    if (at === null) {
      // The plan has come to a part of the hall where all seats are taken.
      await page.locator('.plan__zoom [data-press=whole]').evaluate((it: HTMLElement) => it.click());
      await page.waitForTimeout(500);
      await page.touchscreen.tap(120 + 150 * chance(), 250 + 120 * chance());
      await page.evaluate(told);
      await page.waitForTimeout(500);
      continue;
    }
    if (!at.isPlan) continue;
    taps += 1;
    await page.touchscreen.tap(at.x, at.y);
    const { agrees, isTaken } = await page.evaluate(told);
    if (!agrees) wrong.push(`tap ${taps} at ${at.x}, ${at.y}: the ring is round another seat`);
    if (at.inReach && isTaken) wrong.push(`tap ${taps} at ${at.x}, ${at.y}: a taken seat`);
  }
  expect(wrong).toEqual([]);
});

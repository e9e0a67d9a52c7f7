// The house in 3D: it opens, shows something, follows the choice, and does without WebGL2.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { type Picture, changed, differs, picture } from './helpers/picture';
import { clickSeats, freeTogether, isMine, openPlan, pressSeat, seat } from './helpers/plan';
import { words } from './helpers/words';

const OPERA = `/${LANGUAGE}/performances/romeo-and-juliet-2027-03-26-2000`;

// Software draws a frame in seconds on a small machine.
test.slow();

const hallSwitch = (page: Page) => page.locator('.plan__switch button').last();
const planSwitch = (page: Page) => page.locator('.plan__switch button').first();

/** Colours that the canvas shows, coarsely: an empty one has a handful. */
async function colours(page: Page): Promise<number> {
  const pixels = await picture(page);
  const seen = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) {
    seen.add((pixels[at] >> 4 << 8) | (pixels[at + 1] >> 4 << 4) | pixels[at + 2] >> 4);
  }
  return seen.size;
}

async function openHall(page: Page): Promise<void> {
  await openPlan(page, OPERA);
  await hallSwitch(page).press('Enter');
  await expect(page.locator('.plan__canvas')).toBeFocused({ timeout: 60_000 });
  await expect.poll(() => colours(page), { timeout: 60_000 }).toBeGreaterThan(60);
}

const caption = (page: Page) => page.locator('.plan__caption-place');

async function sitDown(page: Page, place: number): Promise<void> {
  await pressSeat(page, place);
  const name = await page.locator('.seat-card__place').innerText();
  await page.locator('.seat-card__actions .button').last().click();
  await expect(page.locator('.plan__canvas')).toBeVisible({ timeout: 60_000 });
  await expect(caption(page)).toHaveText(name);
}

test('the house opens in 3D, says that a click meets no seat, fills the screen, and goes back', async ({
  page,
}) => {
  await openPlan(page, OPERA);
  await hallSwitch(page).click();
  await expect(page.locator('.plan__canvas')).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => colours(page), { timeout: 60_000 }).toBeGreaterThan(60);
  await expect(caption(page)).toBeHidden();

  const missed = page.locator('.plan__told');
  await expect(missed).toBeHidden();
  // The ceiling.
  const box = (await page.locator('.plan__canvas').boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + 6);
  await expect(missed).toHaveText(words(LANGUAGE, 'plan-hall-missed'));
  await expect(missed).toBeHidden();

  const button = page.getByRole('button', { name: words(LANGUAGE, 'plan-full') });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const [canvas, screen] = await page.evaluate(() => [
    document.querySelector('.plan__canvas')!.clientHeight, innerHeight,
  ]);
  expect(canvas).toBe(screen);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await planSwitch(page).click();
  await expect(page.locator('.plan__canvas')).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect(page.locator('.plan__drawing')).toBeVisible();
});

test('one sits down in a seat, moves to the neighbour, and back to the whole house', async ({
  page,
}) => {
  await openPlan(page, OPERA);
  const [place] = await freeTogether(page, 2, 12);
  await sitDown(page, place);
  await expect.poll(() => colours(page), { timeout: 60_000 }).toBeGreaterThan(60);
  await expect(page.locator('.plan__caption-view')).toHaveText(/\d/);
  const first = await caption(page).innerText();
  await page.locator('.plan__neighbours button').last().click();
  await expect(caption(page)).not.toHaveText(first);
  await page.locator('.plan__back [data-press=house]').click();
  await expect(caption(page)).toBeHidden();
});

test('the caption has the focus, says price and zone, and the card takes over again', async ({
  page,
}) => {
  await openPlan(page, OPERA);
  const [place] = await freeTogether(page, 1, 18);
  await pressSeat(page, place);
  const [price, zone] = [
    await page.locator('.seat-card__price').innerText(),
    await page.locator('.seat-card__zone-name').innerText(),
  ];
  await page.locator('.seat-card [data-press=see]').press('Enter');
  await expect(page.locator('.plan__caption')).toBeFocused({ timeout: 60_000 });
  await expect(page.locator('.plan__caption-price')).toContainText(price);
  await expect(page.locator('.plan__caption-price')).toContainText(zone);
  await planSwitch(page).press('Enter');
  await expect(page.locator('.seat-card [data-press=see]')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the bar of the choice covers nothing of the caption', async ({ page }) => {
    await openPlan(page, OPERA);
    const places = await freeTogether(page, 2, 20);
    for (const place of places) {
      await pressSeat(page, place);
      await page.locator('.seat-card__close').click();
    }
    await expect(page.locator('.chip')).toHaveCount(2);
    await page.locator('.selection-bar__list').click();
    await page.locator('.chip').first().click();
    await page.locator('.seat-card [data-press=see]').click();
    await expect(page.locator('.plan__caption')).toBeFocused({ timeout: 60_000 });
    await expect(page.locator('.selection-bar__list')).toHaveAttribute('aria-expanded', 'false');
    const [caption, bar] = await Promise.all(['.plan__caption', '.selection-bar']
      .map(async (part) => (await page.locator(part).boundingBox())!));
    expect(caption.y + caption.height).toBeLessThanOrEqual(bar.y + 1);
    expect(caption.y + caption.height).toBeLessThanOrEqual(844);
  });
});

test('a seat that is chosen on the plan is chosen in 3D, and the other way round', async ({
  page,
}) => {
  await openPlan(page, OPERA);
  const [left, right] = await freeTogether(page, 2, 14);
  await clickSeats(page, [left]);
  await sitDown(page, right);
  // Sitting down is looking; the click before it was choosing.
  await expect(page.locator('.chip')).toHaveCount(2);
  const canvas = page.locator('.plan__canvas');
  await page.locator('.plan__back [data-press=house]').click();
  await expect(caption(page)).toBeHidden();
  const box = (await canvas.boundingBox())!;
  // Somewhere in the house a click meets a seat, once the camera stands still.
  let at = 0;
  await expect(async () => {
    const share = [0.5, 0.6, 0.4, 0.7, 0.3][at++ % 5];
    await canvas.click({ position: { x: box.width * share, y: box.height * 0.6 } });
    await expect(caption(page)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await planSwitch(page).click();
  await expect(page.locator('.plan__drawing')).toBeVisible();
  for (const place of [left, right]) await expect(seat(page, place)).toHaveClass(isMine);
});

test.describe('without WebGL2', () => {
  test.use({ provoked: [/WebGL|context/i] });

  test('the page says that there is no 3D, and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      const make = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : make.call(this, kind as '2d', ...rest as []);
      } as typeof make;
    });
    await openPlan(page, OPERA);
    await hallSwitch(page).click();
    await expect(page.locator('.selection-bar [role=alert], .plan [role=alert]').first())
      .toContainText(words(LANGUAGE, 'plan-no-hall'), { timeout: 60_000 });
    await expect(page.locator('.plan__drawing')).toBeVisible();
    await expect(page.locator('.plan__canvas')).toBeHidden();
    const [place] = await freeTogether(page, 2, 16);
    await clickSeats(page, [place]);
    await expect(page.locator('.chip')).toHaveCount(1);
  });
});

test('prices stand over the hall in the colours that its free seats have', async ({ page }) => {
  await openHall(page);
  const zones = page.locator('.legend__zone:visible');
  const count = await zones.count();
  expect(count).toBeGreaterThan(2);
  for (const zone of await zones.all()) await expect(zone.locator('.legend__price')).toHaveText(/\d/);
  const inks = await zones.locator('.swatch').evaluateAll(
    (all) => all.map((swatch) => getComputedStyle(swatch).backgroundColor));
  expect(new Set(inks).size).toBe(count);
  const [legend, canvas] = await Promise.all(['.performance__legend', '.plan__canvas']
    .map(async (part) => (await page.locator(part).boundingBox())!));
  expect(legend.width * legend.height).toBeLessThan(canvas.width * canvas.height * 0.12);
  expect(canvas.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));

  // A lit zone keeps its colour, and the free seats of all others lose theirs.
  const hue = (pixels: Picture) => {
    let blue = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at + 2] > pixels[at] + 40) blue += 1;
    }
    return blue;
  };
  const before = hue(await picture(page));
  await zones.last().click();
  await expect(zones.last()).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => hue(await picture(page)), { timeout: 60_000 })
    .toBeLessThan(before * 0.7);
  await planSwitch(page).click();
  await expect(page.locator('.legend--3d')).toHaveCount(0);
});

test('two seats together are one press away, and the next two after them', async ({ page }) => {
  await openPlan(page, OPERA);
  const [place] = await freeTogether(page, 1, 30);
  await sitDown(page, place);
  const next = page.getByRole('button', { name: words(LANGUAGE, 'plan-pair') });
  const told = page.locator('.plan__told');
  const shown: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    await next.click();
    await expect(told).toBeVisible();
    await expect.poll(async () => shown.includes(await caption(page).innerText())).toBe(false);
    const name = await caption(page).innerText();
    await expect(told).toContainText(name);
    shown.push(name);
  }
  await expect(told).toBeHidden();
  // It can be had, and then the one beside it is shown, to be chosen as well.
  await expect(page.locator('.chip')).toHaveCount(1);
  await page.locator('.plan__caption-action').click();
  await expect(page.locator('.chip')).toHaveCount(2);
  await expect(caption(page)).not.toHaveText(shown[2]);
  await page.locator('.plan__caption-action').click();
  await expect(page.locator('.chip')).toHaveCount(3);
});

test('by keyboard a ring of two colours goes from seat to seat in the whole house', async ({
  page,
}) => {
  await openHall(page);
  await page.keyboard.press('ArrowUp');
  await expect(caption(page)).not.toBeEmpty();
  const first = await caption(page).innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(caption(page)).not.toHaveText(first);
  const second = await caption(page).innerText();

  // Without the focus there is no ring; the caption stays.
  const blur = () => page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect(async () => {
    await page.locator('.plan__canvas').focus();
    await page.keyboard.press('Shift');
    await page.waitForTimeout(1_000);
    const ringed = await picture(page);
    await blur();
    await page.waitForTimeout(1_000);
    const ring = changed(await picture(page), ringed);
    expect(ring.filter((pixel) => Math.min(...pixel) > 230).length, 'white').toBeGreaterThan(40);
    expect(ring.filter((pixel) => Math.max(...pixel) < 40).length, 'black').toBeGreaterThan(40);
  }).toPass({ timeout: 60_000 });

  // From the ring to the view and back to the ring.
  const before = await picture(page);
  await page.locator('.plan__caption-see').press('Enter');
  await expect(page.locator('.plan__caption-see')).toBeHidden();
  await expect(caption(page)).toHaveText(second);
  await expect.poll(async () => differs(before, await picture(page), 20_000), { timeout: 60_000 })
    .toBe(true);
  await page.locator('.plan__canvas').focus();
  await page.keyboard.press('Escape');
  await expect(caption(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(caption(page)).toHaveText(first);
  await page.keyboard.press('Enter');
  await expect(page.locator('.chip')).toHaveCount(1);
});

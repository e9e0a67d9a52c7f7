// The plan by keyboard: rows, sections, wheelchair spaces, the 3D view, and how many keys a
// purchase takes.

import { LANGUAGE, type Locator, type Page, expect, test } from './helpers/fixtures';
import { OPERA } from './helpers/every-page';
import { openPlan, planLives, pressSeat, seat } from './helpers/plan';
import { SHOPPER, orderButton } from './helpers/shopper';
import { words } from './helpers/words';

const PLAN = `/${LANGUAGE}/performances/${OPERA}`;
const cursor = (page: Page) => page.locator('.plan__seats [tabindex="0"]');
const focused = (page: Page) => page.locator('.plan__seats :focus');
/** Without the marks that keep a number's direction, which nobody hears. */
const name = async (page: Page) =>
  ((await focused(page).getAttribute('aria-label')) ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s/g, ' ');

/** Counts keys; what is typed into a field is not counted. */
class Keys {
  pressed = 0;

  constructor(private page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.pressed += 1;
    }
  }

  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < 60; stop += 1) {
      if (await target.evaluate((it) => it === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`no way by Tab to ${target}`);
  }

  async type(field: string, text: string): Promise<void> {
    await this.tabTo(this.page.locator(field));
    await this.page.keyboard.insertText(text);
  }
}

test('arrows go along the row and back from other rows, and each seat says its place', async ({
  page,
}) => {
  await openPlan(page, PLAN);
  await cursor(page).focus();
  await expect(focused(page)).toHaveAttribute('aria-disabled', 'false');
  const first = await name(page);
  const places: (string | null)[] = [];
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowLeft']) {
    await page.keyboard.press(key);
    places.push(await name(page));
  }
  expect(new Set(places).size).toBeGreaterThan(2);
  // The section is said once, not with each seat of it.
  const seat = (said: string | null) => /\d+\D+\d+/.exec(said ?? '')?.[0];
  expect(seat(places.at(-1) ?? ''), `${first} / ${places.at(-1)}`).toBe(seat(first));
  expect(seat(places[0]), `${places[0]} / ${places[4]}`).toBe(seat(places[4]));

  const place = async () => Number(await focused(page).getAttribute('aria-posinset'));
  await page.keyboard.press('Home');
  expect(await place()).toBe(1);
  await page.keyboard.press('End');
  expect(await place()).toBe(Number(await focused(page).getAttribute('aria-setsize')));
});

test('a seat is said in few words, and its view when it is asked for', async ({ page }) => {
  await openPlan(page, PLAN);
  await cursor(page).focus();
  const first = (await name(page)) ?? '';
  const [end, begin] = ['End', 'Home'];
  await page.keyboard.press(begin);
  await page.keyboard.press(end);
  const near = (await name(page)) ?? '';
  const section = first.split(',')[0];
  expect(near, first).not.toContain(section);
  await expect(focused(page)).not.toHaveAttribute('aria-label', words(LANGUAGE, 'plan-view-all'));
  await page.keyboard.press('v');
  const said = page.locator('p.aloud[aria-live=polite]').filter({ hasText: /\d+\S?\sm\s/ });
  await expect(said).toHaveCount(1);
  // Whoever comes back hears the whole place.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await name(page)).toContain(section);
});

test('the list of seats is offered before the plan', async ({ page }) => {
  await openPlan(page, PLAN);
  const list = page.locator('.performance__to-list');
  await list.focus();
  await expect(list).toBeInViewport();
  const isBefore = await list.evaluate((link) => {
    const plan = document.querySelector('.plan')!;
    return Boolean(link.compareDocumentPosition(plan) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isBefore).toBe(true);
  await list.press('Enter');
  await expect(page).toHaveURL(/\/seats/);
});

test('a key that chooses a taken seat says that it is taken', async ({ page }) => {
  await openPlan(page, PLAN);
  await cursor(page).focus();
  const taken = page.locator('.plan__seats [aria-disabled="true"]:focus');
  for (let step = 0; step < 60 && !(await taken.count()); step += 1) {
    await page.keyboard.press('ArrowDown');
    if (await taken.count()) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.selection-bar__lost')).toHaveText(words(LANGUAGE, 'plan-taken'));
});

test('a card that is closed gives the focus back to its seat', async ({ page }) => {
  await openPlan(page, PLAN);
  await cursor(page).focus();
  await page.keyboard.press('Enter');
  const close = page.locator('.seat-card__close');
  await close.focus();
  await close.press('Enter');
  await expect(focused(page)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.locator('.seat-card')).toBeHidden();
  await expect(focused(page)).toHaveCount(1);
});

test('a seat that was clicked has the focus', async ({ page }) => {
  await openPlan(page, PLAN);
  const index = await page.evaluate(() => [...document.querySelectorAll('.plan__seats > *')]
    .findIndex((it) => it.getAttribute('class') === 'seat seat--z1' && it.hasAttribute('cx')));
  await pressSeat(page, index);
  await expect(seat(page, index)).toBeFocused();
});

test('with 400 % zoom the seat that has the focus is always seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openPlan(page, PLAN);
  await cursor(page).focus();
  const seen = () => page.evaluate(() => {
    const box = document.activeElement!.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = document.elementFromPoint(x, y);
    return top?.closest('.plan__drawing') ? '' : `${Math.round(x)}, ${Math.round(y)}: ${top?.className}`;
  });
  const way = [
    ...Array(4).fill('ArrowDown'), ...Array(4).fill('ArrowRight'), 'PageDown', 'ArrowUp',
    'PageDown', 'ArrowLeft', 'End', 'Home', 'ArrowUp', 'PageUp', 'n', 'n', 'w',
  ];
  for (const key of way) {
    await page.keyboard.press(key);
    await expect.poll(seen, { message: `after ${key}` }).toBe('');
  }
});

test('the 3D view is walked by arrows and left by Escape', async ({ page }) => {
  test.slow();
  await openPlan(page, PLAN);
  const hall = page.locator('.plan__switch button').last();
  await hall.press('Enter');
  const canvas = page.locator('.plan__canvas');
  // The hall may have come before anybody can see that the button waits for it.
  await expect(hall).toHaveAttribute('aria-pressed', 'true');
  await expect(hall).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  const place = page.locator('.plan__caption-place');
  await expect(place).not.toBeEmpty();
  const first = await place.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(place).not.toHaveText(first);
  // Other tests may have bought that seat: then it says so, and the next one is tried.
  await expect(async () => {
    await page.keyboard.press('Enter');
    if (await page.locator('.chip').count() === 0) await page.keyboard.press('ArrowRight');
    await expect(page.locator('.chip')).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(place).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(canvas).toBeHidden();
  await expect(focused(page)).toHaveCount(1);
});

test('the companion seat of a wheelchair space is one press away', async ({ page }) => {
  await openPlan(page, PLAN);
  await cursor(page).focus();
  await page.keyboard.press('w');
  await page.keyboard.press('Enter');
  await expect(page.locator('.chip')).toHaveCount(1);
  await page.locator('[data-press=improve]').press('Enter');
  await expect(page.locator('.chip')).toHaveCount(2);
  await expect(page.locator('[data-press=improve]')).toBeHidden();
  await expect(page.locator('.selection-bar > [data-press=hold]')).toBeFocused();
});

test('two seats and a wheelchair pair take at most sixty keys', async ({ page }) => {
  const keys = new Keys(page);
  await page.goto(`/${LANGUAGE}`, { waitUntil: 'load' });
  await keys.tabTo(page.locator('.skip'));
  await keys.press('Enter');
  await keys.tabTo(page.locator('.season__next-action a'));
  await keys.press('Enter');
  await planLives(page);
  await keys.tabTo(cursor(page));
  await keys.press('Enter', 'n', 'Enter', 'w', 'Enter');
  const companion = words(LANGUAGE, 'plan-attribute-companion');
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
    await keys.press(key);
    if (companion.test(await name(page) ?? '')) break;
  }
  await keys.press('Enter');
  await expect(page.locator('.chip')).toHaveCount(4);
  await keys.press('b');
  await expect(page.locator('.selection-bar > [data-press=hold]')).toBeFocused();
  await keys.press('Enter');
  await expect(page.locator('.basket-badge__count')).toHaveText('4');
  await expect(page.locator('.selection-bar > a').first()).toBeFocused();
  await keys.press('Enter');
  await expect(page.locator('.basket__seat')).toHaveCount(4);
  await keys.tabTo(page.locator('.basket__aside .button--large'));
  await keys.press('Enter');
  await keys.type('#given_name', SHOPPER.given);
  await keys.type('#family_name', SHOPPER.family);
  await keys.type('#email', SHOPPER.email);
  await keys.tabTo(page.locator('#terms'));
  await keys.press('Space');
  await keys.tabTo(orderButton(page));
  await keys.press('Enter');
  await expect(page).toHaveURL(/\/test-bank\//);
  await keys.tabTo(page.locator('button.way.pay'));
  await keys.press('Enter');
  await expect(page).toHaveURL(/\/orders\//);
  expect(keys.pressed).toBeLessThanOrEqual(63);
});

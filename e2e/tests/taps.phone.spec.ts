// How many taps a purchase takes on a phone, and how far one has to scroll for them.

import { newAddress, signInBuyerByForms } from './helpers/account';
import { LANGUAGE, type Locator, type Page, expect, test } from './helpers/fixtures';
import { STUDIO, order as buyByForms } from './helpers/every-page';
import { FIRST, OFFER as PACKAGE, SECOND, THIRD } from './helpers/packages';
import { OFFER as SERIES } from './helpers/series';
import { SHOPPER, orderButton } from './helpers/shopper';

/** Screens of scrolling at most, on every page. */
const SCROLLED = 1;

/** Taps, and each field that is typed into is one; nothing lies further away than `scrolled`. */
class Thumb {
  taps = 0;
  scrolled = SCROLLED;

  constructor(private page: Page) {}

  async tap(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const bottom = await target.evaluate((it) => it.getBoundingClientRect().bottom + scrollY);
    const screen = this.page.viewportSize()?.height ?? 0;
    expect(bottom / screen, `${target} in screens`).toBeLessThanOrEqual(1 + this.scrolled);
    await target.tap();
    this.taps += 1;
  }

  async type(field: string, text: string): Promise<void> {
    await this.tap(this.page.locator(field));
    await this.page.keyboard.type(text);
  }
}

/** From the form to the paid order; a guest types three fields. */
async function pay(page: Page, thumb: Thumb, isGuest: boolean): Promise<void> {
  await expect(page).toHaveURL(/\/checkout$/);
  if (isGuest) {
    await thumb.type('#given_name', SHOPPER.given);
    await thumb.type('#family_name', SHOPPER.family);
    await thumb.type('#email', SHOPPER.email);
  }
  await thumb.tap(page.locator('#terms'));
  await thumb.tap(orderButton(page));
  await expect(page).toHaveURL(/\/test-bank\//);
  await thumb.tap(page.locator('button.way.pay'));
  await expect(page).toHaveURL(/\/orders\//);
}

/** With a name and an address that the house knows from an order before. */
async function signedIn(page: Page): Promise<void> {
  const email = newAddress();
  const wish = { slug: STUDIO, form: { count: '1', zone: '' }, email };
  await buyByForms(page.request, LANGUAGE, 'pay', wish);
  await signInBuyerByForms(page, LANGUAGE, email);
}

/** The first suggestion, with its picture looked at; then its button. */
async function buyFirst(page: Page, thumb: Thumb, button = '[name=next]'): Promise<void> {
  const card = page.locator('.proposal').first();
  await expect(card.locator('img')).toHaveJSProperty('naturalWidth', 640);
  await thumb.tap(card.locator(`.proposal__hold ${button}`));
}

for (const [who, isGuest, taps] of [['a guest', true, 8], ['a known customer', false, 5]] as const) {
  test(`two seats together with the view looked at take ${who} ${taps} taps`, async ({ page }) => {
    if (!isGuest) await signedIn(page);
    const thumb = new Thumb(page);
    await page.goto(`/${LANGUAGE}`, { waitUntil: 'load' });
    // The first screen has the next performance and its poster.
    const poster = page.locator('.season__next-poster');
    const bottom = await poster.evaluate((it) => it.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    await thumb.tap(page.locator('.season__next a[href$="/best-seats"]'));
    await buyFirst(page, thumb);
    await pay(page, thumb, isGuest);
    expect(thumb.taps).toBeLessThanOrEqual(taps);
  });
}

test('a series takes a known customer six taps', async ({ page }) => {
  await signedIn(page);
  const thumb = new Thumb(page);
  await page.goto(`/${LANGUAGE}`, { waitUntil: 'load' });
  await thumb.tap(page.locator('a[href$="/offers"]').first());
  await thumb.tap(page.locator(`.offers__best a[href*="offer=${SERIES}"]`));
  await buyFirst(page, thumb);
  await pay(page, thumb, false);
  expect(thumb.taps).toBeLessThanOrEqual(6);
});

test('a package of three performances takes a known customer eleven taps', async ({ page }) => {
  await signedIn(page);
  const thumb = new Thumb(page);
  await page.goto(`/${LANGUAGE}`, { waitUntil: 'load' });
  await thumb.tap(page.locator('a[href$="/offers"]').first());
  // The page lists all performances that can be chosen.
  thumb.scrolled = Infinity;
  await thumb.tap(page.locator(`main a[href$="/offers/${PACKAGE}"]`));
  for (const slug of [FIRST, SECOND, THIRD]) {
    await thumb.tap(page.locator(`.work__performances a[href*="/${slug}/best-seats"]`));
    // The last one leads on to the checkout.
    await buyFirst(page, thumb, slug === THIRD ? '[name=next]' : 'button');
  }
  thumb.scrolled = SCROLLED;
  await pay(page, thumb, false);
  expect(thumb.taps).toBeLessThanOrEqual(11);
});

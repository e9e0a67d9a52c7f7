// How many taps a purchase takes on a phone, and how far one has to scroll for them.

import { LANGUAGE, type Locator, type Page, expect, test } from './helpers/fixtures';
import { SHOPPER, orderButton } from './helpers/shopper';

/** Screens of scrolling at most. The goal is one on every page; the checkout's form needs more. */
const SCROLLED = 1;
const SCROLLED_AT_CHECKOUT = 1.5;

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

test('two seats together with the view looked at take a guest ten taps', async ({ page }) => {
  const thumb = new Thumb(page);
  await page.goto(`/${LANGUAGE}`, { waitUntil: 'load' });
  await thumb.tap(page.locator('.season__next-action a'));
  await thumb.tap(page.locator('.legend__best'));
  const card = page.locator('.proposal').first();
  await expect(card.locator('img')).toHaveJSProperty('naturalWidth', 640);
  await thumb.tap(card.locator('button'));
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await thumb.tap(page.locator('.basket__aside .button--large'));
  thumb.scrolled = SCROLLED_AT_CHECKOUT;
  await thumb.type('#given_name', SHOPPER.given);
  await thumb.type('#family_name', SHOPPER.family);
  await thumb.type('#email', SHOPPER.email);
  await thumb.tap(page.locator('#terms'));
  await thumb.tap(orderButton(page));
  await expect(page).toHaveURL(/\/test-bank\//);
  thumb.scrolled = SCROLLED;
  await thumb.tap(page.locator('button.way.pay'));
  await expect(page).toHaveURL(/\/orders\//);
  expect(thumb.taps).toBeLessThanOrEqual(10);
});

// The account begins with the next performance: its tickets ready for the door.

import { newAddress, signIn } from './helpers/account';
import { type Page, expect, test } from './helpers/fixtures';
import { freeTogether, planLives } from './helpers/plan';
import { choose, fillCheckout, orderButton } from './helpers/shopper';

const PERFORMANCE = 'mahler-second-2027-04-10-2000';

const WORDS = {
  en: { next: 'Your next performance', days: 'In 141 days', map: 'Getting here', show: /^Show at the door/, close: 'Close', view: /^The view of the stage/ },
  de: { next: 'Ihre nächste Vorstellung', days: 'In 141 Tagen', map: 'Anfahrt', show: /^Am Einlass vorzeigen/, close: 'Schließen', view: /^Der Blick auf die Bühne/ },
} as const;

async function buy(page: Page, language: string, email: string): Promise<void> {
  await page.goto(`/${language}/performances/${PERFORMANCE}`);
  await planLives(page);
  const [seat = 0] = await freeTogether(page, 1, 3);
  const form = { section: '0', seat: String(seat) };
  await page.request.post(`/${language}/performances/${PERFORMANCE}/hold`, { form });
  await page.goto(`/${language}/checkout`);
  await fillCheckout(page, email);
  await orderButton(page).tap();
  await choose(page, 'pay', (button) => button.tap());
  await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
}

for (const language of ['en', 'de'] as const) {
  const words = WORDS[language];
  test(`what comes next stands first, ready for the door (${language})`, async ({ page }) => {
    const email = newAddress();
    // The mail with the code is found as the only one.
    await page.goto(`/${language}/sign-in`);
    await signIn(page, email);
    await buy(page, language, email);
    const number = await page.locator('.ticket__number').innerText();

    await page.goto(`/${language}/account`);
    const next = page.getByRole('region', { name: words.next });
    await expect(next.getByText(words.days)).toBeVisible();
    // Long before, the codes are folded.
    await next.locator('summary').tap();
    await expect(next.locator('.ticket__number')).toHaveText(number);
    const map = next.getByRole('link', { name: words.map });
    expect(await map.getAttribute('href')).toContain('Sevilla');
    const view = next.getByRole('img', { name: words.view });
    await view.scrollIntoViewIfNeeded();
    await expect(view).toHaveJSProperty('naturalWidth', 640);

    const show = next.getByRole('button', { name: words.show });
    await show.tap();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('svg')).toBeVisible();
    await expect(dialog).toContainText(number);
    const code = await dialog.locator('svg').boundingBox();
    expect(code?.width ?? 0).toBeGreaterThan(300);
    await expect(dialog).toContainText('2027');
    await dialog.getByRole('button', { name: words.close }).tap();
    await expect(dialog).toHaveCount(0);
    await expect(show).toBeFocused();
    const address = page.url();
    await show.tap();
    await expect(dialog).toBeVisible();
    await page.goBack();
    await expect(dialog).toHaveCount(0);
    expect(page.url()).toBe(address);
  });
}

// The account begins with the next performance: its tickets ready for the door.

import { newAddress, signInBuyerByForms } from './helpers/account';
import { order as buyByForms } from './helpers/every-page';
import { expect, test } from './helpers/fixtures';

const PERFORMANCE = 'mahler-second-2027-04-10-2000';

const WORDS = {
  de: { next: 'Ihre nächste Vorstellung', days: 'In 141 Tagen', map: 'Anfahrt', show: /^Am Einlass vorzeigen/, close: 'Schließen', view: /^Der Blick auf die Bühne/ },
} as const;

for (const language of ['de'] as const) {
  const words = WORDS[language];
  test(`what comes next stands first, ready for the door (${language})`, async ({ page }) => {
    const email = newAddress();
    const wish = { slug: PERFORMANCE, form: { count: '1', zone: '' }, email };
    const order = await buyByForms(page.request, language, 'pay', wish);
    await signInBuyerByForms(page, language, email);
    await page.goto(order);
    const number = await page.locator('.ticket__number').innerText();

    await page.goto(`/${language}/account`);
    const next = page.getByRole('region', { name: words.next });
    await expect(next.getByText(words.days)).toBeVisible();
    // Long before, the codes are folded.
    await next.locator('summary').tap();
    await expect(next.locator('.ticket__number')).toHaveText(number);
    const map = next.getByRole('link', { name: words.map });
    expect(await map.getAttribute('href')).toContain('Sevilla');
    await expect(next.getByText(words.view)).toBeVisible();
    const view = next.locator('.next__view');
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

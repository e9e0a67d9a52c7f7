// A ticket that was opened on a device is shown there without the network.

import { newAddress, signIn, signOut } from './helpers/account';
import { both, press } from './helpers/both';
import { order as buyByForms } from './helpers/every-page';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';

const PERFORMANCE = 'mahler-second-2027-04-10-2000';

test.use({ provoked: [/ERR_INTERNET_DISCONNECTED|Failed to load|offline/] });

/** With the page of the paid order open. */
async function buy(page: Page, language: string): Promise<void> {
  const wish = { slug: PERFORMANCE, form: { count: '1', zone: '' } };
  await page.goto(await buyByForms(page.request, language, 'pay', wish));
  await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
}

/** How many pages with tickets this device has. */
const kept = (page: Page) => page.evaluate(async () => {
  const names = await caches.keys();
  const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys())));
  return all.flat().filter(({ url }) => url.includes('/orders/')).length;
});

for (const { of: language, tag } of both(['ru'], ['es'])) {
  test(`the opened ticket is there without the network (${language})`, { tag }, async ({
    page, context,
  }) => {
    await buy(page, language);
    const number = await page.locator('.ticket__number').innerText();
    const isKept = () => page.evaluate(async () => {
      const found = await caches.match(location.href, { ignoreVary: true });
      return Boolean(found) && Boolean(await navigator.serviceWorker.getRegistration());
    });
    await expect.poll(isKept).toBe(true);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
    expect(await page.locator('.ticket__number').innerText()).toBe(number);
    // With its look: the code stands on white, as high as the door's reader needs it.
    const box = await page.locator('.ticket__barcode svg').first().boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(150);
    // And alone on the screen, for the scanner.
    await press(page.locator('.ticket__show'));
    await expect(page.getByRole('dialog').locator('svg')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await context.setOffline(false);
  });
}

test('whoever signs out leaves no ticket on the device', { tag: '@phone' }, async ({ page }) => {
  await buy(page, LANGUAGE);
  await expect.poll(() => kept(page)).toBe(1);
  await page.goto(`/${LANGUAGE}/sign-in`);
  await signIn(page, newAddress());
  expect(await kept(page)).toBe(1);
  await signOut(page);
  await expect.poll(() => kept(page)).toBe(0);
});

// A second brand: made by page, with a font of its own, worn by its production and by nothing
// else, on a phone and on a desktop, in the light and in the dark.

import { readFile } from 'node:fs/promises';
import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { planLives } from './helpers/plan';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const SIZES = [{ width: 390, height: 664 }, { width: 1280, height: 900 }];
const KEY = 'carmen';
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of (404|422)/] });

async function isClean(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  }
}

const done = (page: Page, id: string) => expect(page.locator('.notice--good')).toHaveText(sees(id));

/** Everything of a look that is wholly another one. */
async function choose(page: Page): Promise<void> {
  await page.locator('#name').fill('Teatro del Retiro');
  await page.locator(`input[name=scope][value="production:${KEY}"]`).check();
  const colours = {
    light_paper: '#ffffff', light_ink: '#10222b', light_accent: '#00594f',
    dark_paper: '#0b1a1e', dark_ink: '#e8f4f2', dark_accent: '#7fd6c6',
  };
  for (const [name, colour] of Object.entries(colours)) await page.locator(`#${name}`).fill(colour);
  await page.locator('#radius').fill('14');
  await page.locator('#headings').selectOption('sans');
  await page.locator('#spacing').selectOption('wide');
  await page.locator('#header').selectOption('band');
  await page.locator('#footer').selectOption('band');
}

test('a brand is made, seen beforehand, worn by its production alone, and taken away', async ({
  page, browser,
}) => {
  test.setTimeout(300_000);
  const house = await OwnHouse.open();
  await house.start();
  try {
    await signedInAt(page, house, 'marketing');
    await page.goto(`${house.url}/${LANGUAGE}/staff/look`);
    await page.getByRole('link', { name: sees('staff-brands-title') }).click();
    await isClean(page);
    await page.locator('#name').fill('Retiro');
    await page.locator('#key').fill('retiro');
    await page.getByRole('button', { name: sees('staff-brand-add') }).click();
    await done(page, 'staff-done-brand-added');
    await choose(page);
    await page.locator('button[value=preview]').click();
    const sample = page.locator('.look-sample').first();
    await expect(sample.locator('.header')).toHaveCSS('background-color', 'rgb(0, 89, 79)');
    await expect(sample.locator('.header__house')).toHaveText('Teatro del Retiro');
    await isClean(page);
    await page.locator('button[value=publish]').click();
    await done(page, 'staff-done-brand');
    // A font without Cyrillic: what it lacks is said.
    await page.locator('#font-headings').setInputFiles({
      name: 'sans.woff2', mimeType: 'font/woff2',
      buffer: await readFile('../assets/fonts/sans-latin.woff2'),
    });
    await page.locator('button[name=upload][value=heading_font]').click();
    await expect(page.locator('.desk-picture .notice--warning').last()).toContainText('А Б В');
    await page.locator('button[value=publish]').click();
    await done(page, 'staff-done-brand');
    await page.locator('#font-text').setInputFiles({
      name: 'font.woff2', mimeType: 'font/woff2', buffer: Buffer.from('<svg onload="alert(1)"/>'),
    });
    await page.locator('button[name=upload][value=text_font]').click();
    await expect(page.locator('[role=alert]')).toHaveText(sees('staff-look-font-wrong-kind'));
    await isClean(page);

    for (const scheme of ['light', 'dark'] as const) {
      const shop = await browser.newContext({ colorScheme: scheme, viewport: SIZES[0] });
      const shopper = await shop.newPage();
      const paper = scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(11, 26, 30)';
      await shopper.goto(`${house.url}/${LANGUAGE}`);
      await expect(shopper.locator('.header__house')).not.toHaveText('Teatro del Retiro');
      // From one look to the other within the shop: head, colours and all.
      await shopper.locator(`main a[href$="/productions/${KEY}"]`).first().click();
      await expect(shopper.locator('.header__house')).toHaveText('Teatro del Retiro');
      await expect(shopper.locator('html')).toHaveCSS('background-color', paper);
      await shopper.evaluate(() => document.fonts.ready);
      const own = await shopper.evaluate(() => [...document.fonts]
        .filter((font) => font.family.includes('font.') && font.status === 'loaded').length);
      expect(own).toBeGreaterThan(0);
      await isClean(shopper);
      await shopper.setViewportSize(SIZES[0]);
      await shopper.locator('.performances__action').first().click();
      await planLives(shopper);
      await expect(shopper.locator('html')).toHaveCSS('background-color', paper);
      await isClean(shopper);
      await shopper.goto(`${house.url}/${LANGUAGE}/basket`);
      await expect(shopper.locator('.header__house')).not.toHaveText('Teatro del Retiro');
      await shop.close();
    }
    await page.locator(`form[action$="/brands/retiro/remove"] summary`).click();
    await page.locator(`form[action$="/brands/retiro/remove"] button`).click();
    await done(page, 'staff-done-brand-removed');
    await page.goto(`${house.url}/${LANGUAGE}/productions/${KEY}`);
    await expect(page.locator('.header__house')).not.toHaveText('Teatro del Retiro');
  } finally {
    await house.close();
  }
});

// Languages: one page in all of them at once, switched on and off by page, and Dutch, which is a
// folder of texts.

import { join } from 'node:path';
import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const DUTCH = join(import.meta.dirname ?? __dirname, '../../docs/formats/locales');
const SIZES = [{ width: 390, height: 664 }, { width: 1280, height: 900 }];
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of (403|404|422)|frame is sandboxed/] });

async function inOwnHouse(page: Page, work: (house: OwnHouse) => Promise<void>): Promise<void> {
  test.setTimeout(240_000);
  const house = await OwnHouse.open({ PARTERRE_LOCALES: DUTCH });
  await house.start();
  try {
    await signedInAt(page, house, 'marketing');
    await work(house);
  } finally {
    await house.close();
  }
}

async function isClean(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  }
}

test('a draft is seen in all languages at once, and shoppers see none of it', async ({ page, browser }) => {
  await inOwnHouse(page, async (house) => {
    const staff = `${house.url}/${LANGUAGE}/staff`;
    await page.goto(`${staff}/texts/basket-empty-title`);
    for (const [code, text] of [['de', 'Noch nichts darin'], ['nl', 'Nog niets erin']]) {
      await page.locator(`[name="text.${code}."]`).fill(text);
    }
    await page.locator('button[value=draft]').click();
    await expect(page.locator('.notice--good')).toBeVisible();
    await page.goto(`${staff}/in-all-languages?page=/basket`);
    await expect(page.locator('iframe')).toHaveCount(7);
    const title = async (name: string) => {
      const frame = page.locator(`iframe[title^="${name}"]`);
      await frame.scrollIntoViewIfNeeded();
      return frame.contentFrame().locator('h2, h1, .lede, strong');
    };
    await expect((await title('Deutsch')).filter({ hasText: 'Noch nichts darin' })).toBeVisible();
    await expect((await title('Nederlands')).filter({ hasText: 'Nog niets erin' })).toBeVisible();
    expect(await page.locator('iframe').first().evaluate((it) => it.clientWidth)).toBe(390);
    await isClean(page);
    await page.getByRole('link', { name: sees('staff-frames-desktop') }).click();
    expect(await page.locator('iframe').first().evaluate((it) => it.clientWidth)).toBe(1280);
    await isClean(page);
    // A link inside a frame stays in it.
    const spanish = page.locator('iframe').first().contentFrame();
    await spanish.locator('.footer a[href$="/terms"]').click();
    await expect(spanish.locator('h1')).toHaveText(words('es', 'terms-title'));
    await page.locator('#page').fill('https://elsewhere.example');
    await page.locator('#page').press('Enter');
    await expect(page.locator('[role=alert]')).toHaveText(sees('staff-frames-wrong'));

    const shop = await browser.newContext();
    const shopper = await shop.newPage();
    await shopper.goto(`${house.url}/de/basket`);
    await expect(shopper.locator('body')).not.toContainText('Noch nichts darin');
    await shop.close();
  });
});

test('a language is switched off and on again, on every program of the house', async ({ page, browser }) => {
  await inOwnHouse(page, async (house) => {
    const other = await house.beside();
    const shop = await browser.newContext();
    const shopper = await shop.newPage();
    await page.goto(`${house.url}/${LANGUAGE}/staff/languages`);
    await isClean(page);
    await page.locator('#on-fr').uncheck();
    await page.locator('#place-nl').selectOption('1');
    await page.locator('main form button').click();
    await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-languages'));
    for (const program of [house, other]) {
      await expect(async () => {
        await shopper.goto(`${program.url}/fr/offers`);
        expect(new URL(shopper.url()).pathname).toBe('/es/offers');
      }).toPass({ timeout: 2_500 });
      await shopper.locator('.language-switch summary').first().click();
      const menu = shopper.locator('.language-switch__list').first().locator('a');
      await expect(menu.nth(1)).toHaveText('Nederlands');
      await expect(menu.filter({ hasText: 'Français' })).toHaveCount(0);
    }
    await page.locator('#on-fr').check();
    await page.locator('main form button').click();
    await expect(page.locator('.notice--good')).toBeVisible();
    await shopper.goto(`${house.url}/fr/offers`);
    expect(new URL(shopper.url()).pathname).toBe('/fr/offers');
    await other.stop();
    await shop.close();
  });
});

test('the shop sells in Dutch by a folder of texts alone', async ({ page }) => {
  test.setTimeout(240_000);
  const house = await OwnHouse.open({ PARTERRE_LOCALES: DUTCH });
  await house.start();
  try {
    await page.setViewportSize(SIZES[0]);
    await page.goto(`${house.url}/nl`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await isClean(page);
    await page.setViewportSize(SIZES[0]);
    await page.goto(`${house.url}/nl/performances/giselle-2027-03-14-1800`);
    await expect(page.locator('.plan--live')).toBeVisible();
    await expect(page.locator('h1')).toContainText('Giselle');
    await isClean(page);
    const hold = `${house.url}/nl/performances/giselle-2027-03-14-1800/hold`;
    await page.request.post(hold, { form: { count: '2', zone: '' } });
    await page.goto(`${house.url}/nl/checkout`);
    await expect(page.locator('h1')).toHaveText('Uw gegevens en betaling');
    await isClean(page);
  } finally {
    await house.close();
  }
});

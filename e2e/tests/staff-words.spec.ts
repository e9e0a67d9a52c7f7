// Pages on which staff write what the shop says hinder nobody, and what needs a browser of them:
// samples and all languages in frames. And the shop in Dutch, which is a folder of texts. What the
// pages say and their forms do is tested on the router.

import { join } from 'node:path';
import type { Cookie } from '@playwright/test';
import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { cookiesOf } from './helpers/staff';
import { words } from './helpers/words';

const DUTCH = join(import.meta.dirname ?? __dirname, '../../docs/formats/locales');
const SIZES = [{ width: 390, height: 664 }, { width: 1280, height: 900 }];
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of (404|422)|frame is sandboxed/] });
test.describe.configure({ timeout: 240_000 });

let house: OwnHouse;
/** Of somebody who may edit texts. */
let cookies: Cookie[];

test.beforeAll(async ({ browser }) => {
  house = await OwnHouse.open({ PARTERRE_LOCALES: DUTCH });
  await house.start();
  cookies = await cookiesOf(browser, house, 'marketing');
});

test.afterAll(() => house.close());

const staff = (path: string) => `${house.url}/${LANGUAGE}/staff${path}`;

async function isClean(page: Page, name = page.url()): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect.soft(await violations(page), name).toEqual([]);
    expect.soft(await overflows(page), name).toEqual([]);
  }
}

test('lists, texts, samples and languages hinder nobody, and nor do their mistakes', async ({
  page,
}) => {
  await page.context().addCookies(cookies);
  const save = page.getByRole('button', { name: sees('staff-list-save') });
  // The list of texts shows the beginning of each, and cuts the rest.
  await page.goto(staff('/texts'));
  expect.soft(await violations(page), 'the list of texts').toEqual([]);
  for (const path of ['/texts/basket-empty-title', '/samples', '/languages']) {
    await page.goto(staff(path));
    await isClean(page);
  }
  await page.goto(staff('/lists/share-links'));
  await isClean(page);
  await page.goto(staff('/lists/share-links/new'));
  await page.locator('#key').fill('telegram');
  await page.locator('#name_es').fill('Telegram');
  await page.locator('#address').fill('http://t.me/share/url?url={url}&text={text}');
  await save.click();
  await expect(page.locator('#address-error')).toBeVisible();
  await isClean(page, 'a wrong address');
  await page.locator('#address').fill('https://t.me/share/url?url={url}&text={text}');
  await save.click();
  await expect(page.getByRole('heading', { name: 'Telegram' })).toBeVisible();
  await isClean(page, 'a list with a link');
  await page.goto(staff('/lists/customer-fields/new'));
  await page.locator('#key').fill('club');
  await page.locator('#name_es').fill('¿Es socio de un club?');
  await page.locator('#kind').selectOption('yes-no');
  await page.locator('#checkout_desktop').selectOption('shown');
  await isClean(page, 'a question');
  await save.click();
  await page.locator('li:has(input[value=club]) button[value=end]').click();
  await expect(page.getByText(sees('staff-list-nowhere'))).toBeVisible();
  await isClean(page, 'a question that is not asked');
});

test('a mail is seen with a draft, as wide as on a phone and on a desktop', async ({ page }) => {
  await page.context().addCookies(cookies);
  await page.goto(staff('/texts/mail-tickets-intro'));
  await page.locator('[name="text.de."]').fill('Nur zum Ansehen.');
  await page.locator('button[value=draft]').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await page.locator('summary', { hasText: sees('staff-samples-of-text') }).click();
  await page.getByRole('link', { name: sees('staff-sample-tickets'), exact: true }).click();
  await page.locator('.frames__choice a[lang=de]').click();
  await expect(page.locator('h1')).toHaveText(sees('staff-sample-tickets'));
  await expect(page.locator('iframe')).toHaveCount(2);
  for (const [at, width] of [[0, 390], [1, 704]]) {
    const frame = page.locator('iframe').nth(at);
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('body')).toContainText('Nur zum Ansehen.');
    expect(await frame.evaluate((it) => it.clientWidth)).toBe(width);
  }
  await isClean(page);
});

test('a draft is seen in all languages at once', async ({ page }) => {
  await page.context().addCookies(cookies);
  await page.goto(staff('/texts/basket-empty-title'));
  for (const [code, text] of [['de', 'Noch nichts darin'], ['nl', 'Nog niets erin']]) {
    await page.locator(`[name="text.${code}."]`).fill(text);
  }
  await page.locator('button[value=draft]').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await page.goto(staff('/in-all-languages?page=/basket'));
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
});

test('the shop in Dutch fits its pages', async ({ page }) => {
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
});

test('a language is switched off and on again, on every program of the house', async ({
  page, browser,
}) => {
  await page.context().addCookies(cookies);
  const other = await house.beside();
  const shop = await browser.newContext();
  const shopper = await shop.newPage();
  await page.goto(staff('/languages'));
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

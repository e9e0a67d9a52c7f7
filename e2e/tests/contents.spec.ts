// What is said and shown of a production, and how the shop looks: by the staff's pages alone, on
// a phone and on a desktop, and at once in the shop.

import type { Cookie } from '@playwright/test';
import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { cookiesOf } from './helpers/staff';
import { words } from './helpers/words';

const LANGUAGES = ['es', 'de', 'en', 'fr', 'it', 'ru'];
const SIZES = [{ width: 390, height: 664 }, { width: 1280, height: 900 }];
const KEY = 'carmen';
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of (403|404|422)/] });

/** A photograph of so many pixels, the left half of it dark. */
async function photograph(page: Page, width: number, height: number): Promise<Buffer> {
  const data = await page.evaluate(([wide, high]) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [wide, high];
    const paper = canvas.getContext('2d')!;
    paper.fillStyle = '#d8b060';
    paper.fillRect(0, 0, wide, high);
    paper.fillStyle = '#203050';
    paper.fillRect(0, 0, wide / 2, high);
    return canvas.toDataURL('image/jpeg', 0.8).split(',')[1];
  }, [width, height]);
  return Buffer.from(data, 'base64');
}

/** Nothing on the page hinders anybody, on a phone and on a desktop. */
async function isClean(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  }
}

let house: OwnHouse;
/** Of a marketing person. */
let cookies: Cookie[];

test.beforeAll(async ({ browser }) => {
  house = await OwnHouse.open();
  await house.start();
  cookies = await cookiesOf(browser, house, 'marketing');
});

test.afterAll(() => house.close());

test.describe.configure({ timeout: 240_000 });
test.beforeEach(({ context }) => context.addCookies(cookies));

test('a production gets its texts in six languages, its cast and its picture by page', async ({
  page, browser,
}) => {
  await page.goto(`${house.url}/${LANGUAGE}/staff/productions`);
  await isClean(page);
  await page.locator(`a[href$="/staff/productions/${KEY}"]`).click();
  await expect(page.locator('fieldset.desk-text__language')).toHaveCount(6);
  for (const language of LANGUAGES) {
    await page.locator(`[id="title.${language}"]`).fill(`Carmen ${language}`);
    await page.locator(`[id="team.${language}"]`).fill(`Carmen: Noa ${language}`);
    await page.locator(`[id="facts.${language}"]`).fill(`8+ ${language}; 45 min`);
    await page.locator(`[id="picture.${language}"]`).fill(`Picture ${language}`);
  }
  // What is wrong is said where it is, and what was typed stays.
  await page.locator('#minutes').fill('long');
  await page.locator('.desk-text__steps button:not([name], [formaction])').click();
  await expect(page.locator('.field__error')).toHaveCount(1);
  await expect(page.locator('[id="title.ru"]')).toHaveValue('Carmen ru');
  await isClean(page);
  await page.locator('#minutes').fill('170');
  await page.locator('.desk-text__steps button:not([name], [formaction])').click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-production'));

  await page.locator('#picture').setInputFiles({
    name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await photograph(page, 300, 300),
  });
  await page.locator('button[formaction$="/picture"]').click();
  await expect(page.locator('#picture-error')).toContainText('300');
  await page.locator('#picture').setInputFiles({
    name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await photograph(page, 1800, 1200),
  });
  await page.locator('button[formaction$="/picture"]').click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-landing-draft'));
  await page.locator('input[type=image]').click({ position: { x: 270, y: 20 } });
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-landing-draft'));
  await expect(page.locator('#focus-x')).toHaveValue('96');
  await isClean(page);
  await page.locator('.desk-text__steps button:not([name], [formaction])').click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-production'));

  const shop = await browser.newContext();
  const shopper = await shop.newPage();
  for (const language of LANGUAGES) {
    await shopper.setViewportSize(SIZES[0]);
    await shopper.goto(`${house.url}/${language}/productions/${KEY}`);
    await expect(shopper.locator('h1')).toHaveText(`Carmen ${language}`);
    for (const size of SIZES) {
      await shopper.setViewportSize(size);
      await expect(shopper.getByText(`Noa ${language}`)).toBeVisible();
      const poster = shopper.getByRole('img', { name: `Picture ${language}` });
      await expect.poll(() => poster.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
      expect(await poster.evaluate((it: HTMLImageElement) => it.currentSrc)).toContain('/pictures/carmen.');
      expect(await overflows(shopper)).toEqual([]);
    }
  }
  await shop.close();
});

test('the house\u2019s own colours and logo are chosen, seen beforehand, shown, and taken back', async ({
  page, browser,
}) => {
  await page.goto(`${house.url}/${LANGUAGE}/staff/look`);
  await isClean(page);
  await page.locator('#light_paper').fill('#ffffff');
  await page.locator('#light_ink').fill('#d0d0d0');
  await page.locator('#light_accent').fill('#12408c');
  await page.locator('#dark_accent').fill('#9ab8f0');
  await page.locator('#radius').fill('12');
  await page.locator('button[value=publish]').click();
  await expect(page.locator('[role=alert]')).toContainText('4');
  await page.locator('#light_ink').fill('#101418');
  await page.locator('button[value=preview]').click();
  const sample = page.locator('.look-sample').first();
  await expect(sample).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(sample.locator('.button').first()).toHaveCSS('background-color', 'rgb(18, 64, 140)');
  await page.locator('button[value=publish]').click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-look'));
  await page.locator('#logo').setInputFiles({
    name: 'logo.jpg', mimeType: 'image/jpeg', buffer: await photograph(page, 600, 150),
  });
  await page.locator('button[name=upload][value=logo]').click();
  await expect(page.locator('.notice--warning')).toHaveText(sees('staff-look-unpublished'));
  await isClean(page);
  await page.locator('button[value=publish]').click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-look'));

  for (const [scheme, paper] of [['light', 'rgb(255, 255, 255)'], ['dark', 'rgb(23, 18, 16)']] as const) {
    const shop = await browser.newContext({ colorScheme: scheme });
    const shopper = await shop.newPage();
    await shopper.goto(`${house.url}/${LANGUAGE}`);
    await expect(shopper.locator('html')).toHaveCSS('background-color', paper);
    await expect(shopper.locator('.header__logo img')).toBeVisible();
    await isClean(shopper);
    await shopper.goto(`${house.url}/${LANGUAGE}/productions/${KEY}`);
    await shopper.locator('.performances__action').first().click();
    await expect(shopper.locator('.plan svg').first()).toBeVisible();
    expect(await violations(shopper)).toEqual([]);
    await shop.close();
  }
  await page.locator('form[action$="/look/back"] button').last().click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-look'));
  await expect(page.locator('#light_accent')).toHaveValue('#951b2b');
});

test('a message stands at the top of every page, also above a phone\u2019s plan', async ({ page, browser }) => {
  await page.goto(`${house.url}/${LANGUAGE}/staff/announcement`);
  await isClean(page);
  await page.locator('#text-de').fill('Nur auf Deutsch');
  await page.locator('button[value=publish]').click();
  await expect(page.locator('[role=alert]')).toHaveText(sees('staff-announcement-wrong-own'));
  await expect(page.locator('#text-de')).toHaveValue('Nur auf Deutsch');
  await page.locator('#text-es').fill('Hoy empezamos a las **20.30**. [Más](/es/terms)');
  await page.locator('button[value=publish]').click();
  await page.locator('#anyway').check();
  await page.locator('button[value=publish]').click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-announcement'));

  const shop = await browser.newContext({ viewport: SIZES[0] });
  const shopper = await shop.newPage();
  const message = shopper.locator('.notice--warning');
  for (const [path, text] of [['/es', 'Hoy empezamos a las 20.30. Más'], ['/de/basket', 'Nur auf Deutsch'], ['/fr', 'Hoy empezamos a las 20.30. Más']]) {
    await shopper.goto(`${house.url}${path}`);
    await expect(message).toHaveText(text);
    await isClean(shopper);
  }
  await shopper.setViewportSize(SIZES[0]);
  await shopper.goto(`${house.url}/es/productions/${KEY}`);
  await shopper.locator('.performances__action').first().click();
  await expect(message).toBeVisible();
  const plan = (await shopper.locator('.plan svg').first().boundingBox())!;
  expect(plan.height / SIZES[0].height, 'the plan keeps half of the screen').toBeGreaterThan(0.5);
  expect(await violations(shopper)).toEqual([]);
  await page.locator('button[value=take-down]').click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-announcement-down'));
  await shopper.reload();
  await expect(message).toHaveCount(0);
  await shop.close();
});

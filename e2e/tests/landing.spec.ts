// A page of the house's own: made by the staff's pages alone, seen by a shopper in two languages,
// found by its former address.

import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const SIZES = [{ width: 390, height: 664 }, { width: 1280, height: 900 }];
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of (404|422)/] });

/** A photograph of so many pixels. */
async function photograph(page: Page, width: number, height: number): Promise<Buffer> {
  const data = await page.evaluate(([wide, high]) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [wide, high];
    const paper = canvas.getContext('2d')!;
    paper.fillStyle = '#d8b060';
    paper.fillRect(0, 0, wide, high);
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

/** Some languages lack the page: that is asked about before anybody sees it. */
async function publish(page: Page): Promise<void> {
  await page.locator('button[value=publish]').click();
  await page.locator('#anyway').check();
  await page.locator('button[value=publish]').click();
}

test('a page of the house\u2019s own is made by page, seen in two languages, and found when renamed', async ({
  page, browser,
}) => {
  test.setTimeout(240_000);
  const house = await OwnHouse.open();
  await house.start();
  try {
    await signedInAt(page, house, 'marketing');
    await page.goto(`${house.url}/${LANGUAGE}/staff/pages`);
    await isClean(page);
    await page.getByRole('link', { name: sees('staff-landing-new') }).click();
    await page.locator('#address').fill('verano');
    await page.locator('[id="title.es"]').fill('Verano en la ópera');
    await page.locator('[id="title.de"]').fill('Sommer in der Oper');
    await page.locator('[id="short.de"]').fill('Sommer');
    await page.locator('[id="text.es"]').fill('Doce **noches** al aire libre.\n\n- Carmen\n- Rusalka');
    await page.locator('[id="text.de"]').fill('Zwölf **Abende** unter freiem Himmel.');
    await page.locator('[id="button.es"]').fill('Ver los abonos');
    await page.locator('[id="picture.es"]').fill('Una plaza al anochecer');
    await page.locator('#production-1').selectOption('rusalka');
    await page.locator('#production-2').selectOption('carmen');
    await page.locator('#link').fill('javascript:alert(1)');
    await page.locator('input[name=in_menu]').check();
    await page.locator('input[name=in_footer]').check();
    // What can't be published at all comes before what is asked.
    await page.locator('button[value=publish]').click();
    await expect(page.locator('#link-error')).toHaveText(sees('staff-landing-wrong-link'));
    await expect(page.locator('[id="title.de"]')).toHaveValue('Sommer in der Oper');
    await isClean(page);
    await page.locator('#link').fill(`${house.url}/es/offers`);
    await page.locator('button[value=draft]').click();
    await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-landing-draft'));
    await page.locator('#picture').setInputFiles({
      name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await photograph(page, 1800, 1200),
    });
    await page.locator('button[formaction$="/picture"]').click();
    await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-landing-draft'));
    await isClean(page);
    await page.getByRole('link', { name: sees('staff-landing-see-draft') }).click();
    await expect(page.locator('.notice--warning')).toContainText(sees('staff-landing-preview'));
    await isClean(page);
    await page.goBack();

    const shop = await browser.newContext();
    const shopper = await shop.newPage();
    const answer = await shopper.goto(`${house.url}/es/pages/verano`);
    expect(answer?.status(), 'a draft is for staff alone').toBe(404);
    await publish(page);
    await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-landing'));

    await shopper.goto(`${house.url}/de`);
    await isClean(shopper);
    await shopper.locator('.header__nav').getByRole('link', { name: 'Sommer' }).click();
    await expect(shopper.locator('h1')).toHaveText('Sommer in der Oper');
    await expect(shopper.locator('.text strong')).toHaveText('Abende');
    await expect(shopper.locator('.card__title')).toHaveText(['Rusalka', 'Carmen']);
    const picture = shopper.getByRole('img', { name: 'Una plaza al anochecer' });
    await expect(picture).toHaveAttribute('lang', 'es');
    await expect.poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1200);
    await isClean(shopper);
    await shopper.getByRole('link', { name: 'Ver los abonos' }).click();
    await expect(shopper).toHaveURL(`${house.url}/de/offers`);
    await shopper.goto(`${house.url}/es/pages/verano`);
    await expect(shopper.locator('.text li')).toHaveText(['Carmen', 'Rusalka']);
    await isClean(shopper);

    await page.locator('#address').fill('festival');
    await publish(page);
    await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-landing'));
    await shopper.goto(`${house.url}/de/pages/verano`);
    await expect(shopper).toHaveURL(`${house.url}/de/pages/festival`);
    await shop.close();
  } finally {
    await house.close();
  }
});

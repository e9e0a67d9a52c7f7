// Lists by page: a link for sharing is refused in words beside its field and then added; a
// question is written, ended and brought back.

import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const SIZES = [{ width: 390, height: 664 }, { width: 1280, height: 900 }];
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of 422/] });

async function isClean(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  }
}

const isSaved = (page: Page) =>
  expect(page.locator('.notice--good')).toHaveText(sees('staff-done-list'));

test('lists of the house are edited by page', async ({ page }) => {
  test.setTimeout(180_000);
  const house = await OwnHouse.open();
  await house.start();
  try {
    await signedInAt(page, house, 'marketing');
    await page.goto(`${house.url}/${LANGUAGE}/staff`);
    await page.getByRole('link', { name: sees('staff-list-links') }).click();
    await isClean(page);
    await page.getByRole('link', { name: sees('staff-list-add-link') }).click();
    await page.locator('#key').fill('telegram');
    await page.locator('#name_es').fill('Telegram');
    await page.locator('#address').fill('http://t.me/share/url?url={url}&text={text}');
    await page.getByRole('button', { name: sees('staff-list-save') }).click();
    await expect(page.locator('#address-error')).toHaveText(sees('staff-list-wrong-scheme'));
    await expect(page.locator('#name_es'), 'what was typed stays').toHaveValue('Telegram');
    await isClean(page);
    await page.locator('#address').fill('https://t.me/share/url?url={url}&text={text}');
    await page.getByRole('button', { name: sees('staff-list-save') }).click();
    await isSaved(page);
    await expect(page.getByRole('heading', { name: 'Telegram' })).toBeVisible();
    await isClean(page);

    await page.goto(`${house.url}/${LANGUAGE}/staff/lists/customer-fields`);
    await page.getByRole('link', { name: sees('staff-list-add-field') }).click();
    await page.locator('#key').fill('club');
    await page.locator('#name_es').fill('¿Es socio de un club?');
    await page.locator('#kind').selectOption('yes-no');
    await page.locator('#checkout_desktop').selectOption('shown');
    await isClean(page);
    await page.getByRole('button', { name: sees('staff-list-save') }).click();
    await isSaved(page);
    await page.locator('li:has(input[value=club]) button[value=end]').click();
    await isSaved(page);
    await expect(page.getByText(sees('staff-list-nowhere'))).toBeVisible();
    await isClean(page);
    await page.locator('form[action$="/back"] button').first().click();
    await isSaved(page);
    await expect(page.getByText(sees('staff-list-nowhere'))).toHaveCount(0);
  } finally {
    await house.close();
  }
});

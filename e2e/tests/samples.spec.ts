// What the house sends and prints, seen by staff before they publish its texts.

import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const SIZES = [{ width: 390, height: 664 }, { width: 1280, height: 900 }];
const sees = (id: string) => words(LANGUAGE, id);

async function isClean(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  }
}

test('a mail is seen with a draft, in two widths, and sent to whoever looks', async ({ page }) => {
  test.setTimeout(240_000);
  const house = await OwnHouse.open();
  await house.start();
  try {
    await signedInAt(page, house, 'marketing');
    const staff = `${house.url}/${LANGUAGE}/staff`;
    await page.goto(`${staff}/texts/mail-tickets-intro`);
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
    await page.getByRole('button', { name: sees('staff-samples-send') }).click();
    await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-sample'));

    await page.goto(`${staff}/samples`);
    await isClean(page);
    const ticket = page.locator('a[href*="/papers/ticket/sample.pdf"]').first();
    const pdf = await page.request.get(`${house.url}${await ticket.getAttribute('href')}`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  } finally {
    await house.close();
  }
});

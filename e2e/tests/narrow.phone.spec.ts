// However many seats are chosen and however long names are, the page stays as wide as the screen.

import { type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { planLives } from './helpers/plan';

const CARMEN = 'carmen-2027-01-17-1800';
const card = (page: Page) => page.locator('.seat-card');

/** With keys, which bring each seat into sight by themselves. */
async function chooseTen(page: Page): Promise<void> {
  await page.locator('.plan__seats [tabindex="0"]').focus();
  for (let step = 0; step < 120; step += 1) {
    const focused = page.locator('.plan__seats [tabindex="0"]');
    if (await focused.getAttribute('aria-disabled') === 'false'
      && await focused.getAttribute('aria-selected') === 'false') {
      await page.keyboard.press('Enter');
    }
    if (await page.locator('.chip').count() === 10) return;
    await page.keyboard.press(step % 24 === 23 ? 'ArrowDown' : step % 48 < 24 ? 'ArrowRight' : 'ArrowLeft');
  }
  await expect(page.locator('.chip')).toHaveCount(10);
}

for (const language of ['de', 'ru']) {
  for (const [width, height] of language === 'de' ? [[390, 664], [320, 568]] : [[320, 568]]) {
    test(`ten chosen seats fit a screen of ${width} pixels (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${language}/performances/${CARMEN}`);
      await planLives(page);
      await chooseTen(page);
      const isWithin = async () => {
        const { wide, button } = await page.evaluate(() => {
          const { left, right, top, bottom } =
            document.querySelector('.selection-bar > [data-press=hold]')!.getBoundingClientRect();
          return { wide: document.documentElement.scrollWidth, button: { left, right, top, bottom } };
        });
        expect(wide).toBeLessThanOrEqual(width);
        expect(button.left).toBeGreaterThanOrEqual(0);
        expect(button.right).toBeLessThanOrEqual(width);
        expect(button.top).toBeGreaterThanOrEqual(0);
        expect(button.bottom).toBeLessThanOrEqual(height);
      };
      // With the card of the last seat, and without any.
      await expect(card(page)).toBeVisible();
      await isWithin();
      await page.keyboard.press('Escape');
      await expect(card(page)).toBeHidden();
      await page.locator('.selection-bar > [data-press=hold]').scrollIntoViewIfNeeded();
      await isWithin();
      const text = await page.locator('.selection-bar__count').innerText();
      expect(text).toContain('10');
    });
  }
}

/** A small phone; 1280 × 1024 at 400 %; a phone that lies. */
const SMALL = [[320, 568], [320, 256], [568, 320]];

for (const [width, height] of SMALL) {
  test(`at ${width} × ${height} the list of ticket types is whole, whatever its names`,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/de/performances/carmen-2027-01-21-2000');
      await planLives(page);
      const types = page.locator('.products__types');
      await types.evaluate((list: HTMLSelectElement) => {
        list.options[0].textContent = 'Ermäßigt für Schülerinnen, Schüler und Studierende bis 30 Jahre';
        list.selectedIndex = 0;
      });
      const box = (await types.boundingBox())!;
      const legend = (await page.locator('.performance__legend').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(legend.x);
      expect(box.x + box.width).toBeLessThanOrEqual(Math.min(width, legend.x + legend.width));
    });
}

test('the list of seats has one seat a line at 320 pixels and at 400 %, and all of it fits', async ({
  page,
}) => {
  for (const [width, height] of SMALL.slice(0, 2)) {
    await page.setViewportSize({ width, height });
    for (const language of ['de', 'ru']) {
      for (const open of [0, 1, 2]) {
        const address = `/${language}/performances/${CARMEN}/seats?open=${open}`;
        await page.goto(address);
        expect.soft(await overflows(page), address).toEqual([]);
        const seat = (await page.locator('.seat-list__seat').first().boundingBox())!;
        expect.soft(seat.width, address).toBeGreaterThan(width / 2);
      }
    }
  }
});

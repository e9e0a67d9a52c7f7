// Nothing serious or critical by axe on any page in any language; nothing lost at 320 px and at
// 400 % zoom; dark as well as light. One visit of each page for all of it: whole in English, then
// its colours in the dark; in other languages what words can change.

import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import {
  OPERA, STUDIO, everyPage, languages, expectServed, visit,
} from './helpers/every-page';
import { clickSeats, freeTogether, openPlan, pressSeat } from './helpers/plan';

test.describe.configure({ mode: 'parallel', timeout: 240_000 });
test.use({ provoked: [/status of (404|422)/] });

const DESKTOP = { width: 1280, height: 900 };
/** 1280 × 1024 at 400 % is 320 × 256; a small phone is as wide and higher. */
const NARROW = { '320 px': { width: 320, height: 700 }, '400 %': { width: 320, height: 256 } };

const tooWide = (page: Page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const widest = [...document.querySelectorAll('main *, header *, footer *')]
    .filter((it) => it.getBoundingClientRect().right > clientWidth + 1).slice(0, 4)
    .map((it) => `${it.localName}.${it.getAttribute('class')}`);
  return `${scrollWidth} > ${clientWidth}: ${widest.join(' ')}`;
});

for (const language of languages) {
  test(`in ${language} axe finds nothing serious, and no page scrolls sideways at 320 px or 400 %`,
    async ({ page, request }) => {
      await expectServed(request, language);
      for (const visited of await everyPage(page, language)) {
        await page.setViewportSize(DESKTOP);
        await visit(page, visited);
        const part = language === LANGUAGE ? 'whole' : 'words';
        expect.soft(await violations(page, part), visited.name).toEqual([]);
        if (part === 'whole') {
          await page.emulateMedia({ colorScheme: 'dark' });
          expect.soft(await violations(page, 'colours'), `${visited.name}, dark`).toEqual([]);
          await page.emulateMedia({ colorScheme: 'light' });
        }
        for (const [name, size] of Object.entries(NARROW)) {
          await page.setViewportSize(size);
          expect.soft(await tooWide(page), `${visited.name} at ${name}`).toBe('');
        }
      }
    });
}

test('at 400 % zoom every step of a purchase can be taken', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const can = (target: string) => page.locator(target).first().click({ trial: true });
  await page.goto(`/${LANGUAGE}`);
  await can('.season__next .button');
  await can('.card__link');
  await page.goto(`/${LANGUAGE}/productions/carmen`);
  await can('.performances__action');
  await openPlan(page, `/${LANGUAGE}/performances/${STUDIO}`);
  for (const target of [
    '.plan__zoom button', '.plan__switch button', '#best-count',
    'form:has(#best-count) button[type=submit]', '.performance__ways a',
  ]) await can(target);
  const hold = page.locator('.selection-bar > [data-press=hold]');
  await hold.scrollIntoViewIfNeeded();
  await expect(hold).toBeInViewport({ ratio: 1 });
  await page.locator('form:has(#best-count) button[type=submit]').click();
  await expect(page.locator('.basket-badge__count')).toHaveText('2');
  await page.goto(`/${LANGUAGE}/basket`);
  await can('.countdown button');
  await can('.basket__seat button[formaction$="/remove"]');
  await page.locator('.basket__aside .button--large').click();
  for (const target of ['#given_name', '#email', '#terms', '.checkout__pay button']) {
    await can(target);
  }
});

test('the plan of the opera house, a seat\'s card and a choice are sound to axe', async ({
  page,
}) => {
  await openPlan(page, `/${LANGUAGE}/performances/${OPERA}`);
  expect(await violations(page)).toEqual([]);
  const [first, second] = await freeTogether(page, 2, 1);
  await clickSeats(page, [first]);
  await pressSeat(page, second);
  await expect(page.locator('.seat-card')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

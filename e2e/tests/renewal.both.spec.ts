// A subscription goes on in the next season: its holder is asked, wants another seat, and renews.

import { ask, codeButton, codeField, newAddress, subjects } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { both, press } from './helpers/both';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { FLEXIBLE, addNextSeason, renew } from './helpers/next-season';
import { OwnHouse, violations } from './helpers/program';
import { FIRST, OFFER } from './helpers/series';

test.use({ provoked: [/status of 422/] });

/** Series D, paid: its buyer is signed in afterwards. */
async function subscribe(page: Page, house: OwnHouse, language: string, email: string) {
  const form = { count: '1', zone: '', offer: OFFER };
  await buyByForms(page.request, language, 'pay', { slug: FIRST, form, email, house: house.url });
  await page.goto(`${house.url}/${language}/sign-in`);
  await ask(page, email, press);
  await typeCode(page, house, email);
  await expect(page.locator('.my-ticket').first()).toBeVisible();
}

/** The house may have written of the renewal meanwhile. */
async function typeCode(page: Page, house: OwnHouse, email: string) {
  const code = async () =>
    (await subjects(email, house.data)).map((it) => /\d{4} \d{4}/.exec(it)?.[0]).findLast(Boolean);
  await expect.poll(code).toBeTruthy();
  await codeField(page).fill((await code()) ?? '');
  await press(codeButton(page));
}

/** Other answers are folded away once there is one. */
async function changeAnswer(page: Page) {
  await page.locator('details:has(button[name=answer]) > summary').click();
}

for (const { of: language, tag } of both(['ru'], ['it'])) {
  test(`a subscription is renewed with another seat (${language})`, { tag }, async ({ page }) => {
    test.setTimeout(180_000);
    const house = await OwnHouse.open();
    await addNextSeason(house);
    await house.start();
    try {
      const email = newAddress();
      await subscribe(page, house, language, email);
      await renew(house, '2026-11-20');
      await expect.poll(async () => (await subjects(email, house.data)).length).toBe(3);

      await page.goto(`${house.url}/${language}/account`);
      await press(page.locator('.account__renewals a'));
      await expect(page.locator('.renewal')).toHaveCount(1);
      expect(await axe(page)).toEqual([]);
      const before = await page.locator('.renewal__seat strong').innerText();
      await press(page.locator('.renewal a[href$="/plan"]'));
      const onPlan = page.locator('.window a').first();
      await expect(onPlan).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await press(onPlan);
      await expect(page.locator('form[method=post] input[name=seat]')).toHaveCount(1);
      expect(await axe(page)).toEqual([]);
      await press(page.locator('main a[href$="/seat"]'));
      const seats = page.locator('input[name=seat]:not([disabled])');
      await expect(seats.first()).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await seats.first().check();
      await press(page.locator('form[method=post] button[type=submit]').last());
      await expect(page.locator('.notice--good').first()).toBeVisible();
      await expect(page.locator('.renewal__list li')).toHaveCount(1);

      // A wrong IBAN is told beside its field, and nothing that was typed is lost.
      await page.locator('input[name=payment][value=debit]').check();
      await page.locator('input[name=iban]').fill('ES91 2100 0418 4502 0005 1333');
      await page.locator('input[name=account_holder]').fill('Ana Ruiz');
      await press(page.locator('button[value=confirmed]'));
      await expect(page.locator('.field__error')).toBeVisible();
      await expect(page.locator('input[name=account_holder]')).toHaveValue('Ana Ruiz');
      expect(await axe(page)).toEqual([]);
      await page.locator('input[name=iban]').fill('ES91 2100 0418 4502 0005 1332');
      await press(page.locator('button[value=confirmed]'));
      await expect(page.locator('.notice--good').first()).toBeVisible();

      await house.stop();
      await house.start('2026-12-11');
      await renew(house, '2026-12-11');
      await page.goto(`${house.url}/${language}/account/renewals`);
      if (page.url().includes('/sign-in')) {
        await ask(page, email, press);
        await typeCode(page, house, email);
      }
      await expect(page.locator('.renewal__seat strong')).not.toHaveText(before);
      await press(page.locator('.renewal a[href*="/orders/"]'));
      await expect(page.locator('.order__item')).toHaveCount(1);
      expect(await violations(house.data)).toEqual([]);
    } finally {
      await house.close();
    }
  });

  test(`a subscription becomes a flexible one (${language})`, { tag }, async ({ page }) => {
    test.setTimeout(180_000);
    const house = await OwnHouse.open();
    await addNextSeason(house);
    await house.start();
    try {
      const email = newAddress();
      await subscribe(page, house, language, email);
      await renew(house, '2026-11-20');
      await page.goto(`${house.url}/${language}/account/renewals`);
      expect(await axe(page)).toEqual([]);
      await press(page.locator('button[name=flexible]'));
      await expect(page.locator('.notice--good').first()).toBeVisible();
      // It is the answer now; the others can still be given.
      await expect(page.locator('button[name=flexible]')).toHaveCount(0);
      await expect(page.locator('.renewal__state')).toContainText('Libre 2027/28');
      await changeAnswer(page);
      await press(page.locator('button[value=declined]'));
      await changeAnswer(page);
      await press(page.locator('button[name=flexible]'));
      await expect(page.locator('button[name=flexible]')).toHaveCount(0);
      expect(await axe(page)).toEqual([]);

      const report = await renew(house, '2026-12-11');
      expect([report.renewed, report.ended.flexible]).toEqual([0, 1]);
      await house.stop();
      await house.start('2026-12-11');
      await page.goto(`${house.url}/${language}/account/renewals`);
      if (page.url().includes('/sign-in')) {
        await ask(page, email, press);
        await typeCode(page, house, email);
      }
      expect(await axe(page)).toEqual([]);
      await press(page.locator(`.renewal a[href$="/offers/${FLEXIBLE}"]`));
      await expect(page.locator('h1')).toHaveText('Libre 2027/28');
      expect(await violations(house.data)).toEqual([]);
    } finally {
      await house.close();
    }
  });

  if (tag !== '@phone') continue;
  const title = `a subscription is renewed as it is in three taps, or given up (${language})`;
  test(title, { tag }, async ({ page }) => {
    test.setTimeout(180_000);
    const house = await OwnHouse.open();
    await addNextSeason(house);
    await house.start();
    try {
      const email = newAddress();
      await subscribe(page, house, language, email);
      await renew(house, '2026-11-20');
      await page.goto(`${house.url}/${language}/account`);
      let taps = 0;
      const tap = async (name: string) => {
        taps += 1;
        await press(page.locator(name).first());
      };
      await tap('.account__renewals a');
      await tap('button[value=confirmed]');
      await expect(page.locator('.notice--good').first()).toBeVisible();
      expect(taps).toBeLessThanOrEqual(3);
      await changeAnswer(page);
      await tap('button[value=declined]');
      await expect(page.locator('.notice--good').first()).toBeVisible();
      const report = await renew(house, '2026-12-11');
      expect(report.renewed).toBe(0);
      expect((await renew(house, '2026-12-11', '--dry-run')).renewed).toBe(0);
    } finally {
      await house.close();
    }
  });
}

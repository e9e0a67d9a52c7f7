// A subscriber gives one performance of the season back for credit, in full.

import { newAddress, signInBuyerByForms } from './helpers/account';
import { both, press } from './helpers/both';
import { order as buyByForms } from './helpers/every-page';
import { expect, test } from './helpers/fixtures';
import { scan } from './helpers/program';
import { FIRST, OFFER } from './helpers/series';

for (const { of: language, tag } of both(['es'], ['de'])) {
  test(`one performance of a series is given back for credit (${language})`, { tag }, async ({
    page,
  }) => {
    const email = newAddress();
    const form = { count: '1', zone: '', offer: OFFER };
    const order = await buyByForms(page.request, language, 'pay', { slug: FIRST, form, email });
    await signInBuyerByForms(page, language, email);

    await page.goto(order);
    await expect(page.locator('.order__item')).toHaveCount(1);
    await press(page.locator('.order__item summary'));
    const tickets = page.locator('.ticket');
    const count = await tickets.count();
    const number = (await page.locator('.ticket__number').first().innerText()).replace(/\s/g, '');
    await press(page.locator('.ticket__actions a[href$="/give-back"]').first());
    await expect(page.locator('.order__steps li')).toHaveCount(3);
    await press(page.locator('form[action$="/give-back"] button'));
    await expect(page.locator('.notice--good').first()).toBeVisible();
    await page.goto(`/${language}/account/credit`);
    await expect(page.locator('.statement tbody tr')).toHaveCount(1);
    await page.goto(order);
    await press(page.locator('.order__item summary'));
    await expect(tickets).toHaveCount(count - 1);
    expect((await scan(number, FIRST)).reason).not.toBe('valid');
  });
}

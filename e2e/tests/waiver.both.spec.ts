// A subscriber gives one performance of the season back for credit, in full.

import { newAddress, signInAsBuyer } from './helpers/account';
import { both, press } from './helpers/both';
import { expect, test } from './helpers/fixtures';
import { freeTogether, planLives } from './helpers/plan';
import { scan } from './helpers/program';
import { FIRST, FREE_FOR_BOTH, OFFER } from './helpers/series';
import { choose, fillCheckout, orderButton } from './helpers/shopper';

for (const [index, { of: language, tag }] of both(['en', 'es'], ['de', 'fr']).entries()) {
  test(`one performance of a series is given back for credit (${language})`, { tag }, async ({
    page,
  }) => {
    await page.goto(`/${language}/performances/${FIRST}?offer=${OFFER}`);
    await planLives(page);
    const [seat = 0] = await freeTogether(page, 1, 60 + 7 * index, FREE_FOR_BOTH);
    const form = { section: '0', seat: String(seat), offer: OFFER };
    const held = await page.request.post(`/${language}/performances/${FIRST}/hold`, { form });
    expect(held.url()).toContain('/basket');
    const email = newAddress();
    await page.goto(`/${language}/checkout`);
    await fillCheckout(page, email);
    await press(orderButton(page));
    await choose(page, 'pay', press);
    await expect(page.locator('.order__item')).toHaveCount(1);
    const order = page.url();
    await signInAsBuyer(page, language, email, press);
    await expect(page.locator('.my-ticket').first()).toBeVisible();

    await page.goto(order);
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

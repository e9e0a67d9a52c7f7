// The waiting list: everything is sold out, two seats come back, and who waits buys them.

import { newAddress, texts } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { both, press } from './helpers/both';
import { edit } from './helpers/database.mjs';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { OwnHouse, run } from './helpers/program';
import { choose, fillCheckout, orderButton } from './helpers/shopper';

test.use({ provoked: [/status of 422/] });

const SLUG = 'carmen-2027-01-21-2000';

/** All seats that are free are blocked. */
const SOLD_OUT = `insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id,
  owned_at_ms) select p.id, s.ordinal, p.venue_id, 'block', 'e2e', 0 from performances p
  join seats s on s.venue_id = p.venue_id where p.slug = '${SLUG}' on conflict do nothing`;

/** What is in the basket, paid: ends on the order's page. */
async function pay(page: Page, house: OwnHouse, language: string, email: string): Promise<void> {
  await page.goto(`${house.url}/${language}/checkout`);
  await fillCheckout(page, email);
  await press(orderButton(page));
  await choose(page, 'pay', press);
  await expect(page.locator('.ticket')).toHaveCount(2);
}

/** The link of the newest mail to an address. */
async function link(email: string, house: OwnHouse, mails: number): Promise<string> {
  await expect.poll(async () => (await texts(email, house.data)).length).toBe(mails);
  const text = (await texts(email, house.data)).at(-1) ?? '';
  return /\/[a-z]{2}\/waiting\/[0-9a-f]+/.exec(text)?.[0] ?? '';
}

for (const { of: language, tag } of both(['de'], ['fr'])) {
  test(`from the waiting list to the ticket (${language})`, { tag }, async ({ page, browser }) => {
    test.setTimeout(180_000);
    const house = await OwnHouse.open();
    await house.start();
    try {
      const at = (path: string) => `${house.url}/${language}${path}`;
      const first = await (await browser.newContext()).newPage();
      const two = { slug: SLUG, form: { count: '2', zone: '' }, house: house.url };
      const order = await buyByForms(first.request, language, 'pay', two);
      await first.goto(`${house.url}${order}`);
      await expect(first.locator('.ticket')).toHaveCount(2);
      const code = (await first.locator('.order__code').first().innerText()).trim();
      await first.context().close();
      await house.stop();
      await edit(house.data, SOLD_OUT);
      await house.start();

      await page.goto(at(`/performances/${SLUG}`));
      await press(page.locator('a[href$="/waiting-list"]').first());
      expect(await axe(page)).toEqual([]);
      const send = page.locator('form[action$="/waiting-list"] button');
      await page.locator('#email').fill('no address');
      await press(send);
      await expect(page.locator('.field__error')).toBeVisible();
      expect(await axe(page)).toEqual([]);
      const email = newAddress();
      await page.locator('#email').fill(email);
      await press(send);
      await expect(page.locator('.notice--good').first()).toContainText(email);
      await page.goto(`${house.url}${await link(email, house, 1)}`);
      expect(await axe(page)).toEqual([]);
      await press(page.locator('form[action$="/confirm"] button'));
      await expect(page.locator('.notice--good').first()).toBeVisible();

      const refund = await run([
        'refund', code, '--data', house.data, '--today', '2026-11-20', '--reason', 'ill',
      ]);
      expect(refund.code, refund.out).toBe(0);
      await page.goto(`${house.url}${await link(email, house, 2)}`);
      await expect(page.locator('.order li')).toHaveCount(2);
      expect(await axe(page)).toEqual([]);
      await press(page.locator('.order__actions form:not([action$="/leave"]) button'));
      await expect(page).toHaveURL(/\/basket/);
      await pay(page, house, language, email);
    } finally {
      await house.close();
    }
  });
}

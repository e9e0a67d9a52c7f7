// A holder exchanges a ticket for another date: for a dearer seat the difference is paid, for a
// cheaper one nothing goes back.

import { newAddress, signInBuyerByForms, signOut } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { both, press } from './helpers/both';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { freeTogether, holdFree, planLives } from './helpers/plan';
import { run, scan, sharedData } from './helpers/program';
import { choose, orderButton } from './helpers/shopper';

const FROM = 'romeo-and-juliet-2027-03-28-1800';
const TO = 'romeo-and-juliet-2027-03-30-2000';
/** Price zones. */
const DEAR = '1';
const CHEAP = '3';
const seatsOf = (zone: string) => `.seat--z${zone}`;

const EXCHANGED: Record<string, string> = {
  it: 'Ha cambiato un biglietto di questo ordine con uno per un’altra data. Il codice di questo biglietto non è più accettato all’ingresso.',
  ru: 'Вы обменяли билет из этого заказа на другую дату. Пройти по коду этого билета больше нельзя.',
};

const numberOf = async (page: Page): Promise<string> =>
  (await page.locator('.ticket__number').first().innerText()).replace(/\s/g, '');

/** A new reader with one ticket, signed in, on the order's page. Gives the ticket's code. */
async function withTicket(page: Page, language: string, zone: string): Promise<string> {
  const email = newAddress();
  const wish = { slug: FROM, form: { count: '1', zone }, email };
  const bought = await buyByForms(page.request, language, 'pay', wish);
  await signInBuyerByForms(page, language, email);
  await page.goto(bought);
  await expect(page.locator('.ticket')).toHaveCount(1);
  return numberOf(page);
}

/** From the opened ticket to the checkout of the new seat. */
async function exchange(page: Page, language: string, zone: string): Promise<void> {
  await press(page.locator('.ticket__actions a[href$="/exchange"]'));
  await expect(page.locator('.order__steps li')).toHaveCount(4);
  await press(page.locator(`button[name=performance][value="${TO}"]`));
  await holdFree(page, language, TO, seatsOf(zone));
  await page.goto(`/${language}/basket`);
  await expect(page.locator('form[action$="/stop-exchange"]')).toBeVisible();
  await page.goto(`/${language}/checkout`);
  expect(await axe(page)).toEqual([]);
  await expect(page.locator('input[name=exchange]')).toHaveCount(1);
  await page.locator('#terms').check();
  await press(orderButton(page));
}

for (const { of: language, tag } of both(['it'], ['ru'])) {
  test(`a ticket is exchanged for a dearer seat (${language})`, { tag }, async ({ page }) => {
    const former = await withTicket(page, language, CHEAP);
    const order = page.url();
    await exchange(page, language, DEAR);
    await choose(page, 'pay', press);
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
    // What the ticket costs, and what was paid beside the former one.
    await expect(page.locator('.sum__line--total')).toHaveCount(2);
    expect((await scan(await numberOf(page), TO)).reason).toBe('valid');
    expect((await scan(former, FROM)).reason).not.toBe('valid');
    await page.goto(order);
    await expect(page.locator('.ticket')).toHaveCount(0);
    // Not that the house took something back, nor credit that has paid for the other ticket.
    await expect(page.locator('.order .notice').first()).toHaveText(EXCHANGED[language]!);
  });

  test(`a ticket is exchanged for a cheaper seat (${language})`, { tag }, async ({ page }) => {
    const former = await withTicket(page, language, DEAR);
    await exchange(page, language, CHEAP);
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
    expect((await scan(former, FROM)).reason).not.toBe('valid');
    await page.goto(`/${language}/account`);
    await expect(page.locator('.my-season__credit')).toHaveCount(0);
  });
}

test('whoever signs out leaves no exchange behind', { tag: '@phone' }, async ({ page }) => {
  await withTicket(page, 'en', CHEAP);
  await press(page.locator('.ticket__actions a[href$="/exchange"]'));
  await press(page.locator(`button[name=performance][value="${TO}"]`));
  await planLives(page);
  await page.goto('/en/basket');
  const stop = page.locator('form[action$="/stop-exchange"]');
  await expect(stop).toBeVisible();
  await signOut(page);
  await page.goto('/en/basket');
  await expect(page.locator('h1')).toBeVisible();
  await expect(stop).toHaveCount(0);
});

const COMMAND = 'an exchange by a command pays what it can, and names what is left';
test(COMMAND, { tag: '@phone' }, async ({ page }) => {
  const former = await withTicket(page, 'en', CHEAP);
  const data = sharedData();
  const command = ['exchange', former, '--to', TO, '--json', '--data', data, '--seat'];
  expect(JSON.parse((await run([...command, 'Nowhere/1/1'])).out)).toEqual({ refusal: 'unknown-seat' });
  await page.goto(`/en/performances/${TO}`);
  await planLives(page);
  const [seat = 0] = await freeTogether(page, 1, 12, seatsOf(CHEAP));
  const { out } = await run([...command, String(seat)]);
  const done = JSON.parse(out) as { due_minor: number; secret: string };
  // The fee of the exchange: the seats cost the same.
  expect(done.due_minor).toBe(500);
  await page.goto(`/en/orders/${done.secret}`);
  await expect(page.locator('.order__code')).toBeVisible();
  await expect(page.locator('.ticket')).toHaveCount(0);
});

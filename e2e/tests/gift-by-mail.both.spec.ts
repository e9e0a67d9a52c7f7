// A present from its purchase to the new date: the card arrives by a stranger's mail server on its
// day, the recipient takes both passes and exchanges the date, and the giver is told.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAddress } from './helpers/account';
import { another, both, press } from './helpers/both';
import { type Page, expect, test } from './helpers/fixtures';
import { MailServer } from './helpers/letters';
import { OwnHouse, run, scan, violations } from './helpers/program';
import { choose, fillCheckout, orderAddress, orderButton } from './helpers/shopper';
import { words } from './helpers/words';

const FROM = 'romeo-and-juliet-2027-03-30-2000';
const TO = 'romeo-and-juliet-2027-03-28-1800';
/** Each present has a day of its own, since the house's clock only goes on. */
const DAYS = ['2026-12-05', '2026-12-12'];

test.describe.configure({ mode: 'serial' });

let folder: string;
let house: OwnHouse;
const server = new MailServer();

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parterre-gift-'));
  const authority = join(folder, 'authority');
  expect((await run(['wallet-test-authority', authority])).code).toBe(0);
  const mail = await server.start();
  house = await OwnHouse.open({ ...mail, PARTERRE_WALLET__TEST_AUTHORITY: authority });
  await house.start();
});

test.afterAll(async () => {
  await house.stop();
  const found = await violations(house.data);
  await house.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(found).toEqual([]);
});

async function hold(page: Page, language: string, slug: string, count: number): Promise<void> {
  const path = `${house.url}/${language}/performances/${slug}/hold`;
  const held = await page.request.post(path, { form: { count: String(count), zone: '' } });
  expect(held.url()).toContain('held=1');
  await page.goto(`${house.url}/${language}/checkout`);
}

/** Two tickets, and a card for this day. Gives the order's address. */
async function give(
  page: Page, language: string, giver: string, friend: string, day: string,
): Promise<string> {
  await hold(page, language, FROM, 2);
  await fillCheckout(page, giver);
  await press(page.locator('label[for=present]'));
  await press(orderButton(page));
  await choose(page, 'pay', press);
  const order = `${house.url}${orderAddress(page)}`;
  await press(page.locator('a[href$="/gift"]'));
  await page.locator('#name').fill('Ida');
  await page.locator('#email').fill(friend);
  await page.locator('#dedication').fill('Alles Gute!');
  await press(page.locator('label[for=delivery-at]'));
  await page.locator('#day').fill(day);
  await press(page.locator('.gift__form button:not([name])'));
  await expect(page.locator('.notice--good')).toBeVisible();
  return order;
}

/** Both passes of the first ticket, as a phone fetches them. */
async function takePasses(page: Page): Promise<void> {
  const ticket = page.locator('.order__actions').filter({ has: page.locator('[href$=".pkpass"]') });
  const apple = await ticket.first().locator('[href$=".pkpass"]').getAttribute('href');
  const pass = await page.request.get(`${house.url}${apple}`);
  expect(pass.headers()['content-type']).toBe('application/vnd.apple.pkpass');
  const google = await ticket.first().locator('[href$="/google-wallet"]').getAttribute('href');
  const save = await page.request.get(`${house.url}${google}`, { maxRedirects: 0 });
  expect(save.status()).toBe(303);
  const link = save.headers().location;
  expect(link).toMatch(/^https:\/\/pay\.google\.com\/gp\/v\/save\/[\w-]+\.[\w-]+\.[\w-]+$/);
  const claims = Buffer.from(link.split('.').at(-2)!, 'base64url').toString();
  expect(JSON.parse(claims)).toMatchObject({ typ: 'savetowallet', aud: 'google' });
}

async function exchange(page: Page, language: string, email: string): Promise<void> {
  await press(page.locator('a[href$="/exchange"]').first());
  await press(page.locator(`button[name=performance][value="${TO}"]`));
  await expect(page).toHaveURL(new RegExp(`/performances/${TO}`));
  await hold(page, language, TO, 1);
  await fillCheckout(page, email);
  await press(orderButton(page));
  const pay = page.locator('button.way.pay');
  await expect(pay.or(page.locator('.ticket__number')).first()).toBeVisible();
  // The best seat may cost more than the ticket and the fee of the exchange.
  if (await pay.isVisible()) await choose(page, 'pay', press);
  await expect(page.locator('.ticket__number')).toHaveCount(1);
  const code = (await page.locator('.ticket__number').innerText()).replace(/\s/g, '');
  expect(await scan(code, TO, house.data)).toMatchObject({ answer: 'admitted' });
}

for (const [index, { of: language, tag }] of both(['fr'], ['it']).entries()) {
  test(`a present goes from hand to hand (${language})`, { tag }, async ({ page, browser }) => {
    test.setTimeout(180_000);
    const [giver, friend, day] = [newAddress(), newAddress(), DAYS[index % 2]];
    const order = await give(page, language, giver, friend, day);
    expect(server.letters.some(({ to }) => to.includes(friend)), 'not before its day').toBe(false);
    await house.stop();
    const after = new Date(`${day}T12:00:00Z`);
    after.setUTCDate(after.getUTCDate() + 1);
    await house.start(after.toISOString().slice(0, 10));
    const card = await server.letterTo(friend);
    expect(card.text).not.toContain('€');
    const link = /https?:\/\/\S+\/gifts\/[0-9a-f]+/.exec(card.text ?? '')?.[0] ?? '';
    await server.letterTo(giver, words(language, 'mail-gift-delivered-subject'));

    const other = await another(browser);
    await other.goto(link);
    await expect(other.locator('.gift-card__words')).toContainText('Alles Gute!');
    await press(other.locator('form[action*="/gifts/"] button'));
    await expect(other.locator('.ticket__number')).toHaveCount(2);
    await takePasses(other);
    await exchange(other, language, friend);
    await server.letterTo(giver, words(language, 'mail-gift-accepted-subject'));
    await server.letterTo(giver, words(language, 'mail-exchanged-subject'));
    await server.letterTo(friend, words(language, 'mail-tickets-subject'));
    await page.goto(order);
    await expect(page.locator('.ticket__number')).toHaveCount(0);
    await other.context().close();
  });
}

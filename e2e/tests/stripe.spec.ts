// A shopper at Stripe: a payment page before localstripe, which keeps the money. Messages are
// signed by Stripe's own libraries: Python's in the stand-in, Node's here.

import Stripe from 'stripe';
import { type Page, expect, test } from './helpers/fixtures';
import { type OwnHouse, violations } from './helpers/program';
import { fillCheckout, giveUp, orderButton, payAgain, tickets } from './helpers/shopper';
import { takeBack } from './helpers/staff';
import { StandIn, houseWith } from './helpers/stand-in';

const GISELLE = 'giselle-2027-03-14-1800';
const KEY = 'sk_test_parterre';
const WEBHOOK_SECRET = 'whsec_parterre';

test.describe.configure({ mode: 'serial' });

let house: OwnHouse;
let bank: StandIn;
const stripe = new Stripe(KEY);

test.beforeAll(async () => {
  bank = await StandIn.start('stripe', 'stripe_checkout.py', [KEY, WEBHOOK_SECRET]);
  house = await houseWith('stripe', {
    kind: 'stripe', secret_key: KEY, webhook_secret: WEBHOOK_SECRET, url: bank.url,
    pages_url: bank.url,
  });
  await house.start();
  await bank.shareTheDay();
  await bank.control({ do: 'webhook', url: webhook() });
});

test.afterAll(async () => {
  await house.stop();
  const found = await violations(house.data);
  for (const secret of [KEY, WEBHOOK_SECRET]) expect(house.log).not.toContain(secret);
  await house.close();
  await bank.stop();
  expect(found).toEqual([]);
});

const webhook = () => `${house.url}/payments/notifications/stripe`;

/** Gives the session's name. */
async function toStripe(page: Page, language = 'en'): Promise<string> {
  const hold = `${house.url}/${language}/performances/${GISELLE}/hold`;
  const answer = await page.request.post(hold, { form: { count: '2', zone: '' } });
  expect(answer.url()).toContain('held=1');
  await page.goto(`${house.url}/${language}/checkout`);
  await fillCheckout(page);
  await orderButton(page).click();
  return atStripe(page);
}

async function atStripe(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/pay\/cs_test_/);
  return new URL(page.url()).pathname.split('/')[2];
}

const press = (page: Page, choice: string) => page.locator(`button[value="${choice}"]`).click();

async function choose(page: Page, choice: string): Promise<void> {
  await press(page, choice);
  await expect(page).toHaveURL(/\/orders\//);
}

const books = (session: string) => bank.control({ do: 'books', session });
for (const choice of ['pay', 'pay-silently']) {
  test(`a bank that does ${choice} brings tickets`, async ({ page }) => {
    const session = await toStripe(page);
    await expect(page.locator('.locale')).toHaveText('en');
    const shown = await page.locator('h1').innerText();
    await choose(page, choice);
    await expect(tickets(page)).toHaveCount(2);
    const { taken } = await books(session);
    expect(taken).toBe(Math.round(Number(shown) * 100));
  });
}

test('a declined card may be followed by another on the same page', async ({ page }) => {
  await toStripe(page);
  await press(page, 'decline');
  await expect(page.locator('[role=alert]')).toBeVisible();
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
});

test('a shopper who comes back without paying finds the same page again', async ({ page }) => {
  const session = await toStripe(page);
  await choose(page, 'back');
  await expect(tickets(page)).toHaveCount(0);
  await payAgain(page);
  expect(await atStripe(page)).toBe(session);
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
});

test('a message that Stripe\'s library signed brings the tickets, any other nothing', async ({
  page,
}) => {
  const session = await toStripe(page);
  await choose(page, 'back');
  await bank.control({ do: 'choose', session, choice: 'pay-silently' });
  const object = { id: session, metadata: { payment: 'x' } };
  const payload = JSON.stringify({
    id: 'evt_1', object: 'event', type: 'checkout.session.completed', livemode: false,
    data: { object },
  });
  const { now } = await bank.control({ do: 'time' }) as { now: number };
  const sign = (secret: string, timestamp: number) =>
    stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  const told = async (signature: string) => (await fetch(webhook(), {
    method: 'POST', body: payload, headers: { 'stripe-signature': signature },
  })).status;
  expect(await told(sign('whsec_other', now))).toBe(400);
  expect(await told(sign(WEBHOOK_SECRET, now - 3600))).toBe(400);
  await page.reload();
  await expect(tickets(page)).toHaveCount(0);
  expect(await told(sign(WEBHOOK_SECRET, now))).toBe(200);
  await page.reload();
  await expect(tickets(page)).toHaveCount(2);
});

test('what the stand-in signs is what Stripe\'s library for Node believes', async () => {
  const told = await bank.control({ do: 'sign', type: 'customer.created', object: { id: 'x' } });
  const { now } = await bank.control({ do: 'time' }) as { now: number };
  const event = stripe.webhooks.constructEvent(
    String(told.body), String(told.header), WEBHOOK_SECRET, 300, undefined, now * 1000);
  expect(event.type).toBe('customer.created');
});

test('an order that is given up is closed at the bank, and takes no money', async ({ page }) => {
  const session = await toStripe(page);
  await choose(page, 'back');
  await giveUp(page);
  await expect(page.locator('.order__actions a[href*="/performances/"]')).toBeVisible();
  const state = async () => (await books(session)).state;
  await expect.poll(state, { timeout: 60_000 }).toBe('expired');
  expect((await books(session)).taken).toBe(0);
});

test('what staff take back goes back at the bank', async ({ page, browser }) => {
  const session = await toStripe(page);
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
  await takeBack(browser, house, page);
  const { taken } = await books(session);
  await expect.poll(async () => (await books(session)).refunded, { timeout: 60_000 }).toBe(taken);
});

test('money of another sum than was asked for goes back by itself', async ({ page }) => {
  const session = await toStripe(page);
  await choose(page, 'back');
  await bank.control({ do: 'price', session, amount: 100 });
  await bank.control({ do: 'choose', session, choice: 'pay' });
  await expect.poll(async () => (await books(session)).refunded, { timeout: 60_000 }).toBe(100);
  await page.reload();
  await expect(tickets(page)).toHaveCount(0);
});

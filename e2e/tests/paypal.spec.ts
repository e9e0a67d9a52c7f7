// A shopper at PayPal: what they approve there is taken when the house asks about it.

import { type Page, expect, test } from './helpers/fixtures';
import { type OwnHouse, violations } from './helpers/program';
import { fillCheckout, giveUp, orderButton, payAgain, tickets } from './helpers/shopper';
import { takeBack } from './helpers/staff';
import { StandIn, houseWith } from './helpers/stand-in';

const GISELLE = 'giselle-2027-03-14-1800';
const CLIENT = 'AQkquBDf1zct';
const SECRET = 'EHLhgqTlVPK9';
const WEBHOOK = '1JE4291016473214C';

test.describe.configure({ mode: 'serial' });

let house: OwnHouse;
let bank: StandIn;

test.beforeAll(async () => {
  bank = await StandIn.start('paypal', 'paypal_orders.py', [CLIENT, SECRET, WEBHOOK]);
  house = await houseWith('paypal', {
    kind: 'paypal', client_id: CLIENT, secret: SECRET, webhook_id: WEBHOOK, url: bank.url,
    pages_url: bank.url,
  });
  await house.start();
  await bank.control({ do: 'webhook', url: `${house.url}/payments/notifications/paypal` });
});

test.afterAll(async () => {
  await house.stop();
  const found = await violations(house.data);
  expect(house.log).not.toContain(SECRET);
  await house.close();
  await bank.stop();
  expect(found).toEqual([]);
});

/** Gives the order's name at PayPal. */
async function toPaypal(page: Page): Promise<string> {
  const hold = `${house.url}/en/performances/${GISELLE}/hold`;
  const answer = await page.request.post(hold, { form: { count: '2', zone: '' } });
  expect(answer.url()).toContain('held=1');
  await page.goto(`${house.url}/en/checkout`);
  await fillCheckout(page);
  await orderButton(page).click();
  return atPaypal(page);
}

async function atPaypal(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/checkoutnow\?token=/);
  return new URL(page.url()).searchParams.get('token')!;
}

async function choose(page: Page, choice: string): Promise<void> {
  await page.locator(`button[value="${choice}"]`).click();
  await expect(page).toHaveURL(/\/orders\//);
}

const books = (order: string) => bank.control({ do: 'books', order });
test('what its payer approves is taken once, and brings tickets', async ({ page }) => {
  const order = await toPaypal(page);
  await expect(page.locator('.locale')).toHaveText('en-GB');
  await choose(page, 'approve');
  await expect(tickets(page)).toHaveCount(2);
  expect((await bank.control({ do: 'tell', order })).status).toBe(200);
  await page.reload();
  await expect(tickets(page)).toHaveCount(2);
  expect(await books(order)).toMatchObject({ captures: 1, refunded: '0' });
});

test('a payer who never comes back has tickets by the message alone', async ({ page }) => {
  const order = await toPaypal(page);
  await choose(page, 'cancel');
  await expect(tickets(page)).toHaveCount(0);
  await bank.control({ do: 'approve', order });
  expect((await bank.control({ do: 'tell', order })).status).toBe(200);
  await page.reload();
  await expect(tickets(page)).toHaveCount(2);
});

test('an account that declines is said, and another try is another order', async ({ page }) => {
  const first = await toPaypal(page);
  await choose(page, 'decline');
  await expect(page.locator('.notice--error[role=alert]')).toBeVisible();
  await payAgain(page);
  expect(await atPaypal(page)).not.toBe(first);
  await choose(page, 'approve');
  await expect(tickets(page)).toHaveCount(2);
});

test('what was approved before the order was given up is not taken', async ({ page }) => {
  const order = await toPaypal(page);
  await choose(page, 'cancel');
  await bank.control({ do: 'approve', order });
  await giveUp(page);
  await expect(page.locator('.order__actions a[href*="/performances/"]')).toBeVisible();
  await expect(tickets(page)).toHaveCount(0);
  expect(await books(order)).toMatchObject({ captures: 0 });
});

test('what staff take back goes back at PayPal', async ({ page, browser }) => {
  const order = await toPaypal(page);
  await choose(page, 'approve');
  await expect(tickets(page)).toHaveCount(2);
  await takeBack(browser, house, page);
  const refunded = async () => Number((await books(order)).refunded);
  await expect.poll(refunded, { timeout: 60_000 }).toBeGreaterThan(0);
});

test('what is approved after the order was given up is never taken', async ({ page }) => {
  const order = await toPaypal(page);
  await choose(page, 'cancel');
  await giveUp(page);
  await expect(page.locator('.order__actions a[href*="/performances/"]')).toBeVisible();
  await bank.control({ do: 'approve', order });
  expect((await bank.control({ do: 'tell', order })).status).toBe(200);
  await page.reload();
  await expect(tickets(page)).toHaveCount(0);
  expect(await books(order)).toMatchObject({ captures: 0 });
});

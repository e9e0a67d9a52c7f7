// A shopper at Redsys: a terminal whose signing is not ours takes the form, sends the messages,
// answers the house's questions and gives money back.

import { type Page, expect, test } from './helpers/fixtures';
import { type OwnHouse, violations } from './helpers/program';
import { fillCheckout, giveUp, orderButton, payAgain, tickets } from './helpers/shopper';
import { takeBack } from './helpers/staff';
import { StandIn, houseWith } from './helpers/stand-in';

const GISELLE = 'giselle-2027-03-14-1800';
const SECRET = 'sq7HjrUOBfKmC576ILgskD5srU870gJ7';
const MERCHANT = '999008881';

test.describe.configure({ mode: 'serial' });

let house: OwnHouse;
let terminal: StandIn;

test.beforeAll(async () => {
  terminal = await StandIn.start('redsys', 'redsys_terminal.py', [SECRET, MERCHANT, '1']);
  house = await houseWith('redsys', {
    kind: 'redsys', merchant_code: MERCHANT, terminal: '1', secret: SECRET, url: terminal.url,
  });
  await house.start();
});

test.afterAll(async () => {
  await house.stop();
  const found = await violations(house.data);
  expect(house.log).not.toContain(SECRET);
  await house.close();
  await terminal.stop();
  expect(found).toEqual([]);
});

/** Gives the order's number at the bank. */
async function toRedsys(page: Page, language = 'en'): Promise<string> {
  const hold = `${house.url}/${language}/performances/${GISELLE}/hold`;
  const answer = await page.request.post(hold, { form: { count: '2', zone: '' } });
  expect(answer.url()).toContain('held=1');
  await page.goto(`${house.url}/${language}/checkout`);
  await fillCheckout(page);
  await orderButton(page).click();
  return atRedsys(page);
}

async function atRedsys(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/sis\/realizarPago$/);
  return page.locator('.order').innerText();
}

async function choose(page: Page, choice: string): Promise<void> {
  await page.locator(`button[value="${choice}"]`).click();
  await expect(page).toHaveURL(/\/orders\//);
}

const books = (order: string) => terminal.control({ do: 'books', order });
for (const [choice, language, number] of [['pay', 'en', '2'], ['pay-silently', 'es', '1']]) {
  test(`a bank that does ${choice} brings tickets, and speaks ${language}`, async ({ page }) => {
    const order = await toRedsys(page, language);
    await expect(page.locator('.language')).toHaveText(number);
    const shown = await page.locator('h1').innerText();
    await choose(page, choice);
    await expect(tickets(page)).toHaveCount(2);
    const { taken } = await books(order);
    expect(taken).toBe(Math.round(Number(shown) * 100));
  });
}

test('a declined card is said and another try has a number of its own', async ({ page }) => {
  const first = await toRedsys(page);
  await choose(page, 'decline');
  await expect(page.locator('.notice--error[role=alert]')).toBeVisible();
  await expect(tickets(page)).toHaveCount(0);
  await payAgain(page);
  expect(await atRedsys(page)).not.toBe(first);
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
});

test('a shopper who gives up at the bank can still pay', async ({ page }) => {
  await toRedsys(page);
  await choose(page, 'abandon');
  await expect(tickets(page)).toHaveCount(0);
  await payAgain(page);
  await atRedsys(page);
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
});

test('money that comes after the shopper is back brings the tickets', async ({ page }) => {
  const order = await toRedsys(page);
  await choose(page, 'pay-late');
  await expect(tickets(page)).toHaveCount(0);
  await terminal.control({ do: 'pay', order });
  await page.reload();
  await expect(tickets(page)).toHaveCount(2);
});

test('money that comes after the order has ended buys seats that are still free', async ({
  page,
}) => {
  const order = await toRedsys(page);
  await choose(page, 'pay-late');
  await giveUp(page);
  await expect(page.locator('h1')).toBeVisible();
  await expect(tickets(page)).toHaveCount(0);
  await terminal.control({ do: 'pay', order });
  await page.reload();
  await expect(tickets(page)).toHaveCount(2);
});

test('what staff take back goes back at the bank', async ({ page, browser }) => {
  const order = await toRedsys(page);
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
  await takeBack(browser, house, page);
  const { taken } = await books(order);
  await expect.poll(async () => (await books(order)).refunded, { timeout: 60_000 }).toBe(taken);
});

test('money of another sum than was asked for goes back by itself', async ({ page }) => {
  const order = await toRedsys(page);
  await choose(page, 'pay-late');
  await terminal.control({ do: 'take', order, amount: 100 });
  await terminal.control({ do: 'notify', order });
  await expect.poll(async () => (await books(order)).refunded, { timeout: 60_000 }).toBe(100);
  await page.reload();
  await expect(tickets(page)).toHaveCount(0);
});

test('a message that the bank did not sign changes nothing', async ({ page }) => {
  const order = await toRedsys(page);
  await choose(page, 'pay-late');
  await terminal.control({ do: 'pay-silently', order });
  const { body } = await terminal.control({ do: 'notification', order });
  const address = `${house.url}/payments/notifications/redsys`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const forged = String(body).replace(/Ds_Signature=....../, 'Ds_Signature=AAAAAA');
  const told = (text: string) => fetch(address, { method: 'POST', headers, body: text });
  expect((await told(forged)).status).toBe(400);
  expect((await told('x'.repeat(600_000))).status).toBe(413);
  await page.reload();
  await expect(tickets(page)).toHaveCount(0);
  expect((await told(String(body))).status).toBe(200);
  await page.reload();
  await expect(tickets(page)).toHaveCount(2);
});

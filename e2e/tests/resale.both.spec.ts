// A holder offers a seat for resale and takes it back, or somebody buys it in another browser.

import { newAddress, subjects } from './helpers/account';
import { another, both, press } from './helpers/both';
import { type Page, expect, test } from './helpers/fixtures';
import { freeTogether, planLives } from './helpers/plan';
import { buy, withTicket } from './helpers/resale';
import { choose, orderButton } from './helpers/shopper';

const PERFORMANCE = 'carmen-2027-01-21-2000';
const OTHER = 'carmen-2027-01-23-2000';

/** From the opened ticket: two taps. */
async function offer(page: Page): Promise<void> {
  await press(page.locator('.ticket__actions a[href$="/offer"]'));
  await expect(page.locator('.order__steps li')).toHaveCount(4);
  await press(page.locator('form[action$="/offer"] button'));
  await expect(page.locator('.notice--good')).toBeVisible();
  await expect(page.locator('.my-ticket__state')).toBeVisible();
}

/** Signed in, with the credit: it is used unless one doesn't want that. */
async function buyWithCredit(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/performances/${OTHER}`);
  await planLives(page);
  const [seat = 0] = await freeTogether(page, 3, 6);
  const hold = `/${language}/performances/${OTHER}/hold`;
  await page.request.post(hold, { form: { section: '0', seat: String(seat) } });
  await page.goto(`/${language}/checkout`);
  await expect(page.locator('#credit')).toBeChecked();
  await expect(page.locator('#credit-then')).toContainText(/\d.*\d/s);
  await page.locator('#terms').check();
  await press(orderButton(page));
  await choose(page, 'pay', press);
  await expect(page.locator('.ticket')).toHaveCount(1);
  await expect(page.locator('.parts__part')).toHaveCount(2);
}

for (const { of: language, tag } of both(['ru'], ['fr'])) {
  test(`a seat on offer is bought by somebody else (${language})`, { tag }, async ({
    page, browser,
  }) => {
    const [email, seat] = await withTicket(page, language, PERFORMANCE);
    const order = page.url();
    await offer(page);
    const buyer = await another(browser);
    await buy(buyer, language, { performance: PERFORMANCE, seat, email: newAddress() });
    await page.goto(order);
    await expect(page.locator('.ticket')).toHaveCount(0);
    await expect(page.locator('.order__sold-on')).toBeVisible();
    await page.goto(`/${language}/account`);
    await expect(page.locator('.my-season__credit strong')).toContainText(/\d/);
    await press(page.locator('.my-season__credit a'));
    await expect(page.locator('.statement tbody tr')).toHaveCount(1);
    // Tickets, the code, the offer, the sale; an offer that was sold at once is told as a sale.
    await expect.poll(async () => (await subjects(email)).length).toBeGreaterThanOrEqual(3);
    await buyWithCredit(page, language);
    await page.goto(`/${language}/account/credit`);
    await expect(page.locator('.statement tbody tr')).toHaveCount(2);
    await expect(page.locator('.statement tbody tr').first()).toContainText('−');
    const sheet = await page.request.get(`/${language}/account/credit.csv`);
    const rows = (await sheet.text()).trim().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(/^\d{4}-\d\d-\d\d[,;].+[,;]-\d+[.,]\d\d[,;]\d+[.,]\d\d$/);
    await buyer.context().close();
  });

  test(`a ticket on offer is taken back with one tap (${language})`, { tag }, async ({ page }) => {
    await withTicket(page, language, PERFORMANCE);
    const order = page.url();
    await offer(page);
    // From My season to the ticket's own page.
    await press(page.locator('.my-ticket__way'));
    await expect(page.locator('.ticket')).toHaveCount(1);
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(0);
    await press(page.locator('form[action$="/take-back"] button'));
    await expect(page.locator('.notice--good')).toBeVisible();
    await page.goto(order);
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
  });
}

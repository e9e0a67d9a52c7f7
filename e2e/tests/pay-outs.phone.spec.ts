// The share of a seat goes to its holder's bank, or credit does: chosen, called back, asked for.

import { newAddress } from './helpers/account';
import { another } from './helpers/both';
import { type Page, expect, test } from './helpers/fixtures';
import { buy, withTicket } from './helpers/resale';

test.use({ provoked: [/status of 422/] });

const PERFORMANCES = { en: 'carmen-2027-01-23-2000', de: 'carmen-2027-01-19-2000' };
const IBAN = 'ES79 2100 0813 6101 2345 6789';

/** To the bank: a slip in the IBAN first. */
async function offerForBank(page: Page): Promise<void> {
  await page.locator('.ticket__actions a[href$="/offer"]').tap();
  await expect(page.locator('#share-credit')).toBeChecked();
  await page.locator('#share-bank').check();
  await page.locator('#iban').fill('ES79 2100 0813 6101 2345 6788');
  await page.locator('#account_holder').fill('Ana Núñez');
  await page.locator('form[action$="/offer"] button').tap();
  await expect(page.locator('#iban-nameless')).toBeVisible();
  await expect(page.locator('#iban')).toBeFocused();
  await page.locator('#iban').fill(IBAN);
  await page.locator('form[action$="/offer"] button').tap();
  await expect(page.locator('.notice--good')).toBeVisible();
}

/** Until it is sold it can be changed; the account is known by its end alone. */
async function thinkAgain(page: Page): Promise<void> {
  await page.locator('a[href$="/share"]').tap();
  await expect(page.locator('#share-bank')).toBeChecked();
  await expect(page.locator('main')).toContainText('6789');
  await expect(page.locator('main')).not.toContainText('2100');
  await page.locator('#share-credit').check();
  await page.locator('form[action$="/share"] button').tap();
  await page.locator('a[href$="/share"]').tap();
  await expect(page.locator('#share-credit')).toBeChecked();
  await page.locator('#share-bank').check();
  await page.locator('form[action$="/share"] button').tap();
  await expect(page.locator('.notice--good')).toBeVisible();
}

for (const language of ['en', 'de'] as const) {
  test(`the share of a seat goes to the bank, or as credit (${language})`, async ({
    page, browser,
  }) => {
    const performance = PERFORMANCES[language];
    const [, seat] = await withTicket(page, language, performance);
    await offerForBank(page);
    await thinkAgain(page);
    const buyer = await another(browser);
    await buy(buyer, language, { performance, seat, email: newAddress() });
    await buyer.context().close();

    // It is on its way to the bank; she calls it back, and it is credit.
    await page.goto(`/${language}/account/credit`);
    await expect(page.locator('.statement tbody tr')).toHaveCount(2);
    await page.locator('form[action$="/call-back"] button').tap();
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(page.locator('.statement tbody tr')).toHaveCount(3);
    await expect(page.locator('.page__head .lede')).toContainText(/[1-9]/);

    // Then she wants a part of it, and sees beforehand what will happen.
    await page.locator('a[href$="/pay-out"]').tap();
    await page.locator('#amount').fill('0,01');
    await page.locator('form[action$="/pay-out"] button').tap();
    await expect(page.locator('#amount-error')).toBeVisible();
    await page.locator('#amount').fill('7,50');
    await page.locator('form[action$="/pay-out"] button').tap();
    await expect(page.locator('.order__steps li')).toHaveCount(4);
    await expect(page.locator('.order__steps')).toContainText('6789');
    await expect(page.locator('.order__steps')).toContainText(/7[.,]50/);
    await expect(page.locator('.order__steps')).toContainText('14');
    await page.locator('form[action$="/pay-out"] button').tap();
    await expect(page.locator('.notice--good')).toContainText(/7[.,]50/);
    await expect(page.locator('.statement tbody tr')).toHaveCount(4);

    // On paper too.
    const paper = await page.request.get(`/${language}/account/credit.pdf`);
    expect(paper.headers()['content-type']).toBe('application/pdf');
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');

    // While it waits the account stays; then it can go.
    await page.locator('a[href$="/account/bank"]').tap();
    await page.locator('form[action$="/bank/remove"] button').tap();
    await expect(page.locator('.notice--warning')).toBeVisible();
    await page.goto(`/${language}/account/credit`);
    await page.locator('form[action$="/call-back"] button').tap();
    await page.locator('a[href$="/account/bank"]').tap();
    await page.locator('form[action$="/bank/remove"] button').tap();
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('6789');
  });
}

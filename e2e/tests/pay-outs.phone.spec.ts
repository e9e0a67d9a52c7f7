// The share of a seat goes to its holder's bank, or is credit: chosen, called back.

import { newAddress } from './helpers/account';
import { another } from './helpers/both';
import { type Page, expect, test } from './helpers/fixtures';
import { buy, withTicket } from './helpers/resale';

test.use({ provoked: [/status of 422/] });

const PERFORMANCE = 'carmen-2027-01-19-2000';
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
  await page.locator('.my-ticket__way').tap();
  await page.locator('a[href$="/share"]').tap();
  await expect(page.locator('#share-bank')).toBeChecked();
  await expect(page.locator('main')).toContainText('6789');
  await expect(page.locator('main')).not.toContainText('2100');
  await page.locator('#share-credit').check();
  await page.locator('form[action$="/share"] button').tap();
  await page.locator('.my-ticket__way').tap();
  await page.locator('a[href$="/share"]').tap();
  await expect(page.locator('#share-credit')).toBeChecked();
  await page.locator('#share-bank').check();
  await page.locator('form[action$="/share"] button').tap();
  await expect(page.locator('.notice--good')).toBeVisible();
}

for (const language of ['de']) {
  test(`the share of a seat goes to the bank, or as credit (${language})`, async ({
    page, browser,
  }) => {
    const [, seat] = await withTicket(page, language, PERFORMANCE);
    await offerForBank(page);
    await thinkAgain(page);
    const buyer = await another(browser);
    await buy(buyer, language, { performance: PERFORMANCE, seat, email: newAddress() });
    await buyer.context().close();

    // It goes to the bank after the performance; while it waits the account stays.
    await page.goto(`/${language}/account/credit`);
    await expect(page.locator('.statement tbody tr')).toHaveCount(2);
    await page.locator('a[href$="/account/bank"]').tap();
    await page.locator('form[action$="/bank/remove"] button').tap();
    await expect(page.locator('.notice--warning')).toBeVisible();

    // She calls it back, and it is credit, which a bank gets no earlier: the page says when.
    await page.goto(`/${language}/account/credit`);
    await page.locator('form[action$="/call-back"] button').tap();
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(page.locator('.statement tbody tr')).toHaveCount(3);
    // In letters twice as large, too, nothing but the table is wider than the phone.
    const wider = await page.evaluate(() => {
      const root = document.documentElement;
      root.style.fontSize = '200%';
      const wider = root.scrollWidth - root.clientWidth;
      root.style.fontSize = '';
      return wider;
    });
    expect(wider).toBeLessThanOrEqual(0);
    await expect(page.locator('.page__head .lede')).toContainText(/[1-9]/);
    await expect(page.locator('header.page__head')).toContainText('2027');
    await expect(page.locator('a[href$="/pay-out"]')).toHaveCount(0);

    // On paper too.
    const paper = await page.request.get(`/${language}/account/credit.pdf`);
    expect(paper.headers()['content-type']).toBe('application/pdf');
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');

    // Then the account can go.
    await page.locator('a[href$="/account/bank"]').tap();
    await page.locator('form[action$="/bank/remove"] button').tap();
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('6789');
  });
}

// A holder hands a ticket on: the other person accepts it in their own browser, without an account.

import { newAddress, signInBuyerByForms, texts } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { codesOfPdf, theNumber } from './helpers/barcode';
import { another, both, press } from './helpers/both';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { run, scan, sharedData } from './helpers/program';

test.use({ provoked: [/status of 422/] });

const PERFORMANCE = 'mahler-second-2027-04-09-2000';

const numberOf = async (page: Page): Promise<string> =>
  (await page.locator('.ticket__number').first().innerText()).replace(/\s/g, '');

/** A new reader with one ticket, signed in, on the order's page. Gives address and code. */
async function withTicket(page: Page, language: string): Promise<[string, string]> {
  const email = newAddress();
  const wish = { slug: PERFORMANCE, form: { count: '1', zone: '' }, email };
  const order = await buyByForms(page.request, language, 'pay', wish);
  await signInBuyerByForms(page, language, email);
  await page.goto(order);
  await expect(page.locator('.ticket')).toHaveCount(1);
  return [email, await numberOf(page)];
}

/** The link in the mail to this address: its path. */
async function linkFor(email: string): Promise<string> {
  const link = async () => /\/[a-z]{2}\/transfers\/[0-9a-f]+/.exec((await texts(email)).join(' '));
  await expect.poll(link).not.toBeNull();
  return (await link())?.[0] ?? '';
}

for (const { of: language, tag } of both(['de'], ['fr'])) {
  test(`a ticket is given to somebody who has no account (${language})`, { tag }, async ({
    page, browser,
  }) => {
    const [, former] = await withTicket(page, language);
    const order = page.url();
    await press(page.locator('.ticket__actions a[href$="/transfer"]'));
    // Without the fading of one page into the next.
    await expect(page.locator('#email')).toBeVisible();
    await page.reload();
    expect(await axe(page)).toEqual([]);
    // Not an address, as a browser without checks of its own would send it.
    await page.locator('form').evaluateAll((forms) => {
      for (const form of forms) (form as HTMLFormElement).noValidate = true;
    });
    await page.locator('#email').fill('somebody');
    await press(page.locator('form[action$="/transfer"] button'));
    await expect(page.locator('#email-error')).toBeVisible();
    await expect(page.locator('#email')).toHaveValue('somebody');
    const friend = newAddress();
    await page.locator('#email').fill(friend);
    await press(page.locator('form[action$="/transfer"] button'));
    await expect(page.locator('.notice--good').first()).toContainText(friend);
    await page.goto(order);
    await expect(page.locator('.ticket__actions')).toContainText(friend);
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);

    const other = await another(browser);
    await other.goto(await linkFor(friend));
    expect(await axe(other)).toEqual([]);
    await press(other.locator('form[action*="/transfers/"] button').first());
    await expect(other.locator('.ticket__barcode svg')).toHaveCount(2);
    const theirs = await numberOf(other);
    expect(theirs).not.toBe(former);
    const pdf = await other.request.get(`${other.url()}/ticket.pdf`);
    const pages = codesOfPdf(await pdf.body()).filter((codes) => codes.length > 0);
    expect(pages.map(theNumber)).toEqual([theirs]);

    await page.goto(order);
    await expect(page.locator('.ticket')).toHaveCount(0);
    await expect(page.locator('.order__sold-on')).toContainText(friend);
    expect((await scan(former, PERFORMANCE)).reason).toBe('replaced');
    expect((await scan(theirs, PERFORMANCE)).reason).toBe('valid');
    await other.context().close();
  });

  test(`a ticket is taken back before it is accepted (${language})`, { tag }, async ({ page }) => {
    const [, code] = await withTicket(page, language);
    const order = page.url();
    const friend = newAddress();
    const data = sharedData();
    const { out } = await run(['transfer', code, '--to', friend, '--json', '--data', data]);
    const { secret } = JSON.parse(out) as { secret: string };
    const again = await run(['transfer', code, '--to', friend, '--json', '--data', data]);
    expect([again.code, JSON.parse(again.out)]).toEqual([1, { refusal: 'offered' }]);
    await page.goto(order);
    await press(page.locator('form[action$="/transfer/take-back"] button'));
    await expect(page.locator('.notice--good').first()).toBeVisible();
    await page.goto(`/${language}/transfers/${secret}`);
    await expect(page.locator('form[action*="/transfers/"]')).toHaveCount(0);
    await page.goto(order);
    expect(await numberOf(page)).toBe(code);
  });
}

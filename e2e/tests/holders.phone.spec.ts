// What holders do with several tickets, with one performance of their card, and with the whole of
// a subscription.

import type { Browser } from '@playwright/test';
import { codeFor, newAddress, signInBuyerByForms, texts } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { codesOfPdf, theNumber } from './helpers/barcode';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { scan } from './helpers/program';

test.use({ provoked: [/status of 422/] });

const CONCERT = 'mahler-second-2027-04-09-2000';
/** Series G: one code for both performances. */
const OFFER = 'series-g';
const FIRST = 'rusalka-2026-11-26-2000';
const SECOND = 'romeo-and-juliet-2027-03-30-2000';

interface Wanted { slug: string; count: number; offer?: string }

/** A new reader with paid tickets, signed in, on the order's page. Gives the address. */
async function withTickets(page: Page, language: string, wanted: Wanted): Promise<string> {
  const { slug, count, offer = '' } = wanted;
  const form = { count: String(count), zone: '', offer };
  const email = newAddress();
  const order = await buyByForms(page.request, language, 'pay', { slug, form, email });
  await signInBuyerByForms(page, language, email);
  await page.goto(order);
  await expect(page.locator('.ticket').first()).toBeAttached();
  return email;
}

/** Of all tickets on the page, open or not. */
async function numbers(page: Page): Promise<string[]> {
  const all = await page.locator('.ticket__number').allTextContents();
  return all.map((it) => it.replace(/\s/g, ''));
}

/** The codes of a PDF, page by page. */
async function printed(page: Page, path: string): Promise<string[]> {
  const pdf = await page.request.get(path);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  return codesOfPdf(await pdf.body()).filter((codes) => codes.length > 0).map(theNumber);
}

async function linkFor(email: string, kind: string): Promise<string> {
  const found = async () =>
    new RegExp(`/[a-z]{2}/${kind}/[0-9a-f]+`).exec((await texts(email)).join(' '))?.[0] ?? '';
  await expect.poll(found).not.toBe('');
  return found();
}

async function another(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 664 } });
  return context.newPage();
}

for (const language of ['ru']) {
  test(`several tickets are printed as one and get new codes (${language})`, async ({ page }) => {
    const email = await withTickets(page, language, { slug: CONCERT, count: 3 });
    const order = new URL(page.url()).pathname;
    const before = await numbers(page);
    const several = page.locator('details:has(input[name=ticket])');
    await several.locator('summary').tap();
    const boxes = several.locator('input[name=ticket]');
    await expect(boxes).toHaveCount(3);
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    expect(await axe(page)).toEqual([]);
    const ticked = await boxes.evaluateAll((all) =>
      (all as HTMLInputElement[]).filter((it) => it.checked).map((it) => `ticket=${it.value}`));
    const paper = await printed(page, `${order}/tickets.pdf?${ticked.join('&')}`);
    expect(paper).toEqual([before[0], before[2]]);

    await several.locator('button[formaction]').tap();
    await expect(page.locator('.order__steps li')).toHaveCount(2);
    expect(await axe(page)).toEqual([]);
    await page.locator('main form[method=post] button').tap();
    await expect(page.locator('.notice--good').first()).toBeVisible();
    const after = await numbers(page);
    expect(after[1]).toBe(before[1]);
    expect([after[0], after[2]]).not.toContain(before[0]);
    expect((await scan(before[0], CONCERT)).reason).toBe('replaced');
    expect((await scan(after[0], CONCERT)).reason).toBe('valid');
    await codeFor(email, 3);

    // The same from the reader's own page; nothing ticked changes nothing.
    await page.goto(`/${language}/account`);
    const own = page.locator('details:has(input[name=ticket])');
    await own.locator('summary').tap();
    await own.locator('button[formaction]').tap();
    await expect(page.locator('.notice').first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${language}/account$`));
    await page.goto(order);
    expect(await numbers(page)).toEqual(after);
  });

  test(`one performance of a card is printed alone (${language})`, async ({ page }) => {
    await withTickets(page, language, { slug: FIRST, count: 1, offer: OFFER });
    const [first, second] = await numbers(page);
    expect(first).toBe(second);
    await page.locator('.order__item summary').tap();
    await page.locator('.ticket__actions a[href$="/alone"]').first().tap();
    await expect(page.locator('form[action$="/alone"] button')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.locator('form[action$="/alone"] button').tap();
    await expect(page.locator('.notice--good').first()).toBeVisible();
    const [own, card] = await numbers(page);
    expect(card).toBe(first);
    expect(own).not.toBe(card);
    await expect(page.locator('a[href$="/alone"]')).toHaveCount(0);
    expect((await scan(card, FIRST)).reason).toBe('printed-alone');
    expect((await scan(own, FIRST)).reason).toBe('valid');
    expect((await scan(card, SECOND)).reason).toBe('valid');
  });

  test(`a subscription goes to a new holder (${language})`, async ({ page, browser }) => {
    await withTickets(page, language, { slug: FIRST, count: 1, offer: OFFER });
    const order = page.url();
    const [former] = await numbers(page);
    await page.locator('.order__item a[href$="/transfer"]').first().tap();
    await expect(page.locator('#email')).toBeVisible();
    await page.reload();
    expect(await axe(page)).toEqual([]);
    await page.locator('form').evaluateAll((forms) => {
      for (const form of forms) (form as HTMLFormElement).noValidate = true;
    });
    await page.locator('#relation-first-degree').check();
    await page.locator('#email').fill('somebody');
    await page.locator('form[action$="/transfer"] button').tap();
    await expect(page.locator('#email-error')).toBeVisible();
    await expect(page.locator('#relation-first-degree')).toBeChecked();
    const friend = newAddress();
    await page.locator('#email').fill(friend);
    await page.locator('form[action$="/transfer"] button').tap();
    await expect(page.locator('.notice--good').first()).toContainText(friend);

    const other = await another(browser);
    await other.goto(await linkFor(friend, 'subscriptions'));
    await expect(other.locator('.order__steps li')).toHaveCount(2);
    expect(await axe(other)).toEqual([]);
    await other.locator('#given_name').fill('Ada');
    await other.locator('#family_name').fill('Ney');
    await other.locator('form[action*="/subscriptions/"] button').tap();
    await expect(other.locator('.ticket')).toHaveCount(2);
    const [theirs, shared] = await numbers(other);
    expect(theirs).toBe(shared);
    expect(theirs).not.toBe(former);
    const path = new URL(other.url()).pathname;
    expect(await printed(other, `${path}/tickets.pdf`)).toEqual([theirs, theirs]);

    await page.goto(order);
    await expect(page.locator('.ticket')).toHaveCount(0);
    await expect(page.locator('.order__sold-on').first()).toContainText(friend);
    expect((await scan(former, FIRST)).reason).toBe('replaced');
    expect((await scan(theirs, FIRST)).reason).toBe('valid');
    await other.context().close();
  });
}

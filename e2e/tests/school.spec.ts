// School performances: unseen by everybody else; reserved now, paid by invoice.

import { newAddress, signIn, signOut } from './helpers/account';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { TODAY, run, scan, sharedData } from './helpers/program';
import { fillCheckout, holdBest, orderButton, tickets, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const MATINEE = 'giselle-2027-03-18-1100';
const PUBLIC = 'giselle-2027-03-14-1800';

// A performance that is not there, and an order of what isn't for schools.
test.use({ provoked: [/status of 40[49]/] });

async function becomeSchool(page: Page): Promise<string> {
  const email = newAddress();
  await page.goto(`/${LANGUAGE}/sign-in`);
  await signIn(page, email);
  const { code } = await run([
    'grant-kind', email, 'school', '--from', TODAY, '--data', sharedData(),
  ]);
  expect(code).toBe(0);
  return email;
}

const at = (slug: string) => `/${LANGUAGE}/performances/${slug}`;

test('a matinee for schools is nowhere for anybody else', async ({ page }) => {
  for (const path of [`/${LANGUAGE}`, `/${LANGUAGE}/productions/giselle`, '/sitemap.xml']) {
    const answer = await page.request.get(path);
    expect(await answer.text()).not.toContain(MATINEE);
  }
  for (const path of [at(MATINEE), `${at(MATINEE)}/seats`]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});

test('a school reserves sixty seats, gets its tickets and no bank', async ({ page }) => {
  const email = await becomeSchool(page);
  await page.goto(`/${LANGUAGE}`);
  await expect(page.locator('main')).toContainText('Giselle');
  expect(await page.content()).not.toContain(PUBLIC);
  await page.goto(at(MATINEE));
  await page.locator('#best-count').fill('60');
  await page.locator('form:has(#best-count) button[type=submit]').click();
  // In the basket's badge.
  await expect(page.locator('.header')).toContainText('720.00');
  await page.goto(`/${LANGUAGE}/basket`);
  await toCheckout(page);
  await expect(page.locator('.invoices__performance')).toHaveCount(1);
  await expect(page.locator('.invoices')).toContainText('720.00');
  await expect(page.locator('.invoices')).toContainText('17 April 2027');
  await fillCheckout(page, email);
  await expect(orderButton(page)).toContainText('Reserve with obligation to pay');
  await orderButton(page).click();
  await expect(page).toHaveURL(/\/orders\//);
  await expect(page.locator('main')).toContainText(words(LANGUAGE, 'invoice-order-text'));
  await expect(page.locator('.invoices')).toContainText('17 April 2027');
  await expect(tickets(page)).toHaveCount(60);
  const code = await tickets(page).first().locator('.ticket__number').innerText();
  expect((await scan(code.replace(/\s/g, ''), MATINEE)).answer).toBe('admitted');
  await page.goto(`/${LANGUAGE}/account`);
  await expect(page.locator('.account__order')).toContainText(words(LANGUAGE, 'invoice-account'));
});

test('a school that signs out shops as everybody, and the matinee is gone', async ({ page }) => {
  await becomeSchool(page);
  expect((await page.goto(at(MATINEE)))?.status()).toBe(200);
  expect((await page.goto(at(PUBLIC)))?.status()).toBe(404);
  await signOut(page);
  expect((await page.goto(at(MATINEE)))?.status()).toBe(404);
  expect((await page.goto(at(PUBLIC)))?.status()).toBe(200);
});

test('what a guest had in the basket is not for a school', async ({ page }) => {
  await holdBest(page, PUBLIC, 1);
  await becomeSchool(page);
  await page.goto(`/${LANGUAGE}/basket`);
  await expect(page.locator('main')).toContainText('“School”');
  await page.locator('.basket__seat .button--plain').first().click();
  await expect(page.locator('.basket__seat')).toHaveCount(0);
});

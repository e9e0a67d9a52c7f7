// Subscriptions, packages, passes and extras, and several people in one basket.

import { signIn } from './account.mjs';
import { OPERA, SERIES_D, STUDIO, fill, hold, openPlan, order, settled } from './shopper.mjs';

const PACKAGE = 'three-evenings';
const CARMEN = 'carmen-2027-01-21-2000';
const BALLET = 'romeo-and-juliet-2027-03-27-2000';

let people = 0;
const address = () => `ana.maria.${Date.now()}.${(people += 1)}@example.org`;

export function offers(language) {
  const at = (path) => `/${language}${path}`;
  return {
    'offer-pass': (page) => page.goto(at('/offers/friends'), settled),
    'offer-extra': (page) => page.goto(at('/offers/programme'), settled),
    'offer-package': async (page) => {
      await best(page, language, CARMEN, { offer: PACKAGE });
      await page.goto(at(`/offers/${PACKAGE}`), settled);
    },
    'performance-package': async (page) => {
      await best(page, language, CARMEN, { offer: PACKAGE });
      await openPlan(page, `${at(`/performances/${OPERA}`)}?offer=${PACKAGE}`);
    },
    'basket-tariffs': async (page) => {
      await hold(page, language, OPERA, 2);
      await page.goto(at('/basket'), settled);
      await page.locator('.disclosure summary').first().click();
    },
    'basket-package': async (page) => {
      await best(page, language, CARMEN, { offer: PACKAGE });
      await page.goto(at('/basket'), settled);
    },
    'basket-whole': async (page) => {
      await whole(page, language);
      await page.goto(at('/basket'), settled);
    },
    'basket-people': async (page) => {
      await household(page, language, address());
      await hold(page, language, OPERA, 2);
      await hold(page, language, STUDIO, 1);
      await page.goto(at('/basket'), settled);
      await giveTo(page, 1);
      await page.locator('.basket__seat').first().locator('summary').first().click();
    },
    'account-people': async (page) => {
      await household(page, language, address());
      await page.locator('.account__persons summary').click();
    },
    'checkout-whole': async (page) => {
      await whole(page, language);
      await page.goto(at('/checkout'), settled);
    },
    'order-whole': async (page) => {
      const email = address();
      await household(page, language, email);
      await whole(page, language);
      await page.goto(at('/basket'), settled);
      await giveTo(page, 1);
      await page.goto(at('/checkout'));
      await fill(page);
      await page.fill('#email', email);
      await order(page);
      await page.waitForURL(/\/test-bank\//);
      await page.click('button.way.pay');
      await page.waitForSelector('.order__code');
    },
  };
}

/** A seat of the first zone, as part of an offer. */
async function best(page, language, slug, form) {
  const path = `/${language}/performances/${slug}/hold`;
  await page.request.post(path, { form: { count: '1', zone: '1', ...form } });
}

/** Tickets, a series, a package, a pass, a programme and a gift. */
async function whole(page, language) {
  await hold(page, language, OPERA, 2);
  await best(page, language, SERIES_D, { offer: 'series-d' });
  for (const slug of [CARMEN, OPERA, BALLET]) await best(page, language, slug, { offer: PACKAGE });
  const extras = `/${language}/basket/extras`;
  await page.request.post(extras, { form: { key: 'friends' } });
  await page.goto(`/${language}/basket`);
  await page.locator('.extras button[value=programme]').click();
  await page.request.post(extras, { form: { key: 'young-voices', amount: '1000' } });
}

/** Somebody who acts for somebody else. */
async function household(page, language, email) {
  await signIn(page, language, email);
  await page.locator('.account__persons summary').click();
  await page.fill('#given_name', 'Francisco Javier');
  await page.fill('#family_name', 'Núñez de la Fuente');
  await page.click('.account__form button');
  await page.waitForSelector('.notice--good');
}

/** The nth ticket of the basket is for the other one. */
async function giveTo(page, index) {
  const form = page.locator('details:has(select[name^=person])').nth(index);
  await form.locator('summary').click();
  await form.locator('select').selectOption({ index: 1 });
  await form.locator('button').click();
  await page.waitForLoadState('networkidle');
}

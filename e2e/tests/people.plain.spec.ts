// Several people in one basket, without JavaScript: named on the account's page, each with a pass
// that opens an early sale, and each ticket for one of them.

import { newAddress, signIn } from './helpers/account';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { choose, fillCheckout, orderButton, tickets, toCheckout } from './helpers/shopper';

/** Friends buy from 17 November on, four tickets each; everybody else a week later. */
const EVENING = 'the-queen-of-spades-2027-03-02-1930';

async function pass(page: Page, person: string): Promise<void> {
  await page.goto(`/${LANGUAGE}/offers/friends`);
  await page.locator('select[name=person]').selectOption({ label: person });
  await page.locator('.extra__form button').click();
  await expect(page).toHaveURL(/\/basket/);
}

test('five seats of an early sale are for two friends', async ({ page }) => {
  const email = newAddress();
  await page.goto(`/${LANGUAGE}/sign-in?next=/${LANGUAGE}/account`);
  await signIn(page, email);
  const people = page.locator('.account__persons');
  await people.locator('summary').click();
  await people.locator('#given_name').fill('Luis');
  await people.locator('#family_name').fill('García');
  await people.locator('.account__form button').click();
  await expect(page.locator('.notice--good')).toContainText('Luis García');
  await expect(people).toContainText('Luis García');

  await pass(page, 'You');
  await pass(page, 'Luis García');
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await expect(page.locator('.basket__seat').nth(1)).toContainText('For Luis García');

  await page.goto(`/${LANGUAGE}/performances/${EVENING}`);
  await page.locator('#best-count').fill('5');
  await page.locator('form:has(#best-zone) button[type=submit]').click();
  await expect(page).toHaveURL(/\/basket/);
  const seats = page.locator('.basket__seat').filter({ has: page.locator('[name=line]') });
  await expect(seats).toHaveCount(5);
  await expect(seats.filter({ hasText: 'For you' })).toHaveCount(4);
  const his = seats.filter({ hasText: 'For Luis García' });
  await expect(his).toHaveCount(1);

  // A fifth one of her own is refused, another one of his isn't.
  await his.locator('summary').first().click();
  await his.locator('select[name=person]').selectOption({ label: 'You' });
  await his.locator('form:has(select[name=person]) button').click();
  await expect(page.locator('.notice--warning')).toContainText(/4 tickets/);
  const hers = seats.filter({ hasText: 'For you' }).first();
  await hers.locator('summary').first().click();
  await hers.locator('select[name=person]').selectOption({ label: 'Luis García' });
  await hers.locator('form:has(select[name=person]) button').click();
  await expect(his).toHaveCount(2);

  await toCheckout(page);
  await fillCheckout(page, email);
  await orderButton(page).click();
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(5);
  await expect(tickets(page).filter({ hasText: 'For Luis García' })).toHaveCount(2);
  await expect(page.locator('.order__extra').filter({ hasText: 'Luis García' })).toHaveCount(1);

  // What is his can't be lost by a slip; and who has nothing goes with one press.
  await page.goto(`/${LANGUAGE}/account`);
  await expect(people.locator('form[action$="/people/remove"]')).toHaveCount(0);
  await people.locator('summary').click();
  await people.locator('#given_name').fill('Eva');
  await people.locator('#family_name').fill('García');
  await people.locator('.account__form button').click();
  await people.locator('form[action$="/people/remove"] button').click();
  await expect(people).not.toContainText('Eva García');
});

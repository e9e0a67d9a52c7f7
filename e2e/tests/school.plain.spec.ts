// A school's whole way without JavaScript.

import { newAddress, signIn } from './helpers/account';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { TODAY, run, sharedData } from './helpers/program';
import { fillCheckout, orderButton, tickets, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const MATINEE = 'giselle-2027-03-18-1100';
const PUBLIC = 'giselle-2027-03-14-1800';

test.use({ provoked: [/status of 40[49]/] });

test('a class is seated, reserved and invoiced by forms', async ({ page }) => {
  const email = newAddress();
  await page.goto(`/${LANGUAGE}/sign-in`);
  await signIn(page, email);
  await run(['grant-kind', email, 'school', '--from', TODAY, '--data', sharedData()]);
  await page.goto(`/${LANGUAGE}/performances/${MATINEE}`);
  await page.locator('#best-count').fill('25');
  await page.locator('#best-zone').selectOption('1');
  await page.locator('form:has(#best-count) button[type=submit]').click();
  await expect(page).toHaveURL(/\/basket\?held=1/);
  await expect(page.locator('.basket__seat')).toHaveCount(25);
  await toCheckout(page);
  await expect(page.locator('.invoices__performance')).toHaveCount(1);
  await fillCheckout(page, email);
  await orderButton(page).click();
  await expect(tickets(page)).toHaveCount(25);
  await expect(page.locator('.invoices')).toContainText('300.00');

  // From the list: a few more, and a public performance's form from another tab is refused in words.
  await page.goto(`/${LANGUAGE}/performances/${MATINEE}/seats`);
  const boxes = page.locator('input[name=seat]:not([disabled])');
  for (let box = 0; box < 15; box += 1) await boxes.nth(box).check();
  await page.locator('.seat-list__send button').click();
  await expect(page.locator('.basket__seat')).toHaveCount(15);
  const answer = await page.request.post(`/${LANGUAGE}/performances/${PUBLIC}/hold`, {
    form: { count: '1', zone: '' },
  });
  expect(await answer.text()).toMatch(words(LANGUAGE, 'refusal-hold-other-kind'));
});

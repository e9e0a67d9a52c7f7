// The whole purchase without JavaScript. Other ways without it, such as by the list of seats, are
// tested on the router: server/tests/router/without_scripts.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { proveDoor, provePaper, proveReplacement } from './helpers/proof';
import { choose, fillCheckout, orderButton, toCheckout } from './helpers/shopper';

const BEST = 'giselle-2027-03-12-2000';
const ANOTHER = 'giselle-2027-03-13-2000';

test('the best two seats of a zone are bought without JavaScript', async ({ page }) => {
  await page.goto(`/${LANGUAGE}`);
  await page.locator('.card__link[href$="/productions/giselle"]').click();
  await page.locator(`.performances__action[href$="/${BEST}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${BEST}$`));
  await page.locator('#best-count').fill('2');
  await page.locator('#best-zone').selectOption({ index: 2 });
  await page.locator('form:has(#best-zone) button[type=submit]').click();
  await expect(page).toHaveURL(/\/basket/);
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await toCheckout(page);
  await fillCheckout(page);
  await orderButton(page).click();
  await choose(page, 'pay');
  const numbers = await provePaper(page, 2);
  await proveDoor(numbers[0], BEST, ANOTHER);
  await proveReplacement(page, numbers[1], BEST);
});

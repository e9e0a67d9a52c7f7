// A package of three performances by touch.

import { newAddress } from './helpers/account';
import { expect, test } from './helpers/fixtures';
import {
  FIRST, OFFER, SECOND, THIRD, bundle, nextPerformance, takeSeat, toPerformance,
} from './helpers/packages';
import { provePaper } from './helpers/proof';
import { type Press, choose, fillCheckout, orderButton, toCheckout } from './helpers/shopper';

const tap: Press = (target) => target.tap();

for (const [index, language] of ['es', 'de'].entries()) {
  test(`in ${language} a package is chosen performance by performance by touch`, async ({ page }) => {
    await page.goto(`/${language}/offers/${OFFER}`);
    for (const [at, slug] of [FIRST, SECOND, THIRD].entries()) {
      await toPerformance(page, slug, tap);
      await takeSeat(page, 8 + 2 * at + index, tap);
      await expect(nextPerformance(page)).toBeVisible();
      await nextPerformance(page).tap();
      await expect(page.locator('.work__chosen')).toHaveCount(at + 1);
    }
    await page.locator('.basket-badge').tap();
    await expect(bundle(page).locator('.basket__performance')).toHaveCount(3);
    await toCheckout(page, tap);
    await fillCheckout(page, newAddress());
    await orderButton(page).tap();
    await choose(page, 'pay', tap);
    await page.locator('.order__item summary').tap();
    await provePaper(page, 3, tap);
  });
}

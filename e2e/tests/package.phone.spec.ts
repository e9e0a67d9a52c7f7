// A package of three performances by touch.

import { newAddress } from './helpers/account';
import { expect, test } from './helpers/fixtures';
import {
  FIRST, OFFER, SECOND, THIRD, bundle, nextPerformance, takeSeat, toPerformance,
} from './helpers/packages';
import { provePaper } from './helpers/proof';
import { words } from './helpers/words';
import { type Press, choose, fillCheckout, orderButton, toCheckout } from './helpers/shopper';

const tap: Press = (target) => target.tap();

for (const [index, language] of ['de'].entries()) {
  test(`in ${language} a package is chosen performance by performance by touch`, async ({ page }) => {
    await page.goto(`/${language}/offers/${OFFER}`);
    for (const [at, slug] of [FIRST, SECOND, THIRD].entries()) {
      await toPerformance(page, slug, tap);
      await takeSeat(page, 8 + 2 * at + index, tap);
      if (slug === THIRD) break;
      await expect(nextPerformance(page)).toBeVisible();
      await nextPerformance(page).tap();
      await expect(page.locator('.work__chosen')).toHaveCount(at + 1);
    }
    // The package is whole: nothing leads on to another performance.
    await expect(page.locator('.selection-bar a[href$="/basket"]')).toBeVisible();
    await expect(nextPerformance(page)).toHaveCount(0);
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

test('for two people it says so on the plan, and what is chosen is folded', async ({ page }) => {
  await page.goto(`/en/offers/${OFFER}?people=2`);
  const link = page.locator(`.work__performances a[href*="${FIRST}?offer=${OFFER}"]`).first();
  await expect(link).toHaveAttribute('href', /people=2$/);
  await link.tap();
  await expect(page.locator('.performance__packages')).toContainText(words('en', 'choice-people'));
  await expect(page.locator('.performance__packages')).toContainText('2');
  for (const slug of [FIRST, SECOND, THIRD]) {
    const form = { count: '1', offer: OFFER };
    const held = await page.request.post(`/en/performances/${slug}/hold`, { form });
    expect(held.ok()).toBe(true);
  }
  await page.goto(`/en/offers/${OFFER}`);
  const done = page.locator('.offers__done');
  await expect(done).toHaveCount(1);
  await expect(done.locator('.works').first()).toBeHidden();
  await done.locator('summary').tap();
  await expect(page.locator('.work__chosen').first()).toBeVisible();
});

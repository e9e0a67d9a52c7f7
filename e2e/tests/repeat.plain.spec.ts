// Whoever ordered for the same performance a few minutes ago is asked before they order again: what
// they have, and whether they want both. Without JavaScript.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { choose, fillCheckout, orderButton, tickets } from './helpers/shopper';

const SLUG = 'giselle-2027-03-12-2000';

// A refused form is answered 409.
test.use({ provoked: [/409/] });

test('a second order for the same performance is asked for, then placed', async ({ page }) => {
  const house = await OwnHouse.open({ PARTERRE_REPEAT_MINUTES: '15' });
  try {
    await house.start();
    const hold = async () => {
      await page.goto(`${house.url}/${LANGUAGE}/performances/${SLUG}`);
      await page.locator('#best-count').fill('2');
      await page.locator('form:has(#best-zone) button[type=submit]').click();
      await page.goto(`${house.url}/${LANGUAGE}/checkout`);
      await fillCheckout(page);
      await orderButton(page).click();
    };
    await hold();
    await choose(page, 'pay');
    const first = page.url();
    await hold();
    const asked = page.locator('section[aria-labelledby=repeated]');
    await expect(asked).toBeVisible();
    expect(await overflows(page)).toEqual([]);
    await expect(page.locator('#email')).not.toHaveValue('');
    // Sent again without an answer: asked again, and nothing is ordered.
    await orderButton(page).click();
    await expect(asked).toBeVisible();
    expect(await asked.getByRole('link').first().getAttribute('href')).toBe(new URL(first).pathname);
    await page.locator('#on_top_of').check();
    await orderButton(page).click();
    await choose(page, 'pay');
    await expect(tickets(page)).toHaveCount(2);
    expect(page.url()).not.toBe(first);
  } finally {
    await house.close();
  }
});

// Whoever ordered for the same performance a few minutes ago is asked before they order again; what
// is asked fits the page. What the answers lead to is tested on the router.

import { order as buyByForms } from './helpers/every-page';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { SHOPPER, fillCheckout, orderButton } from './helpers/shopper';

const SLUG = 'giselle-2027-03-12-2000';

// A refused form is answered 409.
test.use({ provoked: [/409/] });

test('the question before a second order for the same performance fits the page', async ({
  page,
}) => {
  const house = await OwnHouse.open({ PARTERRE_REPEAT_MINUTES: '15' });
  try {
    await house.start();
    const form = { count: '2', zone: '' };
    const wish = { slug: SLUG, form, email: SHOPPER.email, house: house.url };
    await buyByForms(page.request, LANGUAGE, 'pay', wish);
    await page.request.post(`${house.url}/${LANGUAGE}/performances/${SLUG}/hold`, { form });
    await page.goto(`${house.url}/${LANGUAGE}/checkout`);
    await fillCheckout(page);
    await orderButton(page).click();
    await expect(page.locator('section[aria-labelledby=repeated]')).toBeVisible();
    expect(await overflows(page)).toEqual([]);
  } finally {
    await house.close();
  }
});

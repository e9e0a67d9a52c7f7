// Whoever ordered for the same performance a few minutes ago is asked before they order again; what
// is asked fits the page. What the answers lead to is tested on the router.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { choose, fillCheckout, orderButton } from './helpers/shopper';

const SLUG = 'giselle-2027-03-12-2000';

// A refused form is answered 409.
test.use({ provoked: [/409/] });

test('the question before a second order for the same performance fits the page', async ({
  page,
}) => {
  const house = await OwnHouse.open({ PARTERRE_REPEAT_MINUTES: '15' });
  try {
    await house.start();
    const order = async () => {
      const hold = `${house.url}/${LANGUAGE}/performances/${SLUG}/hold`;
      await page.request.post(hold, { form: { count: '2', zone: '' } });
      await page.goto(`${house.url}/${LANGUAGE}/checkout`);
      await fillCheckout(page);
      await orderButton(page).click();
    };
    await order();
    await choose(page, 'pay');
    await order();
    await expect(page.locator('section[aria-labelledby=repeated]')).toBeVisible();
    expect(await overflows(page)).toEqual([]);
  } finally {
    await house.close();
  }
});

// A seat for all performances of a series and a ticket beside it, by touch.

import { newAddress } from './helpers/account';
import { expect, test } from './helpers/fixtures';
import { freeTogether, holdChosen, isMine, pressSeat, seat } from './helpers/plan';
import { proveDoor, provePaper } from './helpers/proof';
import {
  ANOTHER, BOTH, FREE_FOR_BOTH, SAVED, SECOND, SUBSCRIPTION, amount, asProduct, toSeriesPlan,
} from './helpers/series';
import { type Press, choose, fillCheckout, orderButton, toCheckout } from './helpers/shopper';

const tap: Press = (target) => target.tap();

for (const [index, language] of ['de'].entries()) {
  test(`in ${language} a subscription and a ticket beside it are bought by touch`, async ({
    page,
  }) => {
    await toSeriesPlan(page, language, tap);
    const [first, second] = await freeTogether(page, 2, 8 + index, FREE_FOR_BOTH);
    await pressSeat(page, first, tap);
    await asProduct(page, 0).tap();
    await expect(seat(page, first)).toHaveClass(isMine);
    await seat(page, second).tap();
    await expect(seat(page, second)).toHaveClass(isMine);
    await expect(asProduct(page, 1)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.selection-bar__sum')).toContainText(amount(BOTH, language));
    await expect(page.locator('.selection-bar__saved')).toContainText(amount(SAVED, language));
    await holdChosen(page);

    await page.locator('.basket-badge').tap();
    await expect(page.locator('.basket__seat')).toHaveCount(2);
    await expect(page.locator('.basket__line:has(.bundle) .basket__price'))
      .toContainText(amount(SUBSCRIPTION, language));
    await toCheckout(page, tap);
    await fillCheckout(page, newAddress());
    await expect(orderButton(page)).toContainText(amount(BOTH, language));
    await orderButton(page).tap();
    await choose(page, 'pay', tap);
    await page.locator('.order__item summary').tap();
    const numbers = await provePaper(page, 4, tap);
    await proveDoor(numbers[1], SECOND, ANOTHER);
  });
}

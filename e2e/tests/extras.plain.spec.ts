// Extras, a gift, a pass and a promo code, without JavaScript.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { scan } from './helpers/program';
import { choose, fillCheckout, holdBest, orderButton, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const EVENING = 'carmen-2027-01-15-2000';

// An order that is refused.
test.use({ provoked: [/status of 409/] });

const sum = (page: Page) => page.locator('.sum__line--total');

test('what goes with a performance is proposed, counted, given back and bought', async ({ page }) => {
  await holdBest(page, EVENING, 1);
  await page.goto(`/${LANGUAGE}/basket`);
  const programme = page.locator('.extras form:has(input[value=programme])');
  await programme.locator('button').click();
  const line = page.locator('.basket__seat').filter({ hasText: 'Programme book' });
  await expect(line.locator('.basket__price')).toContainText('6.50');
  await expect(programme).toHaveCount(0);
  await line.locator('select[name=quantity]').selectOption('3');
  await line.locator('.disclosure__form button').click();
  await expect(line.locator('.basket__price')).toContainText('19.50');
  await line.locator('.button--plain').click();
  await expect(line).toHaveCount(0);

  await programme.locator('button').click();
  const gift = page.locator('.extras form:has(input[value=young-voices])');
  await gift.locator('[name=other_amount]').fill('12,50');
  await gift.locator('button').click();
  const total = await sum(page).innerText();
  await toCheckout(page);
  await expect(page.locator('.checkout__summary')).toContainText('Programme book');
  await fillCheckout(page);
  await expect(orderButton(page)).toContainText(/\d\.\d\d/);
  await orderButton(page).click();
  await choose(page, 'pay');
  await expect(page.locator('.order__extra')).toHaveCount(2);
  await expect(page.locator('.order__extra').last()).toContainText('Carmen');
  expect((await sum(page).innerText()).replace(/\s+/g, ' ')).toBe(total.replace(/\s+/g, ' '));

  // The programme is handed out once, for its code; a donation has none.
  await page.locator('.order__extra summary').click();
  const number = page.locator('.receipt__number');
  await expect(number).toHaveCount(1);
  const code = (await number.innerText()).replace(/\s/g, '');
  expect(await scan(code, EVENING)).toEqual({ exit: 3, answer: 'handed-out', reason: 'valid' });
  expect(await scan(code, EVENING)).toMatchObject({ answer: 'refused', reason: 'already-used' });
  await page.reload();
  await page.locator('.order__extra summary').click();
  await expect(number).toHaveCount(0);
  await expect(page.locator('.order__extra').last()).toContainText(words(LANGUAGE, 'receipt-used'));
});

test('a sum that nobody can read is asked for again, and nothing is lost', async ({ page }) => {
  await holdBest(page, EVENING, 1);
  await page.goto(`/${LANGUAGE}/basket`);
  const gift = page.locator('.extras form:has(input[value=young-voices])');
  await gift.locator('[name=other_amount]').fill('a lot');
  await gift.locator('button').click();
  await expect(page.locator('.notice--warning')).toContainText(words(LANGUAGE, 'refusal-put-amount'));
  await expect(page.locator('.basket__seat')).toHaveCount(1);
});

test('a promo code takes off what it says, in small letters too', async ({ page }) => {
  await holdBest(page, EVENING, 2);
  await page.goto(`/${LANGUAGE}/basket`);
  const before = await sum(page).innerText();
  await page.locator('.codes summary').click();
  await page.locator('#code').fill('no-such-code');
  await page.locator('.codes details button').click();
  await expect(page.locator('#code-error')).toContainText(words(LANGUAGE, 'refusal-promo-unknown'));
  await expect(page.locator('#code')).toHaveValue('no-such-code');
  await page.locator('#code').fill('carmen-10');
  await page.locator('.codes details button').click();
  await expect(page.locator('.codes__entered')).toContainText('CARMEN-10');
  await expect(page.locator('.basket__aside .sum')).toContainText('CARMEN-10');
  expect(await sum(page).innerText()).not.toBe(before);
  // Each price opens into why.
  const why = page.locator('.basket__seat').first().locator('details').last();
  await why.locator('summary').click();
  await expect(why).toContainText('CARMEN-10');
  await page.locator('.codes__entered button').click();
  await expect(page.locator('.codes__entered')).toHaveCount(0);
  expect(await sum(page).innerText()).toBe(before);
});

test('a pass alone is bought, and a second one for the same person is refused', async ({ page }) => {
  for (const outcome of ['bought', 'refused']) {
    await page.goto(`/${LANGUAGE}/offers/friends`);
    await page.locator('.extra__form button').click();
    await toCheckout(page);
    await fillCheckout(page, 'one-pass@example.org');
    await orderButton(page).click();
    if (outcome === 'bought') {
      await choose(page, 'pay');
      await expect(page.locator('.order__extra')).toContainText('31 July 2027');
      await expect(page.locator('.order__actions a')).toHaveCount(0);
    } else {
      await expect(page.locator('.notice--error')).toContainText(words(LANGUAGE, 'refusal-place-most-for-person'));
      await expect(page.locator('#family_name')).not.toHaveValue('');
    }
  }
});

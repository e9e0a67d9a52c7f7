// The whole purchase on a desktop: by mouse, and by keyboard alone.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { enter, tabTo, type, walkToFreeSeat } from './helpers/keyboard';
import { clickSeats, freeTogether, holdChosen, planLives } from './helpers/plan';
import { proveDoor, provePaper, proveReplacement } from './helpers/proof';
import { SHOPPER, choose, fillCheckout, orderButton, tickets, toCheckout } from './helpers/shopper';

const CARMEN = 'carmen-2027-01-15-2000';
const CARMEN_BY_KEYS = 'carmen-2027-01-19-2000';
const ANOTHER = 'carmen-2027-01-17-1800';

test('two seats are bought by mouse, from the season page to the door', async ({ page }) => {
  await page.goto(`/${LANGUAGE}`);
  await page.locator('.card__link[href$="/productions/carmen"]').click();
  await expect(page).toHaveURL(/\/productions\/carmen$/);
  await page.locator(`.performances__action[href$="/${CARMEN}"]`).click();
  await planLives(page);
  const seats = await freeTogether(page, 2, 3);
  await clickSeats(page, seats);
  await expect(page.locator('.chip')).toHaveCount(2);
  const total = await page.locator('.selection-bar__sum').innerText();
  await holdChosen(page);

  await page.locator('.basket-badge').click();
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await toCheckout(page);
  await expect(page.locator('.checkout__pay')).toContainText(total);
  await expect(orderButton(page)).toContainText(total);
  await fillCheckout(page);
  await orderButton(page).click();
  await choose(page, 'pay');

  const numbers = await provePaper(page, 2);
  await proveDoor(numbers[0], CARMEN, ANOTHER);
  await proveReplacement(page, numbers[1], CARMEN);
  await page.reload();
  await expect(tickets(page)).toHaveCount(2);
});

test('two seats are bought by keyboard alone', async ({ page }) => {
  const press = enter(page);
  await page.goto(`/${LANGUAGE}`);
  await press(page.locator('.card__link[href$="/productions/carmen"]'));
  await expect(page).toHaveURL(/\/productions\/carmen$/);
  await press(page.locator(`.performances__action[href$="/${CARMEN_BY_KEYS}"]`));
  await planLives(page);

  await tabTo(page, page.locator('.plan__seats [tabindex="0"]'));
  await walkToFreeSeat(page, 'ArrowRight');
  await expect(page.locator('.plan__seats :focus')).toHaveAttribute('aria-label', /\S/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.plan__seats :focus')).toHaveAttribute('aria-selected', 'true');
  await walkToFreeSeat(page, 'ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.locator('.chip')).toHaveCount(2);
  await press(page.locator('.selection-bar > [data-press=hold]'));
  await expect(page.locator('.basket-badge__count')).toHaveText('2');
  await tabTo(page, page.locator('.basket-badge'), 'Shift+Tab');
  await page.keyboard.press('Enter');

  await toCheckout(page, press);
  await type(page, '#given_name', SHOPPER.given);
  await type(page, '#family_name', SHOPPER.family);
  await type(page, '#email', SHOPPER.email);
  await tabTo(page, page.locator('#terms'));
  await page.keyboard.press('Space');
  await press(orderButton(page));
  await choose(page, 'pay', press);

  const numbers = await provePaper(page, 2, press);
  await proveReplacement(page, numbers[0], CARMEN_BY_KEYS, press);
});

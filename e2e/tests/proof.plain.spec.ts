// A ticket type whose proof the box office sees first: no code before, all of it afterwards.

import { newAddress } from './helpers/account';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { run, sharedData } from './helpers/program';
import { choose, fillCheckout, holdBest, orderButton, tickets, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const EVENING = 'carmen-2027-01-21-2000';

test('a large family gets its tickets at the box office', async ({ page }) => {
  await holdBest(page, EVENING, 2);
  await page.goto(`/${LANGUAGE}/basket`);
  const seats = page.locator('.basket__seat');
  await seats.first().locator('summary').first().click();
  await seats.first().locator('select[name=price_type]').selectOption('large-family');
  await seats.first().locator('form:has(select[name=price_type]) button').click();
  await expect(seats.first()).toContainText('family card');
  await toCheckout(page);
  await fillCheckout(page, newAddress());
  await orderButton(page).click();
  await choose(page, 'pay');
  const waiting = tickets(page).filter({ hasText: words(LANGUAGE, 'ticket-proof') });
  await expect(waiting).toHaveCount(1);
  await expect(waiting.locator('svg')).toHaveCount(0);
  await expect(waiting.locator('a')).toHaveCount(0);
  await expect(tickets(page).locator('svg.ticket__code')).toHaveCount(2);

  const code = await page.locator('.order__code').innerText();
  const accepted = await run(['accept-proof', code, '--data', sharedData()]);
  expect(accepted.code).toBe(0);
  await page.reload();
  await expect(waiting).toHaveCount(0);
  await expect(tickets(page).locator('svg.ticket__code')).toHaveCount(4);
});

// The countdown reaches zero on an open page: badge, plan, basket and checkout all tell so.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { freeTogether, clickSeats, holdChosen, isMine, openPlan, seat } from './helpers/plan';
import { OwnHouse } from './helpers/program';
import { SHOPPER, fillCheckout, orderButton, toCheckout } from './helpers/shopper';
import { words } from './helpers/words';

const GRIMES = `/${LANGUAGE}/performances/peter-grimes-2027-05-08-2000`;

test.use({ provoked: [/ERR_|Failed to (load|fetch)/] });

let house: OwnHouse;
let day = 20;

test.beforeAll(async () => {
  house = await OwnHouse.open();
  await house.start();
});

test.afterAll(async () => {
  await house.close();
});

/** Server and browser both go past the end of the basket. */
async function timePasses(page: Page): Promise<void> {
  await house.stop();
  day += 1;
  await house.start(`2026-11-${day}`);
  await page.clock.fastForward('16:00');
}

async function holdOne(page: Page): Promise<number> {
  await page.clock.install();
  await openPlan(page, house.url + GRIMES);
  const [place] = await freeTogether(page, 2, 4);
  await clickSeats(page, [place]);
  await holdChosen(page);
  await expect(page.locator('.basket-badge__time')).toBeVisible();
  return place;
}

/** With one seat on the basket's page, whose countdown runs. */
async function inBasket(page: Page): Promise<void> {
  await page.clock.install();
  await page.request.post(`${house.url}${GRIMES}/hold`, { form: { count: '1', zone: '' } });
  await page.goto(`${house.url}/${LANGUAGE}/basket`);
  const time = page.locator('.countdown__time');
  const shown = await time.innerText();
  await expect(time).not.toHaveText(shown);
}

test('on the plan the seats go, and badge and bar say why', async ({ page }) => {
  const place = await holdOne(page);
  await timePasses(page);
  const ended = words(LANGUAGE, 'badge-ended');
  await expect(page.locator('.basket-badge__warning')).toContainText(ended);
  await expect(page.locator('.selection-bar')).toContainText(ended);
  await expect(page.locator('.basket-badge__count')).toBeHidden();
  await expect(seat(page, place)).not.toHaveClass(isMine);
  // It stays said: the last tick must not wipe it out.
  await page.clock.fastForward('00:05');
  await expect(page.locator('.basket-badge__warning')).toContainText(ended);
});

test("the basket's page names what was lost, without a reload", async ({ page }) => {
  await inBasket(page);
  await expect(page.locator('.basket__seat')).toHaveCount(1);
  await timePasses(page);
  await expect(page.locator('.basket__empty')).toBeVisible();
  await expect(page.locator('.notice--warning')).toContainText('Peter Grimes');
});

test('at the checkout the button goes off, and one press reserves the same seats', async ({
  page,
}) => {
  await inBasket(page);
  await toCheckout(page);
  await fillCheckout(page);
  const ended = page.locator('.checkout__ended');
  await expect(ended).toBeHidden();
  await expect(orderButton(page)).toBeEnabled();
  await timePasses(page);
  await expect(ended).toContainText(words(LANGUAGE, 'checkout-ended-text'));
  await expect(ended).toBeInViewport();
  // It says so alone.
  await expect(page.locator('.countdown')).toBeHidden();
  await expect(page.locator('.basket-badge__warning')).toBeHidden();
  await expect(orderButton(page)).toBeDisabled();
  await ended.locator('button').click();
  await expect(page.locator('.notice--good')).toContainText(words(LANGUAGE, 'checkout-again-done'));
  await expect(page.locator('#given_name')).toHaveValue(SHOPPER.given);
  await expect(page.locator('.checkout__summary li')).toHaveCount(1);
  await expect(ended).toBeHidden();
  await expect(orderButton(page)).toBeEnabled();
});

// The whole purchase on a phone, by touch.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import {
  afterPress, freeTogether, holdChosen, isMine, planLives, pressSeat, seat, settled,
} from './helpers/plan';
import { proveDoor, provePaper, proveReplacement } from './helpers/proof';
import { type Press, choose, fillCheckout, orderButton, toCheckout } from './helpers/shopper';

const CARMEN = 'carmen-2027-01-17-1800';
const ANOTHER = 'carmen-2027-01-15-2000';

const tap: Press = (target) => target.tap();

test('two seats are bought by touch, from the season page to the door', async ({ page }) => {
  await page.goto(`/${LANGUAGE}`);
  await page.locator('.card__link[href$="/productions/carmen"]').tap();
  await expect(page).toHaveURL(/\/productions\/carmen$/);
  await page.locator(`.performances__action[href$="/${CARMEN}"]`).tap();
  await planLives(page);

  // The whole house is too small for a finger: the first tap comes nearer, the next ones choose.
  const [first, second] = await freeTogether(page, 2, 4);
  await seat(page, first).tap();
  await expect(page.locator('.plan--near')).toBeVisible();
  await expect(seat(page, first)).not.toHaveClass(isMine);
  await expect(page.locator('.seat-card')).toBeHidden();
  await afterPress(page, first);
  await pressSeat(page, first, tap);
  await expect(seat(page, first)).toHaveClass(isMine);
  await settled(page);
  await seat(page, second).tap();
  await expect(seat(page, second)).toHaveClass(isMine);
  await expect(page.locator('.chip')).toHaveCount(2);
  await holdChosen(page);

  await page.locator('.basket-badge').tap();
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await toCheckout(page, tap);
  await fillCheckout(page);
  await orderButton(page).tap();
  await choose(page, 'pay', tap);

  const numbers = await provePaper(page, 2, tap);
  await proveDoor(numbers[1], CARMEN, ANOTHER);
  await proveReplacement(page, numbers[0], CARMEN, tap);
});

test('two fingers bring the plan nearer, and one button shows the whole house', async ({
  page, context,
}) => {
  await page.goto(`/${LANGUAGE}/performances/${CARMEN}`);
  await planLives(page);
  const plan = page.locator('.plan__view');
  await plan.scrollIntoViewIfNeeded();
  const box = (await plan.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hand = await context.newCDPSession(page);
  const touch = (type: string, apart: number) =>
    hand.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x: x - apart, y, id: 1 }, { x: x + apart, y, id: 2 }],
    });
  await touch('touchStart', 20);
  for (let apart = 20; apart <= 140; apart += 20) await touch('touchMove', apart);
  await touch('touchEnd', 0);
  await expect(page.locator('.plan--near')).toBeVisible();
  await page.locator('.plan__zoom button').last().tap();
  await expect(page.locator('.plan--near')).toHaveCount(0);
});

test('nothing but the plan itself moves what its window shows', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/performances/${CARMEN}`);
  await planLives(page);
  const [first] = await freeTogether(page, 2, 4);
  await seat(page, first).tap();
  await expect(page.locator('.plan--near')).toBeVisible();
  // As a browser does that looks for a word or brings an element into sight.
  const scrolled = await page.locator('.plan__sheet').evaluate((sheet) => {
    sheet.scrollBy(200, 200);
    return [sheet.scrollLeft, sheet.scrollTop];
  });
  expect(scrolled).toEqual([0, 0]);
});

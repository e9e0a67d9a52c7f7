// Two shoppers before one plan: what one takes or gives back, the other sees within a second.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import {
  afterPress, clickSeats, freeTogether, hold, holdChosen, isMine, isTaken, openPlan, planLives,
  pressSeat, seat,
} from './helpers/plan';
import { emptyBasket } from './helpers/shopper';

const GRIMES = `/${LANGUAGE}/performances/peter-grimes-2027-05-02-1800`;
const AT_ONCE = { timeout: 1_000 };

test('what one shopper holds and gives back, another sees within a second', async ({
  page, browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  await openPlan(other, GRIMES);
  await expect(other.locator('.plan__state')).toBeVisible();
  await openPlan(page, GRIMES);
  const [first, second] = await freeTogether(page, 2, 6);
  await clickSeats(page, [first, second]);
  await expect(seat(other, first)).not.toHaveClass(isTaken);
  await holdChosen(page);
  await expect(seat(other, first)).toHaveClass(isTaken, AT_ONCE);
  await expect(seat(other, second)).toHaveClass(isTaken, AT_ONCE);

  await page.locator('.basket-badge').click();
  await page.locator('.basket__seat button[formaction$="/remove"]').first().click();
  await expect(page.locator('.basket__seat')).toHaveCount(1);
  const free = async () => {
    const classes = [first, second].map((place) => seat(other, place).getAttribute('class'));
    return (await Promise.all(classes)).filter((it) => !isTaken.test(it ?? '')).length;
  };
  await expect.poll(free, { timeout: 1_000, intervals: [50] }).toBe(1);
  await emptyBasket(page);
  await expect(page.locator('.basket__empty')).toBeVisible();
  await expect.poll(free, { timeout: 1_000, intervals: [50] }).toBe(2);
  await other.context().close();
});

test('a hidden tab gives its stream back, and a seen one begins with how things stand', async ({
  page, browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  await openPlan(page, GRIMES);
  await expect(page.locator('.plan__state')).toBeVisible();
  const [place] = await freeTogether(page, 2, 12);
  const show = (state: string) =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/live'));
  await show('hidden');
  await ended;
  await openPlan(other, GRIMES);
  await clickSeats(other, [place]);
  await holdChosen(other);
  await expect(seat(page, place)).not.toHaveClass(isTaken);
  await show('visible');
  await expect(seat(page, place)).toHaveClass(isTaken);
  await other.context().close();
});

test('what another tab gives back is seen at once, and the badge follows when the tab is back', async ({
  page, context,
}) => {
  const [place] = await hold(page, GRIMES, 1, 14);
  const tab = await context.newPage();
  await tab.goto(`/${LANGUAGE}/basket`);
  await emptyBasket(tab);
  await expect(tab.locator('.basket__empty')).toBeVisible();
  await expect(seat(page, place)).not.toHaveClass(isMine);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('.basket-badge__count')).toBeHidden();
  await planLives(page);
  await expect(page.locator('.plan__state')).toBeVisible();
});

test('a chosen seat that another takes is let go and named', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await openPlan(page, GRIMES);
  const [first, second] = await freeTogether(page, 2, 8);
  await clickSeats(page, [first, second]);
  await expect(page.locator('.chip')).toHaveCount(2);
  const names = await page.locator('.chip').allInnerTexts();
  const chips = names.map((name) => name.replace('×', '').trim());
  await openPlan(other, GRIMES);
  await clickSeats(other, [first]);
  await holdChosen(other);
  await expect(seat(page, first)).toHaveClass(isTaken);
  await expect(seat(page, second)).toHaveClass(isMine);
  const said = page.locator('.selection-bar [role=alert]');
  await expect(said).toBeVisible();
  // The rightmost was chosen first.
  await expect(said).toContainText(chips[1]);
  await expect(page.locator('.chip')).toHaveCount(1);
  await other.context().close();
});

test('a picture from before the hold takes nothing out of the basket', async ({ page }) => {
  let send = (_body: string) => {};
  const picture = new Promise<string>((resolve) => (send = resolve));
  await page.route('**/live', async (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: await picture }));
  const [place, other] = [...await hold(page, GRIMES, 1, 16), ...await freeTogether(page, 1, 20)];
  const count = await page.locator('.plan__seats > *').count();
  // All are free, the one that is held too; but for another, whose change shows that it came.
  const digits = Array.from({ length: Math.ceil(count / 64) }, (_, word) =>
    (2n ** 64n - 1n - (word === Math.floor(other / 64) ? 1n << BigInt(other % 64) : 0n))
      .toString(16).padStart(16, '0'));
  send(`event: snapshot\ndata: 1 ${digits.join('')}\n\n`);
  await expect(seat(page, other)).toHaveClass(isTaken);
  await expect(seat(page, place)).toHaveClass(isMine);
  await expect(page.locator('.selection-bar > a[href$="/basket"]')).toBeVisible();
});

test.describe('without a connection', () => {
  test.use({ provoked: [/Failed to load resource|ERR_|WebSocket|EventSource/] });

  test('a lost connection is said, and mends itself with what happened meanwhile', async ({
    page, browser, context,
  }) => {
    const other = await (await browser.newContext()).newPage();
    await openPlan(page, GRIMES);
    const state = page.locator('.plan__state');
    await expect(state).toBeVisible();
    const [place] = await freeTogether(page, 2, 10);
    await context.setOffline(true);
    await expect(state).toHaveClass(/plan__state--lost/, { timeout: 5_000 });
    await openPlan(other, GRIMES);
    await clickSeats(other, [place]);
    await holdChosen(other);
    await expect(seat(page, place)).not.toHaveClass(isTaken);
    await context.setOffline(false);
    await expect(seat(page, place)).toHaveClass(isTaken);
    await expect(state).not.toHaveClass(/plan__state--lost/);
    await other.context().close();
  });
});

test('what one tab holds, another tab of the same browser shows as held and not as taken', async ({
  page, context,
}) => {
  const path = `/${LANGUAGE}/performances/peter-grimes-2027-05-13-2000`;
  const second = await context.newPage();
  await openPlan(second, path);
  const [place] = await hold(page, path, 1, 30);
  await expect(seat(second, place)).toHaveClass(isMine);
  await expect(seat(second, place)).not.toHaveClass(isTaken);
  // Given back in the first, it is anybody's in both.
  await afterPress(page, place);
  await pressSeat(page, place);
  await page.locator('.seat-card [data-press=choose]').click();
  await expect(seat(page, place)).not.toHaveClass(isMine);
  await expect(seat(second, place)).not.toHaveClass(isMine);
});

// Nothing moves under the finger: layout shifts over a whole purchase, and no page scrolls by itself.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { freeTogether, isMine, planLives, pressSeat, seat, settled } from './helpers/plan';
import { type Press, choose, fillCheckout, orderButton } from './helpers/shopper';

/** Of all pages together, as the browser weighs them (layout shifts without input before). */
const SHIFT_MAX = 0.02;

const tap: Press = (target) => target.tap();

test('over a whole purchase nothing shifts and no page scrolls by itself', async ({ page }) => {
  const shifts: string[] = [];
  let sum = 0;
  await page.exposeFunction('shifted', (value: number, what: string) => {
    sum += value;
    shifts.push(`${value.toFixed(4)} ${what}`);
  });
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      value: number; hadRecentInput: boolean; sources: { node?: Element }[];
    };
    const tell = (window as never as { shifted(value: number, what: string): void }).shifted;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue;
        const nodes = entry.sources.map(({ node }) =>
          `${node?.nodeName}.${node?.className?.toString() ?? ''}`);
        tell(entry.value, `${location.pathname}: ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const stays = async (work: () => Promise<unknown>) => {
    const before = await page.evaluate(() => scrollY);
    await work();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  };

  await page.goto(`/${LANGUAGE}`, { waitUntil: 'load' });
  await tap(page.locator('.season__next-action a'));
  await planLives(page);
  const [first, second] = await freeTogether(page, 2, 4);
  await stays(async () => {
    await pressSeat(page, first, tap);
    await expect(page.locator('.plan--near')).toBeVisible();
    await expect(seat(page, first)).toHaveClass(isMine);
    // Where the sheet still grows over a seat, Playwright scrolls the page to reach it; fingers don't.
    await settled(page);
    await tap(seat(page, second));
    await expect(seat(page, second)).toHaveClass(isMine);
    await tap(page.locator('.selection-bar > [data-press=hold]'));
    await expect(page.locator('.basket-badge__count')).toHaveText('2');
  });
  await tap(page.locator('.selection-bar > a').first());
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  await stays(async () => {
    await tap(page.locator('.basket__seat button[formaction$="/remove"]').first());
    await expect(page.locator('.basket__seat')).toHaveCount(1);
    await tap(page.locator('.notice__undo button'));
    await expect(page.locator('.basket__seat')).toHaveCount(2);
  });
  await tap(page.locator('.basket__go button'));
  await expect(page.locator('.checkout__form')).toBeVisible();
  await fillCheckout(page);
  await tap(orderButton(page));
  await choose(page, 'pay', tap);
  await expect(page.locator('.ticket')).toHaveCount(2);
  expect(sum, shifts.join('\n')).toBeLessThanOrEqual(SHIFT_MAX);
  // The measure itself: half a screen that is pushed down is noticed.
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector('main')!.prepend(document.createElement('p'));
  });
  await expect.poll(async () => {
    // What follows a tap at once isn't counted, so it goes down and up until it is.
    await page.evaluate(() => {
      const block = document.querySelector<HTMLElement>('main > p')!;
      block.style.height = block.style.height === '400px' ? '0' : '400px';
    });
    return sum;
  }).toBeGreaterThan(SHIFT_MAX);
});

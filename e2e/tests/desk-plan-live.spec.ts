// What the script of the plan on which staff sell makes of its live stream: what a change costs
// until it is seen, and what it says of a stream that stays away. How long all of it takes is timed
// in `desk-plan.spec.ts`.

import { houseOfFile, openSale } from './helpers/desk';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { words } from './helpers/words';

const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/EventSource|text\/event-stream/] });

const house = houseOfFile();

/** A page that remembers what its streams wrote on the plan. */
interface Watched {
  wrote: string[];
}

test('until it is seen, a seat that changes costs one attribute', async ({ page }) => {
  await page.addInitScript(() => {
    const wrote: string[] = [];
    Object.assign(window, { wrote });
    const add = EventSource.prototype.addEventListener;
    EventSource.prototype.addEventListener = function (
      this: EventSource, kind: string, listener: EventListener,
    ) {
      add.call(this, kind, (event: Event) => {
        const observer = new MutationObserver(() => undefined);
        for (const row of document.querySelectorAll('svg [data-row]')) {
          observer.observe(row, { attributes: true, childList: true, subtree: true });
        }
        listener(event);
        wrote.push(...observer.takeRecords().map((it) => it.attributeName ?? it.type));
        observer.disconnect();
      });
    } as typeof add;
  });
  let letters = '';
  await page.route('**/live?*', (route) => route.fulfill({
    contentType: 'text/event-stream',
    body: `retry: 100000\nevent: all\ndata: ${letters}\n\n`,
  }));
  await openSale(page, house());
  const seats = await page.locator('svg [data-s]').count();
  expect(seats).toBeGreaterThan(1_000);
  // What was sold is a link, and becomes a box for good by the first of these.
  for (const letter of ['f', 'w']) {
    letters = letter.repeat(seats);
    await page.evaluate(() => {
      (window as never as Watched).wrote.length = 0;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.locator(`svg [data-s="${letter}"]`)).toHaveCount(seats);
  }
  const wrote = await page.evaluate(() => (window as never as Watched).wrote);
  expect(wrote.length).toBe(seats);
  expect([...new Set(wrote)]).toEqual(['data-s']);
  const seat = page.locator('svg [data-s]').first();
  await expect(seat).toHaveAccessibleName(sees('staff-desk-state-held-web'));
  await expect(seat).toHaveAttribute('aria-disabled', 'true');
});

test('a line that is dead without a word is told, and another one is opened', async ({ page }) => {
  await page.clock.install();
  let asked = 0;
  // Nothing ever comes: no answer, and no error.
  await page.route('**/live?*', () => { asked += 1; });
  await openSale(page, house());
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.clock.fastForward('00:01');
  const before = asked;
  await page.clock.fastForward('00:25');
  const told = page.getByRole('status').filter({ hasText: sees('staff-desk-plan-lost') });
  await expect(told).toBeVisible();
  await expect.poll(() => asked).toBeGreaterThan(before);
});

// Staff block, sell and reserve seats by command, beside the shop that is open: a shopper's plan
// shows it within a second.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { openPlan } from './helpers/plan';
import { OwnHouse, TODAY, run } from './helpers/program';

const SLUG = 'peter-grimes-2027-05-02-1800';
/** From the end of the command. */
const WITHIN_MS = 1_000;

/** What a command answers that does what it should. */
async function command(house: OwnHouse, ...words: string[]) {
  const { code, out } = await run([...words, '--json', '--data', house.data, '--today', TODAY]);
  expect(code, `${words.join(' ')}: ${out}`).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

const taken = (page: Page) => page.locator('.plan__seats > .seat--taken').count();

/** The command's answer, once the open plan shows so many taken seats more, or fewer. */
async function shown(page: Page, change: number, done: () => Promise<Record<string, unknown>>) {
  const expected = (await taken(page)) + change;
  const answer = await done();
  const begun = Date.now();
  const options = { timeout: WITHIN_MS, intervals: [20] };
  await expect.poll(() => taken(page), options).toBe(expected);
  const took = Date.now() - begun;
  test.info().annotations.push({ type: 'plan', description: `${change} seats after ${took} ms` });
  expect(took).toBeLessThanOrEqual(WITHIN_MS);
  return answer;
}

test('what staff do by command, an open plan shows within a second', async ({ page }) => {
  test.setTimeout(120_000);
  const house = await OwnHouse.open();
  await house.start();
  try {
    await openPlan(page, `${house.url}/${LANGUAGE}/performances/${SLUG}`);
    await expect(page.locator('.plan__state')).toBeVisible();
    const states = await command(house, 'states', SLUG);
    const seats = Object.keys(states).filter((seat) => states[seat] === 'free').slice(0, 2);
    expect(seats).toHaveLength(2);

    // Others of this kind stay: the demo keeps seats for the house, too.
    const named = ['--kind', 'house', '--name', 'Guests of the house'];
    await shown(page, 2, () => command(house, 'block', SLUG, ...seats, ...named));
    const blocked = await command(house, 'states', SLUG);
    expect(seats.map((seat) => blocked[seat])).toEqual(['blocked-house', 'blocked-house']);
    await shown(page, -1, () => command(house, 'unblock', SLUG, seats[0]));
    await shown(page, -1, () => command(house, 'unblock', SLUG, ...named));

    const best = ['--performance', SLUG, '--best', '2'];
    const sold = await shown(page, 2, () => command(house, 'sell', ...best, '--means', 'cash'));
    expect(sold.tickets).toHaveLength(2);

    const until = ['--until', '2026-12-01 12:00'];
    const reserved = await shown(page, 2, () => command(house, 'reserve', ...best, ...until));
    const code = String(reserved.reservation);
    await shown(page, -2, () => command(house, 'reserve', 'end', code));
    const after = await command(house, 'states', SLUG);
    expect(seats.map((seat) => after[seat]).filter((state) => /^blocked/.test(String(state))))
      .toEqual([]);
  } finally {
    await house.close();
  }
});

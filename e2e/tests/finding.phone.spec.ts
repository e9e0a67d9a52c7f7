// Finding a performance on a phone: every date says its state in words and who may buy before, what
// can't be bought leads to dates that can, and the offers fit three screens.

import { newAddress, signIn } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { edit } from './helpers/database.mjs';
import { type Page, expect, test } from './helpers/fixtures';
import { OwnHouse, TODAY, run } from './helpers/program';
import { words } from './helpers/words';

const TOSCA = 'tosca-2027-06-15-2000';
const SOLD = 'carmen-2027-01-21-2000';
const SOLD_OUT = `insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id,
  owned_at_ms) select p.id, s.ordinal, p.venue_id, 'block', 'e2e', 0 from performances p
  join seats s on s.venue_id = p.venue_id where p.slug = '${SOLD}' on conflict do nothing`;

test.describe.configure({ mode: 'serial' });

let house: OwnHouse;

test.beforeAll(async () => {
  house = await OwnHouse.open();
  await edit(house.data, SOLD_OUT);
  await house.start();
});

test.afterAll(() => house.close());

const at = (language: string, path: string) => `${house.url}/${language}${path}`;

/** What the page says as the server sends it. */
async function said(page: Page, path: string): Promise<string> {
  const html = await (await page.request.get(at('en', path))).text();
  return html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, '');
}

for (const language of ['en', 'de', 'ru']) {
  test(`26 offers fit three screens (${language})`, async ({ page }) => {
    await page.goto(at(language, '/offers'));
    const items = page.locator('.offers__item');
    await expect(items).toHaveCount(26);
    await page.evaluate(() => document.fonts.ready);
    const last = await items.last().boundingBox();
    expect(last!.y + last!.height).toBeLessThanOrEqual(3 * 844);
    // None is without its price, and none of a series without its picture.
    for (const item of await items.all()) {
      await expect(item.locator('.offers__price')).toBeVisible();
    }
    await expect(page.locator('.offers__poster')).toHaveCount(19);
  });
}

test('each date of the calendar says its state', async ({ page }) => {
  const states = ['common-available', 'common-few', 'common-sold-out', 'season-on-sale-from'];
  const known = new RegExp(states.map((id) => words('de', id).source).join('|'));
  for (const month of ['2027-01', '2027-05', '2027-06']) {
    await page.goto(at('de', `?month=${month}`));
    const facts = await page.locator('.calendar__facts').allInnerTexts();
    expect(facts.length).toBeGreaterThan(2);
    for (const fact of facts) expect(fact).toMatch(known);
  }
  await expect(page.locator('.calendar')).toContainText(words('de', 'season-on-sale-from'));
});

test('who may buy before is named wherever the date is', async ({ page }) => {
  // Of its title the month's name and the hour are enough.
  const friends = /Friends of the house: from .*26\sJan/;
  const places = ['/productions/tosca', `/performances/${TOSCA}`, '?month=2027-06',
    `/performances/${TOSCA}/seats`, `/performances/${TOSCA}/best-seats`];
  for (const path of places) expect(await said(page, path), path).toMatch(friends);
  const email = newAddress();
  await page.goto(at('en', '/sign-in'));
  await signIn(page, email, house.data);
  const granted = await run([
    'grant-kind', email, 'friend', '--from', TODAY, '--data', house.data,
  ]);
  expect(granted.code, granted.out).toBe(0);
  for (const path of places) {
    const text = await said(page, path);
    expect(text, path).not.toMatch(friends);
    expect(text, path).toMatch(/26\sJan/);
  }
  await page.goto(at('en', `/performances/${TOSCA}`));
  await expect(page.locator('.notice').first()).toContainText(/booking opens on .*2\sFebruary/);
});

test('a sold-out date of a production leads to its waiting list', async ({ page }) => {
  await page.goto(at('en', '/productions/carmen'));
  await page.locator(`a[href$="/${SOLD}/waiting-list"]`).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Waiting list' })).toBeVisible();
});

test.describe('as Safari leaves the screen', () => {
  test.use({ viewport: { width: 390, height: 664 } });

  for (const language of ['en', 'es']) {
    test(`a past performance leads to dates with seats (${language})`, async ({ page }) => {
      await page.goto(at(language, '?month=2026-10'));
      await page.locator('.calendar__performance--past').first().click();
      const lines = page.locator('.similar__line');
      await expect(lines.first()).toBeVisible();
      const count = await lines.count();
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(3);
      const first = await lines.first().boundingBox();
      expect(first!.y + first!.height).toBeLessThanOrEqual(664);
      await expect(lines.first().locator('[class^=availability]')).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await lines.first().locator('a').click();
      await expect(page.locator('.performance__app')).toBeVisible();
    });
  }

  test('what is sold out says so on the first screen, with the waiting list and other dates', async ({
    page,
  }) => {
    await page.goto(at('en', `/performances/${SOLD}`));
    await expect(page.locator('.notice').first()).toContainText(words('en', 'performance-sold-out'));
    const waiting = page.getByRole('link', { name: words('en', 'waiting-link') });
    const lines = page.locator('.similar__line');
    await expect(lines.first()).toContainText('Carmen');
    const button = (await waiting.first().boundingBox())!;
    expect(button.y + button.height).toBeLessThanOrEqual(664);
    expect((await lines.first().boundingBox())!.y).toBeLessThan(664);
    await expect(page.locator('.selection-bar')).toBeHidden();
    expect(await axe(page)).toEqual([]);
  });
});

// A house of its own, stopped and started: what lasts over a power cut, what a new day ends, and
// performances that the house took back.

import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { edit } from './helpers/database.mjs';
import { clickSeats, freeTogether, holdChosen, openPlan } from './helpers/plan';
import { OwnHouse, violations } from './helpers/program';
import { words } from './helpers/words';

const GRIMES = 'peter-grimes-2027-05-08-2000';
const CANCELLED = 'tosca-2027-06-15-2000';
const HIDDEN = 'peter-grimes-2027-05-11-2000';
const BESIDE = 'peter-grimes-2027-05-13-2000';
const LATER = 'tosca-2027-06-18-2000';
const OPENS = Date.UTC(2027, 4, 1, 8);

test.describe.configure({ mode: 'serial' });
test.use({ provoked: [/status of (404|409|422)|ERR_|Failed to (load|fetch)/] });

let house: OwnHouse;

test.beforeAll(async () => {
  house = await OwnHouse.open();
  const set = (slug: string, name: string, value: string) =>
    `insert into settings (level, subject_id, channel, name, value)
     select 'performance', id, '*', '${name}', '${value}' from performances
     where slug = '${slug}'`;
  await edit(
    house.data,
    `update performances set cancelled_at_ms = 1 where slug = '${CANCELLED}'`,
    set(HIDDEN, 'visible-from', `at:${OPENS}`),
    set(LATER, 'sale-opens', `at:${OPENS}`),
  );
  await house.start();
});

test.afterAll(async () => {
  await house.stop();
  const found = await violations(house.data);
  await house.close();
  expect(found).toEqual([]);
});

const at = (path: string) => `${house.url}/${LANGUAGE}${path}`;

async function isNotSold(page: Page, slug: string, message: string): Promise<void> {
  const answer = await page.goto(at(`/performances/${slug}`));
  expect(answer?.status()).toBe(200);
  await expect(page.locator('.notice--warning')).toContainText(words(LANGUAGE, message));
  const refused = await page.request.post(at(`/performances/${slug}/hold`), {
    form: { count: '1', zone: '' },
  });
  expect(refused.status()).toBe(409);
  expect(await refused.text()).toContain('notice--error');
}

test('a cancelled performance says so and sells nothing', async ({ page }) => {
  await isNotSold(page, CANCELLED, 'performance-cancelled');
  await expect(page.locator('.selection-bar')).toHaveCount(0);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '').eventStatus).toBe('https://schema.org/EventCancelled');
});

test('a performance that is not yet on sale says from when', async ({ page }) => {
  await isNotSold(page, LATER, 'performance-not-yet');
  // Its series is on sale since May: of all products the plan offers that one.
  await expect(page.locator('.products__item:visible')).toHaveText(/^Series A/);
});

test('a hidden performance is nowhere: no page, no link, no hold, no line in the sitemap', async ({
  page,
}) => {
  expect((await page.goto(at(`/performances/${HIDDEN}`)))?.status()).toBe(404);
  for (const path of ['/productions/peter-grimes', '?month=2027-05']) {
    await page.goto(at(path));
    await expect(page.locator(`a[href*="${BESIDE}"]`).first()).toBeAttached();
    await expect(page.locator(`a[href*="${HIDDEN}"]`)).toHaveCount(0);
  }
  expect(await (await page.request.get(`${house.url}/sitemap.xml`)).text()).not.toContain(HIDDEN);
  const refused = await page.request.post(at(`/performances/${HIDDEN}/hold`), {
    form: { count: '1', zone: '' },
  });
  expect(refused.status()).toBe(404);
});

test('a basket survives a power cut, and a new day ends it by name', async ({ page }) => {
  await openPlan(page, at(`/performances/${GRIMES}`));
  await clickSeats(page, await freeTogether(page, 2, 3));
  const names = (await page.locator('.chip').allInnerTexts()).map((it) => it.replace('×', '').trim());
  await holdChosen(page);
  await house.stop('SIGKILL');
  await expect(page.locator('.plan__state--lost')).toBeVisible();
  await house.start();
  await page.goto(at('/basket'));
  await expect(page.locator('.basket__seat')).toHaveCount(2);
  for (const name of names) await expect(page.locator('.basket__lines')).toContainText(name);
  expect(Number(await page.locator('.countdown__time').getAttribute('data-left-ms')))
    .toBeGreaterThan(60_000);

  await house.stop();
  await house.start('2026-11-21');
  await page.reload();
  const lost = page.locator('.notice--warning');
  for (const name of names) await expect(lost).toContainText(name);
  await expect(page.locator('.basket__empty')).toBeVisible();
});

test('a checkout whose seats have gone back on sale is refused, and what was lost is said', async ({
  page,
}) => {
  const answer = await page.request.post(at(`/performances/${GRIMES}/hold`), {
    form: { count: '2', zone: '' },
  });
  expect(answer.url()).toContain('/basket');
  await page.goto(at('/checkout'));
  await page.locator('#given_name').fill('Ana');
  await page.locator('#family_name').fill('Ruiz');
  await page.locator('#email').fill('ana@example.org');
  await page.locator('#terms').check();
  await house.stop();
  await house.start('2026-11-22');
  await page.locator('.checkout__pay button[type=submit]').click();
  await expect(page.locator('.notice--warning')).toContainText(words(LANGUAGE, 'checkout-ended-title'));
  await expect(page.locator('.checkout__summary')).toContainText('Peter Grimes');
  await expect(page.locator('#family_name')).toHaveValue('Ruiz');
  await expect(page.locator('.checkout__pay button[type=submit]')).toHaveCount(0);
  await page.goto(at('/basket'));
  await expect(page.locator('.basket__empty')).toBeVisible();
});

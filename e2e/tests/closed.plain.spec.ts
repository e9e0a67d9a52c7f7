// Without a script: what can't be bought shows no boxes, and what is empty says so.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { CLUB, OPERA } from './helpers/every-page';
import { words } from './helpers/words';

const at = (path: string) => `/${LANGUAGE}${path}`;

test.use({ provoked: [/status of 422/] });

test('the list of a performance that is over says why there is nothing to choose', async ({
  page,
}) => {
  const slug = 'rusalka-2026-11-15-1800';
  await page.goto(at(`/performances/${slug}/seats`));
  await expect(page.locator('main')).toContainText(words(LANGUAGE, 'performance-past'));
  await expect(page.locator('.seat-list, .seat-list__free, input')).toHaveCount(0);
  await page.getByRole('link', { name: words(LANGUAGE, 'seats-back') }).click();
  await expect(page).toHaveURL(new RegExp(`${slug}$`));
});

test('before tickets are on sale the list has the seats of its series, and no ticket', async ({
  page,
}) => {
  await page.goto(at('/performances/tosca-2027-06-18-2000/seats'));
  await expect(page.locator('main')).toContainText(words(LANGUAGE, 'performance-not-yet'));
  const offers = await page.locator('input[name=offer]').evaluateAll((fields) =>
    fields.map((field) => (field as HTMLInputElement).value));
  expect(new Set(offers)).toEqual(new Set(['series-a']));
});

test('each seat of the list says its own view', async ({ page }) => {
  await page.goto(at(`/performances/${OPERA}/seats`));
  const row = page.locator('.seat-list__row').filter({ has: page.locator('label').nth(3) }).last();
  const views = await row.locator('.seat-list__view').allInnerTexts();
  expect(views.length).toBeGreaterThan(1);
  expect(new Set(views).size).toBeGreaterThan(1);
});

test('a month without the genre that was asked for says so and leads to one that has it', async ({
  page,
}) => {
  await page.goto(at('?genre=ballet&month=2027-08'));
  await expect(page.locator('.season__empty')).toContainText(
    words(LANGUAGE, 'season-empty-ballet'));
  await expect(page.locator('.calendar')).toHaveCount(0);
  await page.locator('.season__empty a').click();
  await expect(page.locator('.calendar__performance').first()).toBeVisible();
});

test('a number that is missing is asked for, not a seat', async ({ page }) => {
  await page.goto(at(`/performances/${CLUB}`));
  const form = page.locator('form.best-seats').first();
  const [area, action] = [
    await form.locator('[name=area]').inputValue(), (await form.getAttribute('action'))!,
  ];
  const answer = await page.request.post(action, { form: { area, count: '' } });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toMatch(words(LANGUAGE, 'performance-no-count'));
});

// A language 40 % longer than English, added by a folder: every page has room for it, on small
// phones, on phones and on desktops.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STUDIO, type Visited, everyPage, visit } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { clickSeats, freeTogether, openPlan } from './helpers/plan';
import { OwnHouse } from './helpers/program';
import { PSEUDO, pseudo, writePseudo } from './helpers/pseudo';

test.describe.configure({ timeout: 240_000 });

let house: OwnHouse;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'locales-'));
  await writePseudo(folder);
  house = await OwnHouse.open({}, ['--locales', folder]);
  await house.start();
});

test.afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

/** From small to large, as a window grows that a page is open in. */
const SIZES = [
  { width: 320, height: 700 }, { width: 390, height: 700 }, { width: 1280, height: 900 },
];

const chosen: Visited = {
  name: 'performance with chosen seats',
  path: `/${PSEUDO}/performances/${STUDIO}`,
  then: async (page: Page) => {
    await openPlan(page, page.url());
    await clickSeats(page, await freeTogether(page, 2, 3));
    await expect(page.locator('.chip')).toHaveCount(2);
  },
};

test('messages keep their variables, and their words grow', () => {
  expect(pseudo('a-b = Sale of { $count } seats')).toBe('a-b = ‹Šááléé óóf { $count } šééáátš›');
  const plural = 'a = { $n ->\n    [one] day\n   *[other] { $n } days\n}\n# no';
  expect(pseudo(plural)).toBe(
    'a = { $n ->\n    [one] ‹dááy›\n   *[other] ‹{ $n } dááyš›\n}\n# no');
});

test('a language 40 % longer fits on every page, 320, 390 and 1280 px wide', async ({ browser }) => {
  const visitor = await browser.newContext({ baseURL: house.url });
  const page = await visitor.newPage();
  for (const visited of await everyPage(page, PSEUDO, house.data)) {
    await page.setViewportSize(SIZES[0]);
    await visit(page, visited);
    await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect.soft(await overflows(page), `${visited.name}, ${size.width} px`).toEqual([]);
    }
  }
  await visitor.close();
});

for (const viewport of SIZES) {
  test(`its chosen seats fit ${viewport.width} px`, async ({ browser }) => {
    const visitor = await browser.newContext({ baseURL: house.url, viewport });
    const page = await visitor.newPage();
    // With others in the basket already.
    const form = { count: '2', zone: '' };
    await page.request.post(`/${PSEUDO}/performances/${STUDIO}/hold`, { form });
    await visit(page, chosen);
    await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO);
    expect(await overflows(page)).toEqual([]);
    await visitor.close();
  });
}

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

test.describe.configure({ timeout: 180_000 });

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

for (const width of [320, 390, 1280]) {
  test(`a language 40 % longer fits on every page ${width} px wide`, async ({ browser }) => {
    const visitor = await browser.newContext({
      baseURL: house.url, viewport: { width, height: width > 800 ? 900 : 700 },
    });
    const page = await visitor.newPage();
    for (const visited of [...await everyPage(page, PSEUDO, house.data), chosen]) {
      await visit(page, visited);
      await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO);
      expect.soft(await overflows(page), `${visited.name}, ${width} px`).toEqual([]);
    }
    await visitor.close();
  });
}

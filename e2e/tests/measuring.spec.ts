// Measuring with consent: an administrator enters a Matomo, shoppers are asked within the page, and
// only those who allow it are told of to the service, as its documentation names the fields.

import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { languages, toBankByForms } from './helpers/every-page';
import { words } from './helpers/words';

const OPERA = 'romeo-and-juliet-2027-03-27-2000';
const TOKEN = 'a-token-of-the-tests';
const PHONE = { width: 390, height: 664 };
/** developer.matomo.org/api-reference/tracking-api */
const DOCUMENTED = [
  'idsite', 'rec', 'apiv', 'send_image', 'url', '_id', 'cid', 'lang', 'cdt', 'token_auth',
  'idgoal', 'ec_id', 'revenue', 'ec_items',
];

test.describe.configure({ mode: 'serial' });
test.use({ provoked: [/status of (404|422)/] });

let house: OwnHouse;
let matomo: Server;
let heard: URLSearchParams[] = [];

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

test.beforeAll(async () => {
  matomo = createServer((request, answer) => {
    void body(request).then((text) => {
      if (request.method === 'POST' && request.url === '/matomo.php') {
        heard.push(new URLSearchParams(text));
      }
      answer.writeHead(204).end();
    });
  });
  await new Promise<void>((ready) => matomo.listen(0, '127.0.0.1', ready));
  house = await OwnHouse.open();
  await house.start();
});

test.afterAll(async () => {
  await house.stop();
  expect(house.log).not.toContain(TOKEN);
  await house.close();
  matomo.close();
});

const question = (page: Page) => page.locator('section[aria-labelledby=consent]');
const answer = (page: Page, value: string) => page.locator(`button[value=${value}]`);

test('an administrator enters the account, and its token is never shown again', async ({ page }) => {
  test.setTimeout(120_000);
  const performance = `${house.url}/${LANGUAGE}/performances/${OPERA}`;
  await page.goto(performance);
  await expect(question(page)).toHaveCount(0);
  await signedInAt(page, house, 'administrator');
  const settings = `${house.url}/${LANGUAGE}/staff/measuring`;
  await page.goto(settings);
  await page.locator('#kind-matomo').check();
  const port = (matomo.address() as AddressInfo).port;
  await page.locator('#address').fill(`http://127.0.0.1:${port}/matomo.php`);
  await page.locator('#site_id').fill('x');
  await page.locator('#token').fill(TOKEN);
  await page.locator('main form button[type=submit]').click();
  await expect(page.locator('.notice--error')).toHaveText(words(LANGUAGE, 'staff-measuring-wrong-site'));
  await page.locator('#site_id').fill('7');
  await page.locator('#token').fill(TOKEN);
  await page.locator('main form button[type=submit]').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  expect(await page.content()).not.toContain(TOKEN);
  for (const size of [PHONE, { width: 1280, height: 900 }]) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  }
});

test('the question covers neither plan nor buttons, in any language', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize(PHONE);
  for (const language of languages) {
    await page.goto(`${house.url}/${language}`);
    await expect(question(page)).toBeVisible();
    expect(await violations(page, language === LANGUAGE ? 'whole' : 'words')).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    const [allow, refuse] = await Promise.all(
      ['allow', 'refuse'].map((value) => answer(page, value).boundingBox()),
    );
    expect(allow?.height).toBe(refuse?.height);
    await page.goto(`${house.url}/${language}/performances/${OPERA}`);
    const foot = await page.locator('.footer').boundingBox();
    const asked = await question(page).boundingBox();
    expect(asked?.y).toBeGreaterThanOrEqual(foot?.y ?? Infinity);
    expect(await question(page).evaluate((it) => getComputedStyle(it).position)).toBe('static');
  }
});

test('only what was allowed is told, page by page and once for a purchase', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`${house.url}/${LANGUAGE}/search?q=romeo`);
  await answer(page, 'refuse').click();
  await expect(page).toHaveURL(`${house.url}/${LANGUAGE}/search?q=romeo`);
  await expect(question(page)).toHaveCount(0);
  await page.locator('.footer a[href$="/cookies"]').click();
  await expect(page.locator('main')).toContainText(words(LANGUAGE, 'cookies-refused'));
  expect(await violations(page)).toEqual([]);
  await answer(page, 'allow').click();
  await expect(page.locator('main')).toContainText(words(LANGUAGE, 'cookies-allowed'));
  const cookies = await page.context().cookies();
  const visitor = cookies.find((it) => it.name === 'parterre-measuring')?.value.replace('yes-', '');
  expect(visitor).toMatch(/^[0-9a-f]{16}$/);
  await page.goto(`${house.url}/${LANGUAGE}/search?q=ana@example.org`);
  await page.goto(`${house.url}/${LANGUAGE}/performances/${OPERA}`);
  const urls = () => heard.map((told) => told.get('url'));
  await expect.poll(urls).toContain(`${house.url}/${LANGUAGE}/performances/${OPERA}`);
  expect(urls()).toContain(`${house.url}/${LANGUAGE}/search`);
  expect(heard.map(String).join(' ')).not.toContain('ana');

  const onHouse = new URL(house.url);
  const request = page.context().request;
  const at = (path: string) => new URL(path, onHouse).href;
  const scoped = {
    get: (path: string) => request.get(at(path)),
    post: (path: string, options?: object) => request.post(at(path), options),
  } as unknown as Parameters<typeof toBankByForms>[0];
  const bank = await toBankByForms(scoped, LANGUAGE);
  await request.post(bank, { form: { choice: 'pay' } });
  const purchases = () => heard.filter((told) => told.has('ec_id'));
  await expect.poll(() => purchases().length, { timeout: 30_000 }).toBe(1);
  const [told] = purchases();
  expect([told.get('cid'), told.get('idsite'), told.get('rec')]).toEqual([visitor, '7', '1']);
  const items = JSON.parse(told.get('ec_items') ?? '') as [string, string, string, number, number][];
  const sum = items.reduce((all, [, , , price, count]) => all + price * count, 0);
  expect(sum).toBeCloseTo(Number(told.get('revenue')), 2);
  expect(told.get('token_auth')).toBe(TOKEN);
  for (const one of heard) {
    expect(DOCUMENTED).toEqual(expect.arrayContaining([...one.keys()]));
    expect(one.get('cid')).toBe(visitor);
  }
});

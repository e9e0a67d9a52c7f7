// The staff's pages hinder nobody, and nothing of them comes back once one has signed out. What
// they say, and what their forms do, is tested on the router: server/tests/router/without_scripts.

import { texts } from './helpers/account';
import { violations } from './helpers/axe';
import { order as buyByForms } from './helpers/every-page';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { run, sharedData } from './helpers/program';
import { addStaff, enrol, enter } from './helpers/staff';
import { words } from './helpers/words';

const at = (path: string) => `/${LANGUAGE}/staff${path}`;
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of (403|404|410|422)/] });

const DESKTOP = { width: 1280, height: 900 };
const SMALLEST_PHONE = { width: 320, height: 700 };

/** On a desktop and on the smallest phone; nothing scrolls sideways there. */
async function hindersNobody(page: Page, name: string): Promise<void> {
  await page.setViewportSize(DESKTOP);
  expect.soft(await violations(page), name).toEqual([]);
  await page.setViewportSize(SMALLEST_PHONE);
  expect.soft(await violations(page), name).toEqual([]);
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(beyond, name).toBeLessThanOrEqual(0);
}

test('pages of the staff hinder nobody, and none comes back after the way out', async ({
  page, browser,
}) => {
  test.setTimeout(180_000);
  const shop = await browser.newContext();
  const shopper = await shop.newPage();
  await shopper.goto(await buyByForms(shopper.request, LANGUAGE, 'pay'));
  const code = (await shopper.locator('.order__code').first().textContent()) ?? '';
  await shop.close();

  const { email, path } = await addStaff('administrator');
  await page.goto(path);
  await hindersNobody(page, 'the link');
  const member = await enrol(page, email, path);
  await hindersNobody(page, 'recovery codes');
  await page.goto(at(''));
  await hindersNobody(page, 'the door');
  await enter(page, member);
  await expect(page).toHaveURL(/\/staff$/);
  const paths = ['', '/account', '/account/app', '/people', '/people/new-role', '/money'];
  for (const each of [...paths, `/orders/${code}`]) {
    await page.goto(at(each));
    await hindersNobody(page, each);
  }
  await page.goto(at('/desk'));
  await hindersNobody(page, 'the desk');
  await page.getByRole('button', { name: sees('staff-desk-sell') }).first().click();
  await page.locator('#count').fill('2');
  await page.locator('#count').press('Enter');
  await expect(page.locator('#given')).toBeFocused();
  await hindersNobody(page, 'a sale at the desk');
  await page.getByRole('button', { name: sees('staff-desk-close') }).click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await page.goto(at('/people/new-role'));
  await page.getByLabel(sees('staff-role-name'), { exact: true }).fill('Evening desk');
  await page.getByRole('button', { name: sees('staff-role-save') }).click();
  await expect(page.locator('#actions-error')).toBeVisible();
  await hindersNobody(page, 'a role that would allow nothing');
  await page.goto(at('/people'));
  await page.locator('#name').fill('Bruno Gil');
  await page.locator('#email').fill(`new-${Date.now()}@example.org`);
  await page.locator('#new-role').selectOption('door');
  await page.locator('form[action$="/people/add"] button').click();
  await expect(page.locator('.desk-link')).toBeVisible();
  await hindersNobody(page, 'the link for a colleague');

  await page.goto(at(''));
  await expect(page.locator('body')).toContainText('Rosa Vidal');
  await page.locator('header form button').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await page.goBack();
  await expect(page.locator('body')).not.toContainText('Rosa Vidal');
  await page.goto(at('/money'));
  await page.getByRole('link', { name: sees('staff-forgotten-link') }).click();
  await hindersNobody(page, 'a forgotten password');
  await page.locator('#email').fill(email);
  await page.getByRole('button', { name: sees('staff-forgotten-send') }).click();
  await expect(page.locator('.notice--good')).toContainText(sees('staff-forgotten-sent'));
  await hindersNobody(page, 'a link by mail');
  const LINK = /\/\w\w\/staff\/password\/\w+/;
  const found = async () => LINK.exec((await texts(email)).join('\n'))?.[0] ?? '';
  await expect.poll(found, { timeout: 20_000 }).not.toBe('');
  await page.goto(await found());
  await hindersNobody(page, 'a new password');

  const told = await run(['timeline', code, '--data', sharedData()]);
  expect(told.out).toMatch(/Order placed/);
  const json = await run(['timeline', code, '--json', '--data', sharedData()]);
  expect(JSON.parse(json.out).steps.length).toBeGreaterThan(8);
});

test('accounts are looked after by command, without the server', async () => {
  const { email } = await addStaff('door');
  const staff = (...args: string[]) => run(['staff', ...args, '--data', sharedData()]);
  const line = async () => (await staff('list')).out.split('\n').find((it) => it.startsWith(email));
  expect((await staff('role', email, 'finance', '--scope', 'production:giselle')).code).toBe(0);
  expect(await line()).toContain('link not used\tfinance (production:giselle), door');
  expect((await staff('role', email, 'finance', '--scope', 'venue:nowhere')).code).toBe(2);
  expect((await staff('role', email, 'king')).code).toBe(2);
  expect((await staff('add', email, '--name', 'X', '--role', 'door')).code).toBe(2);
  expect((await staff('role', email, 'door', '--take')).code).toBe(0);
  expect((await staff('reset', email)).out).toMatch(/once, within 24 hours/);
  expect((await staff('end', email)).code).toBe(0);
  expect(await line()).toMatch(/\tended\t$/);
  expect((await staff('reset', email)).code).toBe(2);
  expect((await run(['timeline', 'nothing', '--data', sharedData()])).code).toBe(2);
});

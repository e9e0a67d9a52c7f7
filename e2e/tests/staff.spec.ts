// The staff's door and pages: in with password and code, the money, an order's story, and out.

import { texts } from './helpers/account';
import { violations } from './helpers/axe';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { run, sharedData } from './helpers/program';
import { holdBest, pay } from './helpers/shopper';
import { PASSWORD, addStaff, appCode, enrol, enter, signedIn } from './helpers/staff';
import { words } from './helpers/words';

const SLUG = 'giselle-2027-03-14-1800';
const at = (path: string) => `/${LANGUAGE}/staff${path}`;
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of (403|404|410|422)/] });

test('the first time, in, the money, a paid order\u2019s story, and out', async ({ page, browser }) => {
  const shop = await browser.newContext();
  const shopper = await shop.newPage();
  await holdBest(shopper, SLUG, 2);
  await pay(shopper, `/${LANGUAGE}/basket`);
  const code = (await shopper.locator('.order__code').first().textContent()) ?? '';
  await shop.close();

  const { email, path } = await addStaff('finance');
  await page.goto(path);
  expect(await violations(page)).toEqual([]);
  const member = await enrol(page, email, path);
  expect(await violations(page)).toEqual([]);
  await page.goto(at('/money'));
  await expect(page.locator('h1')).toHaveText(sees('staff-door-title'));
  expect(await violations(page)).toEqual([]);
  await enter(page, member);
  await expect(page, 'where they wanted to go').toHaveURL(/\/staff\/money$/);
  expect(await violations(page)).toEqual([]);
  const wrong = page.locator('.desk-section').filter({ hasText: sees('staff-money-none-by-design') });
  await expect(wrong, 'neither money without an order nor an order without money').toHaveCount(2);

  await page.locator('#code').fill(code.replace('-', ' ').toLowerCase());
  await page.locator('.desk-search button').click();
  await expect(page).toHaveURL(new RegExp(`/staff/orders/${code}$`));
  await expect(page.locator('h1')).toContainText(code);
  for (const step of ['order-place', 'payment-captured', 'ledger-sale', 'admission-issued']) {
    await expect(page.locator('tbody')).toContainText(sees(`timeline-${step}`));
  }
  await expect(page.locator('body'), 'whose it is, it doesn\u2019t say').not.toContainText('@');
  expect(await violations(page)).toEqual([]);

  await page.goto(at('/people'));
  await expect(page.locator('h1')).toHaveText(sees('staff-forbidden-title'));
  await page.goto(at(''));
  expect(await violations(page)).toEqual([]);
  await page.locator('header form button').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await page.goBack();
  await expect(page.locator('body')).not.toContainText('Rosa Vidal');
  await page.goto(at('/money'));
  await expect(page.locator('h1')).toHaveText(sees('staff-door-title'));

  const told = await run(['timeline', code, '--data', sharedData()]);
  expect(told.out).toMatch(/Order placed/);
  const json = await run(['timeline', code, '--json', '--data', sharedData()]);
  expect(JSON.parse(json.out).steps.length).toBeGreaterThan(8);
});

test('a code opens once, and a recovery code when the phone is lost', async ({ page }) => {
  const member = await signedIn(page, 'finance');
  await page.locator('header form button').click();
  await enter(page, member, member.entered);
  await expect(page.locator('.notice--error'), 'the same step again').toBeVisible();
  await expect(page.locator('#email')).toHaveValue(member.email);
  await expect(page.locator('#password')).toHaveValue('');
  await enter(page, member, member.recovery[0]);
  await expect(page).toHaveURL(/\/staff$/);
  await page.goto(at('/account'));
  await expect(page.locator('main')).toContainText('7 recovery codes left');
  expect(await violations(page)).toEqual([]);
});

test('another app and another password are proven first', async ({ page }) => {
  const member = await signedIn(page, 'finance');
  await page.goto(at('/account/app'));
  expect(await violations(page)).toEqual([]);
  const shown = (await page.locator('.desk-app__secret').textContent()) ?? '';
  const secret = shown.replaceAll(' ', '');
  await page.locator('#code').fill('000000');
  await page.locator('#present').fill(PASSWORD);
  await page.locator('.desk-actions button').click();
  await expect(page.locator('#code-error')).toBeVisible();
  await page.locator('#code').fill(appCode(secret));
  await page.locator('#present').fill(PASSWORD);
  await page.locator('.desk-actions button').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  const next = 'and falls again at eleven';
  await page.locator('#present').fill(PASSWORD);
  await page.locator('#password').fill('short');
  await page.locator('#again').fill('short');
  await page.locator('form:has(#again) button').click();
  await expect(page.locator('#password-error')).toContainText(sees('staff-refusal-password-short'));
  await page.locator('#present').fill(PASSWORD);
  await page.locator('#password').fill(next);
  await page.locator('#again').fill(next);
  await page.locator('form:has(#again) button').click();
  await expect(page.locator('h1')).toHaveText(sees('staff-door-title'));
  await page.locator('#email').fill(member.email);
  await page.locator('#password').fill(next);
  await page.locator('#code').fill(appCode(secret, Date.now() + 30_000));
  await page.locator('form:has(#code) button').click();
  await expect(page).toHaveURL(/\/staff$/);
});

test('who looks after the staff adds, gives, takes and ends', async ({ page, browser }) => {
  await signedIn(page, 'administrator');
  await page.goto(at('/people'));
  expect(await violations(page)).toEqual([]);
  const email = `new-${Date.now()}@example.org`;
  await page.locator('#name').fill('Bruno Gil');
  await page.locator('#email').fill(email);
  await page.locator('#new-role').selectOption('door');
  await page.locator('form[action$="/people/add"] button').click();
  const link = (await page.locator('.desk-link').textContent()) ?? '';
  expect(await violations(page)).toEqual([]);
  const other = await browser.newContext();
  const bruno = await other.newPage();
  const member = await enrol(bruno, email, new URL(link).pathname);
  await bruno.goto(at(''));
  await enter(bruno, member);
  await expect(bruno.locator('main')).toContainText(sees('staff-action-scan'));
  const row = page.locator('.desk-person').filter({ hasText: email });
  await page.goto(at('/people'));
  await row.locator('summary').click();
  await row.locator('select[name=role]').selectOption('finance');
  await row.locator('form[action$="/give-role"] button').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await bruno.reload();
  await expect(bruno.locator('main')).toContainText(sees('staff-action-read-money'));
  await row.locator('form[action$="/take-role"] button').last().click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await bruno.reload();
  await expect(bruno.locator('h1')).toHaveText(sees('staff-door-title'));
  await row.locator('summary').click();
  await row.locator('form[action$="/end"] button').click();
  await expect(row).toContainText(sees('staff-state-ended'));
  await other.close();
});

test('nothing scrolls sideways on the smallest phone', async ({ page, browser }) => {
  const shop = await browser.newContext();
  const shopper = await shop.newPage();
  await holdBest(shopper, SLUG, 1);
  await pay(shopper, `/${LANGUAGE}/basket`);
  const code = (await shopper.locator('.order__code').first().textContent()) ?? '';
  await shop.close();
  await page.setViewportSize({ width: 320, height: 700 });
  const { email, path } = await addStaff('administrator');
  const fits = () => page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  await page.goto(path);
  expect(await fits(), 'the link').toBeLessThanOrEqual(0);
  const member = await enrol(page, email, path);
  expect(await fits(), 'recovery codes').toBeLessThanOrEqual(0);
  await page.goto(at(''));
  await enter(page, member);
  await expect(page).toHaveURL(/\/staff$/);
  for (const each of ['', '/account', '/account/app', '/people', '/money', `/orders/${code}`]) {
    await page.goto(at(each));
    expect.soft(await fits(), each).toBeLessThanOrEqual(0);
    expect.soft(await violations(page), each).toEqual([]);
  }
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

test('a role of the theatre\u2019s own is made, given and deleted', async ({ page }) => {
  await signedIn(page, 'administrator');
  await page.goto(at('/people/new-role'));
  expect(await violations(page)).toEqual([]);
  const name = `Evening desk ${Date.now()}`;
  await page.getByLabel(sees('staff-role-name'), { exact: true }).fill(name);
  await page.getByRole('button', { name: sees('staff-role-save') }).click();
  await expect(page.locator('#actions-error'), 'it would allow nothing').toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(sees('staff-action-scan')).check();
  await page.getByLabel(sees('staff-action-read-timeline')).check();
  await page.getByRole('button', { name: sees('staff-role-save') }).click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-role-saved'));
  const line = page.locator('.desk-roles > div').filter({ hasText: name });
  await expect(line).toContainText(sees('staff-action-scan'));
  await line.getByRole('link').click();
  await expect(page.getByLabel(sees('staff-action-scan'))).toBeChecked();
  await page.getByRole('button', { name: sees('staff-role-remove') }).click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-role-removed'));
  await expect(page.locator('body')).not.toContainText(name);
});

test('a forgotten password is set by the mail\u2019s link and the app\u2019s code', async ({ page }) => {
  const member = await signedIn(page, 'finance');
  await page.locator('header form button').click();
  await page.getByRole('link', { name: sees('staff-forgotten-link') }).click();
  expect(await violations(page)).toEqual([]);
  await page.locator('#email').fill(member.email);
  await page.getByRole('button', { name: sees('staff-forgotten-send') }).click();
  await expect(page.locator('.notice--good')).toContainText(sees('staff-forgotten-sent'));
  expect(await violations(page)).toEqual([]);

  const LINK = /\/\w\w\/staff\/password\/\w+/;
  const found = async () => LINK.exec((await texts(member.email)).join('\n'))?.[0] ?? '';
  await expect.poll(found, { timeout: 20_000 }).not.toBe('');
  const link = await found();
  await page.goto(link);
  expect(await violations(page)).toEqual([]);
  const password = 'and the curtain rises again';
  await page.locator('#password').fill(password);
  await page.locator('#again').fill(password);
  await page.locator('#code').fill(member.recovery[0]);
  await page.getByRole('button', { name: sees('staff-change-password') }).click();
  await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-new-password'));
  await page.locator('#email').fill(member.email);
  await page.locator('#password').fill(password);
  await page.locator('#code').fill(member.recovery[1]);
  await page.locator('form:has(#code) button').click();
  await expect(page).toHaveURL(/\/staff$/);
});

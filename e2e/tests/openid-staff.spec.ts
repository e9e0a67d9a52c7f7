// Staff sign in at a provider that is not ours, and then with the code of their app; a stranger
// whom the provider knows gets no account, and a provider that is away leaves the password.

import type { ChildProcess } from 'node:child_process';
import { violations } from './helpers/axe';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import type { OwnHouse } from './helpers/program';
import { closeWithProvider, openWithProvider } from './helpers/provider';
import { STEP_MS, appCode } from './helpers/app-code.mjs';
import { addStaff, enrol } from './helpers/staff';
import { words } from './helpers/words';

test.describe.configure({ mode: 'serial' });
test.use({ provoked: [/status of 422/] });

let house: OwnHouse;
let provider: ChildProcess;

test.beforeAll(async () => {
  ({ house, provider } = await openWithProvider('/staff-sign-in/return/example', {
    PARTERRE_PROVIDERS__EXAMPLE__OPENS: 'staff',
  }));
});

test.afterAll(() => closeWithProvider({ house, provider }));

const door = () => `${house.url}/${LANGUAGE}/staff/sign-in`;
const button = (page: Page) => page.locator('form[action$="/sign-in/providers/example"] button');

async function atProvider(page: Page, login: string): Promise<void> {
  await page.goto(door());
  await button(page).click();
  await page.getByLabel('Login').fill(login);
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('the provider says who it is, and the code of the app opens', async ({ page }) => {
  const { email, path } = await addStaff('administrator', '*', house.data);
  const member = await enrol(page, email, `${house.url}${path}`);
  await page.goto(door());
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
  await atProvider(page, email);
  await expect(page).toHaveURL(`${door()}/code`);
  expect(await violations(page)).toEqual([]);
  await page.locator('#code').fill('000000');
  await page.locator('form:has(#code) button').click();
  await expect(page.locator('main')).toContainText(words(LANGUAGE, 'staff-provider-code-wrong'));
  await page.locator('#code').fill(appCode(member.secret, Date.now() + STEP_MS));
  await page.locator('form:has(#code) button').click();
  await expect(page).toHaveURL(`${house.url}/${LANGUAGE}/staff`);
});

test('a stranger gets no account, shoppers no button, and the password stays', async ({ page }) => {
  await page.goto(`${house.url}/${LANGUAGE}/sign-in`);
  await expect(page.locator('form[action*="/sign-in/providers/"]')).toHaveCount(0);
  await atProvider(page, 'stranger@example.org');
  await expect(page.locator('[role=alert]')).toHaveText(words(LANGUAGE, 'staff-provider-nobody'));
  await expect(page.locator('#password')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

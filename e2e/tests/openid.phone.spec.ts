// Signing in with an account somewhere else, at a provider that is not ours: a new address opens
// at once, a known one is proven by a code, and a provider that is away is no dead end.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { codeButton, codeField, codeFor, newAddress, signIn } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import type { OwnHouse } from './helpers/program';
import { closeWithProvider, openWithProvider } from './helpers/provider';

test.describe.configure({ mode: 'serial' });
test.use({ provoked: [/status of 422/] });

let house: OwnHouse;
let provider: ChildProcess;

test.beforeAll(async () => {
  ({ house, provider } = await openWithProvider('/sign-in/return/example'));
});

test.afterAll(() => closeWithProvider({ house, provider }));

const button = (page: Page) => page.locator('form[action$="/sign-in/providers/example"] button');
const section = (page: Page) => page.locator('section[aria-labelledby=identities]');

async function atProvider(page: Page, login: string, choice = 'Continue'): Promise<void> {
  await page.getByLabel('Login').fill(login);
  await page.getByRole('button', { name: choice }).tap();
}

async function signOut(page: Page, language: string): Promise<void> {
  await page.goto(`${house.url}/${language}/account`);
  await page.locator('form[action$="/sign-out"] button').tap();
  await expect(page.locator('.notice--good')).toBeVisible();
}

for (const language of ['de']) {
  test(`a new address opens an account, which is unlinked again (${language})`, async ({ page }) => {
    const email = newAddress();
    await page.goto(`${house.url}/${language}/sign-in?next=/${language}/account/profile`);
    expect(await axe(page)).toEqual([]);
    await button(page).tap();
    await atProvider(page, email);
    await expect(page).toHaveURL(`${house.url}/${language}/account/profile`);
    await expect(section(page).locator('li')).toContainText('Example ID');
    expect(await overflows(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await signOut(page, language);
    await page.goto(`${house.url}/${language}/sign-in`);
    await button(page).tap();
    // The provider knows its person still.
    await expect(page).toHaveURL(`${house.url}/${language}/account`);
    await expect(page.locator('main')).toContainText(email);
    await page.goto(`${house.url}/${language}/account/profile`);
    await section(page).locator('form[action*="/identities/remove/"] button').tap();
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(section(page).locator('li')).toHaveCount(0);
    // Signed in as one's own, it is linked by one button.
    await section(page).locator('form[action$="/account/providers/example"] button').tap();
    await expect(section(page).locator('li')).toHaveCount(1);
  });
}

test('an address that is known here is proven by a code, then joined by a button', async ({
  page, browser,
}) => {
  const email = newAddress();
  const before = await (await browser.newContext()).newPage();
  await before.goto(`${house.url}/en/sign-in`);
  await signIn(before, email, house.data);
  await page.goto(`${house.url}/en/sign-in`);
  await button(page).tap();
  await atProvider(page, email);
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await expect(page.locator('.notice--good')).toContainText('Example ID');
  const form = page.locator('form:has(#email)');
  await expect(form.locator('#email')).toHaveValue(email);
  await form.locator('button').tap();
  await codeField(page).fill(await codeFor(email, 2, house.data));
  await codeButton(page).tap();
  await expect(page).toHaveURL(/\/account\/profile/);
  await expect(section(page).locator('li')).toHaveCount(0);
  await section(page).getByRole('button', { name: 'Yes' }).tap();
  await expect(section(page).locator('li')).toHaveCount(1);
});

test('who turns back, replays an answer or finds the provider away signs in by a code', async ({
  page,
}) => {
  await page.goto(`${house.url}/en/sign-in`);
  await button(page).tap();
  const left = page.url();
  await atProvider(page, newAddress(), 'Cancel');
  await expect(page.locator('.notice--error[role=alert]')).toBeVisible();
  await expect(page.locator('#email')).toBeVisible();
  expect(new URL(left).hostname).toBe('localhost');
  const answer = page.url();
  await page.goto(answer);
  await expect(page.locator('.notice--error[role=alert]'), 'each answer once').toBeVisible();
  provider.kill();
  await once(provider, 'exit');
  await house.stop();
  await house.start();
  await page.goto(`${house.url}/en/sign-in`);
  await button(page).tap();
  await expect(page.locator('.notice--error[role=alert]')).toBeVisible();
  await expect(page.locator('#email')).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

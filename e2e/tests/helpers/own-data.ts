// What an account's holder does with their own data, step by step: another address, the copy to
// read, news by mail, and erasure.

import { codeFor, newAddress, signInByForms, texts } from './account';
import { violations as axe } from './axe';
import { STUDIO } from './every-page';
import { type Page, expect } from './fixtures';
import { overflows } from './overflow';
import { run, sharedData } from './program';
import { type Press, holdBest } from './shopper';

/** A new reader, signed in, on the profile. Gives their address. */
export async function onProfile(page: Page, language: string): Promise<string> {
  const email = newAddress();
  await signInByForms(page, language, email);
  await page.goto(`/${language}/account/profile`);
  return email;
}

/** As a reader with a screen reader and a narrow window meets the page. */
async function isSound(page: Page): Promise<void> {
  // Without the fading of one page into the next.
  await page.reload();
  expect(await axe(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
}

/** The path of the link to confirm an address, in the mail that comes after so many. */
async function linkFor(email: string, before: number): Promise<string> {
  await expect.poll(async () => (await texts(email)).length).toBeGreaterThan(before);
  const found = /\/[a-z]{2}\/email-change\/[0-9a-f]+/.exec((await texts(email))[before] ?? '');
  return found?.[0] ?? '';
}

/** Asked on the profile, confirmed in both mailboxes, in the new one last. Gives the address. */
export async function changeAddress(
  page: Page, language: string, email: string, press: Press,
): Promise<string> {
  const changed = newAddress();
  await press(page.locator('a[href$="/account/email"]'));
  await expect(page.locator('input#email')).toBeVisible();
  await isSound(page);
  await page.locator('input#email').fill('nobody');
  await press(page.locator('form[action$="/account/email"] button'));
  await expect(page.locator('#email-error')).toBeVisible();
  await expect(page.locator('input#email'), 'what was typed stays').toHaveValue('nobody');
  await page.locator('input#email').fill(changed);
  await press(page.locator('form[action$="/account/email"] button'));
  await expect(page.locator('.notice--good').first()).toBeVisible();
  await expect(page.locator('main')).toContainText(changed);
  await isSound(page);

  const [old, fresh] = [await linkFor(email, 1), await linkFor(changed, 0)];
  await page.goto(old);
  await isSound(page);
  await press(page.locator(`form[action="${old}"] button`));
  await expect(page.locator('.notice--good').first()).toBeVisible();
  await page.goto(`/${language}/account/profile`);
  await expect(page.locator('main'), 'one mailbox alone changes nothing').toContainText(email);
  await page.goto(fresh);
  await press(page.locator(`form[action="${fresh}"] button`));
  await expect(page).toHaveURL(/\/account\/profile/);
  await expect(page.locator('main')).toContainText(changed);
  await expect.poll(async () => (await texts(email)).length).toBe(3);
  await expect.poll(async () => (await texts(changed)).length).toBe(2);
  // A link is used once.
  await page.goto(fresh);
  await expect(page.locator('main form')).toHaveCount(0);
  await page.goto(`/${language}/account/profile`);
  return changed;
}

/** Asked for and stopped again, by the link in the former mailbox. */
export async function callBackChange(
  page: Page, language: string, email: string, press: Press,
): Promise<void> {
  await page.goto(`/${language}/account/email`);
  const before = (await texts(email)).length;
  await page.locator('input#email').fill(newAddress());
  await press(page.locator('form[action$="/account/email"] button'));
  await expect(page.locator('.notice--good').first()).toBeVisible();
  const link = await linkFor(email, before);
  await page.goto(link);
  await press(page.locator('form[action$="/stop"] button'));
  await expect(page.locator('.notice--good').first()).toBeVisible();
  await page.goto(`/${language}/account/profile`);
  await expect(page.locator('main')).toContainText(email);
}

/** Yes, and no again, each with one press. */
export async function agreeAndWithdraw(page: Page, email: string, press: Press): Promise<void> {
  const listed = async () => {
    const { out } = await run(['consents', '--purpose', 'newsletter', '--data', sharedData()]);
    return out.includes(email);
  };
  const button = page.locator('form[action$="/account/consent"] button');
  expect(await listed()).toBe(false);
  await press(button);
  await expect.poll(listed).toBe(true);
  await expect(page.locator('.notice--good').first()).toBeVisible();
  await expect(page.locator('form[action$="/consent"] input[name=answer]')).toHaveValue('no');
  await press(button);
  await expect.poll(listed).toBe(false);
  await expect(page.locator('form[action$="/consent"] input[name=answer]')).toHaveValue('yes');
  await isSound(page);
}

/** At the checkout news are asked about, and nothing is ticked. */
export async function checkoutAsks(page: Page, language: string): Promise<void> {
  await holdBest(page, STUDIO, 1);
  await page.goto(`/${language}/checkout`);
  await expect(page.locator('#news')).not.toBeChecked();
  await page.goto(`/${language}/account/profile`);
}

/** The page to read, beside the file. */
export async function readCopy(page: Page, email: string, press: Press): Promise<void> {
  await press(page.locator('a[href$="/account/data"]'));
  await expect(page.locator('#subject-account')).toBeVisible();
  await expect(page.locator('main')).toContainText(email);
  await expect(page.locator('#subject-consents')).toBeVisible();
  await isSound(page);
  await page.goBack();
}

/** Confirmed by a code, with a day on which it happens; then called back. */
export async function eraseAndStay(
  page: Page, language: string, email: string, press: Press,
): Promise<void> {
  await page.goto(`/${language}/account/erase`);
  await isSound(page);
  const before = (await texts(email)).length;
  await press(page.locator('form[action$="/account/erase"] button'));
  await expect(page.locator('#code')).toBeVisible();
  await page.locator('#code').fill('12');
  await press(page.locator('form[action$="/erase/code"] button'));
  await expect(page.locator('#code-error')).toBeVisible();
  await page.goto(`/${language}/account/erase`);
  await isSound(page);
  await page.locator('#code').fill(await codeFor(email, before + 1));
  await press(page.locator('form[action$="/erase/code"] button'));
  await expect(page.locator('.notice--warning').first()).toBeVisible();
  await isSound(page);
  await press(page.locator('form[action$="/erase/call-back"] button'));
  await expect(page.locator('.notice--good').first()).toBeVisible();
  await expect(page).toHaveURL(/\/account\/profile/);
}

// Signing in as a reader of the demo's mails does: the code stands in a mail.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGE, type Page, expect } from './fixtures';
import { sharedData } from './program';
import { type Press, click } from './shopper';

interface Kept { sent_at: number; to: string; subject: string; text: string }

let made = 0;

/** An address that no other test has. */
export const newAddress = () => `reader-${process.pid}-${Date.now()}-${(made += 1)}@example.org`;

async function mails(email: string, data: string): Promise<Kept[]> {
  const folder = join(data, 'mailbox');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const all = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const kept = all.map((text) => JSON.parse(text) as Kept);
  return kept.filter(({ to }) => to === email).sort((a, b) => a.sent_at - b.sent_at);
}

/** The code that was sent last, once `count` mails have come. */
export async function codeFor(email: string, count = 1, data = sharedData()): Promise<string> {
  await expect.poll(async () => (await mails(email, data)).length).toBe(count);
  const subject = (await mails(email, data)).at(-1)?.subject ?? '';
  return /\d{4} \d{4}/.exec(subject)?.[0] ?? '';
}

/** The code that was sent last, whatever else was sent before or after it. */
export async function codeAmongOthers(email: string, data = sharedData()): Promise<string> {
  const codes = async () =>
    (await subjects(email, data)).flatMap((subject) => /\d{4} \d{4}/.exec(subject) ?? []);
  await expect.poll(codes).not.toEqual([]);
  return (await codes()).at(-1) ?? '';
}

export const codeField = (page: Page) => page.locator('#code');
export const codeButton = (page: Page) => page.locator('form:has(#code) button');
export const accountLink = (page: Page) => page.locator('.header__account');

/** From the sign-in page to the page where the code is typed. */
export async function ask(page: Page, email: string, press: Press = click): Promise<void> {
  // The checkout has such a field too.
  const form = page.locator('form[action$="/sign-in"]');
  await form.locator('#email').fill(email);
  await press(form.locator('button'));
  await expect(codeField(page)).toBeVisible();
  await expect(page.locator('main')).toContainText(email);
}

/** Signs in on the sign-in page, which leads on to the page that was wanted. */
export async function signIn(page: Page, email: string, data = sharedData()): Promise<void> {
  await ask(page, email);
  await codeField(page).fill(await codeFor(email, 1, data));
  await codeButton(page).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Signs in by the two forms alone, for tests of what comes after it: once `count` mails have come. */
export async function signInByForms(
  page: Page, language: string, email: string, count = 1,
): Promise<void> {
  const at = `/${language}/sign-in`;
  const asked = await page.request.post(at, { form: { email } });
  expect(asked.url()).toContain(`${at}/code`);
  const code = await codeFor(email, count);
  const opened = await page.request.post(`${at}/code`, { form: { email, code } });
  expect(opened.url()).not.toContain('/sign-in');
}

/** A buyer signs in by forms, once the mail with the tickets has come. */
export async function signInBuyerByForms(
  page: Page, language: string, email: string,
): Promise<void> {
  await codeFor(email, 1);
  await signInByForms(page, language, email, 2);
}

export async function signOut(page: Page): Promise<void> {
  await page.goto(`/${LANGUAGE}/account`);
  await page.locator('form[action$="/sign-out"] button').click();
  await expect(page.locator('.notice--good')).toBeVisible();
}

/** The subjects of all mails to an address, the oldest first. */
export async function subjects(email: string, data = sharedData()): Promise<string[]> {
  return (await mails(email, data)).map(({ subject }) => subject);
}

/** The texts of all mails to an address, the oldest first. */
export async function texts(email: string, data = sharedData()): Promise<string[]> {
  return (await mails(email, data)).map(({ text }) => text);
}

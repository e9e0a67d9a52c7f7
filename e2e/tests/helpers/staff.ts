// Somebody of the staff: added by command, enrolled by the link, signed in with an app's code.

import { STEP_MS, appCode } from './app-code.mjs';
import type { Browser, Cookie } from '@playwright/test';
import { LANGUAGE, type Page, expect } from './fixtures';
import { type OwnHouse, TODAY, run, sharedData } from './program';

export { appCode };
export const PASSWORD = 'the curtain rises at eight';

export interface Member {
  email: string;
  secret: string;
  recovery: string[];
  /** The code that they came in by. */
  entered?: string;
}

let made = 0;

const newEmail = () => `staff-${process.pid}-${Date.now()}-${(made += 1)}@example.org`;

/** The path of the link that the command prints. */
export async function addStaff(role: string, scope = '*', data = sharedData()) {
  const email = newEmail();
  const { code, out } = await run([
    'staff', 'add', email, '--name', 'Rosa Vidal', '--role', role, '--scope', scope,
    '--language', 'en', '--data', data, '--today', TODAY,
  ]);
  expect(code, out).toBe(0);
  const link = /http\S+/.exec(out)?.[0] ?? '';
  return { email, path: new URL(link).pathname };
}

/** From the link's page to the recovery codes. */
export async function enrol(page: Page, email: string, path: string): Promise<Member> {
  await page.goto(path);
  const shown = await page.locator('.desk-app__secret').textContent();
  const secret = (shown ?? '').replaceAll(' ', '');
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#again').fill(PASSWORD);
  await page.locator('#code').fill(appCode(secret));
  await page.locator('form button').click();
  await expect(page.locator('.desk-codes__code')).toHaveCount(8);
  const recovery = await page.locator('.desk-codes__code').allTextContents();
  return { email, secret, recovery };
}

/** At the door, whose page is open, by this code. Without: enrolling used the present one up. */
export async function enter(page: Page, member: Member, given?: string): Promise<string> {
  const code = given ?? appCode(member.secret, Date.now() + STEP_MS);
  await page.locator('#email').fill(member.email);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#code').fill(code);
  await page.locator('form:has(#code) button').click();
  return code;
}

/** Somebody new, signed in, at what they can do. */
export async function signedIn(page: Page, role: string, scope = '*'): Promise<Member> {
  const { email, path } = await addStaff(role, scope);
  const member = await enrol(page, email, path);
  await page.goto(`/${LANGUAGE}/staff`);
  member.entered = await enter(page, member);
  await expect(page).toHaveURL(new RegExp(`/${LANGUAGE}/staff$`));
  return member;
}

/** Somebody of this house's, signed in on a page of their own. */
export async function signedInAt(page: Page, house: OwnHouse, role: string): Promise<Member> {
  const { email, path } = await addStaff(role, '*', house.data);
  const member = await enrol(page, email, `${house.url}${path}`);
  await page.goto(`${house.url}/${LANGUAGE}/staff`);
  member.entered = await enter(page, member);
  await expect(page).toHaveURL(`${house.url}/${LANGUAGE}/staff`);
  return member;
}

/** Of somebody of this house's who is signed in, for the pages of several tests. */
export async function cookiesOf(
  browser: Browser, house: OwnHouse, role: string,
): Promise<Cookie[]> {
  const context = await browser.newContext();
  await signedInAt(await context.newPage(), house, role);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** Somebody of this house's takes all tickets back of the order that its shopper looks at. */
export async function takeBack(browser: Browser, house: OwnHouse, shopper: Page): Promise<void> {
  const code = await shopper.locator('.order__code').first().innerText();
  const desk = await browser.newContext({ baseURL: house.url });
  const page = await desk.newPage();
  const { email, path } = await addStaff('finance', '*', house.data);
  const member = await enrol(page, email, path);
  await page.goto(`/${LANGUAGE}/staff`);
  await enter(page, member);
  await page.goto(`/${LANGUAGE}/staff/orders/${code}`);
  await page.locator('a[href$="/refund"]').click();
  await page.locator('button[value=check]').click();
  await page.locator('button[value=refund]').click();
  await expect(page.locator('.notice--good')).toBeVisible();
  await desk.close();
}

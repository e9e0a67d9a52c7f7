// Every page that a shopper can come to, in one language, with something on it.

import type { APIRequestContext } from '@playwright/test';
import { ask, codeButton, newAddress, signIn } from './account';
import { type Page, expect } from './fixtures';
import { sharedData } from './program';
import { repositoryLanguages } from './words';

export const STUDIO = 'giselle-2027-03-20-2000';
export const OPERA = 'romeo-and-juliet-2027-03-27-2000';
/** A performance of series D, which has two performances left. */
export const SERIES_D = 'carmen-2027-01-21-2000';
export const CLUB = 'carmen-2027-02-06-2300';
const PAST = 'rusalka-2026-11-15-1800';

/** The languages of the repository, one test each: each must be in the program. */
export const languages = repositoryLanguages();

export async function expectServed(request: APIRequestContext, language: string) {
  const answer = await request.get(`/${language}`);
  expect(answer.status(), `${language} is in the program that is tested`).toBe(200);
}

/** What is held, by the form of the best seats; by whom, and in which house if in its own. */
export interface Wish {
  slug: string;
  form: Record<string, string>;
  email?: string;
  house?: string;
}
const TWO_SEATS: Wish = { slug: STUDIO, form: { count: '2', zone: '' } };
const SUBSCRIPTION: Wish = {
  slug: SERIES_D, form: { count: '1', zone: '', offer: 'series-d' },
};

/** One performance of three. */
const PACKAGE: Wish = {
  slug: OPERA, form: { count: '1', zone: '', offer: 'three-evenings' },
};

/** From nothing to an order by forms alone; gives the order page's path. */
export async function order(
  request: APIRequestContext, language: string, choice: 'pay' | 'decline', wish = TWO_SEATS,
): Promise<string> {
  const bank = await toBankByForms(request, language, wish);
  const back = await request.post(bank, { form: { choice } });
  expect(back.url()).toContain('/orders/');
  return new URL(back.url()).pathname;
}

async function holdByForm(
  request: APIRequestContext, language: string, { slug, form, house = '' }: Wish,
) {
  await request.post(`${house}/${language}/performances/${slug}/hold`, { form });
}

/** Gives the address of the bank's page. Each time another person: one may have only so many. */
export async function toBankByForms(
  request: APIRequestContext, language: string, wish = TWO_SEATS,
): Promise<string> {
  await holdByForm(request, language, wish);
  const checkout = `${wish.house ?? ''}/${language}/checkout`;
  const html = await (await request.get(checkout)).text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const bank = await request.post(checkout, {
    form: {
      key: field('key'), total: field('total'), shown: field('shown'),
      given_name: 'Ana', family_name: 'Ruiz',
      email: wish.email ?? newAddress(), terms: 'yes', language,
    },
  });
  expect(bank.url()).toContain('/test-bank/');
  return bank.url();
}

export interface Visited {
  name: string;
  path: string;
  /** What one does on the page before it is looked at. */
  then?: (page: Page) => Promise<void>;
}

/** Buys what the pages need, in the browser's own session; the basket is full at the end. */
export async function everyPage(
  page: Page, language: string, data = sharedData(),
): Promise<Visited[]> {
  const { request } = page;
  const at = (path: string) => `/${language}${path}`;
  const paid = await order(request, language, 'pay');
  const failed = await order(request, language, 'decline');
  const bank = await toBankByForms(request, language);
  const html = await (await request.get(paid)).text();
  const replace = /href="([^"]+\/replace)"/.exec(html)?.[1] ?? '';
  const subscribed = await order(request, language, 'pay', SUBSCRIPTION);
  await holdByForm(request, language, TWO_SEATS);
  await holdByForm(request, language, SUBSCRIPTION);
  await holdByForm(request, language, PACKAGE);
  const plan = async (page: Page) => {
    await expect(page.locator('.plan--live')).toBeVisible();
  };
  return [
    { name: 'season', path: at('') },
    { name: 'season of one genre', path: at('?genre=ballet&month=2027-03') },
    { name: 'production', path: at('/productions/carmen') },
    { name: 'performance', path: at(`/performances/${STUDIO}`), then: plan },
    { name: 'performance for a series', path: at(`/performances/${SERIES_D}?offer=series-d`), then: plan },
    { name: 'performance for a package', path: at(`/performances/${STUDIO}?offer=three-evenings`), then: plan },
    { name: 'performance without numbers', path: at(`/performances/${CLUB}`) },
    { name: 'performance that is over', path: at(`/performances/${PAST}`), then: plan },
    { name: 'list of seats', path: at(`/performances/${STUDIO}/seats`) },
    { name: 'list of seats for a series', path: at(`/performances/${SERIES_D}/seats?offer=series-d`) },
    { name: 'subscriptions', path: at('/offers') },
    { name: 'subscription', path: at('/offers/series-d') },
    { name: 'packages of a performance', path: at(`/offers?with=${STUDIO}`) },
    { name: 'package', path: at('/offers/three-evenings') },
    { name: 'basket', path: at('/basket') },
    { name: 'checkout', path: at('/checkout') },
    {
      name: 'checkout with errors',
      path: at('/checkout'),
      then: async (page) => {
        await page.locator('.checkout__pay button[type=submit]').click();
        await expect(page.locator('.notice--error')).toBeVisible();
      },
    },
    { name: 'bank', path: new URL(bank).pathname },
    { name: 'paid order', path: paid },
    { name: 'paid order of a subscription', path: subscribed },
    { name: 'order that was not paid', path: failed },
    { name: 'replace a ticket', path: replace },
    { name: 'sign in', path: at('/sign-in') },
    {
      name: 'sign in with an error',
      path: at('/sign-in'),
      then: async (page) => {
        await page.locator('form:has(#email) button').click();
        await expect(page.locator('#email-error')).toBeVisible();
      },
    },
    {
      name: 'sign-in code with an error',
      path: at('/sign-in'),
      then: async (page) => {
        await ask(page, newAddress());
        await codeButton(page).click();
        await expect(page.locator('#code-error')).toBeVisible();
      },
    },
    { name: 'account', path: at('/sign-in'), then: (page) => signIn(page, newAddress(), data) },
    { name: 'mails', path: at('/demo/mails') },
    { name: 'accessibility', path: at('/accessibility') },
    { name: 'data protection', path: at('/privacy') },
    { name: 'terms of sale', path: at('/terms') },
    { name: 'imprint', path: at('/imprint') },
    { name: 'help', path: at('/help') },
    { name: 'nothing', path: at('/nothing') },
  ];
}

export async function visit(page: Page, { path, then }: Visited): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await then?.(page);
}

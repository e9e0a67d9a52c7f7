// The staff's pages: the first sign-in, the door, the money, an order with its timeline.

import { STEP_MS, appCode } from '../tests/helpers/app-code.mjs';
import { pay, hold, settled } from './shopper.mjs';

const PASSWORD = 'the curtain rises at eight';

let made = 0;

export function staff(house, language) {
  const at = (path) => `/${language}/staff${path}`;
  return {
    'staff-first': (page) => begin(house, page, language),
    'staff-door': (page) => page.goto(at(''), settled),
    'staff-money': async (page) => {
      await enter(house, page, language);
      await page.goto(at('/money'), settled);
    },
    'staff-order': async (page) => {
      await hold(page, language);
      await pay(page, language);
      const code = await page.locator('.order__code').first().innerText();
      await enter(house, page, language);
      await page.goto(at(`/orders/${code}`), settled);
    },
  };
}

/** Opens the link that the command prints. */
async function begin(house, page, language) {
  const email = `rosa-${(made += 1)}@example.org`;
  const told = house.command('staff', 'add', email, '--name', 'Rosa Vidal', '--role', 'finance', '--language', 'en');
  const { pathname } = new URL(/http\S+/.exec(told)[0]);
  await page.goto(pathname.replace(/^\/\w+/, `/${language}`), settled);
  return email;
}

async function enter(house, page, language) {
  const email = await begin(house, page, language);
  const secret = (await page.innerText('.desk-app__secret')).replaceAll(' ', '');
  await page.fill('#password', PASSWORD);
  await page.fill('#again', PASSWORD);
  await page.fill('#code', appCode(secret));
  await page.click('form button');
  await page.waitForSelector('.desk-codes__code');
  await page.goto(`/${language}/staff`, settled);
  await page.fill('#email', email);
  await page.fill('#password', PASSWORD);
  // Enrolling used the present code up.
  await page.fill('#code', appCode(secret, Date.now() + STEP_MS));
  await page.click('form:has(#code) button');
  await page.waitForURL(/\/staff$/);
}

// How one comes to each page in one day: `name: (page) => …` leaves the page as it is to be
// pictured.

import {
  CLUB, NOT_YET, OPERA, PAST, SERIES_D, STUDIO, buyTwo, chooseSeats, comeNear, decide, fill, hold,
  openPlan, order, settled, toBank, touch,
} from './shopper.mjs';
import { askCode, signIn } from './account.mjs';
import { offers } from './offers.mjs';

/** Of the fifteen minutes of a basket, so many that its last two have begun. */
const NEARLY_ENDED = '13:20';

async function nearlyEnded(page, path) {
  await page.clock.install();
  await page.goto(path, settled);
  await page.clock.fastForward(NEARLY_ENDED);
  await page.waitForSelector('.basket-badge--last');
}

const to = (selector) => (page) =>
  page.locator(selector).first().evaluate((it) => it.scrollIntoView({ block: 'start' }));

export function pages(language) {
  return {
    ...programme(language), ...plans(language), ...purchase(language), ...accounts(language),
    ...offers(language), ...texts(language),
  };
}

function programme(language) {
  const at = (path) => `/${language}${path}`;
  return {
    season: (page) => page.goto(at(''), settled),
    'season-calendar': async (page) => {
      await page.goto(at('?month=2027-01'), settled);
      await to('#calendar')(page);
    },
    'season-productions': async (page) => {
      await page.goto(at(''), settled);
      await to('#productions')(page);
      await page.waitForLoadState('networkidle');
    },
    'season-last-minutes': async (page) => {
      await hold(page, language);
      await nearlyEnded(page, at(''));
    },
    offers: (page) => page.goto(at('/offers'), settled),
    offer: (page) => page.goto(at('/offers/series-a'), settled),
    production: (page) => page.goto(at('/productions/rusalka'), settled),
  };
}

function plans(language) {
  const at = (slug) => `/${language}/performances/${slug}`;
  const opera = at(OPERA);
  return {
    performance: (page) => openPlan(page, opera),
    'performance-chosen': async (page) => {
      await openPlan(page, opera);
      await chooseSeats(page, 3);
      await page.waitForSelector('.seat-card:not([hidden])');
    },
    'performance-held': async (page) => {
      await openPlan(page, opera);
      await chooseSeats(page, 2);
      await page.click('.selection-bar > [data-press=hold]');
      await page.waitForSelector('.chip', { state: 'detached' });
      await page.evaluate(() => scrollTo(0, 0));
    },
    'performance-filter': async (page) => {
      await openPlan(page, opera);
      await page.locator('.legend__zone').nth(2).click();
    },
    'performance-near': async (page) => {
      await openPlan(page, opera);
      // A phone has no such button: there a tap comes nearer.
      const nearer = page.locator('[data-press=nearer]');
      if (await nearer.isVisible()) {
        for (let step = 0; step < 3; step += 1) await nearer.click();
      } else {
        await comeNear(page, await firstSeat(page, '.seat'));
      }
      await page.waitForSelector('.plan--near');
    },
    'performance-below': async (page) => {
      await openPlan(page, opera);
      await to('.performance__ways')(page);
    },
    'performance-series': (page) => openPlan(page, `${at(SERIES_D)}?offer=series-d`),
    'performance-series-missing': async (page) => {
      await openPlan(page, `${at(SERIES_D)}?offer=series-d`);
      const place = await firstSeat(page, '.seat--z1.seat--partly');
      await comeNear(page, place);
      await touch(page, place);
      await page.waitForSelector('.seat-card__missing button');
    },
    'performance-studio': (page) => openPlan(page, at(STUDIO)),
    'performance-unnumbered': (page) => page.goto(at(CLUB), settled),
    'performance-not-yet': (page) => openPlan(page, at(NOT_YET)),
    'performance-past': (page) => openPlan(page, at(PAST)),
    seats: (page) => page.goto(`${opera}/seats`, settled),
  };
}

/** Of seats that can be had and match, no wheelchair space. */
const firstSeat = (page, selector) => page.evaluate((selector) =>
  [...document.querySelectorAll('.plan__seats > *')].findIndex((seat) =>
    seat.hasAttribute('cx') && seat.matches(`${selector}:not(.seat--taken)`)), selector);

function purchase(language) {
  const at = (path) => `/${language}${path}`;
  return {
    'basket-empty': (page) => page.goto(at('/basket'), settled),
    basket: async (page) => {
      await hold(page, language, OPERA, 3);
      await hold(page, language, STUDIO, 2);
      await page.goto(at('/basket'), settled);
    },
    'basket-series': async (page) => {
      const form = { count: '1', zone: '1', offer: 'series-d' };
      await page.request.post(at(`/performances/${SERIES_D}/hold`), { form });
      await hold(page, language, STUDIO, 2);
      await page.goto(at('/basket'), settled);
    },
    'basket-last-minutes': async (page) => {
      await hold(page, language);
      await nearlyEnded(page, at('/basket'));
    },
    checkout: async (page) => {
      await hold(page, language, OPERA, 3);
      await page.goto(at('/checkout'), settled);
    },
    'checkout-errors': async (page) => {
      await hold(page, language);
      await page.goto(at('/checkout'));
      await page.fill('#email', 'ana@');
      await order(page);
      await page.waitForSelector('.notice--error');
    },
    bank: async (page) => {
      await hold(page, language);
      await toBank(page, language);
    },
    'order-waiting': async (page) => {
      await hold(page, language);
      await decide(page, language, 'pay-late', 60);
    },
    'order-failed': async (page) => {
      await hold(page, language);
      await decide(page, language, 'decline');
    },
    'order-paid': (page) => buyTwo(page, language),
    'order-replace': async (page) => {
      await buyTwo(page, language);
      await page.click('a[href$="/replace"]');
      await page.waitForURL(/\/replace$/);
    },
    'order-replaced': async (page) => {
      await buyTwo(page, language);
      await page.click('a[href$="/replace"]');
      await page.waitForURL(/\/replace$/);
      await page.click('main form button[type=submit]');
      await page.waitForSelector('.ticket');
    },
    mails: async (page) => {
      await toMail(page, at('/demo/mails'), language);
      await page.evaluate(() => scrollTo(0, 0));
    },
    mail: async (page) => {
      await toMail(page, at('/demo/mails'), language);
      await page.goto(await page.getAttribute('.mailbox__letter a[href$="/mail.html"]', 'href'));
    },
  };
}

/** The mail goes out a moment after the payment; its subject names the order. */
async function toMail(page, path, language) {
  await buyTwo(page, language);
  const code = await page.innerText('.order__code');
  const mail = page.locator('.mailbox__mail a', { hasText: code });
  do await page.goto(path, settled); while (await mail.count() === 0);
  await mail.click();
  await page.waitForSelector('.mailbox__letter');
}

function accounts(language) {
  const at = (path) => `/${language}${path}`;
  return {
    'sign-in': async (page) => {
      await hold(page, language);
      await page.goto(at('/sign-in'), settled);
    },
    'sign-in-code': async (page) => {
      await hold(page, language);
      await askCode(page, language, 'ana@example.org');
    },
    account: async (page) => {
      const email = `ana.maria.${Date.now()}@example.org`;
      await signIn(page, language, email);
      await hold(page, language);
      await page.goto(at('/checkout'));
      await fill(page);
      await page.fill('#email', email);
      await order(page);
      await page.waitForURL(/\/test-bank\//);
      await page.click('button.way.pay');
      await page.waitForSelector('.ticket');
      await page.goto(at('/account'), settled);
    },
  };
}

function texts(language) {
  const page = (path) => (page) => page.goto(`/${language}${path}`, settled);
  return {
    accessibility: page('/accessibility'),
    privacy: page('/privacy'),
    terms: page('/terms'),
    'not-found': page('/nothing'),
  };
}

// How one comes to each page, in whatever language: `name: (page) => …` leaves the page as it
// is to be pictured.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERA = 'carmen-2027-01-15-2000';
const STUDIO = 'giselle-2027-03-14-1800';
const CLUB = 'carmen-2027-02-06-2300';
/** Of the fifteen minutes of a basket, so many that its last two have begun. */
const NEARLY_ENDED = '13:20';


async function openPlan(page, path) {
  await page.goto(path);
  await page.waitForSelector('.plan--live');
}

/** By finger, where that is how one points: the first tap only comes nearer. */
async function press(page, place) {
  const seat = page.locator('.plan__seats > *').nth(place);
  const isTouch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  if (isTouch) await seat.tap({ force: true });
  else await seat.click({ force: true });
  await page.waitForSelector('.seat-card:not([hidden])');
  const isMine = (it) => it.classList.contains('seat--mine');
  if (isTouch && !(await page.locator('.chip').count())) {
    await page.locator('.seat-card [data-press=choose]').click();
  }
  while (!(await seat.evaluate(isMine)));
}

/** Free neighbours in the middle of the stalls. */
async function choose(page, count) {
  const places = await page.evaluate((count) => {
    const seats = [...document.querySelectorAll('.plan__seats > *')];
    const isFree = (seat) => seat?.hasAttribute('cx') && !seat.classList.contains('seat--taken');
    const at = seats.findIndex((_, first) => first > 250 &&
      Array.from({ length: count + 2 }, (_, step) => seats[first + step]).every(isFree));
    return Array.from({ length: count }, (_, step) => at + step);
  }, count);
  for (const place of places) await press(page, place);
  await page.waitForSelector('.chip');
}

async function hold(page, language, slug = OPERA, count = 2, more = { zone: '' }) {
  await page.request.post(`/${language}/performances/${slug}/hold`, {
    form: { count: String(count), ...more },
  });
}

async function fill(page) {
  await page.fill('#given_name', 'Ana María');
  await page.fill('#family_name', 'Núñez de la Fuente');
  await page.fill('#email', 'ana@example.org');
  await page.check('#terms');
}

const order = (page) => page.click('.checkout__pay button[type=submit]');

async function toBank(page, language) {
  await hold(page, language);
  await page.goto(`/${language}/checkout`);
  await fill(page);
  await order(page);
  await page.waitForURL(/\/test-bank\//);
}

async function decide(page, language, choice, minutes) {
  await toBank(page, language);
  if (minutes) await page.fill('input[name=minutes]', String(minutes));
  await page.click(`button.way.${choice}`);
  await page.waitForURL(/\/orders\//);
}

async function pay(page, language) {
  await decide(page, language, 'pay');
  await page.waitForSelector('.ticket');
}

async function nearlyEnded(page, path) {
  await page.clock.install();
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.clock.fastForward(NEARLY_ENDED);
  await page.waitForSelector('.basket-badge--last');
}

const to = (selector) => (page) =>
  page.locator(selector).first().evaluate((it) => it.scrollIntoView({ block: 'start' }));

export function pages(language) {
  const at = (path) => `/${language}${path}`;
  const opera = at(`/performances/${OPERA}`);
  const settled = { waitUntil: 'networkidle' };
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
    production: (page) => page.goto(at('/productions/rusalka'), settled),
    performance: (page) => openPlan(page, opera),
    'performance-chosen': async (page) => {
      await openPlan(page, opera);
      await choose(page, 3);
      await page.waitForSelector('.seat-card:not([hidden])');
    },
    'performance-filter': async (page) => {
      await openPlan(page, opera);
      await page.locator('.legend__zone').nth(2).click();
    },
    'performance-near': async (page) => {
      await openPlan(page, opera);
      for (let step = 0; step < 3; step += 1) await page.click('[data-press=nearer]');
      await page.waitForSelector('.plan--near');
    },
    'performance-studio': (page) => openPlan(page, at(`/performances/${STUDIO}`)),
    'performance-unnumbered': (page) => page.goto(at(`/performances/${CLUB}`), settled),
    'performance-not-yet': (page) => openPlan(page, at('/performances/tosca-2027-06-18-2000')),
    seats: (page) => page.goto(at(`/performances/${OPERA}/seats`), settled),
    'basket-empty': (page) => page.goto(at('/basket'), settled),
    basket: async (page) => {
      await hold(page, language, OPERA, 3);
      await hold(page, language, STUDIO, 2);
      await page.goto(at('/basket'), settled);
    },
    'basket-last-minutes': async (page) => {
      await hold(page, language);
      await nearlyEnded(page, at('/basket'));
    },
    'season-last-minutes': async (page) => {
      await hold(page, language);
      await nearlyEnded(page, at(''));
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
    bank: (page) => toBank(page, language),
    'order-waiting': (page) => decide(page, language, 'pay-late', 60),
    'order-failed': (page) => decide(page, language, 'decline'),
    'order-paid': (page) => pay(page, language),
    'order-printed': async (page) => {
      await pay(page, language);
      await page.emulateMedia({ media: 'print' });
    },
    'order-replace': async (page) => {
      await pay(page, language);
      await page.click('a[href$="/replace"]');
      await page.waitForURL(/\/replace$/);
    },
    mails: async (page) => {
      await pay(page, language);
      // The mail goes out a moment after the payment.
      const mail = page.locator('.mailbox__mail a').first();
      do await page.goto(at('/demo/mails'), settled); while (await mail.count() === 0);
      await mail.click();
      await page.waitForSelector('.mailbox__letter');
      await page.evaluate(() => scrollTo(0, 0));
    },
    accessibility: (page) => page.goto(at('/accessibility'), settled),
    privacy: (page) => page.goto(at('/privacy'), settled),
    terms: (page) => page.goto(at('/terms'), settled),
    'not-found': (page) => page.goto(at('/nothing'), settled),
  };
}

/** What only another day shows: orders that were not paid in time. */
export function ended(language) {
  const after = async (page, address) => {
    await page.goto(address, { waitUntil: 'networkidle' });
  };
  const before = (choice, minutes) => async (page) => {
    await decide(page, language, choice, minutes);
    return page.url();
  };
  return {
    'order-expired': { before: before('abandon'), after },
  };
}

/** Seats whose view is typical, by what finds them on the plan of the opera. */
export const SEATS = {
  'front-stalls': { near: [0.5, 0.24] },
  'last-row': { near: [0.5, 0.97] },
  'side-box': { near: [0.27, 0.3] },
  'restricted-view': { among: restricted() },
  paradise: { near: [0.12, 0.62] },
  'wheelchair-place': { wheelchair: true },
};

/** Places of the opera whose view is restricted, by their number in the plan's list. */
function restricted() {
  const file = join(import.meta.dirname, '../../assets/halls/opera.json');
  const seats = JSON.parse(readFileSync(file, 'utf8')).areas
    .flatMap((area) => area.sections ?? [])
    .flatMap((section) => section.rows)
    .flatMap((row) => row.seats);
  return seats.flatMap((seat, place) =>
    (JSON.stringify(seat.attributes ?? []).includes('restricted') ? [place] : []));
}

/** From the plan into the house, onto one of these seats. */
export async function hallFrom(page, name) {
  await openPlan(page, `/es/performances/${OPERA}`);
  const place = await page.evaluate(find, SEATS[name]);
  await press(page, place);
  await page.locator('.seat-card [data-press=see]').click();
  await page.waitForSelector('.plan__canvas:not([hidden])');
  await page.waitForSelector('.plan__caption:not([hidden])');
  // The camera has flown there, and nothing moves any more.
  let last;
  for (let calm = 0; calm < 2;) {
    const now = (await page.locator('.plan__canvas').screenshot()).toString('base64');
    calm = now === last ? calm + 1 : 0;
    last = now;
  }
}

/** Runs in the page: the free seat nearest to a share of the drawing, or the first of a kind. */
function find({ near, wheelchair, among }) {
  const seats = [...document.querySelectorAll('.plan__seats > *')];
  const isFree = (seat) => !seat.classList.contains('seat--taken');
  if (wheelchair) return seats.findIndex((seat) => seat.hasAttribute('x') && isFree(seat));
  if (among) return among.find((place) => isFree(seats[place]));
  const box = document.querySelector('.plan__drawing').getBoundingClientRect();
  const [x, y] = [box.left + box.width * near[0], box.top + box.height * near[1]];
  const far = (seat) => {
    const at = seat.getBoundingClientRect();
    return Math.hypot(at.left + at.width / 2 - x, at.top + at.height / 2 - y);
  };
  return seats.reduce((best, seat, place) =>
    isFree(seat) && (best < 0 || far(seat) < far(seats[best])) ? place : best, -1);
}

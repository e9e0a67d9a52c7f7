// What a shopper does between the pages, in whatever language.

export const OPERA = 'carmen-2027-01-15-2000';
export const STUDIO = 'giselle-2027-03-14-1800';
export const CLUB = 'carmen-2027-02-06-2300';
export const PAST = 'rusalka-2026-11-15-1800';
/** Of a series that has two performances left. */
export const SERIES_D = 'carmen-2027-01-21-2000';
export const NOT_YET = 'tosca-2027-06-18-2000';

export const settled = { waitUntil: 'networkidle' };

export async function openPlan(page, path) {
  await page.goto(path);
  await page.waitForSelector('.plan--live');
}

/** Seats less far apart are too small to be meant: a press comes nearer and chooses nothing. */
const MEANT_PX = 16;
/** Two presses within this time are one. */
const DOUBLE_TAP_MS = 320;

const seat = (page, place) => page.locator('.plan__seats > *').nth(place);

/** By finger, where that is how one points. */
export async function touch(page, place) {
  const isTouch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  if (isTouch) await seat(page, place).tap();
  else await seat(page, place).click();
}

/** Comes so near to the seat that a press on it means it. */
export async function comeNear(page, place) {
  if (!await page.evaluate(isMeant, MEANT_PX)) {
    await touch(page, place);
    await page.waitForFunction(isMeant, MEANT_PX);
  }
  await still(page, place);
  await page.waitForTimeout(DOUBLE_TAP_MS);
}

/** Runs in the page. */
function isMeant(least) {
  const pitch = Number(document.querySelector('.plan__seats').getAttribute('font-size'));
  return pitch * document.querySelector('.plan__drawing').getScreenCTM().a >= least;
}

/** The plan has stopped moving. */
async function still(page, place) {
  let before;
  let now = JSON.stringify(await seat(page, place).boundingBox());
  while (now !== before) {
    await page.waitForTimeout(150);
    before = now;
    now = JSON.stringify(await seat(page, place).boundingBox());
  }
}

/** Chooses the seat, which opens its card. */
export async function press(page, place) {
  await comeNear(page, place);
  await touch(page, place);
  const isMine = (place) =>
    document.querySelectorAll('.plan__seats > *')[place].classList.contains('seat--mine');
  await page.waitForFunction(isMine, place);
  await page.waitForSelector('.seat-card:not([hidden])');
}

/** Free neighbours in the middle of the stalls. */
export async function chooseSeats(page, count) {
  const places = await page.evaluate((count) => {
    const seats = [...document.querySelectorAll('.plan__seats > *')];
    const isFree = (seat) => seat?.hasAttribute('cx') && !seat.classList.contains('seat--taken');
    const apart = (one, other) =>
      Math.hypot(...['cx', 'cy'].map((axis) => one.getAttribute(axis) - other.getAttribute(axis)));
    const isBeside = (seat, index, all) => index === 0 || apart(seat, all[index - 1]) < 60;
    const at = seats.findIndex((_, first) => {
      const group = seats.slice(first, first + count);
      return first > 250 && group.length === count && group.every(isFree) && group.every(isBeside);
    });
    const group = Array.from({ length: count }, (_, step) => at + step);
    const x = (place) => seats[place].getAttribute('cx');
    // From right to left: so no seat's card lies over the next one.
    return group.sort((one, other) => x(other) - x(one));
  }, count);
  for (const place of places) await press(page, place);
}

/** The best seats, by the form that works without JavaScript. */
export async function hold(page, language, slug = OPERA, count = 2) {
  const form = { count: String(count), zone: '' };
  await page.request.post(`/${language}/performances/${slug}/hold`, { form });
}

/** These very seats, as the list of seats sends them; says whether they were free. */
export async function holdPlaces(page, language, slug, places) {
  const answer = await page.request.post(`/${language}/performances/${slug}/hold`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    data: `section=0&${places.map((place) => `seat=${place}`).join('&')}`,
  });
  return answer.url().includes('held=1');
}

export async function fill(page) {
  await page.fill('#given_name', 'Ana María');
  await page.fill('#family_name', 'Núñez de la Fuente');
  await page.fill('#email', 'ana@example.org');
  await page.check('#terms');
}

export const order = (page) => page.click('.checkout__pay button[type=submit]');

/** From a basket that holds something to the bank's page. */
export async function toBank(page, language) {
  await page.goto(`/${language}/checkout`);
  await fill(page);
  await order(page);
  await page.waitForURL(/\/test-bank\//);
}

/** `minutes`: when the money comes that is paid late. */
export async function decide(page, language, choice, minutes) {
  await toBank(page, language);
  if (minutes) await page.fill('input[name=minutes]', String(minutes));
  await page.click(`button.way.${choice}`);
  await page.waitForURL(/\/orders\//);
}

export async function pay(page, language) {
  await decide(page, language, 'pay');
  await page.waitForSelector('.ticket');
}

export async function buyTwo(page, language) {
  await hold(page, language);
  await pay(page, language);
}

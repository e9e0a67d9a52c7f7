// The house in 3D from seats whose view is typical.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERA, openPlan, press } from './shopper.mjs';

/** By what finds them on the plan of the opera. */
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

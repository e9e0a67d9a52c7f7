// What only another day shows. `name: [today, tomorrow, …]`, one step a day; the last leaves the
// page as it is to be pictured. `kept` is an object that the steps of one picture share.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STUDIO, decide, hold, holdPlaces, pay, settled } from './shopper.mjs';

/** The money comes in the night after the next noon. */
const MINUTES_LATE = 36 * 60;
/** The hall's seats are tried in pairs from here on. */
const FIRST_PLACE = 40;

export function later(language) {
  return {
    'basket-ended': [
      async (page) => {
        await hold(page, language);
        await hold(page, language, STUDIO, 1);
      },
      (page) => page.goto(`/${language}/basket`, settled),
    ],
    'order-expired': [
      async (page, kept) => {
        await hold(page, language);
        await decide(page, language, 'abandon');
        kept.order = page.url();
      },
      (page, kept) => isSaid(page, kept.order, language, 'order-expired-title'),
    ],
    'order-refunded': [
      async (page, kept) => {
        for (let place = FIRST_PLACE; ; place += 2) {
          kept.places = [place, place + 1];
          if (await holdPlaces(page, language, STUDIO, kept.places)) break;
        }
        await decide(page, language, 'pay-late', MINUTES_LATE);
        kept.order = page.url();
      },
      async (page, kept) => {
        await isSaid(page, kept.order, language, 'order-expired-title');
        await somebodyElseBuys(page, language, kept.places);
      },
      (page, kept) => isSaid(page, kept.order, language, 'order-refunded-title'),
    ],
  };
}

/** Asks for the order's page until its heading is this message. */
async function isSaid(page, order, language, id) {
  const file = join(import.meta.dirname, `../../locales/${language}/order.ftl`);
  const [, heading] = new RegExp(`^${id} = (.+)$`, 'm').exec(readFileSync(file, 'utf8'));
  do await page.goto(order, settled); while (await page.innerText('h1') !== heading);
}

async function somebodyElseBuys(page, language, places) {
  const { origin } = new URL(page.url());
  const visit = await page.context().browser().newContext({ baseURL: origin });
  const stranger = await visit.newPage();
  if (!await holdPlaces(stranger, language, STUDIO, places)) {
    throw new Error('the seats of an ended order are not free');
  }
  await pay(stranger, language);
  await visit.close();
}

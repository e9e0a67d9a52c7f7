// The whole purchase in Firefox and in WebKit: by mouse, by keyboard, with the plan and in 3D.

import { Key } from 'selenium-webdriver';
import { expect, test } from '@playwright/test';
import { LANGUAGE } from './helpers/fixtures';
import { type Name, OtherBrowser } from './helpers/other-browser';
import { SHOPPER } from './helpers/shopper';

const BASE = process.env.BASE_URL ?? 'http://localhost:3000';
const PLAN = `${BASE}/${LANGUAGE}/performances/romeo-and-juliet-2027-03-27-2000`;
const BROWSERS: Name[] = ['firefox', 'webkit'];
const CURSOR = '.plan__seats [tabindex="0"]';

/** The place of a free seat with a free neighbour, and of that one. */
const TWO_FREE = `
  const seats = [...document.querySelectorAll('.plan__seats > circle')];
  const isFree = (seat) => seat && !/taken|mine/.test(seat.getAttribute('class'));
  const first = seats.findIndex((seat, at) => at > arguments[0] && isFree(seat) && isFree(seats[at + 1])
    && Math.abs(seat.getAttribute('cx') - seats[at + 1].getAttribute('cx')) < 60);
  seats[first].id = 'one'; seats[first + 1].id = 'two';`;

async function openPlan(browser: OtherBrowser): Promise<void> {
  await browser.go(PLAN);
  await browser.find('.plan--live');
}

/** Whether the first seat is as large as one that can be meant, and where it lies; else its block is meant. */
const NEAR = `
  const { x, y, width } = document.getElementById('one').getBoundingClientRect();
  return JSON.stringify([width >= 14, x, y]);`;

/** The first click comes to the seat's block and chooses nothing; then the plan comes to rest. */
async function comeNear(browser: OtherBrowser): Promise<void> {
  await browser.click('#one');
  let before = '';
  let since = Date.now();
  await browser.until('the block is near', async () => {
    const now = String(await browser.run(NEAR));
    if (now !== before) since = Date.now();
    before = now;
    // Two clicks in less time would be one.
    return now.startsWith('[true') && Date.now() - since > 400;
  });
}

/** From the basket's page to the paid order. */
async function pay(browser: OtherBrowser): Promise<void> {
  await browser.click('.basket__go button');
  await browser.type('#given_name', SHOPPER.given);
  await browser.type('#family_name', SHOPPER.family);
  await browser.type('#email', SHOPPER.email);
  await browser.click('#terms');
  await browser.click('.checkout__pay button[type=submit]');
  await browser.click('button.way.pay');
  await browser.find('.ticket');
}

for (const [index, name] of BROWSERS.entries()) {
  test.describe(name, () => {
    let browser: OtherBrowser;
    test.beforeEach(async () => (browser = await OtherBrowser.open(name)));
    test.afterEach(() => browser.close());

    test('two seats are bought by mouse, and one is removed and put back', async () => {
      await openPlan(browser);
      await browser.run(TWO_FREE, 40 + index * 30);
      await comeNear(browser);
      await browser.click('#one');
      await browser.until('the first seat is chosen', async () => await browser.count('#one.seat--mine') === 1);
      await browser.click('#two');
      await browser.until('both are chosen', async () => await browser.count('.chip') === 2);
      await browser.click('.selection-bar > [data-press=hold]');
      await browser.click('.selection-bar > a');
      await browser.until('two seats', async () => await browser.count('.basket__seat') === 2);
      await browser.click('.basket__seat button[formaction$="/remove"]');
      await browser.until('one seat', async () => await browser.count('.basket__seat') === 1);
      await browser.click('.notice__undo button');
      await browser.until('two again', async () => await browser.count('.basket__seat') === 2);
      await pay(browser);
      expect(await browser.count('.ticket')).toBe(2);
    });

    test('two seats are bought by keyboard', async () => {
      await openPlan(browser);
      await browser.run(`document.querySelector('${CURSOR}').focus()`);
      await browser.press(Key.ENTER);
      await browser.until('one is chosen', async () => await browser.count('.chip') === 1);
      await browser.press('n');
      await browser.press(Key.ENTER);
      await browser.until('two are chosen', async () => await browser.count('.chip') === 2);
      await browser.press('b');
      await browser.until('the focus is on the button', () => browser.isAt('[data-press=hold]'));
      await browser.press(Key.ENTER);
      await browser.until('the focus is on the way on', () => browser.isAt('.selection-bar > a'));
      await browser.press(Key.ENTER);
      await browser.until('two seats', async () => await browser.count('.basket__seat') === 2);
      await pay(browser);
      expect(await browser.count('.ticket')).toBe(2);
    });

    test('the 3D view opens, or the page says that it cannot', async () => {
      await openPlan(browser);
      await browser.click('.plan__switch button:last-child');
      await browser.until('3D or a word about it', async () => {
        const isHall = await browser.count('.plan__canvas:not([hidden])') === 1 &&
          await browser.count('[data-press=hall][aria-busy="false"]') === 1;
        return isHall || await browser.count('.selection-bar__lost:not([hidden])') === 1;
      });
      await browser.click('.plan__switch button:first-child');
      await browser.until('the plan is back', async () => await browser.count('.plan__canvas[hidden]') === 1);
    });
  });
}

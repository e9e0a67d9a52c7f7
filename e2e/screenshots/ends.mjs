// How an order ends in one day, besides being paid or declined.

import { buyTwo, decide, hold, settled } from './shopper.mjs';

export function ends(house, language) {
  return {
    'order-given-up': async (page) => {
      await hold(page, language);
      await decide(page, language, 'decline');
      const heading = await page.innerText('h1');
      await page.click('.order__give-up > summary');
      await page.click('form[action$="/give-up"] button');
      while (await page.innerText('h1') === heading) await page.goto(page.url(), settled);
    },
    'order-part-back': async (page) => {
      await takeBack(page, '--ticket', '1');
    },
    'order-taken-back': async (page) => {
      await takeBack(page);
    },
  };

  async function takeBack(page, ...part) {
    await buyTwo(page, language);
    const order = page.url();
    const code = await page.locator('.order__code').first().innerText();
    house.command('refund', code, ...part);
    await page.goto(order, settled);
  }
}

// Series D: on 20 November three of its performances can still be had, all at the opera's prices; the
// tickets of the last one, Tosca, go on sale in February.

import { type Page, expect } from './fixtures';
import { planLives } from './plan';
import { type Press, click } from './shopper';

export const OFFER = 'series-d';
export const FIRST = 'carmen-2027-01-21-2000';
/** A second performance of the series, and a performance of another series. */
export const SECOND = 'peter-grimes-2027-05-13-2000';
export const ANOTHER = 'carmen-2027-01-15-2000';

/** Seats that are free for all performances, in the first price zone: a ticket costs 145.00. */
export const FREE_FOR_BOTH = '.seat--z1:not(.seat--partly)';
export const isPartly = /(^| )seat--partly( |$)/;

/** Three times 145.00 less 15 %, each rounded: 123.25. */
export const SUBSCRIPTION = '369.75';
/** Three tickets of 145.00, each with a fee of 1.50, less that: a subscription has none. */
export const SAVED = '69.75';
/** With a ticket of 145.00 and its fee of 1.50; a subscription has none. */
export const BOTH = '516.25';

/** An amount as the language writes it, wherever its spaces are. */
export const amount = (text: string, language: string): RegExp => {
  const number = language === 'en' ? text : text.replace('.', ',');
  return new RegExp(number.replace('.', '\\.'));
};

/** From the page of all subscriptions to the plan, ready to choose seats of the series. */
export async function toSeriesPlan(page: Page, language: string, press: Press = click) {
  await page.goto(`/${language}/offers`);
  await press(page.locator(`main a[href$="/offers/${OFFER}"]`));
  await expect(page.locator('.offer__performance')).toHaveCount(3);
  await expect(page.locator('.offer__prices tbody tr').first())
    .toContainText(amount(SUBSCRIPTION, language));
  await press(page.locator('.offer a.button:not(.button--quiet)'));
  await expect(page).toHaveURL(new RegExp(`${FIRST}\\?offer=${OFFER}$`));
  await planLives(page);
}

/** One button of the card's list: 0 is the ticket of this performance, 1 the series. */
export const asProduct = (page: Page, index: number) =>
  page.locator('.seat-card__product').nth(index);

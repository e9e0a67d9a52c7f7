// The package "three performances": a different seat for each, 12 % less, two extra tickets at
// 5 % less.

import { type Page, expect } from './fixtures';
import { clickSeats, freeTogether, holdChosen, isMine, planLives, pressSeat, seat } from './plan';
import { type Press, click } from './shopper';

export const OFFER = 'three-evenings';
export const FIRST = 'carmen-2027-01-21-2000';
export const SECOND = 'carmen-2027-01-15-2000';
export const THIRD = 'romeo-and-juliet-2027-03-27-2000';
/** A performance in a hall without numbers. */
export const CLUB = 'carmen-2027-02-06-2300';

/** A date on the page of the package. */
export const date = (page: Page, slug: string) =>
  page.locator(`.work__performances a[href$="/performances/${slug}?offer=${OFFER}"]`).first();

/** From the page of the package to the plan of one of its performances. */
export async function toPerformance(page: Page, slug: string, press: Press = click): Promise<void> {
  await press(date(page, slug));
  await expect(page).toHaveURL(new RegExp(`${slug}\\?offer=${OFFER}$`));
  await planLives(page);
  await expect(page.locator('.products__list a[aria-current=true]')).toHaveAttribute(
    'href', new RegExp(`offer=${OFFER}$`));
}

/** Chooses and holds one seat of the plan that is open; gives what the bar said it costs. */
export async function takeSeat(page: Page, skip: number, press?: Press): Promise<string> {
  const [place] = await freeTogether(page, 1, skip, '.seat--z1');
  if (press) {
    await pressSeat(page, place, press);
    await expect(seat(page, place)).toHaveClass(isMine);
    await expect(page.locator('.chip')).toHaveCount(1);
  } else {
    await clickSeats(page, [place]);
  }
  const sum = await page.locator('.selection-bar__sum').innerText();
  await holdChosen(page);
  return sum;
}

/** The bar's link to the next performance, once a seat has gone into an unfinished package. */
export const nextPerformance = (page: Page) =>
  page.locator(`.selection-bar a[href*="/offers/${OFFER}#"]`);

/** The package in the basket. */
export const bundle = (page: Page) =>
  page.locator('.basket__line').filter({ has: page.locator('.basket__performance') });

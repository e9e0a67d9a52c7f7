// Staff at the counter, in a house that the tests of one file have to themselves.

import { LANGUAGE, type Page, expect, test } from './fixtures';
import { OwnHouse } from './program';
import { signedInAt } from './staff';
import { words } from './words';

/** The performance of `openSale`. */
export const SLUG = 'peter-grimes-2027-05-02-1800';

/** Started before the file's first test, closed after the last one. Called once, in no test. */
export function houseOfFile(): () => OwnHouse {
  let house: OwnHouse;
  test.beforeAll(async () => {
    house = await OwnHouse.open();
    await house.start();
  });
  test.afterAll(() => house.close());
  return () => house;
}

/** A new sale for the performance, with its plan open. Somebody is signed in. */
export async function beginSale(page: Page, house: OwnHouse): Promise<void> {
  await page.goto(`${house.url}/${LANGUAGE}/staff/desk?q=grimes&day=2027-05-02`);
  await page.getByRole('button', { name: words(LANGUAGE, 'staff-desk-sell') }).first().click();
  await expect(page).toHaveURL(new RegExp(`performance=${SLUG}`));
  const undo = page.getByRole('button', { name: words(LANGUAGE, 'staff-desk-plan-undo') });
  await expect(undo).toBeVisible();
}

/** Somebody of the box office signs in and begins a sale. */
export async function openSale(page: Page, house: OwnHouse): Promise<void> {
  await signedInAt(page, house, 'box-office');
  await beginSale(page, house);
}

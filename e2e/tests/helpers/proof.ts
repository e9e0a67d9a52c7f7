// What a bought ticket must stand up to: the same code on paper, on the screen and at the door.

import { readFile } from 'node:fs/promises';
import { codesOfPdf, codesOnScreen, theNumber } from './barcode';
import { type Page, expect } from './fixtures';
import { scan } from './program';
import { type Press, click, tickets } from './shopper';

/** The PDF as the page's link gives it. */
export async function downloadTickets(page: Page, press: Press = click): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await press(page.locator('.order__actions a[href$="/tickets.pdf"]'));
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  return readFile(await download.path());
}

/** The numbers that are read off the page, each by its QR code and its bars. */
export async function numbersOnPage(page: Page): Promise<string[]> {
  const numbers: string[] = [];
  for (const ticket of await tickets(page).all()) {
    const codes = await codesOnScreen(ticket.locator('.ticket__barcode'));
    expect(codes.map((code) => code.kind).sort()).toEqual(['CODE-128', 'QR-Code']);
    const number = theNumber(codes);
    const read = await ticket.locator('.ticket__number').innerText();
    expect(read.replaceAll(' ', '')).toBe(number);
    numbers.push(number);
  }
  return numbers;
}

/** Paper and screen say the same, and all numbers differ. Gives the numbers. */
export async function provePaper(
  page: Page, count: number, press: Press = click,
): Promise<string[]> {
  await expect(tickets(page)).toHaveCount(count);
  const shown = await numbersOnPage(page);
  const pages = codesOfPdf(await downloadTickets(page, press)).filter((codes) => codes.length > 0);
  const printed = pages.map((codes) => {
    expect(codes.map((code) => code.kind).sort()).toEqual(['CODE-128', 'QR-Code']);
    return theNumber(codes);
  });
  expect([...printed].sort()).toEqual([...shown].sort());
  expect(new Set(shown).size).toBe(count);
  return shown;
}

/** The door lets a ticket in once, and not for another performance. */
export async function proveDoor(number: string, slug: string, otherSlug: string): Promise<void> {
  expect(await scan(number, otherSlug)).toEqual(
    { exit: 1, answer: 'refused', reason: 'other-performance' });
  expect(await scan(number, slug)).toEqual({ exit: 0, answer: 'admitted', reason: 'valid' });
  expect(await scan(number, slug)).toEqual(
    { exit: 1, answer: 'refused', reason: 'already-entered' });
}

/** *Replace my ticket* asks, then makes the former code refused and the new one good. */
export async function proveReplacement(
  page: Page, former: string, slug: string, press: Press = click,
): Promise<void> {
  const grouped = former.replace(/(.{4})(?=.)/g, '$1 ');
  const ticket = tickets(page).filter({ hasText: grouped });
  await press(ticket.locator('a[href$="/replace"]'));
  await expect(page).toHaveURL(/\/replace$/);
  await press(page.locator('main form button[type=submit]'));
  await expect(page.locator('.notice--good').first()).toBeVisible();
  await expect(page.getByText(grouped)).toHaveCount(0);
  const numbers = await numbersOnPage(page);
  expect(numbers).not.toContain(former);
  expect(await scan(former, slug)).toEqual({ exit: 1, answer: 'refused', reason: 'replaced' });
  for (const number of numbers) {
    const answer = await scan(number, slug);
    expect(['valid', 'already-entered']).toContain(answer.reason);
  }
}

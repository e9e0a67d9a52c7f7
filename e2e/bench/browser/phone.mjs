// A phone with an empty cache, and where its finger finds seats.
import { devices } from '@playwright/test';

/** 1.6 Mb/s down, 750 kb/s up, as bytes a second; round trips of 150 ms. */
const NETWORK = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_SLOWDOWN = 4;

export async function phone(browser, { slow }) {
  const context = await browser.newContext({
    ...devices['Pixel 7'], defaultBrowserType: undefined, viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  }
  return { context, page, cdp };
}

/** Middles of free seats in sight that no bar or card covers, from all over the window. */
export const freeSeats = (count) => {
  const free = [...document.querySelectorAll('.plan__seats > :not(.seat--taken, .seat--mine)')];
  const found = [];
  // A step that shares no divisor with the number of seats meets each of them once.
  for (let i = 0, at = 0; i < free.length && found.length < count; i++, at = (at + 997) % free.length) {
    const box = free[at].getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (document.elementFromPoint(x, y)?.closest('.plan__seats > *') === free[at]) found.push([x, y]);
  }
  return found;
};

/** What a tap on a seat is answered with. */
export const ANSWER = '.seat-card:not([hidden])';

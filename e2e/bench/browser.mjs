// Figures of the browser's side, on the plan's page: bytes until a tap on a seat is answered,
// LCP, CLS, long tasks and taps on a slow phone, the cost of a pan step.
// BASE_URL names a running shop; ARENA the address of a performance in a hall of 15,000 seats.
import { chromium } from '@playwright/test';
import { pan } from './browser/pan.mjs';
import { taps, vitals } from './browser/vitals.mjs';
import { weight } from './browser/weight.mjs';

const shop = {
  base: process.env.BASE_URL,
  opera: process.env.OPERA ?? '/es/performances/carmen-2027-01-15-2000',
  arena: process.env.ARENA,
};
const launch = (args) => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', ...args],
});

// The hall in 3D needs WebGL, by software.
const withWebGl = await launch([
  '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
]);
await weight(withWebGl, shop);
await withWebGl.close();

// The plan needs none: a graphics card that the processor plays would hold up each picture, and
// each tap behind it, by hundreds of milliseconds that no phone has.
const browser = await launch(['--disable-gpu']);
await vitals(browser, shop);
await taps(browser, shop);
await pan(browser, shop.base + shop.opera);
if (shop.arena) await pan(browser, shop.base + shop.arena);
await browser.close();

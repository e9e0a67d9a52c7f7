// Figures of the browser's side: bytes until a tap on a seat is answered, LCP, CLS, long tasks
// and the delay of taps on a slow phone, the cost of a pan step with 1,800 and 15,000 seats.
// BASE_URL names a running shop; ARENA the address of an evening in a hall of 15,000 seats.
import { chromium, devices } from '@playwright/test';

const base = process.env.BASE_URL;
const opera = process.env.OPERA ?? '/es/performances/carmen-2027-01-15-2000';
const arena = process.env.ARENA;
const PHONE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_SLOWDOWN = 4;
const STEPS = 60;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});

/** A phone with an empty cache; `slow`: processor and network as the goals say. */
async function phone(slow) {
  const context = await browser.newContext({
    ...devices['Pixel 7'], defaultBrowserType: undefined, viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...PHONE });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  }
  return { context, page, cdp };
}

/** Free seats near the middle of the screen, as points to tap. */
const freeSeats = (count) => {
  const inside = [...document.querySelectorAll('.plan__seats > :not(.seat--taken)')]
    .map((seat) => seat.getBoundingClientRect())
    .filter((box) => box.top > 300 && box.bottom < innerHeight - 220 && box.left > 20 && box.right < innerWidth - 20);
  const step = Math.max(1, Math.floor(inside.length / count));
  return inside.filter((_, i) => i % step === 0).slice(0, count)
    .map((box) => [box.left + box.width / 2, box.top + box.height / 2]);
};

async function weight() {
  const { context, page, cdp } = await phone(false);
  const kinds = new Map();
  const types = new Map();
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => types.set(requestId, [type, response.url]));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const [type, url] = types.get(requestId) ?? ['Other', ''];
    const kind = url.endsWith('.wasm') ? 'wasm' : type === 'Document' ? 'page'
      : type === 'Stylesheet' ? 'style' : type === 'Font' ? 'fonts' : type === 'Script' ? 'script'
      : url.includes('seats.') ? 'seat table' : type === 'Image' ? 'images' : 'other';
    kinds.set(kind, (kinds.get(kind) ?? 0) + encodedDataLength);
  });
  await page.goto(base + opera, { waitUntil: 'load' });
  await page.waitForSelector('.plan--live');
  const [[x, y]] = await page.evaluate(freeSeats, 1);
  await page.touchscreen.tap(x, y);
  await page.waitForSelector('.plan__marks > *, .seat--mine, .seat-card', { state: 'attached' });
  const all = [...kinds].map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`).join(', ');
  const sum = [...kinds.values()].reduce((a, b) => a + b, 0) / 1000;
  console.log(`bytes until a tap is answered (kB, as sent): ${all}; sum ${sum.toFixed(1)}`);
  await context.close();
}

async function vitals() {
  const { context, page } = await phone(true);
  await page.addInitScript(() => {
    window.seen = { lcp: 0, cls: 0, long: [], taps: [] };
    const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, durationThreshold: 16 });
    watch('largest-contentful-paint', (e) => { seen.lcp = e.startTime; });
    watch('layout-shift', (e) => { if (!e.hadRecentInput) seen.cls += e.value; });
    watch('longtask', (e) => seen.long.push(Math.round(e.duration)));
    watch('event', (e) => { if (['pointerup', 'click', 'touchend'].includes(e.name)) seen.taps.push(Math.round(e.duration)); });
  });
  const loaded = page.goto(base + opera, { waitUntil: 'load' });
  await page.waitForSelector('.plan__seats', { timeout: 60_000 });
  // Taps during the start, as an impatient finger makes them.
  for (let i = 0; i < 4; i++) {
    const points = await page.evaluate(freeSeats, 6);
    if (points[i]) await page.touchscreen.tap(...points[i]);
    await page.waitForTimeout(150);
  }
  await loaded;
  await page.waitForSelector('.plan--live', { timeout: 60_000 });
  for (const [x, y] of await page.evaluate(freeSeats, 6)) await page.touchscreen.tap(x, y);
  await page.waitForTimeout(1000);
  const { lcp, cls, long, taps } = await page.evaluate(() => window.seen);
  console.log(`slow phone: LCP ${Math.round(lcp)} ms, CLS ${cls.toFixed(4)}, longest task ${Math.max(0, ...long)} ms of ${long.length} long ones, taps answered in at most ${Math.max(0, ...taps)} ms (${taps.length} measured)`);
  await context.close();
}

/** Script, style and layout of a step of panning by mouse, in milliseconds. */
async function pan(path, label) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(base + path, { waitUntil: 'load' });
  await page.waitForSelector('.plan--live', { timeout: 60_000 });
  const seats = await page.evaluate(() => document.querySelectorAll('.plan__seats > *').length);
  const sheet = await page.locator('.plan__sheet').boundingBox();
  const [x, y] = [sheet.x + sheet.width / 2, sheet.y + sheet.height / 2];
  await page.mouse.move(x, y);
  for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -240);
  await page.waitForTimeout(500);
  await cdp.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((m) => m.name === name).value * 1000;
    return of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration');
  };
  await page.mouse.down();
  const before = await spent();
  for (let i = 0; i < STEPS; i++) await page.mouse.move(x + 2 * i, y + i);
  const after = await spent();
  await page.mouse.up();
  console.log(`pan step, ${label} (${seats} seats): ${((after - before) / STEPS).toFixed(2)} ms of script, style and layout`);
  await context.close();
}

await weight();
await vitals();
await pan(opera, 'opera');
if (arena) await pan(arena, 'arena');
await browser.close();

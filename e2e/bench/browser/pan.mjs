// Script, style and layout of one step of panning. Each step gets a frame of its own, or slow
// painting would hide steps in each other; what waiting for a frame costs is taken off.
import { goal } from '../figures.mjs';

const STEPS = 60;
const STEP_PX = [3, 2];
const GOAL_MS = 8;

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const seatAt = () => {
  const { left, top } = document.querySelector('.plan__seats > *').getBoundingClientRect();
  return [left, top];
};

export async function pan(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.plan--live', { timeout: 60_000 });
  const seats = await page.evaluate(() => document.querySelectorAll('.plan__seats > *').length);
  const sheet = await page.locator('.plan__sheet').boundingBox();
  const [x, y] = [sheet.x + sheet.width / 2, sheet.y + Math.min(sheet.height, 900 - sheet.y) / 2];
  await page.locator('[data-press="nearer"]').first().click();
  await page.locator('[data-press="nearer"]').first().click();
  await page.waitForTimeout(1000);
  await cdp.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration');
  };
  const cost = async (step) => {
    const before = await spent();
    for (let i = 1; i <= STEPS; i++) {
      await step(i);
      await page.evaluate(nextFrame);
    }
    return ((await spent()) - before) / STEPS;
  };
  const idle = await cost(() => {});
  await page.mouse.move(x, y);
  await page.mouse.down();
  const from = await page.evaluate(seatAt);
  const busy = await cost((i) => page.mouse.move(x - STEP_PX[0] * i, y - STEP_PX[1] * i));
  const to = await page.evaluate(seatAt);
  await page.mouse.up();
  const moved = Math.hypot(to[0] - from[0], to[1] - from[1]);
  // A plan that stood still cost nothing, and proves nothing.
  if (moved < STEPS) throw new Error(`the plan of ${seats} seats moved by ${moved} pixels only`);
  const each = Math.max(0, busy - idle);
  console.log(`pan step, ${seats.toLocaleString('en')} seats: ${each.toFixed(2)} ms of script, style and layout${goal(each, GOAL_MS)} (${STEPS} steps; waiting for a frame alone costs ${idle.toFixed(2)} ms)`);
  await context.close();
}

// LCP, CLS, long tasks and taps on a slow phone, as the browser's own observers tell them. LCP
// and CLS come from loads that nobody touches: a tap ends the one and excuses the other.
import { goal, median } from '../figures.mjs';
import { ANSWER, freeSeats, phone } from './phone.mjs';

const LOADS = 3;
const GOALS = { lcpMs: 2_000, cls: 0.02, taskMs: 200, tapMs: 100 };
const LATER_TAPS = 8;
/** As fast as an impatient finger. */
const BETWEEN_TAPS_MS = 200;
const LIVE_MAX_MS = 60_000;

/** Runs in the page before anything of the page's own. */
function observe(answer) {
  window.seen = { fcp: 0, lcp: 0, cls: 0, tasks: [], taps: {}, firstTap: null, early: 0, answered: null, live: null };
  const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each))
    .observe({ type, buffered: true, durationThreshold: 16 });
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime; });
  watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  watch('longtask', (entry) => seen.tasks.push(Math.round(entry.duration)));
  watch('event', (entry) => {
    if (!entry.interactionId) return;
    const tap = (seen.taps[entry.interactionId] ??= { began: entry.startTime, handled: 0, painted: 0 });
    tap.handled = Math.max(tap.handled, entry.processingEnd - entry.startTime);
    tap.painted = Math.max(tap.painted, entry.duration);
  });
  addEventListener('pointerdown', ({ target, timeStamp }) => {
    if (!target.closest('.plan__drawing')) return;
    seen.firstTap ??= timeStamp;
    seen.early += Number(seen.live === null);
  }, true);
  // A blind finger may meet a link of the sheet that its own tap has opened: it stays here.
  addEventListener('click', (event) => {
    if (!event.target.closest('a[href]') || event.target.closest('.plan__drawing')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (target.matches(answer)) seen.answered ??= performance.now();
      if (target.matches('.plan--live')) seen.live ??= performance.now();
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['hidden', 'class'] });
}

async function load(browser, { base, opera }, act) {
  const { context, page } = await phone(browser, { slow: true });
  await page.addInitScript(observe, ANSWER);
  const loaded = page.goto(base + opera, { waitUntil: 'load' });
  const made = await act(page, loaded);
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return { ...seen, ...made };
}

const isLive = (page) => page.waitForSelector('.plan--live', { timeout: LIVE_MAX_MS });

export async function vitals(browser, shop) {
  const all = [];
  for (let i = 0; i < LOADS; i++) {
    all.push(await load(browser, shop, async (page, loaded) => {
      await loaded;
      await isLive(page);
    }));
  }
  const lcp = median(all.map((one) => one.lcp));
  const cls = Math.max(...all.map((one) => one.cls));
  const longest = all.map(({ tasks }) => Math.max(0, ...tasks));
  const live = median(all.map((one) => one.live));
  console.log(`slow phone (${LOADS} loads): LCP ${lcp.toFixed(0)} ms${goal(lcp, GOALS.lcpMs)}, CLS at most ${cls.toFixed(4)}${goal(cls, GOALS.cls)}, longest task ${median(longest)} ms${goal(median(longest), GOALS.taskMs)} (${longest.join(', ')}), plan live after ${live.toFixed(0)} ms`);
}

/** Where the seats of an untouched page lie, so that a finger can be there before the plan. */
async function seatsOf(browser, { base, opera }) {
  const { context, page } = await phone(browser, { slow: false });
  await page.goto(base + opera, { waitUntil: 'load' });
  const points = await page.evaluate(freeSeats, LATER_TAPS);
  await context.close();
  return points;
}

/** A seat in sight; where a card hides them all, its button to close it. */
async function tapNext(page, turn) {
  const points = await page.evaluate(freeSeats, LATER_TAPS);
  if (points.length) return page.touchscreen.tap(...points[turn % points.length]);
  const close = page.locator('[data-press="close"]');
  return ((await close.isVisible()) ? close : page.locator('[data-press="whole"]').first()).tap();
}

export async function taps(browser, shop) {
  const points = await seatsOf(browser, shop);
  const seen = await load(browser, shop, async (page, loaded) => {
    const live = isLive(page).then(() => true);
    // Blindly from the first moment on: those that meet no plan yet are nobody's taps.
    for (let turn = 0; !(await Promise.race([live, pause(BETWEEN_TAPS_MS)])); turn++) {
      await page.touchscreen.tap(...points[turn % points.length]);
    }
    await loaded;
    await page.waitForTimeout(BETWEEN_TAPS_MS);
    for (let turn = 0; turn < LATER_TAPS; turn++) {
      await tapNext(page, turn);
      await page.waitForTimeout(BETWEEN_TAPS_MS);
    }
  });
  if (seen.firstTap === null) throw new Error('no tap met the plan');
  // Nobody taps on what can't be seen yet; the browser itself holds such taps back.
  const told = Object.values(seen.taps).filter(({ began }) => began >= seen.fcp);
  const worst = (what) => Math.max(0, ...told.map((tap) => tap[what]));
  const [handled, painted] = [worst('handled'), worst('painted')];
  console.log(`taps on the slow phone from its first picture on, ${seen.early} answered later since the plan did not live yet: handled after at most ${handled.toFixed(0)} ms${goal(handled, GOALS.tapMs)}, next picture after at most ${painted.toFixed(0)} ms${goal(painted, GOALS.tapMs)} (${told.length} took 16 ms or more), the first one's card after ${(seen.answered - seen.firstTap).toFixed(0)} ms`);
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms, false));

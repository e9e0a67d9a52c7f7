// All bytes that Chromium fetches until a tap on a seat is answered, what of the code comes after
// that when nothing else is to be done, then for the hall in 3D.
import { goal } from '../figures.mjs';
import { ANSWER, freeSeats, phone } from './phone.mjs';

/** In kB, as issue and design ask. */
const GOALS = { page: 60, 'code and style': 100, fonts: 60 };
const GOAL_3D = 90;
const SETTLE_MS = 500;
/** Until the plan stands still again, and the next tap isn't the second half of the last one. */
const NEAR_MS = 1_500;

/** The parts of the code and of the style that no answer to a tap needs. */
const REST = /\/(app_rest\.wasm|shop\.css)$/;

function kindOf(type, url) {
  if (type === 'Document') return 'page';
  if (type === 'Font') return 'fonts';
  if (REST.test(url)) return 'rest of code and style';
  if (url.endsWith('.wasm') || type === 'Script' || type === 'Stylesheet') return 'code and style';
  if (url.endsWith('/scene')) return 'scene';
  if (/\/seats\.\w+$/.test(url)) return 'seat table';
  return type === 'Image' ? 'images' : 'other';
}

export async function weight(browser, { base, opera }) {
  const { context, page, cdp } = await phone(browser, { slow: false });
  const files = new Map();
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    files.set(requestId, { type, url: response.url, bytes: response.encodedDataLength });
  });
  const grown = (requestId, bytes) => {
    const file = files.get(requestId);
    if (file) file.bytes = bytes(file.bytes);
  };
  // A stream never finishes, so its parts are counted as they come.
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => grown(requestId, (so) => so + encodedDataLength));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => grown(requestId, () => encodedDataLength));
  // It is held back, so that the answer is without it.
  let answered = () => {};
  const answer = new Promise((done) => (answered = done));
  await page.route(REST, async (route) => {
    await answer;
    await route.continue();
  });
  await page.goto(base + opera, { waitUntil: 'load' });
  // The first tap comes near, the second one chooses.
  for (const _ of ['near', 'chosen']) {
    const [[x, y]] = await page.evaluate(freeSeats, 1);
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(NEAR_MS);
  }
  await page.waitForSelector(ANSWER);
  answered();
  await page.waitForSelector('.plan--live');
  await page.waitForLoadState('networkidle').catch(() => {});
  const before = new Map(files);
  tell('bytes until a tap is answered and the plan is whole, as sent', before, GOALS);
  const whole = [/hall_bg\.wasm$/, /\/scene$/].map(async (name) => (await page.waitForResponse(name)).finished());
  await page.locator('[data-press="hall"]').first().click();
  await Promise.all(whole);
  await page.waitForTimeout(SETTLE_MS);
  const more = new Map([...files].filter(([id]) => !before.has(id)));
  tell('and for the hall in 3D', more, { 'code and style': GOAL_3D });
  await context.close();
}

function tell(what, files, goals) {
  const kinds = new Map();
  for (const { type, url, bytes } of files.values()) {
    const kind = kindOf(type, url);
    kinds.set(kind, (kinds.get(kind) ?? 0) + bytes / 1000);
  }
  const sum = [...kinds.values()].reduce((a, b) => a + b, 0);
  const parts = [...kinds].map(([kind, kB]) => `${kind} ${kB.toFixed(1)} kB${goals[kind] ? goal(kB, goals[kind]) : ''}`);
  console.log(`${what}: ${sum.toFixed(1)} kB in ${files.size} requests: ${parts.join(', ')}`);
}

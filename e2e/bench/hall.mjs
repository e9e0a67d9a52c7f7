// Our 3D hall beside three.js: one recorded frame's shaders, buffers and instances rebuilt with
// three.js from npm, the same size and pixel ratio, no multisampling, frames drawn in turns.
// three.js keeps its buffers on the card; ours also chooses and sends the instances each frame.
// BASE_URL names a running shop; CHROMIUM and CHROMIUM_ARGS another browser, one with a GPU say.
import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { goal, median } from './figures.mjs';
import { loadPerformance } from './shop.mjs';

const base = process.env.BASE_URL;
const opera = process.env.OPERA ?? '/es/performances/carmen-2027-01-15-2000';
const SIZE = [960, 540];
const EFFORT = { turns: 60, seconds: 25 };
/** Every so many seats' views are counted. */
const STEP = 24;
const BUDGET = { calls: 100, triangles: 300_000 };
/** Above this, in 1/255 of a channel, the two pictures are not the same scene. */
const APART_MAX = 1;
const CONTRAST_MIN = 5;
const VIEWS = [['whole house', null], ['a seat in the stalls', 200], ['the last seat of the list', 1799]];

const software = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const args = process.env.CHROMIUM_ARGS?.split(' ') ?? software;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', ...args],
});
const page = await browser.newPage({ viewport: { width: SIZE[0] + 40, height: 2 * SIZE[1] + 40 }, deviceScaleFactor: 1 });
page.on('pageerror', (error) => console.error(String(error)));

const three = fileURLToPath(new URL('.', import.meta.resolve('three')));
// Isolated pages have the finer clock.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
await page.route(`${base}/bench/*`, async (route) => {
  const name = new URL(route.request().url()).pathname.split('/').pop();
  if (name === 'page') return route.fulfill({ headers, contentType: 'text/html', body: '<!doctype html><body style="margin:0">' });
  const body = await readFile(name.startsWith('three.') ? three + name : new URL(`hall/${name}`, import.meta.url));
  return route.fulfill({ headers, contentType: 'text/javascript', body });
});

const { module, wasm, scene, seats } = await loadPerformance(base, opera);
const where = { module, wasm, scene, seats: seats.length, size: SIZE };

await page.goto(`${base}/bench/page`);
const renderer = await page.evaluate(async (where) => {
  window.turns = await import('/bench/turns.js');
  window.opened = await window.turns.open(where);
  return window.opened.renderer;
}, where);
console.log(`3D, ${where.seats} seats, ${SIZE.join(' × ')} pixels, ${renderer}`);

const top = await page.evaluate(([seats, step]) => window.turns.most(window.opened, seats, step), [where.seats, STEP]);
console.log(`  the most of ${top.views} views: ${top.calls} draw calls${goal(top.calls, BUDGET.calls)}, ${top.triangles.toLocaleString('en')} triangles${goal(top.triangles, BUDGET.triangles)}`);

for (const [label, place] of VIEWS) {
  const seen = await page.evaluate(([place, effort]) => window.turns.compare(window.opened, place, effort), [place, EFFORT]);
  const { mean, off, contrast } = seen.likeness;
  const alike = `pictures differ by ${mean.toFixed(3)} of 255 on average, visibly in ${(off * 100).toFixed(2)} % of the pixels`;
  if (!(mean <= APART_MAX && contrast >= CONTRAST_MIN)) {
    console.log(`  ${label}: VOID, ${alike}, contrast ${contrast.toFixed(1)}`);
    process.exitCode = 1;
    continue;
  }
  const [ours, theirs] = [seen.ours, seen.three].map((times) => median(times.map((time) => time.frame)));
  const [script, theirScript] = [seen.ours, seen.three].map((times) => median(times.map((time) => time.script)));
  console.log(`  ${label}: ${ours.toFixed(2)} ms a frame, three.js ${theirs.toFixed(2)} ms, ratio ${(ours / theirs).toFixed(2)}; of it script ${script.toFixed(2)} and ${theirScript.toFixed(2)} ms (${seen.ours.length} turns; ${seen.calls} draw calls, ${seen.triangles.toLocaleString('en')} triangles; ${alike})`);
}
await browser.close();

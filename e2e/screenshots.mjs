// Pictures of every page into docs/screenshots: phone and desktop, light in one language and
// dark in another, and the house in 3D from six seats. `node screenshots.mjs [part of a name …]`
// makes only those whose name has the part. With BASE_URL it visits that shop; without, a demo
// house of its own, which it also moves into the next day, for orders that ended.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, devices } from '@playwright/test';
import { openHouse } from './screenshots/house.mjs';
import { ended, hallFrom, pages, SEATS } from './screenshots/pages.mjs';
import { small } from './screenshots/small.mjs';

const TARGET = join(import.meta.dirname, '../docs/screenshots');
const THEMES = { light: 'es', dark: 'ru' };
const SCREENS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
};
const PATIENCE_MS = 20_000;
/** Software draws the house in 3D in seconds. */
const HALL_PATIENCE_MS = 120_000;

const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.some((part) => name.includes(part));

const house = await openHouse();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
let bytes = 0;
let failed = 0;

async function picture(page, name) {
  const png = await page.screenshot({ animations: 'disabled', timeout: HALL_PATIENCE_MS });
  const webp = await small(browser, png);
  writeFileSync(join(TARGET, `${name}.webp`), webp);
  bytes += webp.length;
}

async function context(screen, colorScheme) {
  const visit = await browser.newContext({ ...SCREENS[screen], colorScheme, baseURL: house.url });
  visit.setDefaultTimeout(PATIENCE_MS);
  return visit;
}

/** One picture; `way` brings the page there. A page that doesn't come is said, others go on. */
async function take(page, name, way) {
  if (!isAsked(name)) return;
  try {
    await way(page);
    await picture(page, name);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.message.split('\n')[0]}`);
  }
}

mkdirSync(TARGET, { recursive: true });
const waiting = [];
for (const screen of Object.keys(SCREENS)) {
  for (const [theme, language] of Object.entries(THEMES)) {
    const variant = `${screen}-${theme}-${language}`;
    for (const [page, way] of Object.entries(pages(language))) {
      if (!isAsked(`${page}-${variant}`)) continue;
      const visit = await context(screen, theme);
      await take(await visit.newPage(), `${page}-${variant}`, way);
      await visit.close();
    }
    if (!house.isOurs) continue;
    for (const [page, { before, after }] of Object.entries(ended(language))) {
      if (!isAsked(`${page}-${variant}`)) continue;
      const visit = await context(screen, theme);
      const tab = await visit.newPage();
      const order = await before(tab);
      waiting.push({ name: `${page}-${variant}`, visit, tab, way: (tab) => after(tab, order) });
    }
  }
}
for (const seat of Object.keys(SEATS)) {
  for (const screen of Object.keys(SCREENS)) {
    if (!isAsked(`hall-${seat}-${screen}`)) continue;
    const visit = await context(screen, 'dark');
    const tab = await visit.newPage();
    tab.setDefaultTimeout(HALL_PATIENCE_MS);
    await take(tab, `hall-${seat}-${screen}`, (page) => hallFrom(page, seat));
    await visit.close();
  }
}
if (waiting.length > 0) await house.nextDay();
for (const { name, visit, tab, way } of waiting) {
  await take(tab, name, way);
  await visit.close();
}

await browser.close();
await house.close();
console.log(`${(bytes / 1e6).toFixed(1)} MB in docs/screenshots`);
process.exitCode = failed > 0 ? 1 : 0;

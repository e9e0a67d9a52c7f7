// Pictures of every page into target/screenshots, which git ignores. Those that documents show
// are also renewed in docs/screenshots, whose README says how pictures are named.
// `node screenshots.mjs [part of a name …]` makes only the pictures whose name contains the part.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, devices } from '@playwright/test';
import { ends } from './screenshots/ends.mjs';
import { SEATS, hallFrom } from './screenshots/hall.mjs';
import { openHouse } from './screenshots/house.mjs';
import { later } from './screenshots/later.mjs';
import { pages } from './screenshots/pages.mjs';
import { papers } from './screenshots/paper.mjs';
import { small } from './screenshots/small.mjs';
import { staff } from './screenshots/staff.mjs';
import { troubles } from './screenshots/troubles.mjs';

const ALL = join(import.meta.dirname, '../target/screenshots');
/** A picture that lies here is kept in git: remove the file to drop it, copy one here to keep it. */
const KEPT = join(import.meta.dirname, '../docs/screenshots');
/** In these all is pictured: the house's own, and one that is longer and in another script. */
const LANGUAGES = ['es', 'ru'];
/** In the others, on a phone: what has most words in little space, and every end of an order. */
const IN_EVERY_LANGUAGE =
  /^(season|production|performance-chosen|checkout|order-(?!replace|series|package).*)$/;
const THEMES = ['light', 'dark'];
const SCREENS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  // A small phone, or one whose browser shows all its bars.
  short: { ...devices['Pixel 7'], viewport: { width: 390, height: 664 }, deviceScaleFactor: 1 },
};
/** Screens on which a page is pictured: the short one only where the window's height matters. */
const screensOf = (name) =>
  Object.keys(SCREENS).filter((screen) => screen !== 'short' || IN_THE_WINDOW.test(name));
/** Pictured as the window shows them; other pages from head to foot, if that isn't too long. */
const IN_THE_WINDOW = /^(season|performance|seats|hall)/;
const HEIGHT_MAX = 2_400;
const PATIENCE_MS = 20_000;
/** Software draws the house in 3D in seconds. */
const HALL_PATIENCE_MS = 120_000;

const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.some((part) => name.includes(part));
const themesAsked = (name, screen, language, themes) =>
  themes.filter((theme) => isAsked(`${name}-${screen}-${theme}-${language}`));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
let bytes = 0;
let failed = 0;

async function keep(name, png) {
  const webp = await small(browser, png);
  for (const folder of [ALL, KEPT]) {
    const file = join(folder, `${name}.webp`);
    if (folder === ALL || existsSync(file)) writeFileSync(file, webp);
  }
  bytes += webp.length;
}

async function picture(page, name) {
  await page.evaluate(postersInSight);
  const options = { animations: 'disabled', timeout: HALL_PATIENCE_MS };
  if (!IN_THE_WINDOW.test(name)) {
    const [width, height] = await page.evaluate(() =>
      [document.documentElement.clientWidth, document.documentElement.scrollHeight]);
    options.fullPage = true;
    options.clip = { x: 0, y: 0, width, height: Math.min(height, HEIGHT_MAX) };
  }
  await keep(name, await page.screenshot(options));
}

/** Runs in the page: posters load when one comes near. */
function postersInSight() {
  const isInSight = (image) => image.getBoundingClientRect().top < innerHeight;
  return Promise.all([...document.images].filter(isInSight).map((image) => image.decode()));
}

/** A page of a visitor's own. */
async function enter(house, screen, colorScheme = 'light') {
  const visit = await browser.newContext({ ...SCREENS[screen], colorScheme, baseURL: house.url });
  visit.setDefaultTimeout(PATIENCE_MS);
  return visit.newPage();
}

/** A page that doesn't come is said, and others go on. */
async function attempt(name, work) {
  try {
    await work();
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.message.split('\n')[0]}`);
  }
}

/** `way` brings the page there; it is pictured in each theme. */
async function take(house, name, screen, language, { way, themes = THEMES }) {
  const wanted = themesAsked(name, screen, language, themes);
  if (wanted.length === 0) return;
  const page = await enter(house, screen);
  await attempt(`${name}-${screen}-${language}`, async () => {
    await way(page);
    await inThemes(page, name, screen, language, wanted);
  });
  await page.context().close();
}

async function inThemes(page, name, screen, language, themes) {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await picture(page, `${name}-${screen}-${theme}-${language}`);
  }
}

async function everyPage(house) {
  for (const language of LANGUAGES) {
    const ways = { ...waysTo(house, language), ...staff(house, language) };
    for (const [name, way] of Object.entries(ways)) {
      for (const screen of screensOf(name)) await take(house, name, screen, language, { way });
    }
  }
  for (const language of otherLanguages()) {
    for (const [name, way] of Object.entries(waysTo(house, language))) {
      if (!IN_EVERY_LANGUAGE.test(name)) continue;
      await take(house, name, 'phone', language, { way, themes: ['light'] });
    }
  }
}

const waysTo = (house, language) => ({ ...pages(language), ...ends(house, language) });

const otherLanguages = () => readdirSync(join(import.meta.dirname, '../locales'))
  .filter((language) => !LANGUAGES.includes(language)).sort();

async function onPaper(house) {
  for (const language of [...LANGUAGES, ...otherLanguages()]) {
    for (const [paper, way] of Object.entries(papers)) {
      const name = `${paper}-${language}`;
      if (!isAsked(name)) continue;
      const page = await enter(house, 'desktop');
      await attempt(name, async () => keep(name, await way(page, language)));
      await page.context().close();
    }
  }
}

async function hall(house) {
  for (const seat of Object.keys(SEATS)) {
    for (const screen of screensOf('hall')) {
      const name = `hall-${seat}-${screen}`;
      if (!isAsked(name)) continue;
      const page = await enter(house, screen, 'dark');
      page.setDefaultTimeout(HALL_PATIENCE_MS);
      await attempt(name, async () => {
        await hallFrom(page, seat);
        await picture(page, name);
      });
      await page.context().close();
    }
  }
}

async function otherDays(house) {
  const stories = [];
  const add = (screen, language, name, shown) => {
    const themes = themesAsked(name, screen, language, shown);
    const days = later(language)[name];
    if (themes.length > 0) stories.push({ name, screen, language, themes, days, kept: {} });
  };
  for (const language of [...LANGUAGES, ...otherLanguages()]) {
    for (const name of Object.keys(later(language))) {
      if (LANGUAGES.includes(language)) {
        screensOf(name).forEach((screen) => add(screen, language, name, THEMES));
      } else if (IN_EVERY_LANGUAGE.test(name)) {
        add('phone', language, name, ['light']);
      }
    }
  }
  const length = Math.max(0, ...stories.map((story) => story.days.length));
  for (let day = 0; day < length; day += 1) {
    if (day > 0) await house.toDay(day);
    for (const story of stories) {
      if (day >= story.days.length) continue;
      const name = `${story.name}-${story.screen}-${story.language}`;
      await attempt(name, () => oneDay(house, story, day));
    }
  }
}

async function oneDay(house, story, day) {
  const { name, screen, language, themes, days, kept } = story;
  story.page ??= await enter(house, screen);
  await days[day](story.page, kept);
  if (day === days.length - 1) {
    await inThemes(story.page, name, screen, language, themes);
    await story.page.context().close();
  } else {
    // A page that is left open would ask a house that is closed.
    await story.page.goto('about:blank');
  }
}

async function inTrouble() {
  for (const [name, { house: how, way }] of Object.entries(troubles)) {
    const wanted = screensOf(name).flatMap((screen) => LANGUAGES
      .filter((language) => themesAsked(name, screen, language, THEMES).length > 0)
      .map((language) => [screen, language]));
    if (wanted.length === 0) continue;
    await attempt(name, async () => {
      const house = await openHouse(how);
      for (const [screen, language] of wanted) {
        await take(house, name, screen, language, { way: way(language) });
      }
      await house.close();
    });
  }
}

mkdirSync(ALL, { recursive: true });
const house = await openHouse();
await everyPage(house);
await onPaper(house);
await hall(house);
await otherDays(house);
await house.close();
await inTrouble();
await browser.close();
console.log(`${(bytes / 1e6).toFixed(1)} MB in target/screenshots`);
process.exitCode = failed > 0 ? 1 : 0;

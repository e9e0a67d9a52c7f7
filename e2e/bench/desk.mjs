// How long the desk takes to open in a house that has sold for years, beside the same house
// without an order, in turns: its first page, and a sale with the plan of 1,800 seats.
// BENCH_BINARY, BENCH_DATA (a demo's folder), BENCH_LARGE (another one's, with many orders),
// BENCH_PORT, BENCH_TODAY and OPERA say what.
import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { STEP_MS, appCode } from '../tests/helpers/app-code.mjs';
import { goal, median, percentile } from './figures.mjs';
import { ask, load } from './load.mjs';
import { serve } from './process.mjs';

const { BENCH_BINARY: binary, BENCH_DATA: plain, BENCH_LARGE: large, BENCH_PORT: port, BENCH_TODAY: today } = process.env;
const DESK = '/es/staff/desk';
const EMAIL = 'rosa@example.org';
const PASSWORD = 'the curtain rises at eight';
const ROUNDS = 6;
const PAGES = 20;
const OPENINGS = 5;
const GOAL_MS = 1000;

/** Somebody of the box office of a served house, with a sale open: their cookies, their pages. */
async function clerk({ base }, data) {
  const cookies = new Map();
  const send = async (path, form) => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const sent = form && { method: 'POST', body: new URLSearchParams(form) };
    const answer = await fetch(base + path, { redirect: 'manual', headers: { origin: base, cookie }, ...sent });
    for (const set of answer.headers.getSetCookie()) {
      const [pair] = set.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return answer;
  };
  const added = ['staff', 'add', EMAIL, '--name', 'Rosa Vidal', '--role', 'box-office', '--data', data, '--today', today];
  const link = new URL(execFileSync(binary, added, { encoding: 'utf8' }).match(/http\S+/)[0]).pathname;
  const page = await (await send(link)).text();
  const secret = page.match(/desk-app__secret">([^<]+)</)[1].replaceAll(' ', '');
  await send(link, { password: PASSWORD, again: PASSWORD, code: appCode(secret) });
  const code = appCode(secret, Date.now() + STEP_MS);
  await send('/es/staff/sign-in', { email: EMAIL, password: PASSWORD, code, next: '' });
  const opened = await send(`${DESK}/open`, { at: '', performance: process.env.OPERA.split('/').pop() });
  if (opened.status !== 303) throw new Error(`no sale was opened: ${opened.status}`);
  return { base, cookies, pages: { 'the desk': DESK, 'a sale': opened.headers.get('location') } };
}

const look = ({ base, cookies, pages }, name) => async (agent) => {
  const headers = { 'accept-encoding': 'br', cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
  const answer = await ask(agent, { url: base + pages[name], headers });
  if (answer.status !== 200) throw new Error(`${pages[name]}: ${answer.status}`);
  return answer;
};

/** In a browser that keeps files, from the address to the end of loading. */
async function openings({ base, cookies, pages }, name) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([...cookies].map(([key, value]) => ({ name: key, value, url: base })));
  const page = await context.newPage();
  const times = [];
  for (let at = 0; at <= OPENINGS; at++) {
    const begun = performance.now();
    await page.goto(base + pages[name], { waitUntil: 'load' });
    // The first one warms up.
    if (at > 0) times.push(performance.now() - begun);
  }
  await browser.close();
  return times;
}

const servers = [
  await serve({ binary, data: plain, port, today }),
  await serve({ binary, data: large, port: String(Number(port) + 1), today }),
];
try {
  const clerks = [await clerk(servers[0], plain), await clerk(servers[1], large)];
  for (const name of ['the desk', 'a sale']) {
    const times = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const at of round % 2 ? [0, 1] : [1, 0]) {
        const looked = await load(servers[at], 1, Array(PAGES).fill(look(clerks[at], name)));
        // The first round warms up.
        if (round > 0) times[at].push(...looked.times);
      }
    }
    const [without, withAll] = times.map(median);
    const opened = median(await openings(clerks[1], name));
    console.log(`${name}: answered after ${withAll.toFixed(1)} ms (p99 ${percentile(times[1], 0.99).toFixed(1)}), ${without.toFixed(1)} without orders, ratio ${(withAll / without).toFixed(2)}; open in Chromium after ${opened.toFixed(0)} ms${goal(opened, GOAL_MS)}`);
  }
} finally {
  for (const server of servers) await server.stop();
}

// What each kind of public page costs the server, beside a plan page: the pages are found by
// following the links of the home page, one page of each kind.
// BENCH_BINARY, BENCH_DATA (a demo's folder) and BENCH_PORT say what.
import { median } from './figures.mjs';
import { ask, load } from './load.mjs';
import { serve } from './process.mjs';

const { BENCH_BINARY: binary, BENCH_DATA: data, BENCH_PORT: port } = process.env;
const today = process.env.BENCH_TODAY ?? '2026-11-20';
const opera = process.env.OPERA ?? '/es/performances/carmen-2027-01-15-2000';
const HOME = '/es';
const ROUNDS = 5;
const PAGES = 40;

/** `/es/productions/carmen` is of the kind `productions/*`; a query of another name is another kind. */
function kind(path) {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const [, , first = '', ...rest] = pathname.split('/');
  const names = [...new Set(searchParams.keys())].sort().map((name) => `?${name}`).join('');
  return [first, ...rest.map((part, i) => (i === 0 ? '*' : part))].join('/') + names;
}

async function pagesByKind(base) {
  const pages = new Map([[kind(HOME), HOME], [kind(opera), opera]]);
  for (const path of pages.values()) {
    const answer = await fetch(base + path, { redirect: 'manual' });
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) {
      pages.delete(kind(path));
      continue;
    }
    for (const [, link] of (await answer.text()).matchAll(/href="(\/es(?:[/?][^"#]*)?)["#]/g)) {
      const found = link.replaceAll('&amp;', '&');
      if (!pages.has(kind(found))) pages.set(kind(found), found);
    }
  }
  return pages;
}

const server = await serve({ binary, data, port, today });
try {
  const pages = await pagesByKind(server.base);
  const times = new Map([...pages.keys()].map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, path] of pages) {
      const look = (agent) => ask(agent, { url: server.base + path, headers: { 'accept-encoding': 'identity' } });
      const { cpuMs } = await load(server, 1, Array(PAGES).fill(look));
      // The first round only warms up.
      if (round > 0) times.get(name).push(cpuMs);
    }
  }
  const plan = median(times.get(kind(opera)));
  console.log(`processor time of each public page, not compressed, beside a plan page (${plan.toFixed(2)} ms)`);
  const rows = [...times].map(([name, all]) => [median(all), name]).sort(([a], [b]) => b - a);
  for (const [ms, name] of rows) {
    console.log(`  ${ms.toFixed(2)} ms, ${(ms / plan).toFixed(2)}: ${pages.get(name)}`);
  }
} finally {
  await server.stop();
}

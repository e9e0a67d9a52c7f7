// Figures of the program over HTTP on loopback: start, memory, the plan page, holding by the
// islands' server function with real sessions. Times are the client's, so they include Node's
// own; processor time is the server's alone and moves less on a busy machine.
// BENCH_BINARY, BENCH_DATA (a demo's folder), BENCH_PORT, BENCH_FULL (the folder of a house with
// many offers) and FULL (a performance that most of them have) say what.
import { stat } from 'node:fs/promises';
import { percentile, median } from './figures.mjs';
import { ask, load } from './load.mjs';
import { serve } from './process.mjs';
import { loadPerformance } from './shop.mjs';

const { BENCH_BINARY: binary, BENCH_DATA: data, BENCH_PORT: port } = process.env;
const today = process.env.BENCH_TODAY ?? '2026-11-20';
const opera = process.env.OPERA ?? '/es/performances/carmen-2027-01-15-2000';
const STARTS = 5;
const WARM_UP = 50;
const PAGES = 400;
const CROWD = 8;
const SESSIONS = 60;
/** As many as a basket may hold of one performance. */
const SEATS_EACH = 10;

function tell(what, { times, cpuMs, perSecond }) {
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(times, share).toFixed(2));
  console.log(`  ${what}: p50 ${p50} ms, p99 ${p99} ms, ${perSecond.toFixed(0)} a second, ${cpuMs.toFixed(2)} ms of processor each (${times.length} measured)`);
}

async function pages(server, path, label, cookie = '') {
  for (const [encoding, how] of [['br', 'brotli'], ['identity', 'not compressed']]) {
    let bytes = 0;
    const look = async (agent) => {
      const headers = { 'accept-encoding': encoding, ...(cookie && { cookie }) };
      const answer = await ask(agent, { url: server.base + path, headers });
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      bytes = answer.body.length;
      return answer;
    };
    await load(server, 1, Array(WARM_UP).fill(look));
    tell(`${label}, ${how}, one after the other`, await load(server, 1, Array(PAGES).fill(look)));
    tell(`${label}, ${how}, ${CROWD} connections`, await load(server, CROWD, Array(PAGES).fill(look)));
    console.log(`    ${(bytes / 1000).toFixed(1)} kB`);
  }
}

const varint = (n) => (n < 128 ? [n] : [(n & 127) | 128, ...varint(n >>> 7)]);

/** `hold(performance, CompactSeatRequest::Seats([a pick without offer and ticket type]), line: "")` in postcard, as the plan's island sends it. */
const wish = (performance, seat) => Buffer.from([16, ...Buffer.from(performance.replaceAll('-', ''), 'hex'), 0, 1, ...varint(seat), 0, 0, 0]);

/** Different seats for everybody: the first hold of each opens a session, nine more follow. */
async function holds(server, path) {
  const { performance: id, seats } = await loadPerformance(server.base, path);
  const free = seats.flatMap((look, place) => (/taken|mine|wheelchair/.test(look) ? [] : [place]));
  const taken = [];
  const hold = (session) => async (agent) => {
    const headers = { origin: server.base, referer: server.base + path, 'content-type': 'application/x-postcard', accept: 'application/x-postcard' };
    if (session.cookie) headers.cookie = session.cookie;
    const answer = await ask(agent, { method: 'POST', url: `${server.base}/api/hold`, headers, body: wish(id, free[taken.push(0) - 1]) });
    if (answer.status !== 200) return refused(answer);
    session.cookie ??= answer.headers['set-cookie'].map((cookie) => cookie.split(';')[0]).join('; ');
    return answer;
  };
  let no = 0;
  // A companion's seat alone, for instance: counted, and told apart from the others.
  const refused = (answer) => {
    if (answer.status !== 409) throw new Error(`a hold was answered with ${answer.status}: ${answer.body}`);
    no += 1;
    return answer;
  };
  const sessions = Array.from({ length: SESSIONS }, () => ({ cookie: null }));
  const [few, many] = [sessions.slice(0, SESSIONS / 2), sessions.slice(SESSIONS / 2)];
  const more = (all) => Array.from({ length: SEATS_EACH - 1 }, () => all.map(hold)).flat();
  tell('first hold, with a new session, one after the other', await load(server, 1, few.map(hold)));
  tell('hold, one after the other', await load(server, 1, more(few)));
  tell(`first hold, with a new session, ${CROWD} connections`, await load(server, CROWD, many.map(hold)));
  tell(`hold, ${CROWD} connections`, await load(server, CROWD, more(many)));
  console.log(`    ${taken.length} holds asked for, ${no} refused`);
}

/** Begins every package that has the performance: its page shows all of them, for each seat. */
async function withAllOffers(server, path) {
  const slug = path.split('/').pop();
  const all = await (await fetch(`${server.base}/es/offers?with=${slug}`)).text();
  const keys = new Set([...all.matchAll(/href="\/es\/offers\/([^"?]+)/g)].map((link) => link[1]));
  let cookie = '';
  for (const offer of keys) {
    const answer = await fetch(`${server.base}${path}/hold`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.base, ...(cookie && { cookie }) },
      body: new URLSearchParams({ count: '1', zone: '', offer }),
    });
    if (answer.status !== 303) throw new Error(`${offer}: ${answer.status}`);
    cookie ||= answer.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ');
  }
  const page = await (await fetch(server.base + path, { headers: { cookie } })).text();
  const shown = page.match(/class="products__list"[^]*?<\/ul>/)?.[0].match(/<li/g).length ?? 0;
  if (shown <= keys.size) throw new Error(`only ${shown} of more than ${keys.size} offers are shown`);
  await pages(server, path, `plan page of 1,800 seats with ${shown} offers`, cookie);
}

const starts = [];
for (let i = 1; i < STARTS; i++) {
  const server = await serve({ binary, data, port, today });
  starts.push(server.startMs);
  await server.stop();
}
const server = await serve({ binary, data, port, today });
starts.push(server.startMs);
try {
  const fresh = await server.memory();
  const { size } = await stat(binary);
  console.log(`server: binary ${(size / 1e6).toFixed(1)} MB, ready after ${median(starts).toFixed(0)} ms (median of ${STARTS} starts)`);
  await pages(server, opera, 'plan page of 1,800 seats');
  await holds(server, opera);
  const loaded = await server.memory();
  console.log(`  memory: ${fresh.now.toFixed(0)} MiB resident after the start, ${loaded.now.toFixed(0)} MiB after the load, ${loaded.peak.toFixed(0)} MiB at most`);
} finally {
  await server.stop();
}
const full = await serve({ binary, data: process.env.BENCH_FULL, port, today });
try {
  await withAllOffers(full, process.env.FULL);
} finally {
  await full.stop();
}

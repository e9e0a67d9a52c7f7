// What the house's own words cost a shopper: the plan page of a house with 500 published texts beside
// that of the same house without any, in turns. BENCH_BINARY, BENCH_DATA (a demo's folder),
// BENCH_EDITED (another one's), BENCH_PORT and OPERA say what.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './figures.mjs';
import { ask, load } from './load.mjs';
import { serve } from './process.mjs';

const { BENCH_BINARY: binary, BENCH_DATA: plain, BENCH_EDITED: edited, BENCH_PORT: port } = process.env;
const today = process.env.BENCH_TODAY ?? '2026-11-20';
const page = process.env.OPERA.replace('/es/', '/de/');
const EDITS = 500;
const ROUNDS = 12;
const PAGES = 100;
/** More than the page without them. */
const GOAL = 0.05;

/** As a translator's file brings them: a letter more in each text. */
function edit(data) {
  const folder = mkdtempSync(join(tmpdir(), 'edits-'));
  const file = join(folder, 'de.xlf');
  const parterre = (...args) => execFileSync(binary, [...args, '--data', data, '--today', today], { encoding: 'utf8' });
  try {
    parterre('text', 'export', '--format', 'xliff', '--language', 'de', '--out', file);
    let left = EDITS;
    const text = readFileSync(file, 'utf8').replace(/<\/target>/g, (end) => (left-- > 0 ? `x${end}` : end));
    if (left > 0) throw new Error(`only ${EDITS - left} texts to edit`);
    writeFileSync(file, text);
    parterre('text', 'import', file, '--publish');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

edit(edited);
const servers = [
  await serve({ binary, data: plain, port, today }),
  await serve({ binary, data: edited, port: String(Number(port) + 1), today }),
];
try {
  const look = (server) => async (agent) => {
    const answer = await ask(agent, { url: server.base + page, headers: { 'accept-encoding': 'identity' } });
    if (answer.status !== 200) throw new Error(`${page}: ${answer.status}`);
    return answer;
  };
  const bodies = await Promise.all(servers.map(async (server) => (await fetch(server.base + page)).text()));
  if (bodies[0] === bodies[1]) throw new Error('the page shows none of the edits');
  const costs = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    // Whoever begins is the other one each time.
    for (const at of round % 2 ? [0, 1] : [1, 0]) {
      const { cpuMs } = await load(servers[at], 1, Array(PAGES).fill(look(servers[at])));
      // The first round warms up.
      if (round > 0) costs[at].push(cpuMs);
    }
  }
  const [without, with500] = costs.map(median);
  const ratio = median(costs[0].map((cost, round) => costs[1][round] / cost));
  const missed = ratio > 1 + GOAL ? ' MISSED' : '';
  console.log(`plan page, processor time: ${without.toFixed(2)} ms without edits, ${with500.toFixed(2)} ms with ${EDITS}; ratio ${ratio.toFixed(3)} (goal ${1 + GOAL})${missed}, median of ${ROUNDS} pairs of ${PAGES} pages`);
} finally {
  for (const server of servers) await server.stop();
}

// A demo house in a temporary folder, which can be moved into later days.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BINARY = process.env.PARTERRE_BINARY ??
  join(import.meta.dirname, '../../target/release/parterre');
const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'];

const freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

async function isReady(url) {
  const answer = fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
  return answer.then((it) => it.ok, () => new Promise((no) => setTimeout(no, 100, false)));
}

/**
 * `pagesPerMinute`: 0 is no limit. `spoil(data)` works on the folder before the house opens.
 * The house is on its first day; `toDay(n)` closes it and opens it at noon of another.
 * `command(word, …)` runs a command of the program beside it, on the first day.
 */
export async function openHouse({ pagesPerMinute = 0, spoil } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'parterre-'));
  // The program takes every PARTERRE_… of its environment for a setting.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PARTERRE_')));
  env.PARTERRE_LIMITS__PAGES_PER_MINUTE = String(pagesPerMinute);
  env.PARTERRE_LIMITS__CHANGES_PER_MINUTE = '0';
  env.PARTERRE_LIMITS__CHECKOUTS_PER_MINUTE = '0';
  env.PARTERRE_LIMITS__GUEST_SEATS_PER_BROWSER = '0';
  env.PARTERRE_LIMITS__GUEST_SEATS_PER_ADDRESS = '0';
  env.PARTERRE_LIMITS__GUEST_SEATS_PER_PERFORMANCE = '0';
  env.PARTERRE_LIMITS__UNPAID_SEATS_PER_EMAIL = '0';
  env.PARTERRE_LIMITS__SEATS_PER_ACCOUNT = '0';
  env.PARTERRE_LIMITS__SEATS_PER_ADDRESS = '0';
  // The pictures' one shopper orders for the same performance again and again.
  env.PARTERRE_REPEAT_MINUTES = '0';
  execFileSync(BINARY, ['demo', '--data', data, '--today', DAYS[0]], { env });
  await spoil?.(data);
  const command = (...words) => execFileSync(
    BINARY, [...words, '--data', data, '--today', DAYS[0]], { env, encoding: 'utf8' });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let server;
  const start = async (day) => {
    const args = ['serve', '--data', data, '--port', String(port), '--today', DAYS[day]];
    server = spawn(BINARY, args, { env, stdio: 'ignore' });
    while (!(await isReady(url))) {
      if (server.exitCode !== null) throw new Error('the server ended');
    }
  };
  const stop = () => new Promise((ended) => {
    if (server.exitCode !== null) return ended();
    server.once('exit', ended);
    return server.kill();
  });
  await start(0);
  return {
    url,
    command,
    toDay: async (day) => {
      await stop();
      await start(day);
    },
    close: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

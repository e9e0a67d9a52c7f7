// The shop that is pictured: the one at BASE_URL, or a demo house in a temporary folder.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BINARY = process.env.PARTERRE_BINARY ??
  join(import.meta.dirname, '../../target/release/parterre');
const [TODAY, TOMORROW] = ['2026-11-20', '2026-11-21'];

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

export async function openHouse() {
  const { BASE_URL } = process.env;
  if (BASE_URL) return { url: BASE_URL, isOurs: false, close: async () => {} };
  const data = mkdtempSync(join(tmpdir(), 'parterre-'));
  // The program takes every PARTERRE_… of its environment for a setting.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PARTERRE_')));
  for (const limit of ['PAGES', 'CHANGES', 'CHECKOUTS']) {
    env[`PARTERRE_LIMITS__${limit}_PER_MINUTE`] = '0';
  }
  execFileSync(BINARY, ['demo', '--data', data, '--today', TODAY], { env });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let server;
  const start = async (today) => {
    const args = ['serve', '--data', data, '--port', String(port), '--today', today];
    server = spawn(BINARY, args, { env, stdio: 'ignore' });
    while (!(await isReady(url))) {
      if (server.exitCode !== null) throw new Error('the server ended');
    }
  };
  const stop = () => new Promise((ended) => {
    server.once('exit', ended);
    server.kill();
  });
  await start(TODAY);
  return {
    url,
    isOurs: true,
    nextDay: async () => {
      await stop();
      await start(TOMORROW);
    },
    close: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

// The program as a process of its own: started, waited for, looked at, stopped.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Of `/proc`'s processor times, as Linux has it everywhere. */
const TICKS_PER_SECOND = 100;
const START_MAX_MS = 20_000;

/** Serves `data`; answers when `/health/ready` first says yes, with how long that took. */
export async function serve({ binary, data, port, today }) {
  const begun = performance.now();
  const child = spawn(binary, ['serve', '--data', data, '--port', port, '--today', today], {
    stdio: 'ignore',
    // The load is faster than any shopper.
    env: { ...process.env, PARTERRE_REPEAT_MINUTES: '0', PARTERRE_LIMITS__PAGES_PER_MINUTE: '0', PARTERRE_LIMITS__CHANGES_PER_MINUTE: '0', PARTERRE_LIMITS__CHECKOUTS_PER_MINUTE: '0', PARTERRE_LIMITS__CONNECTIONS_PER_ADDRESS: '0', PARTERRE_LIMITS__GUEST_SEATS_PER_BROWSER: '0', PARTERRE_LIMITS__GUEST_SEATS_PER_ADDRESS: '0', PARTERRE_LIMITS__GUEST_SEATS_PER_PERFORMANCE: '0', PARTERRE_LIMITS__UNPAID_SEATS_PER_EMAIL: '0', PARTERRE_LIMITS__SEATS_PER_ACCOUNT: '0', PARTERRE_LIMITS__SEATS_PER_ADDRESS: '0' },
  });
  const ended = new Promise((done) => child.once('exit', done));
  const base = `http://localhost:${port}`;
  while (!(await isReady(base))) {
    if (child.exitCode !== null || performance.now() - begun > START_MAX_MS) throw new Error('the server did not start');
    await new Promise((done) => setTimeout(done, 2));
  }
  const startMs = performance.now() - begun;
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { base, startMs, stop, memory: () => memory(child.pid), cpuMs: () => cpuMs(child.pid) };
}

async function isReady(base) {
  try {
    return (await fetch(`${base}/health/ready`, { signal: AbortSignal.timeout(1_000) })).status === 200;
  } catch {
    return false;
  }
}

/** Resident memory now and at its highest, in MiB. */
async function memory(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const of = (name) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))[1]) / 1024;
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

/** Processor time of all threads so far. */
async function cpuMs(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

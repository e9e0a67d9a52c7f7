// The program itself, run beside the browser: what the door answers, what the audit finds, and
// servers of a test's own.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The day that the demo house pretends it is. */
export const TODAY = '2026-11-20';

const binary = () => process.env.E2E_BINARY ?? '../target/release/parterre';

/** The data folder of the server that the tests visit. */
export const sharedData = () => {
  const data = process.env.E2E_DATA;
  if (!data) throw new Error('E2E_DATA is not set: run the tests by .ci/e2e');
  return data;
};

export interface Ended {
  code: number;
  out: string;
}

/** Runs the program to its end; any exit status is an answer. */
export function run(args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(binary(), args, { maxBuffer: 1 << 24 }, (error, out, complaints) => {
      if (error && typeof error.code !== 'number') {
        reject(new Error(`${args.join(' ')}: ${error.message} ${complaints}`));
      } else resolve({ code: (error?.code as number | undefined) ?? 0, out });
    });
  });
}

/** What the door says to a code for that performance, at curtain time. */
export async function scan(code: string, slug: string, data = sharedData()) {
  const [, date, hour, minute] = /-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)$/.exec(slug) ?? [];
  const isSummer = date > '2027-03-28' && date < '2027-10-31';
  const at = `${date}T${hour}:${minute}:00${isSummer ? '+02:00' : '+01:00'}`;
  const { code: exit, out } = await run([
    'scan', code, '--performance', slug, '--at', at, '--json', '--data', data,
  ]);
  return { exit, ...(JSON.parse(out) as { answer: string; reason: string }) };
}

export async function violations(data = sharedData()): Promise<string[]> {
  const { code, out } = await run(['audit', '--json', '--data', data]);
  const { invariants } = JSON.parse(out) as { invariants: { id: number; violations: number }[] };
  const found = invariants.filter((one) => one.violations > 0).map((one) => JSON.stringify(one));
  return code === 0 ? found : [...found, `audit ended with ${code}`];
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A demo house of a test's own, which it may stop, start again and put into another day. */
export class OwnHouse {
  private server: ChildProcess | null = null;
  /** What it wrote about its work since the first start. */
  log = '';

  private constructor(
    readonly data: string,
    readonly port: number,
    private readonly env: Record<string, string>,
    private readonly options: string[],
  ) {}

  /** `env`: settings, such as `PARTERRE_MODE`; `options`: of the command `serve`. */
  static async open(env: Record<string, string> = {}, options: string[] = []): Promise<OwnHouse> {
    const data = await mkdtemp(join(tmpdir(), 'parterre-'));
    const fresh = process.env.E2E_FRESH;
    if (fresh) await cp(fresh, data, { recursive: true });
    else {
      const made = await run(['demo', '--data', data, '--today', TODAY]);
      if (made.code !== 0) throw new Error(`no demo: ${made.out}`);
    }
    return new OwnHouse(data, await freePort(), env, options);
  }

  get url() {
    return `http://localhost:${this.port}`;
  }

  async start(today = TODAY): Promise<void> {
    const args = [
      'serve', '--data', this.data, '--port', String(this.port), '--today', today, ...this.options,
    ];
    const env = { ...process.env, ...this.env };
    const server = spawn(binary(), args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.server = server;
    server.stderr.on('data', (text) => (this.log += text));
    while (!(await this.isReady())) {
      if (server.exitCode !== null) throw new Error(`the server ended: ${this.log}`);
    }
  }

  /** Another program of the same house, on the same data. */
  async beside(): Promise<OwnHouse> {
    const other = new OwnHouse(this.data, await freePort(), this.env, this.options);
    await other.start();
    return other;
  }

  private async isReady(): Promise<boolean> {
    const answer = fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    return answer.then((it) => it.ok, () => new Promise((no) => setTimeout(no, 50, false)));
  }

  /** `signal`: SIGKILL is a power cut. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const server = this.server;
    this.server = null;
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.data, { recursive: true, force: true });
  }
}

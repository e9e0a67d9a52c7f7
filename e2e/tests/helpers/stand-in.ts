// Banks of e2e/fakes, each a process of its own, and houses whose accounts are theirs.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { OwnHouse, TODAY, run } from './program';

/** Noon in Madrid, when the house's pretended day begins. */
const NOON_S = Date.parse(`${TODAY}T12:00:00+01:00`) / 1000;

/** A bank's stand-in; it ends when nobody holds its input any more. */
export class StandIn {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(venv: string, script: string, args: string[]): Promise<StandIn> {
    const python = execFileSync('../.ci/venv', [venv], { encoding: 'utf8' }).trim();
    const child = spawn(python, [join('fakes', script), '0', ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const [port] = await new Promise<string[]>((resolve, reject) => {
      lines.once('line', (line) => resolve([line]));
      child.once('exit', () => reject(new Error(`${script} ended`)));
    });
    return new StandIn(child, Number(port));
  }

  get url() {
    return `http://localhost:${this.port}`;
  }

  async control(wish: Record<string, unknown>): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.url}/control`, {
      method: 'POST', body: JSON.stringify(wish),
    });
    return answer.json() as Promise<Record<string, unknown>>;
  }

  /** Tells a bank that signs the time which day it is. */
  async shareTheDay(): Promise<void> {
    await this.control({ do: 'now', at_s: NOON_S });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.stdin?.end();
    await ended;
  }
}

/** A house whose web account is at this gateway, of which `settings` are the operator's. */
export async function houseWith(
  gateway: string, settings: Record<string, string>,
): Promise<OwnHouse> {
  const named = Object.entries(settings).map(([name, value]) =>
    [`PARTERRE_GATEWAYS__${gateway.toUpperCase()}__${name.toUpperCase()}`, value]);
  const house = await OwnHouse.open(Object.fromEntries(named) as Record<string, string>);
  const season = join(house.data, 'season');
  await done(['export-season', season, '--data', house.data]);
  const accounts = join(season, 'accounts.csv');
  writeFileSync(accounts, readFileSync(accounts, 'utf8').replaceAll('test-bank', gateway));
  await done(['import-season', season, '--data', house.data]);
  return house;
}

async function done(args: string[]): Promise<void> {
  const { code, out } = await run(args);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${out}`);
}

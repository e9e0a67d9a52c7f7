// The season after the demo's, in which its series D goes on: as a house would add it, by a folder.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OwnHouse, run } from './program';

export const NEXT = '2027-28';
export const INTO = 'series-d-27';
export const FLEXIBLE = 'free-27';

type Row = Record<string, string>;

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Adds rows to a sheet, or makes it. */
async function add(folder: string, sheet: string, rows: Row[]): Promise<void> {
  const file = join(folder, `${sheet}.csv`);
  const text = await readFile(file, 'utf8').catch(() => `${Object.keys(rows[0]).join(',')}\n`);
  const [first, ...before] = text.replace(/^\uFEFF/, '').trimEnd().split('\n');
  const known = first.trim().split(',');
  const added = Object.keys(rows[0]).filter((name) => !known.includes(name));
  const heading = [...known, ...added];
  const padded = before.map((line) => line.trimEnd() + ','.repeat(added.length));
  const lines = rows.map((row) => heading.map((name) => quoted(row[name] ?? '')).join(','));
  await writeFile(file, `${[heading.join(','), ...padded, ...lines].join('\n')}\n`);
}

const inAll = (name: string, text: string): Row =>
  Object.fromEntries(['de', 'en', 'es', 'fr', 'it', 'ru'].map((it) => [`${name}_${it}`, text]));

/** Holders of series D are asked from 1 November until 10 December 2026. */
export async function addNextSeason(house: OwnHouse): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'season-'));
  const options = ['--data', house.data, '--today', '2026-11-20'];
  await run(['export-season', folder, ...options]);
  await add(folder, 'seasons', [{
    key: NEXT, starts_on: '2027-09-01', ends_on: '2028-07-31', currency: 'EUR',
    time_zone: 'Europe/Madrid', ...inAll('name', '2027/28'),
  }]);
  await add(folder, 'series', [{ season: NEXT, code: 'D27', ...inAll('name', 'D27') }]);
  await add(folder, 'productions', [{
    key: 'nabucco', season: NEXT, genre: 'opera', poster: 'tosca', minutes: '150', intervals: '1',
    seller: await seller(folder), ...inAll('title', 'Nabucco'), ...inAll('author', 'Giuseppe Verdi'),
  }]);
  await add(folder, 'performances', ['2027-10-07', '2027-11-11'].map((day) => ({
    key: `nabucco-${day}-2000`, production: 'nabucco', hall: 'opera', starts: `${day} 20:00`,
    price_group: 'opera', series: 'D27',
  })));
  await add(folder, 'packages', [{
    key: INTO, kind: 'subscription', season: NEXT, seats: 'same', change: '-15 %', medium: 'each',
    seniority: 'yes', max_person: '4', ...inAll('name', 'Serie D 2027/28'),
  }, {
    key: FLEXIBLE, kind: 'flexible', season: NEXT, seats: 'each', medium: 'each',
    seniority: 'yes', max_person: '4', ...inAll('name', 'Libre 2027/28'),
  }]);
  await add(folder, 'package_groups', [
    { package: INTO, group: 'evenings', for: 'series:D27' },
    { package: FLEXIBLE, group: 'evenings', min: '1', max: '2', for: 'series:D27' },
  ]);
  await add(folder, 'settings', [{
    level: 'season', subject: NEXT, name: 'sale-opens', value: '2027-06-15 10:00',
  }]);
  await add(folder, 'renewals', [{
    package: 'series-d', into: INTO, change_to: FLEXIBLE, from: '2026-11-01 10:00', until: '2026-12-10 23:59',
    unanswered: 'end', pay: 'invoice; debit; card',
  }]);
  const imported = await run(['import-season', folder, ...options]);
  await rm(folder, { recursive: true });
  if (imported.code !== 0) throw new Error(`not imported: ${imported.out}`);
}

/** Of the first production: what the house calls the company that sells. */
async function seller(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'companies.csv'), 'utf8');
  return text.split('\n')[1].split(',')[0];
}

export interface Report {
  asked: number;
  renewed: number;
  wishes: number;
  granted: number;
  ended: Record<string, number>;
  refusal?: string;
}

export async function renew(house: OwnHouse, today: string, ...more: string[]): Promise<Report> {
  const args = ['renew', '--season', NEXT, '--json', '--data', house.data, '--today', today];
  return JSON.parse((await run([...args, ...more])).out) as Report;
}

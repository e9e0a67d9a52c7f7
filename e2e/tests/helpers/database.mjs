// Edits a stopped house's database as its staff will once there are pages for it: a performance
// cancelled, a performance hidden. An independent SQLite (in WebAssembly), so that no machine
// needs one of its own.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import initSqlJs from 'sql.js';

/** Where the file's header says how it is journalled: 1 by rollback, 2 by a log. */
const JOURNAL_VERSIONS = [18, 19];

/** `data`: the folder of a house that isn't open. */
export async function edit(data, ...statements) {
  const file = `${data}/parterre.sqlite`;
  const bytes = withLog(readFileSync(file), `${file}-wal`);
  // This SQLite can't write a log; the program begins a new one.
  for (const at of JOURNAL_VERSIONS) bytes[at] = 1;
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  statements.forEach((statement) => database.run(statement));
  const changed = Buffer.from(database.export());
  database.close();
  writeFileSync(file, changed);
  for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true });
}

/** The file with what its write-ahead log holds (sqlite.org/fileformat2.html, section 4). */
function withLog(file, logFile) {
  if (!existsSync(logFile)) return file;
  const log = readFileSync(logFile);
  if (log.length < 32) return file;
  const page = log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  const pages = new Map();
  let waiting = new Map();
  let count = file.length / page;
  for (let at = 32; at + 24 + page <= log.length; at += 24 + page) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break;
    waiting.set(log.readUInt32BE(at), log.subarray(at + 24, at + 24 + page));
    const sizeAfterCommit = log.readUInt32BE(at + 4);
    if (sizeAfterCommit === 0) continue;
    count = sizeAfterCommit;
    waiting.forEach((bytes, number) => pages.set(number, bytes));
    waiting = new Map();
  }
  const whole = Buffer.alloc(count * page);
  file.copy(whole);
  pages.forEach((bytes, number) => bytes.copy(whole, (number - 1) * page));
  return whole;
}

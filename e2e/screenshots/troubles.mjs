// Pages that only a house in trouble shows, each in a house of its own:
// `name: { house, way(language) }`, the first what the house is opened with.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { settled } from './shopper.mjs';

/** Where the file's header says how it is journalled: 1 by rollback, which this SQLite needs. */
const JOURNAL_VERSIONS = [18, 19];

export const troubles = {
  'too-many-requests': {
    house: { pagesPerMinute: 1 },
    way: (language) => async (page) => {
      await page.request.get(`/${language}`);
      await page.goto(`/${language}`, settled);
    },
  },
  fault: {
    house: { spoil: loseTheOrders },
    way: (language) => (page) => page.goto(`/${language}/orders/${'A'.repeat(32)}`, settled),
  },
};

/** A table is gone, as after a copy that broke off. */
async function loseTheOrders(data) {
  const file = join(data, 'parterre.sqlite');
  const bytes = readFileSync(file);
  for (const at of JOURNAL_VERSIONS) bytes[at] = 1;
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  database.run('drop table orders');
  writeFileSync(file, database.export());
  database.close();
}

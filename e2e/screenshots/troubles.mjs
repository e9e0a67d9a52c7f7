// Pages that only a house in trouble shows, each in a house of its own:
// `name: { house, way(language) }`, the first what the house is opened with.

import { edit } from '../tests/helpers/database.mjs';
import { settled } from './shopper.mjs';

export const troubles = {
  'too-many-requests': {
    house: { pagesPerMinute: 1 },
    way: (language) => async (page) => {
      await page.request.get(`/${language}`);
      await page.goto(`/${language}`, settled);
    },
  },
  fault: {
    // A table is gone, as after a copy that broke off.
    house: { spoil: (data) => edit(data, 'drop table orders') },
    way: (language) => (page) => page.goto(`/${language}/orders/${'A'.repeat(32)}`, settled),
  },
};

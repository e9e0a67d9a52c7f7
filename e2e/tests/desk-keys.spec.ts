// How many keys a sale at the counter takes, counted as they are pressed: the drawer opens, the
// tickets come out of a printer on the network, and nothing is pointed at.

import { createServer } from 'node:net';
import { edit } from './helpers/database.mjs';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const KEYS_MAX = 8;
/** ESC p opens the drawer, GS V cuts (Epson's reference of ESC/POS). */
const [DRAWER, CUT] = ['\x1bp', '\x1dVB'];
const sees = (id: string) => words(LANGUAGE, id);

/** A printer with a roll that has paper; `heard` gives what it was sent, without its questions. */
async function rollPrinter() {
  let paper = '';
  const server = createServer((socket) => {
    let heard = '';
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (some) => {
      heard += String(some);
      if (heard === '\x10\x04\x02' || heard === '\x10\x04\x04') socket.write('\x12');
      else if (heard.endsWith('\x1dr\x01')) {
        paper += heard.slice(0, -3);
        socket.write('\0');
      } else return;
      heard = '';
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { port, heard: () => paper, close: () => server.close() };
}

test('two best seats for cash, printed, with the drawer open, are at most eight keys', async ({
  page,
}) => {
  const printer = await rollPrinter();
  const house = await OwnHouse.open();
  try {
    // The form takes only ports of printers, so this one stands in the table.
    await edit(house.data, `insert into printers (id, name, counter, workplace, purpose, kind,
      address, paper, dpi, has_drawer, set_at_ms) values ('00000000-0000-7000-8000-0000000000aa',
      'Roll', '', '', 'tickets', 'escpos', '127.0.0.1:${printer.port}', '80', 203, 1, 0)`);
    await house.start();
    await signedInAt(page, house, 'box-office');
    await page.addInitScript(() => {
      for (const kind of ['keydown', 'pointerdown']) {
        const count = () => Number(sessionStorage.getItem(kind)) + 1;
        addEventListener(kind, () => sessionStorage.setItem(kind, String(count())), true);
      }
    });
    const count = (kind: string) =>
      page.evaluate((kind) => Number(sessionStorage.getItem(kind)), kind);
    await page.goto(`${house.url}/${LANGUAGE}/staff/desk`);
    const sell = page.getByRole('button', { name: sees('staff-desk-sell') }).first();
    await expect(sell).toBeFocused();
    const begun = Date.now();
    await page.keyboard.press('Enter');
    await expect(page.locator('#count')).toBeFocused();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect(page.locator('#given')).toBeFocused();
    await page.keyboard.type('500');
    await page.keyboard.press('Enter');
    await expect(page.locator('.desk-total--change')).toBeVisible();
    const took = Date.now() - begun;
    await expect.poll(() => printer.heard().split(CUT).length - 1).toBe(2);
    expect(printer.heard().slice(0, DRAWER.length)).toBe(DRAWER);
    await expect(page.getByText(sees('staff-print-printed'))).toBeVisible();
    const keys = await count('keydown');
    test.info().annotations.push({ type: 'keys', description: `${keys} keys, ${took} ms` });
    expect(keys).toBeGreaterThan(0);
    expect(keys).toBeLessThanOrEqual(KEYS_MAX);
    expect(await count('pointerdown')).toBe(0);
    await expect(page.getByRole('button', { name: sees('staff-desk-next-customer') }))
      .toBeFocused();
  } finally {
    await house.close();
    printer.close();
  }
});

// What comes out of a printer, its first sheet as a picture, by poppler.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buyTwo } from './shopper.mjs';

const DOTS_PER_INCH = '96';
/** As browsers leave it. */
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };

/** `name: (page, language) => PNG`. */
export const papers = {
  'ticket-on-paper': async (page, language) => {
    await buyTwo(page, language);
    const address = await page.getAttribute('.order__actions a[href$="/tickets.pdf"]', 'href');
    return firstSheet(await (await page.request.get(address)).body());
  },
  'order-on-paper': async (page, language) => {
    await buyTwo(page, language);
    return firstSheet(await page.pdf({ format: 'A4', margin: MARGIN }));
  },
};

function firstSheet(pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    writeFileSync(join(folder, 'printed.pdf'), pdf);
    const sheet = join(folder, 'sheet');
    execFileSync('pdftoppm', [
      '-r', DOTS_PER_INCH, '-f', '1', '-l', '1', '-singlefile', '-png',
      join(folder, 'printed.pdf'), sheet,
    ]);
    return readFileSync(`${sheet}.png`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Draws the cards that social networks show, 1200 by 630 pixels: each poster on the house's
// paper, and the house's own. `node social-cards.mjs`, in this folder; needs Python's Pillow.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';

const POSTERS = join(import.meta.dirname, '../assets/posters');
const SIZE = { width: 1200, height: 630 };
/** Drawn as a card already. */
const HOUSE = 'social';
/** Posters are flat: few colours will do, and fewer where a file is larger than this. */
const BYTES_MAX = '25000';
const PALETTE = `
import os, sys
from PIL import Image
source, target, bytes_max = sys.argv[1:]
image = Image.open(source).convert('RGB')
for colours in (48, 32, 24, 16):
    image.quantize(colours, dither=Image.Dither.NONE).save(target, optimize=True)
    if os.path.getsize(target) <= int(bytes_max):
        break
`;

const card = (name, svg) => `<!doctype html><style>
  body { margin: 0; height: 100vh; display: grid; place-items: center; background: #f0e9dc }
  img { height: ${name === HOUSE ? '100vh' : '84vh'}; display: block }
</style><img src="data:image/svg+xml;base64,${svg.toString('base64')}">`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: SIZE });
const folder = mkdtempSync(join(tmpdir(), 'cards-'));
try {
  for (const file of readdirSync(POSTERS).filter((name) => name.endsWith('.svg'))) {
    const name = basename(file, '.svg');
    await page.setContent(card(name, readFileSync(join(POSTERS, file))));
    await page.locator('img').evaluate((image) => image.decode());
    const drawn = join(folder, `${name}.png`);
    await page.screenshot({ path: drawn });
    execFileSync('python3', ['-c', PALETTE, drawn, join(POSTERS, `${name}.png`), BYTES_MAX]);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

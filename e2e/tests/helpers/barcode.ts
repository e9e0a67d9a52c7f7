// Codes as a scanner reads them: pixels in, digits out, by zbarimg.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';

/** A narrow bar of the page is two pixels wide; read at this scale it is six or more. */
const LENS = 3;
/** A narrow bar of the sheet is then four dots wide. */
const DOTS_PER_INCH = '300';
/** What the house prints and nothing else: other symbologies see codes in anything. */
const SYMBOLOGIES = ['-Sdisable', '-Sqrcode.enable', '-Scode128.enable', '-Sean13.enable'];

/** `kind` is the symbology's name as zbarimg has it: QR-Code, CODE-128, EAN-13. */
export interface Code {
  kind: string;
  digits: string;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'codes-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(image: string): Code[] {
  let out = '';
  try {
    const options = ['-q', '--nodbus', ...SYMBOLOGIES, image];
    out = execFileSync('zbarimg', options, { encoding: 'utf8' });
  } catch (error) {
    // 4: the image holds no code, which is for the test to judge.
    if ((error as { status?: number }).status !== 4) throw error;
  }
  return out.trim().split('\n').filter(Boolean).map((line) => {
    const [kind, digits] = line.split(/:(.*)/s);
    return { kind, digits };
  });
}

const codesOfImage = (png: Buffer): Code[] =>
  inFolder((folder) => {
    const file = join(folder, 'code.png');
    writeFileSync(file, png);
    return read(file);
  });

/** One list for each page. */
export const codesOfPdf = (pdf: Buffer): Code[][] =>
  inFolder((folder) => {
    const file = join(folder, 'tickets.pdf');
    writeFileSync(file, pdf);
    const options = ['-r', DOTS_PER_INCH, '-gray', '-png'];
    execFileSync('pdftoppm', [...options, file, join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png')).sort();
    return pages.map((page) => read(join(folder, page)));
  });

export const textOfPdf = (pdf: Buffer): string =>
  inFolder((folder) => {
    const file = join(folder, 'tickets.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  });

/** What a scanner reads off the screen, held near: the browser paints the place larger. */
export async function codesOnScreen(shown: Locator): Promise<Code[]> {
  await shown.scrollIntoViewIfNeeded();
  const box = await shown.boundingBox();
  if (!box) throw new Error('no code is shown');
  const page = shown.page();
  const lens = await page.context().newCDPSession(page);
  const { cssVisualViewport: at } = await lens.send('Page.getLayoutMetrics');
  const { data } = await lens.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    clip: { ...box, x: box.x + at.pageX, y: box.y + at.pageY, scale: LENS },
  });
  await lens.detach();
  return codesOfImage(Buffer.from(data, 'base64'));
}

/** The one number that all codes say; anything else is an error. */
export function theNumber(codes: Code[]): string {
  const numbers = new Set(codes.map((code) => code.digits));
  const [number] = numbers;
  if (numbers.size !== 1 || !number) throw new Error(`not one number: ${JSON.stringify(codes)}`);
  return number;
}

// Codes as a scanner reads them: pixels in, digits out, by zbarimg.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';

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
    out = execFileSync('zbarimg', ['-q', '--nodbus', image], { encoding: 'utf8' });
  } catch (error) {
    // 4: the image holds no code, which is for the test to judge.
    if ((error as { status?: number }).status !== 4) throw error;
  }
  return out.trim().split('\n').filter(Boolean).map((line) => {
    const [kind, digits] = line.split(/:(.*)/s);
    return { kind, digits };
  });
}

export const codesOfImage = (png: Buffer): Code[] =>
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
    execFileSync('pdftoppm', ['-r', '150', '-png', file, join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png')).sort();
    return pages.map((page) => read(join(folder, page)));
  });

export const textOfPdf = (pdf: Buffer): string =>
  inFolder((folder) => {
    const file = join(folder, 'tickets.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  });

/** What a scanner reads off the screen. */
export const codesOnScreen = async (shown: Locator): Promise<Code[]> =>
  codesOfImage(await shown.screenshot({ animations: 'disabled' }));

/** The one number that all codes say; anything else is an error. */
export function theNumber(codes: Code[]): string {
  const numbers = new Set(codes.map((code) => code.digits));
  const [number] = numbers;
  if (numbers.size !== 1 || !number) throw new Error(`not one number: ${JSON.stringify(codes)}`);
  return number;
}

// What a canvas shows, read from a picture of it.

import type { Page } from './fixtures';

/** Four bytes a pixel, from the upper left: red, green, blue, opacity. */
export type Picture = Uint8Array;

/** The canvas of the hall in 3D, and all that lies over it. */
export async function picture(page: Page): Promise<Picture> {
  const png = await page.locator('.plan__canvas').screenshot({ scale: 'css' });
  const blank = await page.context().newPage();
  const shown = await blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext('2d')!;
    paper.drawImage(image, 0, 0);
    const reader = new FileReader();
    const read = new Promise((done) => { reader.onload = done; });
    reader.readAsDataURL(new Blob([paper.getImageData(0, 0, image.width, image.height).data]));
    await read;
    return (reader.result as string).split(',')[1];
  }, png.toString('base64'));
  await blank.close();
  return Buffer.from(shown, 'base64');
}

/** The pixels of the second picture that were others in the first: red, green, blue. */
export function changed(one: Picture, other: Picture): number[][] {
  const pixels: number[][] = [];
  for (let at = 0; at < other.length; at += 4) {
    const isOther = [0, 1, 2].some((part) => Math.abs(other[at + part] - one[at + part]) > 24);
    if (isOther) pixels.push([other[at], other[at + 1], other[at + 2]]);
  }
  return pixels;
}

/** Whether at least so many pixels look otherwise. */
export const differs = (one: Picture, other: Picture, least = 200): boolean =>
  changed(one, other).length >= least;

// A picture as WebP, which the browser writes itself.

const QUALITY = 0.45;
let drawing = null;

export async function small(browser, png) {
  drawing ??= await browser.newPage();
  const text = await drawing.evaluate(async ([data, quality]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', quality);
  }, [png.toString('base64'), QUALITY]);
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}

// The plan in a page of another site: who may show it, how it grows, and that one comes from the
// seats chosen there into the basket that one has.

import { type Server, createServer } from 'node:http';
import { violations } from './helpers/axe';
import { OPERA } from './helpers/every-page';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { clickSeats, freeTogether, holdChosen, planLives } from './helpers/plan';
import { OwnHouse, freePort } from './helpers/program';
import { words } from './helpers/words';

const OTHER = 'giselle-2027-03-14-1800';

test.use({ provoked: [/another host: http:\/\/127\.0\.0\.1/, /frame-ancestors/, /violates the following/] });

/** Another site: its host is not the shop's, so browsers keep the shop's cookies from its frames. */
async function otherSite(port: number, shop: string): Promise<Server> {
  const page = `<!DOCTYPE html><html lang="${LANGUAGE}-GB"><title>Theatre</title>
    <script src="${shop}/embed/v1.js" async></script>
    <h1>Theatre</h1><parterre-plan performance="${OPERA}"><a href="${shop}">Seats</a></parterre-plan>
    <p id="after">After</p></html>`;
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return server;
}

/** The shop's page in the frame, with what tests do on a page. */
async function framed(page: Page): Promise<Page> {
  const handle = await page.locator('parterre-plan iframe').elementHandle();
  return (await handle!.contentFrame()) as unknown as Page;
}

test('seats are chosen in another site\u2019s page, and held in the shop beside what was there', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const port = await freePort();
  const house = await OwnHouse.open({ PARTERRE_EMBED_SITES: `http://127.0.0.1:${port}` });
  await house.start();
  const site = await otherSite(port, house.url);
  try {
    for (const size of [{ width: 1280, height: 900 }, { width: 390, height: 664 }]) {
      const context = await browser.newContext({ viewport: size });
      const page = await context.newPage();
      const hold = `${house.url}/${LANGUAGE}/performances/${OTHER}/hold`;
      await page.request.post(hold, { form: { count: '1', zone: '' } });

      await page.goto(`http://127.0.0.1:${port}/`);
      await expect(page.locator('parterre-plan iframe')).toBeVisible();
      const frame = await framed(page);
      await planLives(frame);
      // As high as its content, and no higher: nothing scrolls within, and it stands still.
      const height = async () => (await page.locator('parterre-plan iframe').boundingBox())!.height;
      await expect.poll(height).toBeGreaterThan(450);
      const before = await height();
      await page.waitForTimeout(700);
      expect(await height()).toBe(before);
      expect(before).toBeLessThan(1000);
      expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(before + 1);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      expect(await page.locator('parterre-plan iframe').getAttribute('title')).toContain('Romeo');
      // Nobody's basket, for the frame has no cookie; and no way to hold in it.
      await expect(frame.locator('form[action*="hold"], form[method=post]')).toHaveCount(0);
      await page.locator('parterre-plan').scrollIntoViewIfNeeded();
      await clickSeats(frame, await freeTogether(frame, 2));
      await expect(frame.locator('.chip')).toHaveCount(2);
      const onward = frame.locator('.selection-bar > [data-press=hold]');
      await expect(onward).toHaveText(words(LANGUAGE, 'embed-onward'));
      expect(await violations(page)).toEqual([]);
      await onward.click();

      // In the shop itself, in the whole window, with the same seats.
      await expect(page).toHaveURL(new RegExp(`^${house.url}/${LANGUAGE}/performances/${OPERA}\\?seats=\\d+,\\d+$`));
      await planLives(page);
      await expect(page.locator('.chip')).toHaveCount(2);
      expect(await overflows(page)).toEqual([]);
      await holdChosen(page);
      await page.goto(`${house.url}/${LANGUAGE}/basket`);
      await expect(page.locator('.basket__seat')).toHaveCount(3);
      await context.close();
    }
  } finally {
    site.close();
    await house.close();
  }
});

test('a site that nobody named shows its own words, and no page of the shop is ever framed', async ({
  browser, baseURL,
}) => {
  const shop = baseURL ?? '';
  const port = await freePort();
  const site = await otherSite(port, shop);
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect(page.getByRole('link', { name: 'Seats' })).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('parterre-plan iframe')).toBeHidden({ timeout: 30_000 });
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, `${shop}/${LANGUAGE}/performances/${OPERA}`);
    await page.waitForTimeout(1500);
    const inside = page.frames().at(-1)!;
    expect(await inside.locator('.plan').count()).toBe(0);
    await context.close();
  } finally {
    site.close();
  }
});

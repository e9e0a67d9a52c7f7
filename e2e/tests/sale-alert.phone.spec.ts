// One mail when a performance goes on sale: asked for, confirmed by its link, sent on the day. How
// it is taken back is tested on the router.

import { newAddress, texts } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { type Page, expect, test } from './helpers/fixtures';
import { OwnHouse } from './helpers/program';
import { words } from './helpers/words';

test.use({ provoked: [/status of (404|422)/] });

const SLUG = 'tosca-2027-06-15-2000';
/** The day after the sale begins. */
const LATER = '2027-02-03';

const good = (page: Page) => page.locator('.notice--good').first();
const link = (mail: string) => /\/[a-z]{2}\/sale-alerts\/[0-9a-f]+/.exec(mail)?.[0] ?? '';

/** All mails to an address, once there are so many. */
async function mails(email: string, house: OwnHouse, count: number): Promise<string[]> {
  await expect
    .poll(async () => (await texts(email, house.data)).length, { timeout: 60_000 })
    .toBe(count);
  return texts(email, house.data);
}

for (const language of ['de']) {
  test(`a guest is told when tickets go on sale (${language})`, async ({ page }) => {
    test.setTimeout(240_000);
    const house = await OwnHouse.open();
    await house.start();
    try {
      const at = (path: string) => `${house.url}/${language}${path}`;
      // From the production's dates to the form of one.
      await page.goto(at('/productions/tosca'));
      await page.locator(`a[href$="/${SLUG}/sale-alert"]`).click();
      await expect(page.locator('#email')).toBeVisible();
      expect(await axe(page)).toEqual([]);
      const send = page.locator('form[action$="/sale-alert"] button');
      await page.locator('#email').fill('no address');
      await send.click();
      await expect(page.locator('.field__error')).toHaveText(words(language, 'waiting-bad-address'));
      expect(await axe(page)).toEqual([]);

      // The performance's page has the form, too.
      await page.goto(at(`/performances/${SLUG}`));
      expect(await axe(page)).toEqual([]);
      const email = newAddress();
      await page.locator('#email').fill(email);
      await send.click();
      await expect(good(page)).toContainText(email);
      const [asked] = await mails(email, house, 1);
      await page.goto(`${house.url}${link(asked)}`);
      expect(await axe(page)).toEqual([]);
      await page.locator('form[action$="/confirm"] button').click();
      await expect(good(page)).toHaveText(words(language, 'onsale-kept'));
      await expect(page.locator('form[action$="/confirm"]')).toHaveCount(0);

      await house.stop();
      await house.start(LATER);
      const told = (await mails(email, house, 2)).at(-1) ?? '';
      expect(told).toContain(`/${language}/performances/${SLUG}`);
      await page.goto(`${house.url}${link(told)}`);
      await expect(page.locator('main')).toContainText(words(language, 'onsale-told'));
      await page.goto(at(`/performances/${SLUG}/sale-alert`));
      expect((await page.request.get(page.url())).status()).toBe(404);
    } finally {
      await house.close();
    }
  });
}

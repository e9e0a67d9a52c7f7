// A till sells what was set aside for it while the network is away; the sale is there after the
// browser was closed, and comes in once.

import { SLUG, houseOfFile } from './helpers/desk';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { TODAY, run, violations } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const says = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/ERR_INTERNET_DISCONNECTED|Failed to load|Failed to fetch|offline/] });

const house = houseOfFile();

async function command(...args: string[]): Promise<string> {
  const { code, out } = await run([...args, '--json', '--data', house().data, '--today', TODAY]);
  expect(code, out).toBe(0);
  return out;
}

test('a till sells without the network, and the sale comes in once', async ({ page, context }) => {
  const { email } = await signedInAt(page, house(), 'box-office');
  const states = JSON.parse(await command('states', SLUG)) as Record<string, string>;
  const seats = Object.keys(states).filter((seat) => states[seat] === 'free').slice(0, 3);
  await command('till', 'add', 'front', '--name', 'Front');
  await command('till', 'open', 'front', '--float', '5000', '--by', email);
  await command('till', 'allot', 'front', SLUG, ...seats);
  await page.addInitScript(() => {
    window.print = () => { document.documentElement.dataset.printed = 'yes'; };
  });
  await page.goto(`${house().url}/${LANGUAGE}/staff/desk/offline/front`);
  await expect(page.getByRole('checkbox')).toHaveCount(3);
  const isKept = () => page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return Boolean(await caches.match(location.href, { ignoreVary: true }));
  });
  await expect.poll(isKept).toBe(true);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(says('staff-offline-away'))).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await page.getByLabel(says('staff-offline-given')).fill('1000');
  await page.getByRole('button', { name: says('staff-offline-sell') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(page.locator('.offline__paper svg')).toHaveCount(2);
  const sale = page.getByRole('listitem').filter({ hasText: says('staff-offline-waits') });
  await expect(sale).toHaveCount(1);
  await page.reload();
  await expect(sale).toHaveCount(1);
  await expect(page.getByRole('checkbox')).toHaveCount(2);

  await context.setOffline(false);
  const send = page.getByRole('button', { name: says('staff-offline-send') });
  const sent = page.getByRole('listitem').filter({ hasText: says('staff-offline-sent') });
  await send.click();
  await expect(sent).toHaveCount(1);
  await send.click();
  await expect(page.getByText(says('staff-offline-away'))).toBeHidden();
  await page.getByRole('button', { name: says('staff-offline-give-back') }).click();
  await expect(page.getByText(says('staff-offline-none'))).toBeVisible();
  const then = JSON.parse(await command('states', SLUG)) as Record<string, string>;
  expect(seats.map((seat) => then[seat]).sort()).toEqual(['free', 'free', 'sold-ticket']);
  expect(await violations(house().data)).toEqual([]);
});

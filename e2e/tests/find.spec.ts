// Customers found as staff type. That the box works by a form alone, and who may use it, is tested
// on the router: server/tests/router/staff/found.rs.

import { violations } from './helpers/axe';
import { order as buyByForms } from './helpers/every-page';
import { LANGUAGE, expect, test } from './helpers/fixtures';
import { signedIn } from './helpers/staff';
import { words } from './helpers/words';

const sees = (id: string) => words(LANGUAGE, id);

test('customers appear while their name is typed, and go with it', async ({ page, browser }) => {
  const shop = await browser.newContext();
  await buyByForms((await shop.newPage()).request, LANGUAGE, 'pay');
  await shop.close();
  await signedIn(page, 'box-office');
  await page.goto(`/${LANGUAGE}/staff/find`);
  const box = page.getByRole('searchbox', { name: sees('staff-find-label') });
  await expect(box).toBeFocused();
  await box.pressSequentially('ruiz an');
  const found = page.locator('#customers');
  await expect(found.getByRole('heading')).toHaveText(sees('staff-find-found'));
  const first = found.getByRole('link').first();
  await expect(first).toHaveText('Ana Ruiz');
  expect(await violations(page)).toEqual([]);
  await expect(page).toHaveURL(/\/staff\/find$/);
  await box.pressSequentially('xq');
  await expect(found.getByRole('link')).toHaveCount(0);
  await box.press('Backspace');
  await box.press('Backspace');
  await first.click();
  await expect(page).toHaveURL(/\/staff\/customers\//);
});

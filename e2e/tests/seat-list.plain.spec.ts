// The list of seats without JavaScript: ticks are kept when another section is opened, which is
// where the keyboard goes on.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { OPERA } from './helpers/every-page';

test('what is ticked in one section is bought with what is ticked in another', async ({ page }) => {
  await page.goto(`/${LANGUAGE}/performances/${OPERA}/seats`);
  const box = page.locator('.seat-list__row input[name=seat]').first();
  const ticked = await box.getAttribute('value');
  await box.check();
  const closed = page.locator('button.seat-list__name').last();
  const section = (await closed.innerText()).split('\n')[0].trim();
  await closed.click();
  const opened = page.locator('summary.seat-list__name');
  await expect(opened).toContainText(section);
  await expect(opened).toBeFocused();
  await expect(page.locator(`input[name=seat][value="${ticked}"]`)).toBeChecked();
  await page.locator('details input[name=seat]').first().check();
  await page.locator('.seat-list__send button').click();
  await expect(page).toHaveURL(/\/basket/);
  await expect(page.locator('.basket__seat')).toHaveCount(2);
});

// The plan on which staff sell, without a script: each seat that a clerk may take is a box to tick,
// any other one says what it is.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { OwnHouse } from './helpers/program';
import { signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const sees = (id: string) => words(LANGUAGE, id);

test('two seats of the plan are sold without a script', async ({ page }) => {
  const house = await OwnHouse.open();
  await house.start();
  try {
    await signedInAt(page, house, 'box-office');
    await page.goto(`${house.url}/${LANGUAGE}/staff/desk?q=grimes&day=2027-05-02`);
    await page.getByRole('button', { name: sees('staff-desk-sell') }).first().click();
    const plan = page.getByRole('group', { name: sees('staff-desk-plan') });
    await page.locator('summary').filter({ hasText: sees('staff-desk-plan') }).first().click();
    const free = plan.getByRole('checkbox', { name: sees('staff-desk-plan-free') });
    await free.nth(0).check();
    await free.nth(1).check();
    await plan.locator('xpath=ancestor::form')
      .getByRole('button', { name: sees('staff-desk-add') }).click();
    await expect(page.locator('input[name=line]')).toHaveCount(2);
    await page.locator('summary').filter({ hasText: sees('staff-desk-plan') }).first().click();
    await expect(plan.getByLabel(sees('staff-desk-state-mine'))).toHaveCount(2);
    await expect(page.getByRole('button', { name: sees('staff-desk-plan-undo') })).toBeHidden();
  } finally {
    // The page asks its house for what changes until it is left.
    await page.goto('about:blank');
    await house.close();
  }
});

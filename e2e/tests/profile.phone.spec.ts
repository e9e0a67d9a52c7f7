// The profile page: what one tells of oneself, other logins ended, and the copy of one's data.

import { readFile } from 'node:fs/promises';
import { ask, codeButton, codeField, codeFor, newAddress, signIn } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';

test.use({ provoked: [/status of 422/] });

for (const language of ['de']) {
  test(`a customer keeps their details and takes a copy of their data (${language})`, async ({
    page, browser,
  }) => {
    const email = newAddress();
    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(`/${language}/sign-in`);
    await signIn(elsewhere, email);
    await page.goto(`/${language}/account/profile`);
    await expect(page, 'whoever isn’t signed in signs in first').toHaveURL(/\/sign-in/);
    await ask(page, email, (button) => button.tap());
    await codeField(page).fill(await codeFor(email, 2));
    await codeButton(page).tap();
    await expect(page).toHaveURL(/\/account\/profile/);

    await page.locator('#given_name').fill('Ana');
    await page.locator('#family_name').fill('García');
    await page.locator('#phone').fill('12');
    const save = page.locator('form:has(#given_name) button');
    await save.tap();
    const wrong = page.locator('#phone');
    await expect(wrong).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#given_name'), 'what was typed stays').toHaveValue('Ana');
    expect(await axe(page)).toEqual([]);
    await wrong.fill('+34 600 123 456');
    await save.tap();
    await expect(page.locator('.notice--good')).toBeVisible();
    await page.reload();
    await expect(page.locator('#phone')).toHaveValue('+34 600 123 456');
    expect(await overflows(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download]').tap(),
    ]);
    const copy = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(copy.data.account[0].email).toBe(email);
    expect(copy.data.person[0].phone).toBe('+34 600 123 456');

    await expect(page.locator('.profile__sessions li')).toHaveCount(2);
    await page.locator('form[action$="/sign-out-elsewhere"] button').tap();
    await expect(page.locator('.profile__sessions li')).toHaveCount(1);
    await elsewhere.goto(`/${language}/account`);
    await expect(elsewhere).toHaveURL(/\/sign-in/);
  });
}

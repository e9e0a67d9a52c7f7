// Passkeys with the browser's own authenticator, which is not ours: made on the profile, used
// without typing an address, named anew, removed. The device is Chromium's virtual one.

import { accountLink, newAddress, signIn, subjects } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';

test.use({ provoked: [/status of (422|409)/] });

/** A telephone that knows its owner's finger, or doesn't. */
async function device(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () =>
      (await client.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    recognises: (isUserVerified: boolean) =>
      client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

const button = (page: Page) => page.locator('form[data-passkey=get] button');
const adding = (page: Page) => page.locator('form[data-passkey=create]');
const keys = (page: Page) => page.locator('.profile__key');

async function signOut(page: Page, language: string) {
  await page.goto(`/${language}/account`);
  await page.locator('form[action$="/sign-out"] button').tap();
  await expect(page.locator('.notice--good')).toBeVisible();
}

for (const language of ['de']) {
  test(`a passkey is added, signs in, is renamed and removed (${language})`, async ({ page }) => {
    const email = newAddress();
    const phone = await device(page);
    await page.goto(`/${language}/sign-in?next=/${language}/account/profile`);
    await signIn(page, email);
    await expect(page).toHaveURL(/\/account\/profile/);
    await expect(page.locator('[data-passkey-missing]')).toBeHidden();

    await phone.recognises(false);
    await adding(page).locator('button').tap();
    await expect(adding(page).getByRole('alert')).toBeVisible();
    await expect(keys(page)).toHaveCount(0);

    await phone.recognises(true);
    await adding(page).locator('#passkey-name').fill('Pixel');
    await adding(page).locator('button').tap();
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(keys(page)).toHaveCount(1);
    await expect(keys(page).getByRole('textbox')).toHaveValue('Pixel');
    const [credential] = await phone.credentials();
    expect(credential).toMatchObject({ isResidentCredential: true, rpId: 'localhost' });
    await expect.poll(async () => (await subjects(email)).length, 'the owner is told').toBe(2);
    expect(await overflows(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);

    await adding(page).locator('button').tap();
    await expect(adding(page).getByRole('alert'), 'one passkey on a device').toBeVisible();

    await signOut(page, language);
    await page.goto(`/${language}/sign-in?next=/${language}/account/profile`);
    expect(await axe(page)).toEqual([]);
    await button(page).tap();
    await expect(page).toHaveURL(/\/account\/profile/);
    await expect(page.locator('.profile__sessions li')).toHaveCount(1);
    const [used] = await phone.credentials();
    expect(used.signCount, 'signed once more').toBeGreaterThan(credential.signCount);

    await keys(page).getByRole('textbox').fill('Tablet');
    await keys(page).locator('form[action$="/rename"] button').tap();
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(keys(page).getByRole('textbox')).toHaveValue('Tablet');
    await keys(page).locator('form[action$="/remove"] button').tap();
    await expect(keys(page)).toHaveCount(0);

    await signOut(page, language);
    await page.goto(`/${language}/sign-in`);
    await button(page).tap();
    await expect(page.locator('.notice--error[role=alert]')).toBeVisible();
    await expect(page.locator('#email'), 'the code is still there').toBeVisible();
    expect(await axe(page)).toEqual([]);
  });
}

test('moving between pages without a reload brings the button too', async ({ page }) => {
  await device(page);
  await page.goto('/en');
  await accountLink(page).tap();
  await expect(button(page)).toBeVisible();
});

test('a browser without passkeys is offered none', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
  await page.goto('/en/sign-in?next=/en/account/profile');
  await expect(page.locator('#email')).toBeVisible();
  await expect(button(page)).toBeHidden();
  await signIn(page, newAddress());
  await expect(adding(page)).toBeHidden();
  await expect(page.locator('[data-passkey-missing]')).toBeVisible();
});

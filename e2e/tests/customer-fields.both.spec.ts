// The house's own form: asked after a sign-in and at the checkout, by device; seen, changed and
// taken back on the profile.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, codeButton, codeField, codeFor, newAddress } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { both, press } from './helpers/both';
import { type Page, expect, test } from './helpers/fixtures';
import { overflows } from './helpers/overflow';
import { OwnHouse, run } from './helpers/program';
import { choose, fillCheckout, orderButton } from './helpers/shopper';

test.use({ provoked: [/status of 422/] });

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ru'];
const QUESTION = [
  'Wie haben Sie von uns erfahren?', 'How did you hear of us?', '¿Cómo nos ha conocido?',
  'Comment nous avez-vous connus\u202f?', 'Come ci ha conosciuti?', 'Как вы о нас узнали?',
];
const RADIO = ['Im Radio', 'On the radio', 'Por la radio', 'À la radio', 'Alla radio', 'По радио'];
const BIRTHDAY = [
  'Geburtstag', 'Birthday', 'Fecha de nacimiento', 'Date de naissance', 'Data di nascita',
  'День рождения',
];
const names = LANGUAGES.map((language) => `name_${language}`).join(',');
const FIELDS = `key,kind,registration_desktop,registration_phone,checkout_desktop,checkout_phone,${names}
phone,,,,required,shown,,,,,,
heard-of-us,choice,required,shown,,,${QUESTION.join(',')}
birthday,date,shown,shown,,,${BIRTHDAY.join(',')}
`;
const CHOICES = `field,key,${names}\nheard-of-us,radio,${RADIO.join(',')}\n`;
const said = (words: string[], language: string) => words[LANGUAGES.indexOf(language)];

let house: OwnHouse;

test.beforeAll(async () => {
  house = await OwnHouse.open({
    PARTERRE_REPEAT_MINUTES: '0',
    PARTERRE_LIMITS__CHECKOUTS_PER_MINUTE: '0',
    PARTERRE_LIMITS__CHANGES_PER_MINUTE: '0',
  });
  const folder = join(house.data, 'fields');
  await mkdir(folder);
  await writeFile(join(folder, 'customer_fields.csv'), FIELDS);
  await writeFile(join(folder, 'customer_field_choices.csv'), CHOICES);
  const imported = await run(['import-season', folder, '--data', house.data]);
  expect(imported.code, imported.out).toBe(0);
  await house.start();
});

test.afterAll(() => house.close());

const question = (page: Page, language: string) => page.getByLabel(said(QUESTION, language));
const form = (page: Page) => page.locator('form[action$="/account/registration"]');
const save = (page: Page) => form(page).locator('button:not([name])');
const later = (page: Page) => form(page).locator('button[name=later]');

/** As a browser without checks of its own would send it. */
const unchecked = (page: Page) => page.locator('form').evaluateAll((forms) => {
  for (const it of forms) (it as HTMLFormElement).noValidate = true;
});

async function signIn(page: Page, language: string): Promise<void> {
  const email = newAddress();
  await page.goto(`${house.url}/${language}/sign-in`);
  await ask(page, email, press);
  await codeField(page).fill(await codeFor(email, 1, house.data));
  await press(codeButton(page));
  await expect(page).toHaveURL(/\/account\/registration$/);
}

for (const { of: language, tag } of both([], ['ru'])) {
  test(`what is required is asked after the sign-in (${language})`, { tag }, async ({ page }) => {
    await signIn(page, language);
    await expect(later(page)).toHaveCount(0);
    expect(await axe(page)).toEqual([]);
    await page.getByLabel(said(BIRTHDAY, language)).fill('1980-02-29');
    await unchecked(page);
    await press(save(page));
    await expect(question(page, language)).toHaveAttribute('aria-invalid', 'true');
    await expect(question(page, language)).toBeFocused();
    await expect(page.getByLabel(said(BIRTHDAY, language))).toHaveValue('1980-02-29');
    expect(await axe(page)).toEqual([]);
    await question(page, language).selectOption(said(RADIO, language));
    await press(save(page));
    await expect(page).toHaveURL(/\/account$/);
    await expect(page.locator('.notice--good')).toBeVisible();

    await page.goto(`${house.url}/${language}/account/profile`);
    await expect(question(page, language)).toHaveValue('radio');
    await page.locator('#given_name').fill('Ana');
    await page.locator('#family_name').fill('García');
    await page.getByLabel(said(BIRTHDAY, language)).fill('');
    await press(page.locator('form:has(#given_name) button'));
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(page.getByLabel(said(BIRTHDAY, language))).toHaveValue('');
    expect(await axe(page)).toEqual([]);
    await page.goto(`${house.url}/${language}/account/data`);
    const answers = page.locator('section[aria-labelledby=subject-answers-to-the-house]');
    await expect(answers).toContainText(said(QUESTION, language));
    await expect(answers).toContainText(said(RADIO, language));
    await expect(answers).not.toContainText(said(BIRTHDAY, language));
  });
}

for (const { of: language, tag } of both(['de'], [])) {
  test(`what may stay empty is asked once on a phone (${language})`, { tag }, async ({ page }) => {
    await signIn(page, language);
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    await press(later(page));
    await expect(page).toHaveURL(/\/account$/);
    await page.goto(`${house.url}/${language}/account/registration`);
    await expect(page, 'it is not asked again').toHaveURL(/\/account$/);
    await page.goto(`${house.url}/${language}/account/profile`);
    await question(page, language).selectOption('radio');
    await page.locator('#given_name').fill('Ana');
    await page.locator('#family_name').fill('García');
    await press(page.locator('form:has(#given_name) button'));
    await expect(page.locator('.notice--good')).toBeVisible();
    await expect(question(page, language)).toHaveValue('radio');
    expect(await overflows(page)).toEqual([]);
  });
}

const PERFORMANCE = 'mahler-second-2027-04-09-2000';

for (const { of: language, tag } of both(['es'], ['en'])) {
  test(`the checkout asks by device (${language})`, { tag }, async ({ page }) => {
    const isPhone = test.info().project.name === 'phone';
    const hold = `${house.url}/${language}/performances/${PERFORMANCE}/hold`;
    await page.goto(`${house.url}/${language}/performances/${PERFORMANCE}`);
    await page.request.post(hold, { form: { count: '1', zone: '' } });
    await page.goto(`${house.url}/${language}/checkout`);
    await expect(page.locator('#field-heard-of-us'), 'asked elsewhere').toHaveCount(0);
    await fillCheckout(page, newAddress());
    expect(await axe(page)).toEqual([]);
    await page.locator('#phone').fill(isPhone ? '12' : '');
    await press(orderButton(page));
    await expect(page.locator('.notice--error a[href="#phone"]')).toBeVisible();
    await expect(page.locator('#phone-error')).toBeVisible();
    await expect(page.locator('#given_name'), 'what was typed stays').not.toHaveValue('');
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    await page.locator('#phone').fill(isPhone ? '' : '+34 600 123 456');
    await press(orderButton(page));
    await choose(page, 'pay', press);
    await expect(page.locator('.ticket')).toHaveCount(1);
  });
}

// The house's own words: staff press a text on the page, say it otherwise in six languages, look
// at it, set a time, and bring the former one back. A translator's program in between.

import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGE, type Page, expect, test } from './helpers/fixtures';
import { OwnHouse, TODAY, run } from './helpers/program';
import { signedIn, signedInAt } from './helpers/staff';
import { words } from './helpers/words';

const LANGUAGES = ['es', 'de', 'en', 'fr', 'it', 'ru'];
const FORMS: Record<string, string[]> = { ru: ['one', 'few', 'many', 'other'] };
const ID = 'basket-empty-text';
const sees = (id: string) => words(LANGUAGE, id);

test.use({ provoked: [/status of (403|404|422)/] });

/** What the empty basket says below its heading. */
async function said(page: Page, url: string, language: string): Promise<string> {
  await page.goto(`${url}/${language}/basket`);
  return page.locator('main .lede').first().innerText();
}

/** A text that no house has said before. */
const own = (language: string, form: string) => `${language} ${form}: { $minutes }!`;

async function typeAll(page: Page): Promise<void> {
  for (const language of LANGUAGES) {
    for (const form of FORMS[language] ?? ['one', 'other']) {
      await page.locator(`[id="text.${language}.${form}"]`).fill(own(language, form));
    }
  }
}

test('a text is pressed on the page, said in six languages, scheduled, and brought back', async ({
  page, browser,
}) => {
  test.setTimeout(240_000);
  const house = await OwnHouse.open();
  await house.start();
  const began = Date.now();
  const second = await house.beside();
  try {
    const shop = await browser.newContext();
    const shopper = await shop.newPage();
    const before = await said(shopper, house.url, 'ru');
    await signedInAt(page, house, 'marketing');
    await page.goto(`${house.url}/${LANGUAGE}/staff/texts`);
    await page.getByRole('button', { name: sees('staff-texts-on-page'), exact: true }).click();
    await page.goto(`${house.url}/${LANGUAGE}/basket`);
    await page.locator('main .lede').first().click();
    await expect(page).toHaveURL(new RegExp(`/staff/texts/${ID}\\?next=`));
    await typeAll(page);
    await page.locator('[id="text.fr.other"]').fill('sans la variable');
    await page.locator('button[value=draft]').click();
    await expect(page.locator('.field__error')).toHaveCount(1);
    await expect(page.locator('[id="text.fr.other"]')).toHaveValue('sans la variable');
    await page.locator('[id="text.fr.other"]').fill(own('fr', 'other'));
    await page.locator('button[value=draft]').click();
    await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-text-draft'));

    // Staff see it on the page, on a phone and on a desktop; shoppers don't.
    for (const size of [{ width: 390, height: 664 }, { width: 1280, height: 900 }]) {
      await page.setViewportSize(size);
      for (const language of LANGUAGES) {
        const text = await said(page, house.url, language);
        expect(text).toContain(own(language, language === 'ru' ? 'many' : 'other').split(':')[0]);
        expect(await page.title()).not.toMatch(/[\ue000-\ue002]/);
      }
    }
    expect(await said(shopper, house.url, 'ru')).toBe(before);

    // At its time it is there on both programs, which nobody started anew.
    await page.goto(`${house.url}/${LANGUAGE}/staff/texts/${ID}`);
    const minutes = Math.floor((Date.now() - began) / 60_000) + 1;
    const at = `${TODAY}T12:${String(minutes).padStart(2, '0')}`;
    await page.locator('#at').fill(at);
    for (const box of await page.locator('[name^="also."]').all()) await box.check();
    await page.locator('button[value=schedule]').click();
    await expect(page.locator('.notice--good')).toHaveText(sees('staff-done-text-schedule'));
    for (const url of [house.url, second.url]) {
      await expect
        .poll(() => said(shopper, url, 'ru'), { timeout: 90_000, intervals: [1_000] })
        .toMatch(/^ru many: /);
    }
    await page.goto(`${house.url}/${LANGUAGE}/staff/texts/${ID}`);
    await page.locator('.desk-actions summary').click();
    await page.locator('.desk-actions form', { hasText: 'Русский' }).locator('button').click();
    await expect(page.locator('.notice--good')).toBeVisible();
    for (const url of [house.url, second.url]) {
      await expect.poll(() => said(shopper, url, 'ru'), { timeout: 5_000 }).toBe(before);
    }
    expect(await said(shopper, second.url, 'de')).toMatch(/^de other: /);
    await shop.close();
  } finally {
    await second.stop();
    await house.close();
  }
});

test('with Alt or the switch the page itself is used, and the window of choices goes away', async ({
  page,
}) => {
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await signedIn(page, 'marketing');
  await page.goto(`/${LANGUAGE}/staff/texts`);
  await page.getByRole('button', { name: sees('staff-texts-on-page'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${LANGUAGE}$`));
  const terms = page.locator(`.footer a[href="/${LANGUAGE}/terms"]`);
  // The bar covers nothing at the end of the page.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const [foot, bar] = [await page.locator('.footer').boundingBox(), await page.locator('.text-bar').boundingBox()];
  expect(foot!.y + foot!.height).toBeLessThanOrEqual(bar!.y + 1);
  // On a low screen the page's head stays in sight.
  await page.setViewportSize({ width: 320, height: 300 });
  await page.evaluate(() => scrollTo(0, 0));
  expect((await page.locator('.text-bar').boundingBox())!.y).toBeGreaterThanOrEqual(149);
  await page.setViewportSize({ width: 1280, height: 900 });
  await terms.click({ modifiers: ['Alt'] });
  await expect(page).toHaveURL(new RegExp(`/${LANGUAGE}/terms$`));

  // Several texts in one place: their words are offered, and the window closes in every way.
  await page.goto(`/${LANGUAGE}`);
  const several = page.locator('main [data-texts*=" "]:visible').first();
  const choice = page.getByRole('dialog');
  await several.click();
  await expect(choice.locator('a').first()).toBeFocused();
  for (const line of await choice.locator('a').allInnerTexts()) expect(line).not.toMatch(/^[a-z]+(-[a-z]+)+$/);
  await page.keyboard.press('Escape');
  await expect(choice).toHaveCount(0);
  await several.click();
  await choice.getByRole('button', { name: sees('staff-text-choose-close'), exact: true }).click();
  await expect(choice).toHaveCount(0);
  await several.click();
  await choice.locator('a').first().click();
  await expect(page).toHaveURL(/\/staff\/texts\/.+next=/);
  await expect(page.locator('textarea').first()).toBeEditable();
  await expect(page.locator('.text-choice')).toHaveCount(0);

  // A production's title is a link, and is edited all the same; what no page edits leads nowhere.
  await page.goto(`/${LANGUAGE}`);
  for (const claim of await page.locator('main [data-unedited]').all()) {
    await claim.click();
    await expect(page).toHaveURL(new RegExp(`/${LANGUAGE}$`));
  }
  await page.locator('.card__title .card__link').first().click();
  await expect(page).toHaveURL(/\/staff\/(productions\/[^/]+|texts\?pressed=yes&q=.+)$/);

  // The switch is kept from page to page; forms are sent with Alt too.
  await page.goto(`/${LANGUAGE}`);
  await page.locator('#text-bar-pressed').uncheck();
  await terms.click();
  await expect(page).toHaveURL(new RegExp(`/${LANGUAGE}/terms$`));
  await expect(page.locator('#text-bar-pressed')).not.toBeChecked();
  await page.locator('.text-bar button[value=preview]').click({ modifiers: ['Alt'] });
  await expect(page.locator('.text-bar button[value=edit]')).toBeVisible();
  expect(saved).toEqual([]);
});

test('a translator\u2019s program says one text otherwise, and all others come back whole', async () => {
  const house = await OwnHouse.open();
  try {
    const file = join(mkdtempSync(join(tmpdir(), 'parterre-texts-')), 'de.xlf');
    const data = ['--data', house.data];
    const out = await run(['text', 'export', '--format', 'xliff', '--language', 'de', '--out', file, ...data]);
    expect(out.code, out.out).toBe(0);
    const python = execFileSync('../.ci/venv', ['translators'], { encoding: 'utf8' }).trim();
    const text = 'Noch 1 < 2 & „leer“';
    execFileSync(python, ['fakes/translators.py', file, 'basket-empty-title', text]);
    const back = await run(['text', 'import', file, '--publish', '--json', ...data]);
    const { changed, same } = JSON.parse(back.out) as { changed: number; same: number };
    expect([changed, same > 2_000], back.out).toEqual([1, true]);
    const history = await run(['text', 'history', 'basket-empty-title', '--json', ...data]);
    const { revisions } = JSON.parse(history.out) as { revisions: { text: string; state: string }[] };
    expect(revisions.map((it) => [it.text, it.state])).toEqual([[text, 'published']]);
    // Tags that customers would see are asked about by command, too.
    const tags = ['text', 'set', 'basket-empty-title', '--language', 'de', '--text', '<b>Leer</b>', ...data];
    expect((await run(tags)).code).not.toBe(0);
    expect((await run([...tags, '--anyway'])).code).toBe(0);
  } finally {
    await house.close();
  }
});

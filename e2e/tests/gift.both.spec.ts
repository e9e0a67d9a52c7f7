// An order is given as a present: the card is written and looked at, the recipient opens it in their
// own browser without an account, and the giver is told.

import { newAddress, texts } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { another, both, press } from './helpers/both';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { holdFree } from './helpers/plan';
import { OwnHouse, scan, sharedData } from './helpers/program';
import { choose, fillCheckout, holdBest, orderAddress, orderButton } from './helpers/shopper';
import { words } from './helpers/words';

test.use({ provoked: [/status of 422/] });

const PERFORMANCE = 'romeo-and-juliet-2027-03-30-2000';
const OTHER = 'romeo-and-juliet-2027-03-28-1800';
const CHEAP = '.seat--z3';

const numbers = async (page: Page): Promise<string[]> =>
  (await page.locator('.ticket__number').allInnerTexts()).map((text) => text.replace(/\s/g, ''));

const TWO = { slug: PERFORMANCE, form: { count: '2', zone: '' } };

/** Two tickets of a guest, who says that they are a present; stays on the order's page. */
async function buy(page: Page, language: string, email: string): Promise<void> {
  await holdBest(page, PERFORMANCE, 2);
  await page.goto(`/${language}/checkout`);
  await fillCheckout(page, email);
  await press(page.locator('label[for=present]'));
  await press(orderButton(page));
  await choose(page, 'pay', press);
  await expect(page.locator('.ticket')).toHaveCount(2);
}

async function linkFor(email: string, data = sharedData()): Promise<string> {
  const link = async () =>
    /\/[a-z]{2}\/gifts\/[0-9a-f]+/.exec((await texts(email, data)).join(' '))?.[0] ?? '';
  await expect.poll(link, { timeout: 40_000 }).not.toBe('');
  return link();
}

/** The recipient's other ticket, for a cheaper seat on another date: without an account or a bank. */
async function exchange(page: Page, language: string, email: string): Promise<void> {
  const gift = page.url();
  await page.reload();
  // Whoever has entered keeps that ticket.
  await expect(page.locator('.order__actions a[href$="/exchange"]')).toHaveCount(1);
  await press(page.locator('.order__actions a[href$="/exchange"]'));
  await expect(page.locator('.order__steps li')).toHaveCount(4);
  // The fee of an exchange is named; what somebody paid for the present isn't.
  await expect(page.locator('.order__steps li').first()).not.toContainText('€');
  expect(await axe(page)).toEqual([]);
  await press(page.locator(`button[name=performance][value="${OTHER}"]`));
  await holdFree(page, language, OTHER, CHEAP);
  await page.goto(`/${language}/checkout`);
  await fillCheckout(page, email);
  await press(orderButton(page));
  await expect(page.locator('.ticket__number')).toHaveCount(1);
  const [code] = await numbers(page);
  expect(await scan(code, OTHER)).toMatchObject({ answer: 'admitted' });
  await page.goto(gift);
  await expect(page.locator('.ticket__number')).toHaveCount(1);
  await expect(page.locator('main .notice')).toHaveCount(1);
}

/** Without checks of the browser's own. */
const unchecked = (page: Page) => page.locator('form').evaluateAll((forms) => {
  for (const form of forms) (form as HTMLFormElement).noValidate = true;
});

for (const { of: language, tag } of both(['de'], ['ru'])) {
  test(`tickets are given as a present (${language})`, { tag }, async ({ page, browser }) => {
    test.setTimeout(150_000);
    const giver = newAddress();
    await buy(page, language, giver);
    await expect(page.locator('#present')).toBeVisible();
    const order = orderAddress(page);
    const former = await numbers(page);
    await press(page.locator('a[href$="/gift"]'));
    await expect(page.locator('.gift__form')).toBeVisible();
    await page.reload();
    expect(await axe(page)).toEqual([]);
    await expect(page.locator('.gift__time')).toBeHidden();

    await page.locator('#name').fill('Oma Erna');
    await page.locator('#dedication').fill('Für einen schönen Abend 🎭\n\n<b>Anna</b>');
    await press(page.locator('label[for=design-birthday]'));
    await press(page.locator('button[name=look]'));
    await expect(page.locator('.gift-card--birthday')).toBeVisible();
    await expect(page.locator('.gift-card__words')).toContainText('<b>Anna</b>');
    await expect(page.locator('#name')).toHaveValue('Oma Erna');
    // Nothing is given yet.
    await expect(page.locator('.notice--good')).toHaveCount(0);

    await unchecked(page);
    await page.locator('#email').fill('somebody');
    await press(page.locator('.gift__form button:not([name])'));
    await expect(page.locator('#email-error')).toBeVisible();
    await expect(page.locator('#dedication')).toHaveValue(/Anna/);
    expect(await axe(page)).toEqual([]);
    const friend = newAddress();
    await page.locator('#email').fill(friend);
    await press(page.locator('.gift__form button:not([name])'));
    await expect(page.locator('.notice--good')).toContainText(friend);
    const card = await page.request.get(`${order}/gift/card.pdf`);
    expect(card.headers()['content-type']).toBe('application/pdf');

    const other = await another(browser);
    await other.goto(await linkFor(friend));
    await expect(other.locator('.gift-card__words')).toContainText('schönen Abend');
    await expect(other.locator('main')).not.toContainText('€');
    await expect(other.locator('.gift__view')).toBeVisible();
    // The page keeps its address in another language.
    const elsewhere = language === 'fr' ? 'en' : 'fr';
    const same = new URL(other.url()).pathname.replace(`/${language}/`, `/${elsewhere}/`);
    await expect(other.locator(`.footer a[lang=${elsewhere}]`)).toHaveAttribute('href', same);
    expect(await axe(other)).toEqual([]);
    await press(other.locator('form[action*="/gifts/"] button'));
    await expect(other.locator('.ticket')).toHaveCount(2);
    await expect(other.locator('.notice--good')).toContainText(friend);
    await other.reload();
    expect(await axe(other)).toEqual([]);
    const theirs = await numbers(other);
    for (const code of former) {
      expect(await scan(code, PERFORMANCE)).toMatchObject({ answer: 'refused' });
      expect(theirs).not.toContain(code);
    }
    expect(await scan(theirs[0], PERFORMANCE)).toMatchObject({ answer: 'admitted' });
    const pdf = await other.request.get(`${new URL(other.url()).pathname}/tickets.pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');

    await exchange(other, language, friend);

    await page.goto(order);
    await expect(page.locator('#present'), 'the card is written').toContainText('Oma Erna');
    await page.goto(`${order}/gift`);
    await expect(page.locator('.notice--good')).toContainText('Oma Erna');
    await expect(page.locator('.gift__form')).toHaveCount(0);
    await expect.poll(async () => (await texts(giver)).join('\n')).toContain('Oma Erna');
    await other.context().close();
  });
}

test('a present is called back, and its link says so (fr)', { tag: '@phone' }, async ({
  page, browser,
}) => {
  await page.goto(`${await buyByForms(page.request, 'fr', 'pay', TWO)}/gift`);
  await page.locator('#name').fill('Jeanne');
  const friend = newAddress();
  await page.locator('#email').fill(friend);
  await press(page.locator('.gift__form button:not([name])'));
  const link = await linkFor(friend);
  await press(page.locator('details:has(form[action$="/call-back"]) summary'));
  await press(page.locator('form[action$="/call-back"] button'));
  await expect(page.locator('.notice').first()).toContainText(words('fr', 'gift-called-back'));
  const other = await another(browser);
  await other.goto(link);
  await expect(other.locator('form[action*="/gifts/"]')).toHaveCount(0);
  await expect(other.locator('.notice')).toBeVisible();
  await other.context().close();
});

test('a card waits for its day through a restart (it)', { tag: '@desktop' }, async ({ page }) => {
  test.setTimeout(150_000);
  const house = await OwnHouse.open();
  try {
    await house.start();
    const order = await buyByForms(page.request, 'it', 'pay', { ...TWO, house: house.url });
    await page.goto(`${house.url}${order}/gift`);
    await page.locator('#name').fill('Giulia');
    await page.locator('label[for=delivery-at]').click();
    await expect(page.locator('.gift__time')).toBeVisible();
    await page.locator('#day').fill('2026-12-24');
    await page.locator('#zone').selectOption('America/New_York');
    const friend = newAddress();
    await page.locator('#email').fill(friend);
    await page.locator('.gift__form button:not([name])').click();
    await expect(page.locator('.notice--good')).toContainText('24 dicembre');
    expect(await texts(friend, house.data)).toEqual([]);
    await house.stop('SIGKILL');
    await house.start('2026-12-25');
    await linkFor(friend, house.data);
    expect(await texts(friend, house.data)).toHaveLength(1);
  } finally {
    await house.close();
  }
});

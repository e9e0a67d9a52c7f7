// The house cancels a performance or moves it: the buyer is told, and chooses on the order's page.

import { accountLink, ask, codeAmongOthers, codeButton, codeField, newAddress } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { type Page, expect, test } from './helpers/fixtures';
import { freeTogether, planLives } from './helpers/plan';
import { run, scan, sharedData } from './helpers/program';
import { choose, fillCheckout, orderButton } from './helpers/shopper';

interface Told {
  orders_told: number;
  refusal?: string;
}

/** One seat, paid for: ends on the order's page. Gives the ticket's code. */
async function buy(page: Page, language: string, slug: string, email: string): Promise<string> {
  await page.goto(`/${language}/performances/${slug}`);
  await planLives(page);
  const [seat = 0] = await freeTogether(page, 1, 3);
  const form = { section: '0', seat: String(seat) };
  await page.request.post(`/${language}/performances/${slug}/hold`, { form });
  await page.goto(`/${language}/checkout`);
  await fillCheckout(page, email);
  await orderButton(page).tap();
  await choose(page, 'pay', (button) => button.tap());
  await expect(page.locator('.ticket')).toHaveCount(1);
  return (await page.locator('.ticket__number').first().innerText()).replace(/\s/g, '');
}

async function change(...args: string[]): Promise<Told> {
  const { out } = await run(['performance', ...args, '--json', '--data', sharedData()]);
  return JSON.parse(out) as Told;
}

const choice = (page: Page, name: string) => page.locator(`button[name=choice][value=${name}]`);

for (const [language, cancelled, moved] of [
  ['en', 'carmen-2027-01-26-2000', 'carmen-2027-01-29-2000'],
  ['fr', 'verdi-requiem-2027-02-12-2000', 'verdi-requiem-2027-02-13-2000'],
]) {
  test(`a cancelled performance is refunded as its buyer chooses (${language})`, async ({
    page,
  }) => {
    const email = newAddress();
    await buy(page, language, cancelled, email);
    const order = page.url();
    expect((await change('cancel', cancelled)).orders_told).toBeGreaterThanOrEqual(1);
    expect((await change('cancel', cancelled)).refusal).toBe('cancelled');
    await page.goto(order);
    await expect(choice(page, 'keep')).toHaveCount(0);
    expect(await axe(page)).toEqual([]);
    await choice(page, 'credit').tap();
    await expect(page.locator('.notice--good').first()).toBeVisible();
    await expect(choice(page, 'credit')).toHaveCount(0);
    await expect(page.locator('.ticket')).toHaveCount(0);
    await page.goto(`/${language}/sign-in`);
    await ask(page, email, (button) => button.tap());
    await codeField(page).fill(await codeAmongOthers(email));
    await codeButton(page).tap();
    await expect(accountLink(page)).toBeVisible();
    await page.goto(`/${language}/account/credit`);
    await expect(page.locator('.statement tbody tr')).toHaveCount(1);
  });

  test(`a moved performance keeps its tickets, or gives money back (${language})`, async ({
    page,
  }) => {
    const email = newAddress();
    const code = await buy(page, language, moved, email);
    const order = page.url();
    const date = moved.replace(/.*-(\d{4}-\d\d-\d\d)-.*/, '$1');
    await change('move', moved, '--starts', `${date} 19:00`);
    await page.goto(order);
    await expect(page.locator('.order__change')).toContainText(/19[:h]00|7:00/);
    await choice(page, 'keep').tap();
    await expect(page.locator('.notice--good').first()).toBeVisible();
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
    expect((await scan(code, moved)).reason).toBe('valid');
  });
}

// The house cancels a performance or moves it: the buyer is told, and chooses on the order's page.

import { accountLink, ask, codeAmongOthers, codeButton, codeField, newAddress } from './helpers/account';
import { violations as axe } from './helpers/axe';
import { both, press } from './helpers/both';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { freeTogether, planLives } from './helpers/plan';
import { run, scan, sharedData } from './helpers/program';
import { choose, orderButton } from './helpers/shopper';

interface Told {
  orders_told: number;
  refusal?: string;
}

/** One seat, paid for by forms: ends on the order's page. Gives the ticket's code. */
async function buy(page: Page, language: string, slug: string, email: string): Promise<string> {
  const wish = { slug, form: { count: '1', zone: '' }, email };
  await page.goto(await buyByForms(page.request, language, 'pay', wish));
  await expect(page.locator('.ticket')).toHaveCount(1);
  return (await page.locator('.ticket__number').first().innerText()).replace(/\s/g, '');
}

async function change(...args: string[]): Promise<Told> {
  const { out } = await run(['performance', ...args, '--json', '--data', sharedData()]);
  return JSON.parse(out) as Told;
}

const choice = (page: Page, name: string) => page.locator(`button[name=choice][value=${name}]`);

/** The first press opens what the choice means, the second one makes it. */
async function make(page: Page, name: string): Promise<void> {
  await press(page.locator('.order__choices details', { has: choice(page, name) }).locator('summary'));
  await press(choice(page, name));
}

/** Performances that no other test touches, nor a series that one buys. */
const CANCELLED = both(
  [['fr', 'verdi-requiem-2027-02-12-2000', 'credit']],
  [['de', 'rusalka-2026-11-28-2000', 'money-back']],
);

for (const { of: [language, cancelled, chosen], tag } of CANCELLED) {
  test(`a cancelled performance is refunded as its buyer chooses (${language})`, { tag }, async ({
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
    await make(page, chosen);
    await expect(page.locator('.notice--good').first()).toBeVisible();
    await expect(choice(page, chosen)).toHaveCount(0);
    await expect(page.locator('.ticket')).toHaveCount(0);
    await page.goto(`/${language}/sign-in`);
    await ask(page, email, press);
    await codeField(page).fill(await codeAmongOthers(email));
    await press(codeButton(page));
    await expect(accountLink(page)).toBeVisible();
    await page.goto(`/${language}/account/credit`);
    const rows = chosen === 'credit' ? 1 : 0;
    await expect(page.locator('.statement tbody tr')).toHaveCount(rows);
  });
}

const MOVED = both(
  [['fr', 'verdi-requiem-2027-02-13-2000']],
  [['de', 'swan-lake-2026-12-11-2000']],
);

for (const { of: [language, moved], tag } of MOVED) {
  test(`a moved performance keeps its tickets, or gives money back (${language})`, { tag }, async ({
    page,
  }) => {
    const email = newAddress();
    const code = await buy(page, language, moved, email);
    const order = page.url();
    const date = moved.replace(/.*-(\d{4}-\d\d-\d\d)-.*/, '$1');
    await change('move', moved, '--starts', `${date} 19:00`);
    await page.goto(order);
    await expect(page.locator('.order__change')).toContainText(/19[:h]00|19\sh|7:00/);
    await make(page, 'keep');
    await expect(page.locator('.notice--good').first()).toBeVisible();
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
    expect((await scan(code, moved)).reason).toBe('valid');
  });
}

const EXCHANGED = both(
  [['es', 'romeo-and-juliet-2027-03-31-1900', 'romeo-and-juliet-2027-03-30-2000']],
  [['ru', 'swan-lake-2026-12-13-1800', 'swan-lake-2026-12-16-2000']],
);

for (const { of: [language, cancelled, other], tag } of EXCHANGED) {
  test(`a cancelled performance is exchanged for another date (${language})`, { tag }, async ({
    page,
  }) => {
    const former = await buy(page, language, cancelled, newAddress());
    const order = page.url();
    await change('cancel', cancelled);
    await page.goto(order);
    await press(page.locator('.order__change a[href$="/exchange"]'));
    await expect(page.locator('.order__steps li')).toHaveCount(4);
    expect(await axe(page)).toEqual([]);
    await press(page.locator(`button[name=performance][value="${other}"]`));
    await planLives(page);
    const [seat = 0] = await freeTogether(page, 1, 9);
    const form = { section: '0', seat: String(seat) };
    await page.request.post(`/${language}/performances/${other}/hold`, { form });
    await page.goto(`/${language}/checkout`);
    // Whoever comes from the page of the order types nothing again.
    await expect(page.locator('#email')).not.toHaveValue('');
    await expect(page.locator('input[name=exchange]')).toHaveCount(1);
    expect(await axe(page)).toEqual([]);
    await page.locator('#terms').check();
    await press(orderButton(page));
    // Of the same price there is nothing to pay.
    await expect(page).toHaveURL(/\/(test-bank|orders)\//);
    if (page.url().includes('/test-bank/')) await choose(page, 'pay', press);
    await expect(page.locator('.ticket__barcode svg')).toHaveCount(2);
    const code = (await page.locator('.ticket__number').first().innerText()).replace(/\s/g, '');
    expect((await scan(code, other)).reason).toBe('valid');
    expect((await scan(former, cancelled)).reason).not.toBe('valid');
    await page.goto(order);
    await expect(page.locator('.order__change')).toHaveCount(0);
    await expect(page.locator('.ticket')).toHaveCount(0);
  });
}

// The confirmation as a stranger's mail server and mail reader get it: in the order's language,
// with the overview in it and the tickets attached.

import { codesOfPdf, textOfPdf, theNumber } from './helpers/barcode';
import { order as buyByForms } from './helpers/every-page';
import { type Page, expect, test } from './helpers/fixtures';
import { MailServer } from './helpers/letters';
import { OwnHouse, scan, violations } from './helpers/program';
import { numbersOnPage } from './helpers/proof';
import { SHOPPER, choose, fillCheckout, orderAddress, orderButton, tickets } from './helpers/shopper';
import { repositoryLanguages, words } from './helpers/words';

const GISELLE = 'giselle-2027-03-12-2000';

test.describe.configure({ mode: 'serial' });

let house: OwnHouse;
const server = new MailServer();

test.beforeAll(async () => {
  house = await OwnHouse.open(await server.start());
  await house.start();
});

test.afterAll(async () => {
  await house.stop();
  const found = await violations(house.data);
  await house.close();
  await server.stop();
  expect(found).toEqual([]);
});

/** What somebody buys by forms. */
const two = (email: string) =>
  ({ slug: GISELLE, form: { count: '2', zone: '' }, email, house: house.url });

async function buy(page: Page, email: string): Promise<void> {
  const answer = await page.request.post(
    `${house.url}/en/performances/${GISELLE}/hold`, { form: { count: '2', zone: '' } });
  expect(answer.url()).toContain('held=1');
  await page.goto(`${house.url}/en/checkout`);
  await fillCheckout(page, email);
  await orderButton(page).click();
  await choose(page, 'pay');
  await expect(tickets(page)).toHaveCount(2);
}

test('the tickets arrive by mail, and their codes are those of the order page', async ({
  page,
}) => {
  await buy(page, SHOPPER.email);
  const numbers = await numbersOnPage(page);
  const code = await page.locator('.order__code').first().innerText();
  const places = await page.locator('.ticket__facts').allInnerTexts();
  const mail = await server.letterTo(SHOPPER.email);

  expect(mail.from?.value[0]).toMatchObject({
    address: 'tickets@example.org', name: 'Gran Teatro Parterre',
  });
  expect(mail.messageId).toBeTruthy();
  expect(mail.date?.getTime()).toBeGreaterThan(0);
  expect(mail.subject).toContain(code);
  for (const text of [mail.text ?? '', String(mail.html)]) {
    expect(text).toContain('Giselle');
    expect(text).toContain(orderAddress(page));
  }
  const pdf = mail.attachments.find((it) => it.contentType === 'application/pdf');
  expect(pdf?.filename).toMatch(/\.pdf$/);
  const printed = codesOfPdf(pdf!.content).filter((codes) => codes.length > 0).map(theNumber);
  expect(printed.sort()).toEqual([...numbers].sort());
  const paper = textOfPdf(pdf!.content);
  for (const place of places) {
    const seatNumber = place.trim().split(/\s+/);
    expect(seatNumber.some((part) => paper.includes(part))).toBe(true);
  }
  const first = await scan(numbers[0], GISELLE, house.data);
  expect(first).toEqual({ exit: 0, answer: 'admitted', reason: 'valid' });
});

test('the tickets are sent again on request, not at once, with the same codes', async ({
  page,
}) => {
  const email = 'again@example.org';
  await page.goto(`${house.url}${await buyByForms(page.request, 'en', 'pay', two(email))}`);
  await expect(tickets(page)).toHaveCount(2);
  const numbers = await numbersOnPage(page);
  await server.letterTo(email);
  const before = server.letters.length;
  const again = page.locator('form[action$="/resend"] button');
  await again.click();
  await expect(page.locator('.notice--warning')).toContainText(
    words('en', 'refusal-ticket-just-sent'));
  await house.stop();
  await house.start('2026-11-21');
  await again.click();
  await expect(page.locator('.notice--good').first()).toContainText(words('en', 'order-resent'));
  await expect.poll(() => server.letters.length, { timeout: 30_000 }).toBeGreaterThan(before);
  const pdf = server.letters.at(-1)!.mail.attachments.find((it) => it.contentType === 'application/pdf');
  const printed = codesOfPdf(pdf!.content).filter((codes) => codes.length > 0).map(theNumber);
  expect(printed.sort()).toEqual([...numbers].sort());
});

test('each order\'s mail is in the order\'s language', async ({ page }) => {
  const served = await (await page.request.get(`${house.url}/en`)).text();
  const languages = repositoryLanguages().filter((code) => served.includes(`hreflang="${code}"`));
  for (const language of languages.filter((code) => code !== 'en')) {
    await test.step(language, async () => {
      const email = `shopper-${language}@example.org`;
      await buyByForms(page.request, language, 'pay', two(email));
      const mail = await server.letterTo(email);
      expect(mail.subject).toMatch(words(language, 'mail-tickets-subject'));
      expect(String(mail.html)).toContain(`lang="${language}"`);
      const pdf = mail.attachments.find((it) => it.contentType === 'application/pdf');
      expect(textOfPdf(pdf!.content).length).toBeGreaterThan(100);
    });
  }
});

// Tickets in the wallet of a phone, with the keys of a test authority: a purchase, the files of
// its page, read by the generator of somebody else, and a phone that registers as Apple documents
// it and hears nothing wrong.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PKPass } from 'passkit-generator';
import { order as buyByForms } from './helpers/every-page';
import { expect, test } from './helpers/fixtures';
import { OwnHouse, run } from './helpers/program';
import { choose, fillCheckout, orderButton, tickets } from './helpers/shopper';

const GISELLE = 'giselle-2027-03-12-2000';
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ru'];

test.describe.configure({ mode: 'serial' });

let folder: string;
let house: OwnHouse;
const authority = () => join(folder, 'authority');

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parterre-wallet-'));
  expect((await run(['wallet-test-authority', authority()])).code).toBe(0);
  expect((await run(['wallet-test-authority', authority()])).code, 'nothing is overwritten').toBe(1);
  house = await OwnHouse.open({ PARTERRE_WALLET__TEST_AUTHORITY: authority() });
  await house.start();
});

test.afterAll(async () => {
  await house.stop();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** By Python's own reader of zip files. */
function unzipped(file: Buffer): Record<string, Buffer> {
  const path = join(folder, 'read.zip');
  writeFileSync(path, file);
  const read = execFileSync('python3', ['-c', `
import base64, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
print(json.dumps({name: base64.b64encode(archive.read(name)).decode() for name in archive.namelist()}))
`, path], { maxBuffer: 1 << 26 });
  const files = JSON.parse(read.toString()) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, Buffer.from(content, 'base64')]),
  );
}

function openssl(...args: string[]): boolean {
  try {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isSigned(files: Record<string, Buffer>): boolean {
  writeFileSync(join(folder, 'manifest.json'), files['manifest.json']);
  writeFileSync(join(folder, 'signature'), files.signature);
  return openssl('smime', '-verify', '-binary', '-inform', 'DER', '-in', 'signature',
    '-content', 'manifest.json', '-CAfile', 'authority/root.pem');
}

/** What somebody else's generator makes of our files: it knows all fields that Apple has. */
function generatedAgain(files: Record<string, Buffer>): PKPass {
  const key = (name: string) => readFileSync(join(authority(), name));
  const content = Object.fromEntries(
    Object.entries(files).filter(([name]) => !['manifest.json', 'signature'].includes(name)),
  );
  return new PKPass(content, {
    wwdr: key('wwdr.pem'), signerCert: key('pass.pem'), signerKey: key('pass.key'),
  });
}

test('a ticket goes from the order into the wallets of phones', async ({ page, request }) => {
  const two = { slug: GISELLE, form: { count: '2', zone: '' }, house: house.url };
  await page.goto(`${house.url}${await buyByForms(page.request, 'en', 'pay', two)}`);
  await expect(tickets(page)).toHaveCount(2);
  const apple = page.getByRole('link', { name: /^Add to Apple Wallet/ });
  await expect(apple).toHaveCount(3);
  await expect(page.getByRole('link', { name: /^Add to Google Wallet/ })).toHaveCount(2);

  const href = await tickets(page).first().getByRole('link', { name: /^Add to Apple Wallet/ })
    .getAttribute('href');
  const answer = await request.get(`${house.url}${href}`);
  expect(answer.headers()['content-type']).toBe('application/vnd.apple.pkpass');
  const files = unzipped(await answer.body());
  expect(isSigned(files)).toBe(true);
  const again = generatedAgain(files);
  expect(again.type).toBe('eventTicket');
  expect(again.primaryFields[0].value).toBe('Giselle');
  expect(again.getAsBuffer().length).toBeGreaterThan(1000);
  for (const language of LANGUAGES) {
    expect(Object.keys(files)).toContain(`${language}.lproj/pass.strings`);
  }

  const pass = JSON.parse(files['pass.json'].toString());
  const headers = { authorization: `ApplePass ${pass.authenticationToken}` };
  const service = `${pass.webServiceURL}/v1`;
  const mine = `${pass.passTypeIdentifier}/${pass.serialNumber}`;
  const register = `${service}/devices/device1/registrations/${mine}`;
  const data = { pushToken: '0123abcd' };
  expect((await request.post(register, { data })).status()).toBe(401);
  expect((await request.post(register, { data, headers })).status()).toBe(201);
  expect((await request.post(register, { data, headers })).status()).toBe(200);
  const fetched = await request.get(`${service}/passes/${mine}`, { headers });
  expect(JSON.parse(unzipped(await fetched.body())['pass.json'].toString())).toEqual(pass);
  expect((await request.delete(register, { headers })).status()).toBe(200);

  const out = join(folder, 'out');
  const code = pass.barcodes[0].message;
  const written = await run(['passes', code, '--out', out, '--data', house.data,
    '--authority', authority(), '--today', '2026-11-20']);
  expect(written.code).toBe(0);
  const byCommand = unzipped(readFileSync(join(out, 'apple.pkpass')));
  expect(isSigned(byCommand)).toBe(true);
  expect(JSON.parse(byCommand['pass.json'].toString()).serialNumber).toBe(pass.serialNumber);
  const [, claims] = readFileSync(join(out, 'google.jwt'), 'utf8').split('.');
  const token = JSON.parse(Buffer.from(claims, 'base64url').toString());
  expect(token.payload.eventTicketObjects[0].barcode.value).toBe(code);
});

test('a programme is collected by its code in the wallet', async ({ page, request }) => {
  await page.request.post(`${house.url}/en/performances/${GISELLE}/hold`, {
    form: { count: '1', zone: '' },
  });
  await page.goto(`${house.url}/en/basket`);
  await page.locator('.extras button[value=programme]').click();
  await expect(page.locator('.basket-badge__count')).toHaveText('2');
  await page.goto(`${house.url}/en/checkout`);
  await fillCheckout(page);
  await orderButton(page).click();
  await choose(page, 'pay');
  await page.locator('.order__extra details summary').click();
  const apple = page.locator('.order__receipts').getByRole('link', { name: /^Add to Apple Wallet/ });
  await expect(apple).toHaveCount(1);
  const answer = await request.get(`${house.url}${await apple.getAttribute('href')}`);
  expect(answer.headers()['content-type']).toBe('application/vnd.apple.pkpass');
  const files = unzipped(await answer.body());
  expect(isSigned(files)).toBe(true);
  const pass = JSON.parse(files['pass.json'].toString());
  expect(pass.barcodes[0].message).toMatch(/^\d{13,14}$/);
  expect(generatedAgain(files).primaryFields[0].value).toBe(pass.eventTicket.primaryFields[0].value);
  const strings = files['de.lproj/pass.strings'].toString();
  expect(strings, 'with what it goes').toContain('Giselle');
});

// Signs in, in any language.

import { settled } from './shopper.mjs';

export async function askCode(page, language, email) {
  await page.goto(`/${language}/sign-in`, settled);
  await page.fill('#email', email);
  await page.click('form:has(#email) button');
  await page.waitForSelector('#code');
}

/** The code stands in the mail, which goes out a moment after it was asked for. */
export async function signIn(page, language, email) {
  await askCode(page, language, email);
  const mail = page.locator('.mailbox__mail', { hasText: email });
  do await page.goto(`/${language}/demo/mails`, settled); while (await mail.count() === 0);
  const [code] = /\d{4} \d{4}/.exec(await mail.first().innerText());
  await page.goto(`/${language}/sign-in/code`);
  await page.fill('#code', code);
  await page.click('form:has(#code) button');
  await page.waitForURL(/\/account$/);
}

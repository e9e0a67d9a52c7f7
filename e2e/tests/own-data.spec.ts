// An account's holder and their own data: another address by both mailboxes, the copy to read, news
// by mail, and erasure.

import { test } from './helpers/fixtures';
import {
  agreeAndWithdraw, callBackChange, changeAddress, checkoutAsks, eraseAndStay, onProfile,
  readCopy,
} from './helpers/own-data';
import { click } from './helpers/shopper';

// What is refused says so with its status.
test.use({ provoked: [/status of 422/] });

const press = click;

for (const language of ['ru']) {
  test(`both mailboxes confirm a new address, or stop it (${language})`, async ({ page }) => {
    const email = await onProfile(page, language);
    const changed = await changeAddress(page, language, email, press);
    await callBackChange(page, language, changed, press);
  });

  test(`consent, a copy to read, and erasure (${language})`, async ({ page }) => {
    const email = await onProfile(page, language);
    await checkoutAsks(page, language);
    await agreeAndWithdraw(page, email, press);
    await readCopy(page, email, press);
    await eraseAndStay(page, language, email, press);
  });
}

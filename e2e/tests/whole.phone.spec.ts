// One basket from one plan: tickets at two ticket types, a subscription, a package, a pass, an extra
// and a gift. By touch.

import { test } from './helpers/fixtures';
import type { Press } from './helpers/shopper';
import { buyAll } from './helpers/whole';

const tap: Press = (target) => target.tap();

for (const [index, language] of ['de'].entries()) {
  test(`in ${language} every kind of offer is bought in one basket by touch`, async ({ page }) => {
    await buyAll(page, language, `touch-${language}@example.org`, 5 + 2 * index, tap);
  });
}

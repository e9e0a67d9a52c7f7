// One basket from one plan: tickets at two ticket types, a subscription, a package, a pass, an extra
// and a gift. By mouse.

import { test } from './helpers/fixtures';
import { click } from './helpers/shopper';
import { buyAll } from './helpers/whole';

for (const [index, language] of ['es'].entries()) {
  test(`in ${language} every kind of offer is bought in one basket by mouse`, async ({ page }) => {
    await buyAll(page, language, `mouse-${language}@example.org`, 2 * index, click);
  });
}

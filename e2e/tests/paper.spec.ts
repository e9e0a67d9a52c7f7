// Pages on paper: few sheets, and none of them empty.

import { LANGUAGE, expect, test } from './helpers/fixtures';
import { OPERA } from './helpers/every-page';

const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
const SHEETS_MAX = 2;

for (const path of ['/productions/carmen', `/performances/${OPERA}`]) {
  test(`${path} is printed on two sheets at most`, async ({ page }) => {
    await page.goto(`/${LANGUAGE}${path}`, { waitUntil: 'networkidle' });
    const pdf = (await page.pdf({ format: 'A4', margin: MARGIN })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(SHEETS_MAX);
  });
}

// What axe finds serious or critical on a page, each with where it is.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from './fixtures';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A page that was looked at whole is the same in another language but for its words, and in the
 * dark but for its colours. Contrast takes most of axe's time. */
const PARTS = {
  whole: {},
  words: { rules: { 'color-contrast': { enabled: false } } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} satisfies Record<string, Parameters<AxeBuilder['options']>[0]>;
type Part = keyof typeof PARTS;

export async function violations(page: Page, part: Part = 'whole'): Promise<string[]> {
  const found = await look(page, part);
  // A page may have come in while axe was looking: what it is without its animation counts.
  return found.length > 0 ? look(page, part) : found;
}

async function look(page: Page, part: Part): Promise<string[]> {
  // Colours on their way from one to another are not what one reads.
  await page.evaluate(() => Promise.all(document.getAnimations()
    .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
    .map((animation) => animation.finished.catch(() => undefined))));
  // One run inside the page: there are no frames to wait for.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES)
    .options({ resultTypes: ['violations'], preload: false, ...PARTS[part] });
  // Seats of the desk's plan are as small as the hall makes them. The field beside it takes them by
  // name (WCAG 2.5.8, equivalent), and axe would look at thousands of them.
  if (await page.locator('.desk-plan__drawing').count()) axe.exclude('.desk-plan__drawing');
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const where = nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ');
      return `${id} (${nodes.length}): ${where} ${nodes[0].failureSummary ?? ''}`;
    });
}

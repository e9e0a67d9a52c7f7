// The same way on a phone and on a desktop, each in languages of its own: a file `….both.spec.ts`
// runs in both projects, and a test's tag says in which.

import type { Browser } from '@playwright/test';
import { type Page, test } from './fixtures';
import type { Press } from './shopper';

type Tag = '@phone' | '@desktop';

/** The cases of a phone, then those of a desktop. */
export const both = <T>(phone: T[], desktop: T[]): { of: T; tag: Tag }[] => [
  ...phone.map((of) => ({ of, tag: '@phone' as const })),
  ...desktop.map((of) => ({ of, tag: '@desktop' as const })),
];

const isPhone = () => test.info().project.name === 'phone';

/** With a finger or with a mouse. */
export const press: Press = (target) => (isPhone() ? target.tap() : target.click());

/** Somebody else's browser of the same kind. */
export async function another(browser: Browser): Promise<Page> {
  const phone = { hasTouch: true, viewport: { width: 390, height: 664 } };
  const desktop = { viewport: { width: 1280, height: 900 } };
  const context = await browser.newContext(isPhone() ? phone : desktop);
  return context.newPage();
}

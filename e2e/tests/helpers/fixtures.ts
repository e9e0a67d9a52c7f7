// What every test demands beside its own subject: no request to another host, no error in the
// console, no violation of the page's policy.

import { type Locator, type Page, expect, test as base } from '@playwright/test';

export { expect };
export type { Locator, Page };

/** The language in which tests visit that aren't about languages. */
export const LANGUAGE = 'en';

interface Options {
  /** Console errors that a test provokes, such as of a page with status 404. */
  provoked: RegExp[];
}

export const test = base.extend<Options & { quiet: void }>({
  provoked: [[], { option: true }],
  quiet: [
    async ({ context, provoked }, use) => {
      const troubles: string[] = [];
      const watch = (page: Page) => {
        page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
        });
        page.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          const isOurs = !protocol.startsWith('http') || hostname === 'localhost';
          if (!isOurs) troubles.push(`another host: ${request.url()}`);
        });
      };
      context.pages().forEach(watch);
      context.on('page', watch);
      await use();
      const unasked = troubles.filter((text) => !provoked.some((one) => one.test(text)));
      expect(unasked, 'errors in the console, or requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

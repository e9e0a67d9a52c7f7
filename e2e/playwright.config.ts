import { defineConfig, devices } from '@playwright/test';

// Debian's Chromium without its windows, which needs half of the time. Pages and WebGL are drawn by
// the processor, since test machines have no GPU: pages directly, which is faster than by WebGL's way.
const launchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: [
    '--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader',
    '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
};

export default defineConfig({
  testDir: 'tests',
  globalTeardown: './tests/helpers/audit.ts',
  fullyParallel: false,
  workers: 2,
  // A shared machine may stall a browser for seconds; a second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./tests/helpers/at-once.ts']],
  outputDir: 'test-results',
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    launchOptions,
    screenshot: 'only-on-failure',
    // Recording slows each test down: only what failed once is recorded.
    trace: 'on-first-retry',
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    actionTimeout: 15_000,
  },
  // A file's name says where it runs: `….phone.spec.ts`, `….plain.spec.ts`, `….others.spec.ts`;
  // all else on a desktop. Of `….both.spec.ts`, each test's tag says whether phone or desktop.
  projects: [
    {
      name: 'phone',
      testMatch: ['**/*.phone.spec.ts', '**/*.both.spec.ts'],
      grepInvert: /@desktop/,
      use: {
        ...devices['Pixel 7'],
        defaultBrowserType: 'chromium',
        viewport: { width: 390, height: 844 },
        locale: 'es-ES',
      },
    },
    {
      name: 'desktop',
      testIgnore: ['**/*.phone.spec.ts', '**/*.plain.spec.ts', '**/*.others.spec.ts'],
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'plain',
      testMatch: '**/*.plain.spec.ts',
      use: { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
    },
    // Firefox and WebKit, which are driven by WebDriver and not by Playwright.
    { name: 'others', testMatch: '**/*.others.spec.ts' },
  ],
});

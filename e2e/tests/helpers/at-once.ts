// Says what failed when it fails: a run that is cut short would otherwise take its reasons along.

import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class AtOnce implements Reporter {
  printsToStdio() {
    return false;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus || result.status === 'skipped') return;
    const [, , file, ...title] = test.titlePath();
    const errors = result.errors.map((error) => error.stack ?? error.message ?? String(error.value));
    console.log([`${file}: ${title.join(' › ')}, attempt ${result.retry + 1}`, ...errors].join('\n'));
  }
}

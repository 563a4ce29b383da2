import type { Reporter, TestModule } from 'vitest/node';

/** Prints the closing line `N passed, N failed`. A file without tests, or one that does not load, counts as failed. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      passed += states.filter((state) => state === 'passed').length;
      failed += states.filter((state) => state === 'failed' || state === 'pending').length;
      if (states.length === 0 || module.errors().length > 0) failed++;
    }
    process.on('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}

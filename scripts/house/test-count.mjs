/** How the tests of one run ended, whoever ran them. */
export class TestCount {
  passed = 0;
  failed = 0;
  skipped = 0;

  /**
   * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
   *   numRuntimeErrorTestSuites: number } | undefined} report Jest's JSON; absent when Jest did not come so far
   * @param {number} exitCode a run that failed without a failed test (a broken set-up) counts as one
   */
  addJest(report, exitCode) {
    const broken = report === undefined ? 0 : report.numFailedTests + report.numRuntimeErrorTestSuites;
    this.passed += report?.numPassedTests ?? 0;
    this.failed += exitCode === 0 ? broken : Math.max(1, broken);
    this.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  }

  /**
   * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} report
   *   Playwright's JSON; one that passed only at the second try did not pass
   * @param {number} exitCode
   */
  addPlaywright(report, exitCode) {
    const broken = report === undefined ? 0 : report.stats.unexpected + report.stats.flaky;
    this.passed += report?.stats.expected ?? 0;
    this.failed += exitCode === 0 ? broken : Math.max(1, broken);
    this.skipped += report?.stats.skipped ?? 0;
  }

  /** Something that had to run here could not. */
  addMissing() {
    this.failed += 1;
  }

  /** The last line of `npm test`. */
  toString() {
    const skipped = this.skipped === 0 ? '' : `, ${this.skipped} skipped`;
    return `${this.passed} passed, ${this.failed} failed${skipped}`;
  }
}

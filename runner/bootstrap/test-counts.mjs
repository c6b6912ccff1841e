/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NOTHING_COUNTED = { passed: 0, failed: 0, skipped: 0 }

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export function addCounts(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** @param {Counts} counts */
export function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A check that is one thing: it holds or not. @param {number} exitCode @returns {Counts} */
export function countOfCheck(exitCode) {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
}

/** The counts in vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function countsOfVitest(report, exitCode) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
  return believe(counts, exitCode)
}

/** The counts in Playwright's JSON report; errors outside a test and flaky tests are failures. */
export function countsOfPlaywright(report, exitCode) {
  const { expected, unexpected, flaky, skipped } = report.stats
  const outside = unexpected === 0 ? report.errors.length : 0
  return believe({ passed: expected, failed: unexpected + flaky + outside, skipped }, exitCode)
}

/** A tool that failed without a failed test has failed all the same: an error that nobody caught, a worker that died. */
function believe(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

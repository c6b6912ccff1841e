import { describe, expect, it } from 'vitest'
import { addCounts, countOfCheck, countsOfPlaywright, countsOfVitest, lineOf } from './test-counts.mjs'

const vitest = (more) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...more,
})
const playwright = (stats, errors = []) => ({
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
})

describe('the counts of a test run', () => {
  it('reads passed, failed and skipped tests of vitest', () => {
    const report = vitest({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 })
    expect(countsOfVitest(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 4 })
  })

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countsOfVitest(vitest({ testResults }), 1)).toMatchObject({ failed: 1 })
  })

  it('does not believe a report without failures when the tool has failed', () => {
    expect(countsOfVitest(vitest({}), 1)).toMatchObject({ passed: 5, failed: 1 })
    expect(countsOfPlaywright(playwright({}), 1)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('takes a flaky journey and an error outside a test for failures', () => {
    expect(countsOfPlaywright(playwright({ unexpected: 1, flaky: 1, skipped: 2 }), 1)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    })
    expect(countsOfPlaywright(playwright({}, [{ message: 'global setup' }]), 1)).toMatchObject({ failed: 1 })
  })

  it('counts a check that is one thing as one', () => {
    expect(countOfCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(countOfCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('adds up and reads as a line, with the skipped ones only when there are any', () => {
    const total = addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })
    expect(lineOf(total)).toBe('11 passed, 22 failed, 33 skipped')
    expect(lineOf(countOfCheck(0))).toBe('1 passed, 0 failed')
  })
})

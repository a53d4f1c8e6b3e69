import { expect, test } from 'vitest'
import { sum } from '../../tools/totals.mjs'

test('the totals of several reports are added up', () => {
  const reports = [
    { numPassedTests: 3, numFailedTests: 1 },
    { numPassedTests: 4, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [{}] }] },
  ]
  expect(sum(reports)).toEqual({ passed: 7, failed: 1 })
})

test('a test file that could not be loaded is one failed, a file with a failed test is counted by that test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}, {}] },
  ]
  expect(sum([{ numPassedTests: 1, numFailedTests: 1, testResults }])).toEqual({ passed: 1, failed: 2 })
})

test('no report is nothing passed and nothing failed', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 })
})
